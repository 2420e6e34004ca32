namespace Mila.Core.Model;

/// <summary>Tells who is whose partner.</summary>
public static class ParticipantRoleExtensions
{
    /// <summary>Whether the role makes an organization the others' partner: who pays, who is paid and what was founded is nobody's.</summary>
    public static bool IsParty(this ParticipantRole role) => role is not (ParticipantRole.Funder or ParticipantRole.Recipient or ParticipantRole.Product);
}

namespace Mila;

/// <summary>The part that an organization plays in a partnership.</summary>
public enum ParticipantRole
{
    /// <summary>One of the parties.</summary>
    Partner,

    /// <summary>A party whose partnership produced another organization.</summary>
    Founder,

    /// <summary>A member of an alliance.</summary>
    Member,

    /// <summary>A member that leads.</summary>
    Lead,

    /// <summary>Pays for it, and is nobody's partner by that.</summary>
    Funder,

    /// <summary>Receives the money, and is nobody's partner by that.</summary>
    Recipient,

    /// <summary>Linked to the parties without being one of the first.</summary>
    Associated,

    /// <summary>The organization that the partnership produced; nobody's partner.</summary>
    Product,
}

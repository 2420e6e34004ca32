namespace Mila.Core.Model;

/// <summary>A participant of a partnership that the owner of the dataset states.</summary>
/// <param name="Organization">A name, slug, alias or domain.</param>
/// <param name="Role">Absent where the entry leaves it to the documents; a partner where they do not say either.</param>
public sealed record RegistryParticipant(StatedText Organization, ParticipantRole? Role);

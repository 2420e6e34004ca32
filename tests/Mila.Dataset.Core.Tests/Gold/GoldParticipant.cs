namespace Mila.Core.Tests.Gold;

/// <summary>An organization's part in a partnership, in the documents that name it there.</summary>
internal sealed record GoldParticipant(string Organization, ParticipantRole Role);

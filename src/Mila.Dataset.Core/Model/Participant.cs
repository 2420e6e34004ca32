namespace Mila.Core.Model;

/// <summary>An organization's row and the part it plays.</summary>
public readonly record struct Participant(int Organization, ParticipantRole Role);

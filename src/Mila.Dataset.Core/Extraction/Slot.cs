namespace Mila.Core.Extraction;

/// <summary>A name and the part it plays in a frame.</summary>
internal readonly record struct Slot(Name Name, ParticipantRole Role);

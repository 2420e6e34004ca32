namespace Mila.Core.Model;

/// <summary>A name, by its number in the document's names, and the part it plays.</summary>
public readonly record struct SlotFact(int Name, ParticipantRole Role);

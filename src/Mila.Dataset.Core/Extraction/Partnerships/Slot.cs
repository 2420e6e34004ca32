using Mila.Core.Extraction.Names;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>A name and the part it plays in a frame.</summary>
internal readonly record struct Slot(Name Name, ParticipantRole Role);

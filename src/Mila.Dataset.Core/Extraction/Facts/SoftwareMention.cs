using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;

namespace Mila.Core.Extraction.Facts;

/// <summary>A piece of software as one sentence tells of it.</summary>
/// <param name="First">The first token of its name, which may be in lower case.</param>
/// <param name="Owner">Whose it is; null when the text does not tell.</param>
/// <param name="Description">What the text calls it; null when it calls it nothing.</param>
internal readonly record struct SoftwareMention(Sentence Sentence, int First, int Last, Name? Owner, string? Description);

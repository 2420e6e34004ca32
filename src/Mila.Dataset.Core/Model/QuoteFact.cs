namespace Mila.Core.Model;

/// <summary>Words that the registry quotes from a document.</summary>
/// <param name="Words">As the registry writes them.</param>
/// <param name="Evidence">Where they stand first; absent where they do not stand.</param>
/// <param name="Nearest">The sentence that has most of their words, where they do not stand; absent where none has half of them.</param>
/// <param name="Frames">How many frames the sentences tell of in which they stand, rejected or not.</param>
public sealed record QuoteFact(string Words, Evidence? Evidence, string? Nearest, int Frames);

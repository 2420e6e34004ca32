using Mila.Core.Diagnostics;

namespace Mila.Core.Model;

/// <summary>All that one seed says, a pure function of its path and text. What the pipeline caches per file.</summary>
/// <param name="ContentHash">A hash of the text with folded line ends.</param>
/// <param name="Lines">Where its lines begin; absent when the seed could not be read.</param>
/// <param name="Document">Absent when the seed is a registry file or unreadable.</param>
/// <param name="Registry">Absent when the seed is a document or unreadable.</param>
public sealed record SeedFacts(
    string Path,
    string ContentHash,
    SeedLines? Lines,
    DocumentFacts? Document,
    RegistryFacts? Registry,
    EquatableArray<Problem> Problems)
{
    /// <summary>What its front matter says under keys that are its user's own; known also where the rest is not.</summary>
    public EquatableArray<OwnField> Fields { get; init; }

    /// <summary>What there is to say of a seed that could not be read.</summary>
    public static SeedFacts Unread(string path, Problem problem) =>
        new(path, ContentHash: "", Lines: null, Document: null, Registry: null, new EquatableArray<Problem>([problem]));

    /// <summary>The same with one problem more.</summary>
    public SeedFacts With(Problem problem) => this with { Problems = Problems.Append(problem).ToEquatableArray() };
}

using Mila.Core.Model;

namespace Mila.Core.Diagnostics;

/// <summary>Something wrong at a place of a file.</summary>
/// <param name="Rule">What kind of problem it is.</param>
/// <param name="Path">The file, as <see cref="Seed.Path"/> names it.</param>
/// <param name="Start">The offset of the offending token in the file's own characters.</param>
/// <param name="Length">The token's length in the file's own characters.</param>
/// <param name="Lines">The same place by lines and columns.</param>
/// <param name="Arguments">What fills the holes of the rule's message.</param>
public sealed record Problem(Rule Rule, string Path, int Start, int Length, LineSpan Lines, EquatableArray<string> Arguments)
{
    /// <summary>What the owner of the dataset made of the rule's severity; absent where nothing was said.</summary>
    public Severity? Stated { get; init; }

    public Severity Severity => Stated ?? Rule.Severity;

    /// <summary>Other places of the same cause, which a message may name: where a key stands first, what else a name stands for.</summary>
    public EquatableArray<Place> OtherPlaces { get; init; }

    /// <summary>How many more problems like it there are behind it: counted, not kept.</summary>
    public int Further { get; init; }

    public Place Place => new(Path, Start, Length, Lines);

    /// <summary>The one line that a user reads, of at most 160 characters.</summary>
    public string Message => MessageText.Of(Rule.Message, Arguments);

    /// <summary>A problem at a place that was read before.</summary>
    public static Problem At(Place place, Rule rule, params string[] arguments) =>
        new(rule, place.Path, place.Start, place.Length, place.Lines, new EquatableArray<string>(arguments));

    /// <summary>A problem of a file as a whole, at its first character; or of the whole project, where <paramref name="path"/> is empty.</summary>
    public static Problem OfFile(Rule rule, string path, params string[] arguments) =>
        new(rule, path, Start: 0, Length: 0, new LineSpan(1, 1, 1, 1), new EquatableArray<string>(arguments));
}

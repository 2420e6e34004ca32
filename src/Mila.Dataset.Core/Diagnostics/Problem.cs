using System.Globalization;
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
    private const int LongestMessage = 160, LongestArgument = 60;

    /// <summary>What the owner of the dataset made of the rule's severity; absent where nothing was said.</summary>
    public Severity? Stated { get; init; }

    public Severity Severity => Stated ?? Rule.Severity;

    /// <summary>The one line that a user reads.</summary>
    public string Message
    {
        get
        {
            object[] arguments = [.. Arguments.Select(static argument => Cut(OneLine(argument), LongestArgument))];
            return Cut(string.Format(CultureInfo.InvariantCulture, Rule.Message, arguments), LongestMessage);
        }
    }

    /// <summary>A problem at a place that was read before.</summary>
    public static Problem At(Place place, Rule rule, params string[] arguments) =>
        new(rule, place.Path, place.Start, place.Length, place.Lines, new EquatableArray<string>(arguments));

    /// <summary>A problem of a file as a whole, at its first character; or of the whole project, where <paramref name="path"/> is empty.</summary>
    public static Problem OfFile(Rule rule, string path, params string[] arguments) =>
        new(rule, path, Start: 0, Length: 0, new LineSpan(1, 1, 1, 1), new EquatableArray<string>(arguments));

    private static string OneLine(string argument) => string.Concat(argument.Select(static c => char.IsControl(c) ? ' ' : c));

    /// <summary>A text of at most so many characters, never half of a surrogate pair.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text.Substring(0, end) + "…";
    }
}

using System.Globalization;
using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>
/// Tells whether a file is a text that is worth reading. Each document is looked at before its format is known, a registry file too.
/// Limits are in UTF-16 units, so that they are the same however a file is encoded.
/// </summary>
public static class FileCheck
{
    /// <summary>The most UTF-16 units that a file may have.</summary>
    public const int LongestFile = 8 * 1024 * 1024;

    private const int LongestLine = 1024 * 1024, LongLine = 100_000;

    /// <summary>What there is to say of a file over the limit, whose text need not be loaded for it.</summary>
    public static SeedFacts TooLong(string path) =>
        SeedFacts.Unread(path, Problem.OfFile(Rules.TooLong, path, "The file", Number(LongestFile), "files"));

    /// <summary>What there is to say of a file that is no text at all, such as a picture.</summary>
    public static SeedFacts NotText(string path) => SeedFacts.Unread(path, OfBinary(path));

    /// <summary>What is wrong: warnings, or one error alone where the file cannot be read.</summary>
    internal static EquatableArray<Problem> Check(SeedText seed, CancellationToken cancellation)
    {
        var text = seed.Text;
        if (IsBinary(text))
            return new([OfBinary(seed.Path)]);

        var problems = new List<Problem>();
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var starts = seed.Lines.Starts;
        for (var line = 0; line < starts.Count; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = starts[line];
            var end = line + 1 < starts.Count ? starts[line + 1] - 1 : text.Length;
            if (end - start > LongestLine)
                return new([seed.Problem(Rules.TooLong, start, end - start, "The line", Number(LongestLine), "lines")]);
            if (end - start > LongLine)
                problems.Add(seed.Problem(Rules.LongLine, start, end - start, Number(end - start), Number(LongLine)));
            for (var i = start; i < end; i++)
            {
                if (RuleOf(text[i]) is not { } rule)
                    continue;
                if (rule == Rules.NotUtf8)
                    return new([seed.Problem(rule, i, 1)]);
                if (rule == Rules.NotText)
                    return new([seed.Problem(rule, i, 1, $"the control character {CodeOf(text[i])}")]);
                // They come in pairs and by the hundred; the first of its kind tells the cause.
                var effect = text[i] == SeedText.ByteOrderMark ? "belongs at the beginning of a file" : "changes the order in which the text is shown";
                if (hidden.Add(effect))
                    problems.Add(seed.Problem(rule, i, 1, CodeOf(text[i]), effect));
            }
        }

        return problems.ToEquatableArray();
    }

    /// <summary>
    /// Which rule a character breaks. Form feed (between the pages of a converted PDF), vertical tab (a line break inside of a paragraph of an
    /// office document), U+0085, U+2028 and U+2029 come with honest text; they are white space to Unicode, and so to the readers. DEL never does,
    /// nor do the other controls below U+00A0: they are the quotation marks and dashes of Windows-1252 after a wrong conversion, which tear words.
    /// Marks that only hint at a direction (U+200E, U+200F, U+061C) reorder nothing but themselves.
    /// </summary>
    private static Rule? RuleOf(char character) => character switch
    {
        '\t' or '\v' or '\f' => null,
        < ' ' => Rules.NotText,
        <= '~' or '\u0085' => null,
        < '\u00A0' => Rules.NotText,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or SeedText.ByteOrderMark => Rules.HiddenCharacter,
        '\uFFFD' => Rules.NotUtf8,
        _ => null,
    };

    // The compiler gives out no text where both are found. Wherever they stand, the place is the whole file then.
    private static bool IsBinary(string text) => text.IndexOf('\uFFFD') >= 0 && text.IndexOf("\0\0", StringComparison.Ordinal) >= 0;

    private static Problem OfBinary(string path) => Problem.OfFile(Rules.NotText, path, "nothing that can be read as text");

    private static string CodeOf(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

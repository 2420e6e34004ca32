using System.Globalization;
using System.Text;

namespace Mila;

/// <summary>
/// Compares names the way a reader does: without case, accents or typographic variants. It keeps its own table of letters,
/// because <see cref="string.Normalize()"/> does nothing where globalization is invariant.
/// </summary>
public static class Folding
{
    // One character per code point: the plain letter under the accent; '.' leaves the letter alone, '?' has two letters.
    private const string FromC0 =
        "aaaaaa?ceeeeiiiidnooooo.ouuuuy??aaaaaa?ceeeeiiiidnooooo.ouuuuy?y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
        + ".llnnnnnn.nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "bb.....cc.ddd.e..ffg....kkl...n.oo..pp......tt.uu....zz........."
        + ".............aaiioouuuuuuuuuueaaaa??ggggkkoooo..j...gg..nnaa??oo"
        + "aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj...ccl.."
        + "...b..eejj..rryy";

    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..?.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    // One in each of four characters that are compared at once.
    private const ulong Each = 0x0001000100010001;

    /// <summary>
    /// Folds <paramref name="text"/> for comparison: lower case, no accents, no marks of a trade, straight quotes and hyphens, single spaces, none at either
    /// end.
    /// Letters of other scripts stay.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
            return text;
        if (IsPlain(text))
            return LowerCase(text);
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
            AppendFolded(folded, character);
        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>
    /// The name of <paramref name="text"/> in addresses and lookups: folded, every run of anything but letters and digits one hyphen, none at either end.
    /// Empty when the text holds no letter and no digit.
    /// </summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in Fold(text))
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                slug.Append(character);
            else if (character != '\'' && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Whether nothing needs folding: signs of ASCII other than capitals and spaces; true of most words and slugs.</summary>
    private static unsafe bool IsFolded(string text)
    {
        fixed (char* start = text)
        {
            var at = start;
            var end = start + text.Length;
            for (; end - at >= 4; at += 4)
            {
                if (!AreFolded(LittleEndian.Characters(at)))
                    return false;
            }

            for (; at < end; at++)
            {
                if (!AreFolded(*at * Each))
                    return false;
            }
        }

        return true;
    }

    private static bool AreFolded(ulong four) =>
        (four & (0xFF80 * Each)) == 0
        && (From(four, '!') & ~From(four, '\u007F') & ~(From(four, 'A') & ~From(four, '[')) & (0x80 * Each)) == 0x80 * Each;

    /// <summary>Four characters of ASCII: the eighth bit of each says whether it is <paramref name="sign"/> or comes after it.</summary>
    private static ulong From(ulong four, char sign) => four + ((0x80UL - sign) * Each);

    /// <summary>Whether nothing but case can need folding: signs of ASCII, and single spaces between them; true of most words and names.</summary>
    private static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character is not (> ' ' and < '\u007F') && (character != ' ' || previous == ' '))
                return false;
            previous = character;
        }

        return previous != ' ';
    }

    // ToLowerInvariant would first load the machine's tables of all scripts, which takes as long as the whole first lookup of a process.
    private static string LowerCase(string text)
    {
        var folded = default(char[]);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= 'A' and <= 'Z')
                (folded ??= text.ToCharArray())[i] |= ' ';
        }

        return folded is null ? text : new string(folded);
    }

    private static void AppendFolded(StringBuilder folded, char character)
    {
        if (character < 0x80)
        {
            if (character is >= 'A' and <= 'Z')
                folded.Append((char)(character | 0x20));
            else if (character > ' ' && character != 0x7F)
                folded.Append(character);
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
                folded.Append(' ');
            return;
        }

        // Marks of a trade are no part of a name.
        if (character is '\u00AE' or '\u2122')
            return;
        var plain = character switch
        {
            >= '\u00C0' and < '\u0250' => FromC0[character - '\u00C0'],
            >= '\u1E00' and < '\u1F00' => From1E00[character - '\u1E00'],
            '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
            '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
            >= '\u2010' and <= '\u2015' or '\u2212' => '-',
            _ => '.',
        };
        switch (plain)
        {
            case '?':
                folded.Append(character switch
                {
                    '\u00C6' or '\u00E6' or '\u01E2' or '\u01E3' or '\u01FC' or '\u01FD' => "ae",
                    '\u0152' or '\u0153' => "oe",
                    '\u00DF' or '\u1E9E' => "ss",
                    _ => "th",
                });
                break;
            case not '.':
                folded.Append(plain);
                break;
            default:
                AppendOther(folded, character);
                break;
        }
    }

    private static void AppendOther(StringBuilder folded, char character)
    {
        switch (char.GetUnicodeCategory(character))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control:
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
                    folded.Append(' ');
                break;
            default:
                folded.Append(char.ToLowerInvariant(character));
                break;
        }
    }
}

using System.Globalization;

namespace Mila.Core.Reading.Yaml;

/// <summary>The escapes of a double-quoted value.</summary>
internal static class YamlEscape
{
    // Each escape's letter, then the character it stands for.
    private const string Letters = "0\0a\ab\bt\t\t\tn\nv\vf\fr\re\u001B  \"\"//\\\\N\u0085_\u00A0L\u2028P\u2029\n\n";

    /// <summary>How long the escape at a backslash is; negative, by the length to blame, when there is no such escape.</summary>
    public static int Length(string text, int backslash, int end)
    {
        if (backslash + 1 >= end)
            return -1;
        var digits = Digits(text[backslash + 1]);
        if (digits == 0)
            return LetterIndex(text[backslash + 1]) < 0 ? -2 : 2;
        for (var i = 0; i < digits; i++)
        {
            if (backslash + 2 + i >= end || !Uri.IsHexDigit(text[backslash + 2 + i]))
                return -(2 + i);
        }

        return digits == 8 && CodePoint(text, backslash, digits) is > 0x10FFFF or < 0 ? -10 : 2 + digits;
    }

    /// <summary>What a well-formed escape stands for.</summary>
    public static string Value(string text, int backslash)
    {
        var digits = Digits(text[backslash + 1]);
        if (digits == 0)
            return Letters[LetterIndex(text[backslash + 1]) + 1].ToString();
        var point = CodePoint(text, backslash, digits);
        return point is < 0x10000 ? ((char)point).ToString() : char.ConvertFromUtf32(point);
    }

    private static int CodePoint(string text, int backslash, int digits) =>
        int.Parse(text.Substring(backslash + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static int Digits(char letter) => letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    private static int LetterIndex(char letter)
    {
        for (var i = 0; i < Letters.Length; i += 2)
        {
            if (Letters[i] == letter)
                return i;
        }

        return -1;
    }
}

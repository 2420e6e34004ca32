using System.Globalization;

namespace Mila.Core.Reading.Yaml;

/// <summary>The escapes of a double-quoted value.</summary>
internal static class YamlEscape
{
    // Each escape's letter, then the character it stands for.
    private const string Letters = "0\0a\ab\bt\t\t\tn\nv\vf\fr\re\u001B  \"\"//\\\\N\u0085_\u00A0L\u2028P\u2029\n\n";

    /// <summary>
    /// How long the escape at a backslash is; negative, by the length to blame, when there is no such escape. Two that together make a character
    /// outside of the first plane, as JSON writes it, are one.
    /// </summary>
    public static int Length(string text, int backslash, int end)
    {
        var digits = Digits(text[backslash + 1]);
        if (digits == 0)
            return LetterIndex(text[backslash + 1]) < 0 ? -2 : 2;
        var length = 2 + CountHexDigits(text, backslash + 2, digits, end);
        if (length < 2 + digits || CodePoint(text, backslash, digits) is not (>= 0 and <= 0x10FFFF and var point))
            return -length;
        if (point is < 0xD800 or > 0xDFFF)
            return length;
        var low = LowSurrogateLength(text, backslash + length, end);
        return point < 0xDC00 && low > 0 ? length + low : -length;
    }

    /// <summary>What a well-formed escape stands for.</summary>
    public static string Value(string text, int backslash)
    {
        var digits = Digits(text[backslash + 1]);
        if (digits == 0)
            return Letters[LetterIndex(text[backslash + 1]) + 1].ToString();
        var point = CodePoint(text, backslash, digits);
        if (point is not (>= 0xD800 and <= 0xDFFF))
            return char.ConvertFromUtf32(point);
        var low = backslash + 2 + digits;
        return new string([(char)point, (char)CodePoint(text, low, Digits(text[low + 1]))]);
    }

    private static int LowSurrogateLength(string text, int backslash, int end)
    {
        if (backslash + 1 >= end || text[backslash] != '\\')
            return 0;
        var digits = Digits(text[backslash + 1]);
        var isLow = digits >= 4 && CountHexDigits(text, backslash + 2, digits, end) == digits && CodePoint(text, backslash, digits) is >= 0xDC00 and <= 0xDFFF;
        return isLow ? 2 + digits : 0;
    }

    private static int CountHexDigits(string text, int start, int most, int end)
    {
        var count = 0;
        while (count < most && start + count < end && Uri.IsHexDigit(text[start + count]))
            count++;
        return count;
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

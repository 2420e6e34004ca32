using System.Globalization;

namespace Mila.Cli.Rendering;

/// <summary>Text of a document, made safe to print: a character that would move the cursor or reorder the line shows as a dot.</summary>
internal static class VisibleText
{
    public static string Of(string text) => string.Create(text.Length, text, static (visible, source) =>
    {
        for (var i = 0; i < visible.Length; i++)
            visible[i] = IsPrintable(source[i]) ? source[i] : '·';
    });

    private static bool IsPrintable(char character) =>
        character == '\t'
            || CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator);
}

using System.Globalization;
using System.Text;

namespace Mila.Core.Suggestions;

/// <summary>Writes texts as values of YAML that every reader reads back unchanged.</summary>
internal static class YamlValue
{
    /// <summary>A text without quotes where no reader could take it for anything else, in double quotes otherwise; for block and flow.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[text.Length - 1] == ' ' || IsWordOfYaml(text))
            return false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '-' or '.' or '/' or '&' or '(' or ')' or '\'' or '_'))
                return false;
        }

        return true;
    }

    /// <summary>Whether some version of YAML reads the word as no text.</summary>
    private static bool IsWordOfYaml(string text) => text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (IsVisible(character))
                quoted.Append(character);
            else
                quoted.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsVisible(char character) => character == ' ' || char.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}

namespace Mila.Core.Reading.Yaml;

/// <summary>What a single line of YAML looks like, without the lines around it.</summary>
internal static class YamlLine
{
    /// <summary>Whether a line begins with a plain or quoted key and a colon, not indented.</summary>
    public static bool IsKey(string text, int start, int end)
    {
        if (start >= end || !(char.IsLetter(text[start]) || text[start] is '_' or '"' or '\''))
            return false;
        var quote = text[start] is '"' or '\'' ? text[start] : '\0';
        for (var i = start + 1; i < end && text[i] != '\n'; i++)
        {
            if (text[i] == ':' && quote == '\0')
                return i + 1 == end || text[i + 1] is ' ' or '\n';
            if (quote != '\0' ? text[i] == quote && Next(text, i, end) != ':' : !(char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.' or ' '))
                return false;
            if (text[i] == quote)
                quote = '\0';
        }

        return false;
    }

    private static char Next(string text, int at, int end) => at + 1 < end ? text[at + 1] : '\n';
}

namespace Mila.Core.Reading.PlainText;

/// <summary>A line that says who wrote the article: <c>By Jane Roe and John Doe | May 3, 2021</c>.</summary>
internal sealed record Byline(string[] Authors, string? Date)
{
    private const int LongestByline = 160;
    private static readonly string[] Conjunctions = [" and ", " & ", ", "];

    /// <summary>Reads a byline; absent when the text is none.</summary>
    public static Byline? TryRead(string text)
    {
        if (text.Length > LongestByline || !text.StartsWith("by", StringComparison.OrdinalIgnoreCase))
            return null;
        var start = text.Length > 2 && text[2] == ':' ? 3 : 2;
        if (start == text.Length || !char.IsWhiteSpace(text[start]))
            return null;
        var parts = text.Substring(start).Split('|', '\u2022', '\u00B7', '\n');

        // Between commas stand further authors when a conjunction closes the row, else the author's title, or the date.
        var isRow = parts[0].Contains(" and ") || parts[0].Contains(" & ");
        var row = parts[0].Split([','], 2);
        var names = isRow ? parts[0].Split(Conjunctions, StringSplitOptions.RemoveEmptyEntries) : [row[0]];
        var authors = names.Select(PersonName.TryRead).ToArray();
        var date = parts.Length > 1 ? parts[parts.Length - 1] : isRow || row.Length == 1 ? null : row[1];
        return authors.Contains(null) ? null : new Byline(authors!, date?.Trim());
    }
}

using System.Text;

namespace Mila.Core.Extraction.Registered;

/// <summary>
/// A text in which what typographers vary is one: runs of white space, quotation marks, hyphens and dashes. Letters and their case stay,
/// so that a quote is found by the words that the reader of a page would copy.
/// </summary>
internal sealed class QuoteText
{
    private readonly List<int> offsets = [];

    public QuoteText(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = Fold(text[i]);
            if (character == ' ' && (folded.Length == 0 || folded[folded.Length - 1] == ' '))
                continue;
            folded.Append(character);
            offsets.Add(i);
        }

        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            folded.Length--;
        Text = folded.ToString();
    }

    public string Text { get; }

    /// <summary>The stretch of the original behind one of <see cref="Text"/>.</summary>
    public (int Start, int Length) Span(int start, int count) => (offsets[start], offsets[start + count - 1] - offsets[start] + 1);

    private static char Fold(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };
}

using System.Globalization;
using System.Text;

namespace Mila.Tests;

/// <summary>An example of a page of <c>docs/diagnostics</c>: what stands under <c>## Wrong</c> or <c>## Right</c>.</summary>
/// <param name="Files">The example's files by their paths; a text is absent where the page shows none.</param>
/// <param name="Output">What is said of them; empty where the page shows nothing.</param>
internal sealed record HelpExample(IReadOnlyList<(string Path, string? Text)> Files, string Output)
{
    private const string Fence = "```";

    private static readonly string[] Speakers = ["mila check", "dotnet build"];

    public static HelpExample Read(string page, string heading)
    {
        List<(string Heading, string? Text)> blocks = [];
        StringBuilder? open = null;
        foreach (var line in page.Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                if (open is not null)
                    blocks[^1] = (blocks[^1].Heading, open.ToString());
                open = open is null ? new StringBuilder() : null;
            }
            else if (open is not null)
            {
                open.Append(line).Append('\n');
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                blocks.Add((line[4..], null));
            }
        }

        return new HelpExample(
            [.. blocks.Where(static block => !Speakers.Contains(block.Heading)).Select(static block => (block.Heading, block.Text is null ? null : Spelled(block.Text)))],
            blocks.FirstOrDefault(static block => Speakers.Contains(block.Heading)).Text ?? "");
    }

    /// <summary>A text with what stands on the page for it: <c>⟨U+0007⟩</c> for a character that nobody sees, <c>⟨ab × 300⟩</c> for 300 times ab.</summary>
    private static string Spelled(string text)
    {
        var spelled = new StringBuilder();
        var at = 0;
        for (var open = text.IndexOf('⟨'); open >= 0; open = text.IndexOf('⟨', at))
        {
            spelled.Append(text, at, open - at);
            at = text.IndexOf('⟩', open) + 1;
            var sign = text[(open + 1)..(at - 1)];
            if (sign.Split(" × ") is [var repeated, var count])
                spelled.Insert(spelled.Length, repeated, int.Parse(count, CultureInfo.InvariantCulture));
            else
                spelled.Append((char)int.Parse(sign["U+".Length..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        return spelled.Append(text, at, text.Length - at).ToString();
    }
}

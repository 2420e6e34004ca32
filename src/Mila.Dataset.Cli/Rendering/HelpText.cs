using System.Text;

namespace Mila.Cli.Rendering;

/// <summary>A page of help for a person: its Markdown without the marks, what stood between fences indented.</summary>
internal static class HelpText
{
    private const string Plain = "\e[0m", Bold = "\e[1m", Fence = "```";

    public static string Of(HelpPage page, bool isColoured = false)
    {
        var text = new StringBuilder();
        var isFenced = false;
        foreach (var line in page.Lines)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isFenced = !isFenced;
            else
                text.Append(isFenced ? Indented(line) : line.StartsWith('#') ? Heading(line) : line.Replace('`', '\'')).Append('\n');
        }

        return text.ToString();

        string Heading(string line) => isColoured ? Bold + line.TrimStart('#', ' ') + Plain : line.TrimStart('#', ' ');
    }

    private static string Indented(string line) => line.Length > 0 ? "    " + line : "";
}

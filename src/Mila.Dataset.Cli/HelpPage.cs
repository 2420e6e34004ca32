using Mila.Core.Diagnostics;

namespace Mila.Cli;

/// <summary>What there is to know of a rule: its page of <c>docs/diagnostics</c>, which the assembly holds.</summary>
/// <param name="Markdown">The page: its title, its severity, a description, and an example under <c>## Wrong</c> and under <c>## Right</c>.</param>
internal sealed record HelpPage(string Markdown)
{
    private const string Title = "# ", Severity = "Severity: ", Example = "## ";

    /// <summary>Why the rule is there and how a document is mended: one line.</summary>
    public string Description => string.Join(' ', Lines
        .TakeWhile(static line => !line.StartsWith(Example, StringComparison.Ordinal))
        .Where(static line => line.Length > 0 && !line.StartsWith(Title, StringComparison.Ordinal) && !line.StartsWith(Severity, StringComparison.Ordinal)));

    public IEnumerable<string> Lines => Markdown.TrimEnd('\n').Split('\n');

    public static HelpPage Of(Rule rule)
    {
        using var stream = typeof(HelpPage).Assembly.GetManifestResourceStream(rule.Id)
            ?? throw new InvalidOperationException($"The assembly holds no page of {rule.Id}.");
        using var reader = new StreamReader(stream);
        return new HelpPage(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}

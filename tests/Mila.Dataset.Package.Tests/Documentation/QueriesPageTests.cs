using System.Text;
using Mila.Testing;

namespace Mila.Package.Tests.Documentation;

/// <summary>The page of queries is what the Tour prints.</summary>
public sealed class QueriesPageTests
{
    private const string Introduction = """
        # Fifteen queries

        Each is asked of the five documents in [seeds](../seeds/README.md), and answered as `dotnet run --project src/Mila.Dataset.Tour` prints it. The code is in [Questions.cs](../src/Mila.Dataset.Tour/Questions.cs).

        """;

    [Fact]
    public async Task Every_query_and_its_answer_are_those_of_the_Tour()
    {
        var (exitCode, output, errors) = await Dotnet.Run(Repository.Root, Path.Combine(Repository.Sources, "Mila.Dataset.Tour", "bin", Repository.Configuration, "net10.0", "Mila.Dataset.Tour.dll"));
        Assert.True(exitCode == 0, errors);

        var page = Page(output.ReplaceLineEndings("\n").Split('\n').SkipWhile(static line => !line.StartsWith("1. ", StringComparison.Ordinal)));

        var file = Path.Combine(Repository.Root, "docs", "queries.md");
        if (Snapshot.IsAccepting)
            await File.WriteAllTextAsync(file, page, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), page);
    }

    /// <summary>A heading for each question, a block of C# for its query, a block of text for the answer.</summary>
    private static string Page(IEnumerable<string> printed)
    {
        var page = new StringBuilder(Introduction);
        var block = "";
        foreach (var line in printed)
        {
            var text = line.Length > 3 && line.StartsWith("   ", StringComparison.Ordinal) ? line[3..].TrimEnd() : line;
            var kind = text.StartsWith('\u2502') ? "linq" : line.StartsWith("   ", StringComparison.Ordinal) ? "text" : "";
            if (kind != block)
                page.Append(block.Length > 0 ? "```\n" : "").Append(kind switch { "linq" => "\n```cs\n", "text" => "\n```text\n", _ => "" });
            block = kind;
            if (kind == "linq")
                page.Append(text.Length > 2 ? text[2..] : "").Append('\n');
            else if (kind == "text")
                page.Append(text).Append('\n');
            else if (line.Length > 0)
                page.Append("\n## ").Append(line).Append('\n');
        }

        return page.Append(block.Length > 0 ? "```\n" : "").ToString();
    }
}

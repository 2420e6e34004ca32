using System.Text.Json;
using Mila.Core.Diagnostics;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

/// <summary>Malformed and hostile documents that lie beside the repository, each with the place where its one problem belongs.</summary>
public sealed class BadInputsTests
{
    [Fact]
    public void Every_malformed_document_has_one_problem_at_the_expected_place()
    {
        var folder = FindFolder();
        Assert.SkipWhen(folder is null, "The folder ../shared/bad-inputs is not there.");

        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        var wrong = index.RootElement.EnumerateArray().Select(expected => Mismatch(folder, expected)).OfType<string>();

        Assert.Empty(wrong);
    }

    private static string? Mismatch(string folder, JsonElement expected)
    {
        var file = expected.GetProperty("file").GetString()!;
        var seed = new Seed(file, FileText.Decode(File.ReadAllBytes(Path.Combine(folder, file))));
        var problems = Linker.Link(Corpus.Read([seed], TestContext.Current.CancellationToken), TestContext.Current.CancellationToken).Problems;
        return Fits(problems, expected)
            ? null
            : $"{expected.GetRawText()} expected, found {string.Join("; ", problems.Select(static problem => $"{problem.Rule.Id} {problem.Severity} {problem.Lines}"))}";
    }

    /// <summary>Whether the gravest that is found is the one thing expected; information may stand beside it.</summary>
    private static bool Fits(IEnumerable<Problem> problems, JsonElement expected)
    {
        var severity = expected.GetProperty("severity").GetString()!;
        var found = problems.Where(problem => problem.Severity > Severity.Info || problem.Rule.Id == expected.GetProperty("code").GetString()).ToList();
        if (severity == "none")
            return found.Count == 0;
        var columns = expected.GetProperty("column");
        return found is [var only]
            && only.Rule.Id == expected.GetProperty("code").GetString()
            && only.Severity.ToString().Equals(severity, StringComparison.OrdinalIgnoreCase)
            && only.Lines.Line == expected.GetProperty("line").GetInt32()
            && only.Lines.Column >= columns[0].GetInt32()
            && only.Lines.Column <= columns[1].GetInt32();
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "bad-inputs");
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }
}

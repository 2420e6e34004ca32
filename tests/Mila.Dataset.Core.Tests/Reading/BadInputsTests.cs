using System.Text.Json;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

/// <summary>Malformed front matter that lies beside the repository, each with the place where its one problem belongs.</summary>
public sealed class BadInputsTests
{
    [Fact]
    public void Every_malformed_front_matter_has_one_problem_at_the_expected_place()
    {
        var folder = FindFolder();
        Assert.SkipWhen(folder is null, "The folder ../shared/bad-inputs is not there.");

        var wrong = new List<string>();
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        foreach (var expected in index.RootElement.EnumerateArray())
        {
            var file = expected.GetProperty("file").GetString()!;
            var seed = new SeedText(file, File.ReadAllText(Path.Combine(folder, file)));
            if (seed.Text.StartsWith("---", StringComparison.Ordinal) && Mismatch(seed, expected) is { } mismatch)
                wrong.Add(mismatch);
        }

        Assert.Empty(wrong);
    }

    private static string? Mismatch(SeedText seed, JsonElement expected)
    {
        var problems = FrontMatterReader.Read(seed, TestContext.Current.CancellationToken).Problems;
        var actual = string.Join("; ", problems.Select(problem => $"{problem.Rule.Id} {problem.Rule.Severity} {problem.Lines}"));
        var severity = expected.GetProperty("severity").GetString();
        if (severity == "none")
            return problems.Count == 0 ? null : $"{seed.Path}: nothing expected, found {actual}";

        var columns = expected.GetProperty("column");
        var fits = problems.Count == 1
            && problems[0].Rule.Id == expected.GetProperty("code").GetString()
            && problems[0].Rule.Severity.ToString().Equals(severity, StringComparison.OrdinalIgnoreCase)
            && problems[0].Lines.Line == expected.GetProperty("line").GetInt32()
            && problems[0].Lines.Column >= columns[0].GetInt32()
            && problems[0].Lines.Column <= columns[1].GetInt32();
        return fits ? null : $"{seed.Path}: {expected.GetRawText()} expected, found {actual}";
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

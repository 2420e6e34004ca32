using System.Text.Json;
using Mila.Core.Diagnostics;

namespace Mila.Package.Tests.Cli;

/// <summary>What a user meets who runs <c>mila</c> in a shell.</summary>
public sealed class MilaProcessTests
{
    private const string Clean = """
        ---
        title: "Fjordlab partners with Tern Robotics"
        date: 2022-03-04
        ---
        Fjordlab partners with Tern Robotics to survey kelp forests.
        """;

    private const string Misspelt = """
        ---
        title: Harbour news
        qualty: 4
        ---
        The harbour is open.
        """;

    private const string Broken = """
        ---
        title: "Harbour news
        ---
        The harbour is open.
        """;

    [Theory]
    [InlineData("chek")]
    [InlineData("check", "--formt", "json")]
    [InlineData("check", "--format", "yaml")]
    [InlineData("check", "--review", "always")]
    [InlineData("check", "one", "two")]
    [InlineData("list")]
    [InlineData("list", "artcles")]
    [InlineData("show")]
    [InlineData("export", "--to", "xml")]
    [InlineData("explain", "MILA0101", "--all")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "seeds/a.md", "--half", "c")]
    [InlineData]
    public async Task A_slip_in_the_command_line_exits_2_and_says_so_on_standard_error(params string[] arguments)
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean);

        var (exitCode, _, errors) = await Dotnet.Mila(folder.Path, arguments);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task Help_exits_0_and_tells_the_exit_codes()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, _) = await Dotnet.Mila(folder.Path, "check", "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("information alone is nothing wrong", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mila: There is no folder 'sedes'\n", "check", "sedes")]
    [InlineData("mila: The current folder has no folder 'seeds'; name the folder that holds the documents\n", "check")]
    [InlineData("mila: There is no folder 'sedes'\n", "export", "sedes")]
    [InlineData("mila: There is no file 'lables.jsonl'\n", "evaluate", "lables.jsonl")]
    [InlineData("mila: There is no folder 'sedes'\n", "list", "people", "sedes")]
    [InlineData("mila: There is no folder 'sedes'\n", "suggest", "sedes")]
    [InlineData("mila: There is no folder 'sedes'\n", "show", "ibm", "sedes")]
    public async Task What_is_missing_exits_2_and_is_named(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, arguments);

        Assert.Equal((2, "", message), (exitCode, output, errors.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("mila: No problem has the id 'MILA213'; did you mean 'MILA0213'?\n", "MILA213")]
    [InlineData("mila: No problem has the id 'harbour'; 'mila explain' lists all\n", "MILA0101", "harbour")]
    public async Task An_id_that_no_problem_has_exits_2_with_the_nearest(string message, params string[] ids)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, ["explain", .. ids]);

        Assert.Equal((2, "", message), (exitCode, output, errors.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Explain_prints_a_problem_with_its_severity_and_both_examples()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "explain", "mila0214", "MILA0112");

        Assert.Equal((0, ""), (exitCode, errors));
        var lines = output.ReplaceLineEndings("\n");
        Assert.StartsWith("MILA0214: Instant without zone\n\nSeverity: error, fixed\n\nA time without a zone is another instant wherever it is read.", lines, StringComparison.Ordinal);
        Assert.Contains("\n\nWrong\n\nseeds/harbour.md\n\n    ---\n    title: Harbour news\n    date: 2023-03-14T08:30:00\n    ---\n", lines, StringComparison.Ordinal);
        Assert.Contains("\n\nmila check\n\n    seeds/harbour.md(3,7): error MILA0214: ", lines, StringComparison.Ordinal);
        Assert.Contains("\n        date: 2023-03-14T08:30:00\n              ^^^^^^^^^^^^^^^^^^^\n\nRight\n", lines, StringComparison.Ordinal);
        Assert.Contains("\n    The harbour is open.\n\nMILA0112: Quote never closed\n", lines, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public async Task Explain_lists_every_id_where_none_is_named()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, _) = await Dotnet.Mila(folder.Path, "explain");

        Assert.Equal(0, exitCode);
        Assert.Equal(RuleIds.All.Select(static id => $"{id}  {RuleIds.Find(id)!.Title}"), output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_clean_folder_checks_with_0()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean);

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "check");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("1 document, 0 errors, 0 warnings", output.Split('\n')[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_checks_with_1_and_shows_its_place()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean).With("seeds/b.md", Broken);

        var (exitCode, output, _) = await Dotnet.Mila(folder.Path, "check");

        Assert.Equal(1, exitCode);
        Assert.Contains("\nseeds/b.md(2,8): error MILA0112: ", output, StringComparison.Ordinal);
        Assert.Contains("\n    title: \"Harbour news\n           ^", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public async Task What_is_no_text_or_cannot_be_opened_is_an_error_at_its_file_and_the_others_are_checked()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean).With("seeds/b.md", Broken).With("seeds/locked.md", Clean)
            .With("seeds/picture.txt", [0x89, 0x50, 0x0D, 0x0A, 0x00, 0x00])
            .With("seeds/latin.txt", [.. "Caf"u8, 0xE9, .. "\n\nIt is open.\n"u8]);
        using var locked = new FileStream(Path.Combine(folder.Path, "seeds/locked.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "check", "--review", "off");

        Assert.Equal((1, ""), (exitCode, errors));
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(
            [
                "seeds/b.md(2,8): error MILA0112: This \" is never closed; expected another \" at the end of the value",
                "seeds/latin.txt(1,4): error MILA0003: Found U+FFFD, which stands for bytes that are no UTF-8; expected a file that was saved as UTF-8",
                "seeds/locked.md(1,1): error MILA0002: The file cannot be read; expected a text file that exists and may be opened",
                "seeds/picture.txt(1,1): error MILA0004: Found nothing that can be read as text; expected text in UTF-8, or in UTF-16 with a byte order mark",
            ],
            lines.Where(static line => line.Contains(": error ", StringComparison.Ordinal)));
        Assert.Equal("5 documents, 4 errors, 0 warnings", lines[^2]);
    }

    [Fact]
    public async Task A_warning_checks_with_1_and_strict_makes_it_an_error()
    {
        using var folder = new TemporaryFolder().With("docs/b.md", Misspelt);

        var lenient = await Dotnet.Mila(folder.Path, "check", "docs");
        var strict = await Dotnet.Mila(folder.Path, "check", "docs", "--strict");

        Assert.Equal(1, lenient.ExitCode);
        Assert.StartsWith("docs/b.md(3,1): warning MILA0203: ", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.StartsWith("docs/b.md(3,1): error MILA0203: ", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_the_project_binds_is_no_unknown_key()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", "---\ntitle: Harbour news\nreviewer: Ada Reed\nstage: draft\n---\nThe harbour is open.\n");

        var one = await Dotnet.Mila(folder.Path, "check", "--key", "reviewer");
        var both = await Dotnet.Mila(folder.Path, "check", "--key", "reviewer", "--key", "stage");

        Assert.Equal(1, one.ExitCode);
        Assert.StartsWith("seeds/a.md(4,1): warning MILA0203: The key 'stage' is unknown in a front matter", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'reviewer' is unknown", one.Output, StringComparison.Ordinal);
        Assert.Equal(0, both.ExitCode);
    }

    [Theory]
    [InlineData("off", 0, null)]
    [InlineData("suggest", 0, "info")]
    [InlineData("warn", 1, "warning")]
    [InlineData("require", 1, "error")]
    public async Task Review_decides_how_grave_a_partnership_is_that_the_registry_lacks(string review, int expected, string? severity)
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean);

        var (exitCode, output, _) = await Dotnet.Mila(folder.Path, "check", "--review", review);

        Assert.Equal(expected, exitCode);
        Assert.Equal(severity is not null, output.Contains($"a.md(2,9): {severity} MILA0507: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_suggest_prints_is_a_registry_that_leaves_nothing_to_suggest()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean);

        var first = await Dotnet.Mila(folder.Path, "suggest");
        folder.With("seeds/registry/suggested.yaml", first.Output);
        var check = await Dotnet.Mila(folder.Path, "check", "--review", "require", "--strict");
        var second = await Dotnet.Mila(folder.Path, "suggest");

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Equal((0, "1 document, 0 errors, 0 warnings\n"), (check.ExitCode, check.Output.ReplaceLineEndings("\n")));
        Assert.Equal((0, "", "mila: The registry lacks nothing that the documents tell\n"), (second.ExitCode, second.Output, second.Errors.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task An_empty_registry_is_none()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean).With("seeds/registry/suggested.yaml", "");

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "suggest");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("# What the documents tell", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_goes_to_standard_output_alone()
    {
        using var folder = new TemporaryFolder().With("seeds/b.md", Broken);

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "check", "--format", "json");

        Assert.Equal((1, ""), (exitCode, errors));
        var problem = Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray());
        Assert.Equal("MILA0112", problem.GetProperty("id").GetString());
        Assert.Equal("b.md", problem.GetProperty("path").GetString());
        Assert.Equal((2, 8), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Export_writes_the_dataset_and_the_rows_that_a_broken_document_still_gives()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean).With("seeds/b.md", Broken);

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "export", "--to", "json");

        Assert.Equal(0, exitCode);
        Assert.Equal("mila: 1 error in the documents; 'mila check' shows where\n", errors.ReplaceLineEndings("\n"));
        var dataset = JsonDocument.Parse(output).RootElement;
        Assert.Equal(["a.md", "b.md"], dataset.GetProperty("documents").EnumerateArray().Select(static document => document.GetProperty("path").GetString()));
        var partnership = Assert.Single(dataset.GetProperty("partnerships").EnumerateArray());
        Assert.Equal(
            ["fjordlab", "tern-robotics"],
            partnership.GetProperty("participants").EnumerateArray().Select(static participant => participant.GetProperty("organization").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task List_prints_rows_and_as_json_the_rows_of_the_export()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean);

        var table = await Dotnet.Mila(folder.Path, "list", "organizations");
        var json = await Dotnet.Mila(folder.Path, "list", "organizations", "--json");

        Assert.Equal(0, table.ExitCode);
        Assert.Contains(table.Output.Split('\n'), static line => line.Contains("tern-robotics", StringComparison.Ordinal) && line.Contains("Tern Robotics", StringComparison.Ordinal));
        Assert.Contains("tern-robotics", JsonDocument.Parse(json.Output).RootElement.EnumerateArray().Select(static row => row.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task List_prints_candidates_with_their_status_and_figures_with_their_places()
    {
        using var folder = new TemporaryFolder().With("seeds/a.txt", "A note\n\nFjordlab plans to partner with Tern Robotics. Tern Robotics has 40 employees.");

        var candidates = await Dotnet.Mila(folder.Path, "list", "candidates");
        var figures = await Dotnet.Mila(folder.Path, "list", "figures");
        var json = await Dotnet.Mila(folder.Path, "list", "figures", "--json");

        Assert.Contains(candidates.Output.Split('\n'), static line => line.Contains("fjordlab-tern-robotics", StringComparison.Ordinal) && line.Contains("Planned", StringComparison.Ordinal));
        Assert.Contains(figures.Output.Split('\n'), static line => line.Contains("40 employees", StringComparison.Ordinal) && line.Contains("a.txt(3,47)", StringComparison.Ordinal));
        Assert.Equal(["employees"], JsonDocument.Parse(json.Output).RootElement.EnumerateArray().Select(static row => row.GetProperty("what").GetString()));
    }

    [Fact]
    public async Task Show_finds_an_organization_and_proposes_the_nearest_to_a_misspelling()
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean);

        var found = await Dotnet.Mila(folder.Path, "show", "TERN robotics");
        var missed = await Dotnet.Mila(folder.Path, "show", "fjordlap");

        Assert.Equal(0, found.ExitCode);
        Assert.StartsWith("Tern Robotics", found.Output, StringComparison.Ordinal);
        Assert.Contains("Fjordlab", found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', found.Output);
        Assert.Equal((1, ""), (missed.ExitCode, missed.Output));
        Assert.Equal("mila: Nothing is called 'fjordlap'; did you mean 'fjordlab'?\n", missed.Errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Lumora", "; did you mean 'lumora-robotics-lab' or 'lumora-robotics-institute'?")]
    [InlineData("saint olavs", "; did you mean 'saint-olavs', 'saint-olavs-hospital' or 'saint-olavs-trust-fund'?")]
    [InlineData("LRY", "; did you mean 'lumora-robotics-institute' or 'lumora-robotics-lab'?")]
    [InlineData("saint", "; did you mean 'saint-olavs', 'saint-eldar-college' or 'saint-olavs-hospital'?")]
    [InlineData("Kelp", "")]
    public async Task Show_proposes_the_slugs_of_names_that_are_near_or_begin_so(string key, string proposal)
    {
        using var folder = new TemporaryFolder()
            .With("seeds/a.md", "---\ntitle: Harbour news\n---\nLumora Robotics Institute, Lumora Robotics Lab, Saint Olav's, Saint Olav's Hospital, Saint Eldar College and Saint Olav's Trust Fund opened it.\n")
            .With("seeds/registry/names.yaml", """
                organizations:
                  - {name: Lumora Robotics Institute, aliases: [LRI]}
                  - {name: Lumora Robotics Lab, aliases: [LRL]}
                  - name: Saint Olav's Trust Fund
                  - name: Saint Olav's Hospital
                  - name: Saint Eldar College
                  - name: Saint Olav's
                """);

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "show", key);

        Assert.Equal((1, "", $"mila: Nothing is called '{key}'{proposal}\n"), (exitCode, output, errors.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("list", "organizations")]
    [InlineData("show", "fjordlab")]
    public async Task No_line_in_a_pipe_ends_with_spaces(params string[] arguments)
    {
        using var folder = new TemporaryFolder().With("seeds/a.md", Clean);

        var (exitCode, output, _) = await Dotnet.Mila(folder.Path, arguments);

        Assert.Equal(0, exitCode);
        Assert.True(output.Split('\n').Length > 5, output);
        Assert.All(output.ReplaceLineEndings("\n").Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public async Task Evaluate_prints_scores_and_every_row_that_is_not_right()
    {
        using var folder = new TemporaryFolder().With("labels.jsonl", """
            {"id": "1", "set": "headline", "text": "Fjordlab partners with Tern Robotics", "label": "pos", "partnerships": [{"participants": ["Fjordlab", "Tern Robotics"], "mode": "all"}]}
            {"id": "2", "set": "passage", "text": "The harbour is open.", "label": "pos", "partnerships": [{"participants": ["Fjordlab", "Kelp"], "mode": "hub"}]}
            {"id": "3", "set": "passage", "text": "Tern Robotics is a Gold Partner.", "label": "badge"}
            """);

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, "evaluate", "labels.jsonl", "--errors");
        var json = await Dotnet.Mila(folder.Path, "evaluate", "labels.jsonl", "--format", "json");

        Assert.Equal((0, "mila: 1 row left out, with a label that is neither 'pos' nor 'neg'\n"), (exitCode, errors.ReplaceLineEndings("\n")));
        Assert.StartsWith("2 (passage, pos): states one, found none\n  The harbour is open.\n  expected   Fjordlab with Kelp\n  missed     Fjordlab \u2013 Kelp\n\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(output.Split('\n'), static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["verb-with", "1", "0", "1.000", ..]);
        var all = JsonDocument.Parse(json.Output).RootElement.GetProperty("sets").EnumerateArray().Last();
        Assert.Equal(("all", 0.5), (all.GetProperty("set").GetString(), all.GetProperty("pairs").GetProperty("recall").GetDouble()));
    }

    [Theory]
    [InlineData("labels.jsonl(2): 'set' is missing; expected a text", "labels.jsonl")]
    [InlineData("names.yaml(2,9): ", "whole.jsonl", "--registry", "names.yaml")]
    public async Task Labels_and_registries_that_cannot_be_read_exit_2_with_their_place(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder()
            .With("whole.jsonl", """{"id": "1", "set": "passage", "text": "-", "label": "neg"}""")
            .With("labels.jsonl", "\n{\"id\": \"1\"}\n")
            .With("names.yaml", "organizations:\n- name: \"Orbit\n");

        var (exitCode, output, errors) = await Dotnet.Mila(folder.Path, ["evaluate", .. arguments]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"mila: {message}", errors, StringComparison.Ordinal);
    }
}

using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Registered;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Diagnostics;

public class GuardTests
{
    private static readonly Seed Harbour = Told.Note("harbour.txt", "The harbour opens", ["Fjordlab teamed up with Tern Robotics."]);
    private static readonly Seed Kelp = Told.Note("kelp.txt", "Kelp grows", ["It grows below the pier of Tern Robotics."]);
    private static readonly Seed Empty = new("empty.txt", "");
    private static readonly Seed Registry = Told.Registry("organizations: [{name: Fjordlab, knd: company}]\n");

    [Theory]
    [InlineData(Stage.Reading, "a.md", "reading 'a.md'")]
    [InlineData(Stage.Extracting, "a.md", "extracting 'a.md'")]
    [InlineData(Stage.CollectingNames, "registry/a.yaml", "collecting names of 'registry/a.yaml'")]
    [InlineData(Stage.Reading, "", "reading the project")]
    [InlineData(Stage.Linking, "", "linking all documents")]
    [InlineData(Stage.Emitting, "", "emitting the dataset")]
    [InlineData(Stage.Reporting, "", "reporting what was found")]
    [InlineData(Stage.Linking, "archive/of/all/the/years/since/the/first/tide/was/measured/harbour.md", "linking '…/the/years/since/the/first/tide/was/measured/harbour.md'")]
    public void A_crash_names_stage_file_and_exception_and_asks_for_a_report(Stage stage, string path, string doing)
    {
        var crash = new Guard().Run<Problem?>(stage, path, static () => throw new FormatException("no luck"), static problem => problem, CancellationToken.None);

        Assert.Equal(("MILA0999", path, Severity.Error), (crash!.Rule.Id, crash.Path, crash.Severity));
        Assert.Equal($"Internal error while {doing}; please report it: FormatException: 'no luck'", crash.Message);
    }

    [Fact]
    public void A_cancelled_stage_is_no_crash() => Assert.Throws<OperationCanceledException>(() =>
        new Guard().Run<Problem?>(Stage.Reading, "a.md", static () => throw new OperationCanceledException(), static problem => problem, CancellationToken.None));

    [Fact]
    public void A_stage_does_not_begin_once_it_is_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        new Guard().Run(Stage.Reading, "a.md", static () => throw new InvalidOperationException(), static problem => problem, new(canceled: true)));

    [Fact]
    public void Without_a_guard_a_crash_is_an_exception() => Assert.Throws<NullReferenceException>(() =>
        Corpus.Read([new Seed("a.md", Text: null!)], CancellationToken.None));

    [Theory]
    [InlineData(Stage.Reading, "kelp.txt", "MILA0203 registry/names.yaml, MILA0507 harbour.txt", "harbour.txt")]
    [InlineData(Stage.Extracting, "kelp.txt", "MILA0203 registry/names.yaml, MILA0507 harbour.txt", "harbour.txt")]
    [InlineData(Stage.Reading, "registry/names.yaml", "MILA0507 harbour.txt", "harbour.txt kelp.txt")]
    [InlineData(Stage.CollectingNames, "registry/names.yaml", "MILA0203 registry/names.yaml, MILA0507 harbour.txt", "harbour.txt kelp.txt")]
    [InlineData(Stage.Linking, "", "MILA0203 registry/names.yaml", "")]
    public void Whichever_stage_crashes_the_others_go_on(Stage stage, string path, string others, string documents)
    {
        var dataset = Run(new Guard((entered, file) => Fail(entered == stage && file == path)));

        Assert.Equal(["MILA0001 empty.txt", .. others.Split(", "), $"MILA0999 {path}"], Problems(dataset));
        Assert.Equal(documents, string.Join(' ', dataset.Documents.Select(static document => document.Path)));
    }

    [Fact]
    public void Without_its_names_the_registry_still_has_the_last_word()
    {
        var registry = Told.Registry("partnerships: [{participants: [Fjordlab, Tern Robotics], evidence: [{document: harbour.txt, quote: teamed up}]}]\norganizations: [{name: Fjordlab}]\n");
        var entries = 0;

        var dataset = Run(new Guard((stage, _) => Fail(stage == Stage.CollectingNames && ++entries == 2)), registry);

        Assert.Equal("Internal error while collecting names of 'registry/names.yaml'; please report it: InvalidOperationException: 'no luck'", Assert.Single(dataset.Problems, static problem => problem.Rule == Rules.InternalError).Message);
        Assert.Equal(Certainty.Confirmed, Assert.Single(dataset.Partnerships).Certainty);
    }

    [Fact]
    public void A_document_whose_facts_cannot_be_linked_is_named_and_left_out()
    {
        var facts = Corpus.Read([Harbour, Kelp, Empty, Registry], TestContext.Current.CancellationToken)
            .Select(static seed => seed.Path == "kelp.txt" ? seed with { Document = seed.Document! with { Aliases = new[] { new AliasFact(98, 99, AliasKind.Acronym) }.ToEquatableArray() } } : seed)
            .ToList();

        var dataset = Linker.Link(facts, new Guard(), TestContext.Current.CancellationToken);

        Assert.Equal(["MILA0001 empty.txt", "MILA0203 registry/names.yaml", "MILA0507 harbour.txt", "MILA0999 kelp.txt"], Problems(dataset));
        Assert.StartsWith("Internal error while linking 'kelp.txt'; please report it: ", dataset.Problems.Single(static problem => problem.Path == "kelp.txt").Message, StringComparison.Ordinal);
        Assert.Equal("harbour.txt", Assert.Single(dataset.Documents).Path);
        Assert.Equal(2, Assert.Single(dataset.Partnerships).Participants.Count);
    }

    [Fact]
    public void What_was_read_of_a_document_stays_where_its_extraction_crashes()
    {
        var seed = new Seed("tides.md", "---\ntitle: Tides\npublished: maybe\nmood: calm\n---\nThey come and go.\n");

        var facts = SeedReader.Read(seed, Known.Nothing, new Guard(static (stage, _) => Fail(stage == Stage.Extracting)), TestContext.Current.CancellationToken);

        Assert.Equal(["MILA0212", "MILA0999"], facts.Problems.Select(static problem => problem.Rule.Id));
        Assert.Null(facts.Document);
        Assert.NotNull(facts.Lines);
        Assert.Equal("mood", Assert.Single(facts.Fields).Key.Text);
    }

    [Fact]
    public void Problems_that_cannot_be_judged_are_told_as_they_are()
    {
        var found = new SeedText("a.md", "kelp").Problem(Rules.UnknownKey, 0, 4, "kelp", "the front matter", "");

        var problems = new Strictness(Review.Require, WarningsAreErrors: true).Judge([found], new Guard(static (stage, _) => Fail(stage == Stage.Reporting)), TestContext.Current.CancellationToken);

        Assert.Equal([("MILA0203", Severity.Warning), ("MILA0999", Severity.Error)], problems.Select(static problem => (problem.Rule.Id, problem.Severity)));
    }

    private static void Fail(bool isHere)
    {
        if (isHere)
            throw new InvalidOperationException("no luck");
    }

    private static Dataset Run(Guard guard) => Run(guard, Registry);

    private static Dataset Run(Guard guard, Seed registry) =>
        Linker.Link(Corpus.Read([Harbour, Kelp, Empty, registry], static (_, _, read) => read(), guard, CancellationToken.None), guard, CancellationToken.None);

    private static IEnumerable<string> Problems(Dataset dataset) =>
        dataset.Problems.Select(static problem => $"{problem.Rule.Id} {problem.Path}").Order(StringComparer.Ordinal);
}

using Mila.Cli.Evaluation;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Package.Tests.Evaluation;

public sealed class EvaluatorTests
{
    [Fact]
    public void A_headline_is_read_as_a_title_and_a_passage_as_a_body()
    {
        const string text = "Orbit Labs Expands Its Tern Robotics Partnership";

        Assert.Equal("compound-noun", RuleOf(Row("headline", text)));
        Assert.Null(RuleOf(Row("passage", text)));
    }

    [Fact]
    public void No_row_tells_another_anything()
    {
        var named = Row("passage", "Orbit Labs (OL) is a company.");
        var acronym = Row("passage", "OL partners with Tern Robotics.", "Orbit Labs", "Tern Robotics");

        var scores = Evaluator.Evaluate([named, acronym], []);

        Assert.Equal(new Score(0, 1, 1), scores.All.Pairs);
    }

    [Fact]
    public void A_registry_is_there_for_every_row()
    {
        var acronym = Row("passage", "OL partners with Tern Robotics.", "Orbit Labs", "Tern Robotics");
        var registry = new Seed("names.yaml", "organizations:\n- name: Orbit Labs\n  aliases: [OL]\n", SeedKind.Registry);

        var scores = Evaluator.Evaluate([acronym, acronym], [registry]);

        Assert.Equal(new Score(2, 0, 0), scores.All.Pairs);
    }

    [Fact]
    public void What_a_registry_states_of_other_documents_is_none_of_a_rows()
    {
        var registry = new Seed("names.yaml", "organizations:\n- name: Orbit Labs\npartnerships:\n- participants: [Orbit Labs, Tern]\n  evidence: [{document: a.txt, quote: Orbit Labs and Tern have teamed up}]\n", SeedKind.Registry);

        Assert.Empty(Assert.Single(Evaluator.Evaluate([Row("passage", "Orbit Labs opens on Monday.")], [registry]).Rows).Pairs);
    }

    [Fact]
    public void The_registry_of_names_lists_each_participant_once_and_as_it_is_written()
    {
        var registry = NamesRegistry.Of([Row("passage", "-", "Orbit's Labs: A", "Universit\u00E9 d\u2019Ardenne"), Row("headline", "-", "orbit's labs: a", "Tern \\ Kelp")]);

        var facts = SeedReader.Read(registry, Known.Nothing, TestContext.Current.CancellationToken);

        Assert.Empty(facts.Problems);
        Assert.Equal(["Orbit's Labs: A", "Universit\u00E9 d\u2019Ardenne", "Tern \\ Kelp"], facts.Registry!.Organizations.Select(static organization => organization.Name));
    }

    [Fact]
    public void A_crash_of_the_engine_is_no_missed_partnership() =>
        Assert.StartsWith("Row '1': Internal error while reading 'row.txt'; please report it: ", Assert.Throws<InvalidDataException>(static () => Evaluator.Evaluate([Row("headline", null!)], [])).Message, StringComparison.Ordinal);

    private static string? RuleOf(LabelledRow row) =>
        Assert.Single(Evaluator.Evaluate([row], []).Rows).Pairs.SelectMany(static pair => pair.Rules).SingleOrDefault();

    private static LabelledRow Row(string set, string text, params string[] participants) =>
        new("1", set, text, "pos", participants.Length == 0 ? [] : [new LabelledPartnership(participants, IsHub: false)]);
}

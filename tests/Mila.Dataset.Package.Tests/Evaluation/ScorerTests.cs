using Mila.Cli.Evaluation;
using Mila.Core.Model;
using Mila.Package.Tests.Cli;

namespace Mila.Package.Tests.Evaluation;

/// <summary>Scores of small datasets, each counted by hand.</summary>
public sealed class ScorerTests
{
    [Fact]
    public void Every_pair_of_an_all_partnership_is_expected()
    {
        var score = Score(All("Orbit", "Tern", "Kelp"), Told("Orbit", "Tern"));

        Assert.Equal(new Score(1, 0, 0), score.Document);
        Assert.Equal(new Score(Right: 1, Wrong: 0, Missed: 2), score.PairScore);
        Assert.Equal(["Orbit \u2013 Kelp", "Tern \u2013 Kelp"], score.Missed.Select(static pair => pair.ToString()));
        Assert.False(score.IsRight);
    }

    [Fact]
    public void The_others_of_a_hub_count_neither_as_right_nor_as_wrong()
    {
        var score = Score(Hub("Orbit", "Tern", "Kelp"), Told("Orbit", "Tern", "Kelp"));

        Assert.Equal(new Score(2, 0, 0), score.PairScore);
        Assert.Equal([Verdict.Right, Verdict.Right, Verdict.Outside], score.Pairs.Select(static pair => pair.Verdict));
        Assert.True(score.IsRight);
    }

    [Fact]
    public void The_others_of_two_hubs_are_wrong_partners()
    {
        var row = new LabelledRow("1", "passage", "-", "pos", [new(["Orbit", "Tern"], IsHub: true), new(["Marl", "Kelp"], IsHub: true)]);

        var score = Score(row, Told("Orbit", "Tern"), Told("Marl", "Kelp"), Told("Tern", "Kelp"));

        Assert.Equal(new Score(2, 1, 0), score.PairScore);
    }

    [Theory]
    [InlineData("Tern", "TERN")]
    [InlineData("Universit\u00E9 d\u2019Ardenne", "universite d'Ardenne")]
    [InlineData("Tern Robotics Inc.", "Tern Robotics")]
    [InlineData("Tern", "Tern Cloud")]
    [InlineData("Jenny\u2019s", "Jenny")]
    [InlineData("the Tern Group", "Tern")]
    public void A_name_may_differ_in_case_accents_and_an_added_word(string expected, string found) =>
        Assert.Equal(new Score(1, 0, 0), Score(All("Orbit", expected), Told("Orbit", found)).PairScore);

    [Theory]
    [InlineData("Tern", "Ternary")]
    [InlineData("Tern Robotics", "Tern Kelp")]
    public void A_name_that_only_begins_alike_is_another(string expected, string found) =>
        Assert.Equal(new Score(0, 1, 1), Score(All("Orbit", expected), Told("Orbit", found)).PairScore);

    [Fact]
    public void An_alias_names_a_party_too()
    {
        var dataset = Dataset([Told("Orbit", "Tern")], static name => name == "Tern" ? SampleDataset.Of(new Alias("Coast Ecology Robotics Network", AliasKind.Written)) : default);

        var score = Scorer.Score(Row("pos", new LabelledPartnership(["Coast Ecology Robotics Network", "Orbit"], IsHub: false)), dataset);

        Assert.Equal(new Score(1, 0, 0), score.PairScore);
    }

    [Fact]
    public void An_expected_pair_answers_for_one_found_pair_and_first_for_the_one_with_its_very_names()
    {
        var score = Score(All("Orbit", "Tern"), Told("Orbit", "Tern Cloud"), Told("Orbit", "Tern"));

        Assert.Equal(new Score(1, 1, 0), score.PairScore);
        Assert.Equal("Tern", Assert.Single(score.Pairs, static pair => pair.Verdict == Verdict.Right).Other);
    }

    [Fact]
    public void Two_expected_parties_of_like_names_each_get_their_own()
    {
        var score = Score(Hub("Orbit", "Tern Cloud", "Tern"), Told("Orbit", "Tern", "Tern Cloud"));

        Assert.Equal(new Score(2, 0, 0), score.PairScore);
    }

    [Fact]
    public void A_row_that_states_nothing_makes_every_pair_wrong()
    {
        var score = Score(Row("neg", new LabelledPartnership(["Orbit", "Tern"], IsHub: false)), Told("Orbit", "Tern", "Kelp"));

        Assert.Equal(new Score(0, 1, 0), score.Document);
        Assert.Equal(new Score(0, 3, 0), score.PairScore);
    }

    [Fact]
    public void A_positive_row_without_parties_counts_as_a_document_alone()
    {
        var score = Score(Row("pos"), Told("Orbit", "Tern"));

        Assert.Equal(new Score(1, 0, 0), score.Document);
        Assert.Equal(default, score.PairScore);
    }

    [Fact]
    public void Who_pays_is_paid_or_was_founded_is_nobodys_partner()
    {
        var partnership = Told("Orbit", "Tern", "Kelp", "Marl") with { Roles = [ParticipantRole.Founder, ParticipantRole.Associated, ParticipantRole.Product, ParticipantRole.Funder] };

        Assert.Equal(new Score(1, 0, 0), Score(All("Orbit", "Tern"), partnership).PairScore);
        Assert.Equal(default, Score(Row("neg"), partnership with { Roles = [ParticipantRole.Partner, ParticipantRole.Funder, ParticipantRole.Recipient, ParticipantRole.Product] }).Document);
    }

    [Fact]
    public void Members_of_an_alliance_are_each_others_partners()
    {
        var members = Told("Orbit", "Tern", "Kelp") with { Roles = [ParticipantRole.Lead, ParticipantRole.Member, ParticipantRole.Member] };

        Assert.Equal(new Score(3, 0, 0), Score(All("Orbit", "Tern", "Kelp"), members).PairScore);
    }

    [Fact]
    public void A_candidate_is_shown_and_counts_nowhere()
    {
        var score = Score(All("Orbit", "Tern"), Told("Orbit", "Tern") with { Certainty = Certainty.Candidate }, Told("Orbit", "Kelp") with { Certainty = Certainty.Candidate });

        Assert.Equal(new Score(0, 0, 1), score.Document);
        Assert.Equal(new Score(0, 0, 1), score.PairScore);
        Assert.Equal([Verdict.Right, Verdict.Wrong], score.Candidates.Select(static pair => pair.Verdict));
    }

    [Fact]
    public void A_pair_told_twice_counts_once_with_its_surest_tier_and_all_its_rules()
    {
        var score = Score(All("Orbit", "Tern"), Told("Orbit", "Tern") with { Rule = "noun-with", Certainty = Certainty.Implied }, Told("Orbit", "Tern"));

        Assert.Equal(new Score(1, 0, 0), score.PairScore);
        Assert.Equal("Orbit \u2013 Tern (noun-with, verb-with; Stated)", Assert.Single(score.Pairs).ToString());
        Assert.Equal(Certainty.Stated, score.Tier);
    }

    [Fact]
    public void Scores_add_up_by_set_tier_and_rule()
    {
        var scores = new Scores(
        [
            Score(All("Orbit", "Tern") with { Set = "headline" }, Told("Orbit", "Tern"), Told("Orbit", "Kelp") with { Rule = "noun-with" }),
            Score(All("Orbit", "Tern", "Kelp"), Told("Orbit", "Tern") with { Certainty = Certainty.Implied }),
            Score(Row("neg"), Told("Orbit", "Tern")),
            Score(Row("pos", new LabelledPartnership(["Orbit", "Tern"], IsHub: false)), Told("Orbit", "Tern") with { Certainty = Certainty.Candidate }),
            Score(Row("neg")),
        ]);

        Assert.Equal(["headline", "passage"], scores.Sets.Select(static set => set.Name));
        Assert.Equal(new Score(2, 1, 1), scores.All.Documents);
        Assert.Equal(new Score(2, 2, 3), scores.All.Pairs);
        Assert.Equal((2.0 / 3, 2.0 / 3, 2.0 / 3), (scores.All.Documents.Precision, scores.All.Documents.Recall, scores.All.Documents.F1));
        Assert.Equal((0.5, 0.4, 4.0 / 9), (scores.All.Pairs.Precision, scores.All.Pairs.Recall, scores.All.Pairs.F1));
        Assert.Equal(
            [
                new TierScore(Certainty.Confirmed, default, default),
                new TierScore(Certainty.Stated, new Score(1, 1, 0), new Score(1, 2, 0)),
                new TierScore(Certainty.Implied, new Score(1, 0, 0), new Score(1, 0, 0)),
                new TierScore(Certainty.Candidate, new Score(1, 0, 0), new Score(1, 0, 0)),
            ],
            scores.Tiers);
        Assert.Equal([new RuleScore("noun-with", new Score(0, 1, 0)), new RuleScore("verb-with", new Score(2, 1, 0))], scores.Rules);
        Assert.Equal(4, scores.Errors.Count());
    }

    [Fact]
    public void Of_nothing_there_is_no_precision()
    {
        Assert.Equal(((double?)null, (double?)null, (double?)null), (default(Score).Precision, default(Score).Recall, default(Score).F1));
        Assert.Equal(((double?)null, 0.0, 0.0), (new Score(0, 0, 2).Precision, new Score(0, 0, 2).Recall, new Score(0, 0, 2).F1));
    }

    private static LabelledRow All(params string[] participants) => Row("pos", new LabelledPartnership(participants, IsHub: false));

    private static LabelledRow Hub(params string[] participants) => Row("pos", new LabelledPartnership(participants, IsHub: true));

    private static LabelledRow Row(string label, params LabelledPartnership[] partnerships) => new("1", "passage", "-", label, partnerships);

    private static Telling Told(params string[] parties) => new(parties, [], "verb-with", Certainty.Stated);

    private static RowScore Score(LabelledRow row, params Telling[] tellings) => Scorer.Score(row, Dataset(tellings, static _ => default));

    /// <summary>A dataset of what is told, and of the organizations in it by their names' order.</summary>
    private static Dataset Dataset(Telling[] tellings, Func<string, EquatableArray<Alias>> aliasesOf)
    {
        string[] names = [.. tellings.SelectMany(static telling => telling.Parties).Distinct()];
        return Core.Model.Dataset.Unlinked(default) with
        {
            Organizations = names.Select(name => new Organization(name, name, aliasesOf(name), default, OrganizationKind.Company, null, null, null, null, null, Certainty.Stated, default)).ToEquatableArray(),
            Partnerships = tellings.Where(static telling => telling.Certainty > Certainty.Candidate).Select(Partnership).ToEquatableArray(),
            Candidates = tellings.Where(static telling => telling.Certainty == Certainty.Candidate).Select(Partnership).ToEquatableArray(),
        };

        Partnership Partnership(Telling telling) => new(
            "-",
            "-",
            PartnershipStatus.Standing,
            telling.Parties.Select((party, i) => new Participant(Array.IndexOf(names, party), telling.Roles.ElementAtOrDefault(i))).ToEquatableArray(),
            PartnershipKind.Unspecified,
            null,
            default,
            null,
            null,
            null,
            default,
            null,
            telling.Certainty,
            SampleDataset.Of(new Evidence(default, "-", telling.Rule)));
    }

    /// <summary>A partnership of the dataset; a party without a role is a partner.</summary>
    private sealed record Telling(string[] Parties, ParticipantRole[] Roles, string Rule, Certainty Certainty);
}

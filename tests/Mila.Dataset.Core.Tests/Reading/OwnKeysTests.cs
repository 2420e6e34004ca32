using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Tests.Reading;

/// <summary>Keys of a front matter that are its user's own: known where the user binds them, unknown elsewhere.</summary>
public sealed class OwnKeysTests
{
    [Theory]
    [InlineData("exerpt", "The key 'exerpt' is unknown in a front matter; did you mean 'excerpt'?")]
    [InlineData("mood", "The key 'mood' is unknown in a front matter; if it is yours, bind a property to it: [FrontMatter(\"mood\")]")]
    [InlineData("rev", "The key 'rev' is unknown in a front matter; did you mean 'reviewer'?")]
    [InlineData("reviewr", "The key 'reviewr' is unknown in a front matter; did you mean 'reviewer'?")]
    public void A_key_that_nobody_binds_is_unknown_and_what_is_bound_is_proposed_for_it(string key, string message)
    {
        var facts = Read($"---\ntitle: Orion\nreviewer: Ada\n{key}: Vega\n---\n");

        Assert.Empty(facts.Problems);
        var problem = Assert.Single(OwnKeys.Heed(OwnKeys.Unknown(facts), Keys("reviewer")));
        Assert.Equal(("MILA0203", message), (problem.Rule.Id, problem.Message));
        Assert.Equal((4, 1, key.Length), (problem.Lines.Line, problem.Lines.Column, problem.Length));
    }

    [Fact]
    public void Without_a_title_the_other_keys_are_judged_all_the_same()
    {
        var facts = Read("---\ntitel: Orion\ntitlee: Vega\nmood: bright\n---\n");

        Assert.Equal(["MILA0201 2"], facts.Problems.Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Lines.Line}")));
        Assert.Equal([3], OwnKeys.Heed(OwnKeys.Unknown(facts), Keys("mood")).Select(static problem => problem.Lines.Line));
    }

    [Fact]
    public void Nothing_is_said_of_the_keys_where_the_form_is_broken()
    {
        var facts = Read("---\ntitle: Orion\nmood: bright\ntopics: [a\n---\n");

        Assert.Equal(["MILA0113"], facts.Problems.Select(static problem => problem.Rule.Id));
        Assert.Empty(OwnKeys.Unknown(facts));
    }

    [Fact]
    public void A_bound_key_is_known_in_the_front_matter_alone()
    {
        var facts = Read("---\ntitle: Orion\nreviewer: Ada\nrelated:\n  - {title: Vega, webUrl: '', reviewer: Ben}\n---\n");

        Assert.Equal(["The key 'reviewer' is unknown in a related item"], facts.Problems.Select(static problem => problem.Message));
        Assert.Empty(OwnKeys.Heed(OwnKeys.Unknown(facts), Keys("reviewer")));
    }

    [Fact]
    public void A_value_is_carried_as_it_stands_with_its_place()
    {
        var facts = Read("---\ntitle: Orion\nmood: \"bright\"\nscores: [1, '2', [3]]\nplan: {a: b}\nnote:\n---\n");

        Assert.Equal(["mood", "scores", "plan", "note"], facts.Fields.Select(static field => field.Key.Text));
        var (mood, scores, plan, note) = (facts.Fields[0].Value, facts.Fields[1].Value, facts.Fields[2].Value, facts.Fields[3].Value);
        Assert.Equal((ValueShape.Scalar, "bright", false, "3,7"), (mood.Shape, mood.Text, mood.IsPlain, Place(mood)));
        Assert.Equal((ValueShape.List, "4,9"), (scores.Shape, Place(scores)));
        Assert.Equal(["Scalar 1 4,10", "Scalar 2 4,13", "List  4,18"], scores.Items.Select(static item => $"{item.Shape} {item.Text} {Place(item)}"));
        Assert.Equal((ValueShape.Mapping, "5,7"), (plan.Shape, Place(plan)));
        Assert.True(note.IsAbsent);
    }

    [Theory]
    [InlineData(ValueKind.Text, "true", null)]
    [InlineData(ValueKind.Boolean, "false", null)]
    [InlineData(ValueKind.Boolean, "True", "")]
    [InlineData(ValueKind.Boolean, "'true'", "")]
    [InlineData(ValueKind.WholeNumber, "-2147483648", null)]
    [InlineData(ValueKind.WholeNumber, "2147483648", "")]
    [InlineData(ValueKind.WholeNumber, "'12'", "")]
    [InlineData(ValueKind.WholeNumber, "012", "")]
    [InlineData(ValueKind.WholeNumber, "1_000", "")]
    [InlineData(ValueKind.LargeWholeNumber, "2147483648", null)]
    [InlineData(ValueKind.LargeWholeNumber, "9223372036854775808", "")]
    [InlineData(ValueKind.LargeWholeNumber, "'12'", "")]
    [InlineData(ValueKind.LargeWholeNumber, "1_000", "")]
    [InlineData(ValueKind.DecimalNumber, "'1.5'", "")]
    [InlineData(ValueKind.DecimalNumber, "-1.50", null)]
    [InlineData(ValueKind.DecimalNumber, "7", null)]
    [InlineData(ValueKind.DecimalNumber, "1.", "")]
    [InlineData(ValueKind.DecimalNumber, ".5", "")]
    [InlineData(ValueKind.DecimalNumber, "1e5", "")]
    [InlineData(ValueKind.DecimalNumber, "79228162514264337593543950336", "")]
    [InlineData(ValueKind.FloatingNumber, "-0.5E-3", null)]
    [InlineData(ValueKind.FloatingNumber, "2e+5", null)]
    [InlineData(ValueKind.FloatingNumber, "2e5", null)]
    [InlineData(ValueKind.FloatingNumber, "2e5x", "")]
    [InlineData(ValueKind.FloatingNumber, "'1.5'", "")]
    [InlineData(ValueKind.FloatingNumber, "1e999", "")]
    [InlineData(ValueKind.FloatingNumber, "1e", "")]
    [InlineData(ValueKind.FloatingNumber, ".nan", "")]
    [InlineData(ValueKind.Date, "2023", null)]
    [InlineData(ValueKind.Date, "2023-03-14T08:30:00+01:00", null)]
    [InlineData(ValueKind.Date, "2023-02-30", ": month 2 of 2023 has no day 30")]
    [InlineData(ValueKind.Date, "2023-03-14T08:30:00", ", a time without a zone")]
    [InlineData(ValueKind.Day, "2023-03-14", null)]
    [InlineData(ValueKind.Day, "2023-03", "")]
    [InlineData(ValueKind.Day, "2023-03-14T08:30:00Z", "")]
    [InlineData(ValueKind.Instant, "2023-03-14T08:30:00Z", null)]
    [InlineData(ValueKind.Instant, "2023-03-14", "")]
    [InlineData(ValueKind.Address, "https://orion.example/a", null)]
    [InlineData(ValueKind.Address, "orion.example/a", ", which is not absolute")]
    [InlineData(ValueKind.Address, "ftp://orion.example/a", ", which begins with 'ftp:'")]
    [InlineData(ValueKind.Address, "https://orion.example/a b", ", which holds white space")]
    [InlineData(ValueKind.Text, "~", "")]
    [InlineData(ValueKind.Text, "' '", "")]
    public void A_value_is_taken_strictly(ValueKind kind, string written, string? fault) => Assert.Equal(fault, Value(written).FaultAs(kind, []));

    [Theory]
    [InlineData(ValueKind.Text, "a text")]
    [InlineData(ValueKind.Boolean, "true or false, without quotes")]
    [InlineData(ValueKind.WholeNumber, "a whole number of at most 32 bits, without quotes")]
    [InlineData(ValueKind.LargeWholeNumber, "a whole number of at most 64 bits, without quotes")]
    [InlineData(ValueKind.DecimalNumber, "a number like 12.5, without quotes")]
    [InlineData(ValueKind.FloatingNumber, "a number like 12.5, without quotes")]
    [InlineData(ValueKind.Date, "a date like 2020-12-31")]
    [InlineData(ValueKind.Day, "a day like 2020-12-31, without a time")]
    [InlineData(ValueKind.Instant, "an instant like 2020-12-31T08:30:00Z")]
    [InlineData(ValueKind.Address, "an address like 'https://example.org/page'")]
    [InlineData(ValueKind.Choice, "one of its names")]
    public void What_is_expected_is_told_by_an_example(ValueKind kind, string expected) => Assert.Equal(expected, kind.Expectation());

    [Theory]
    [InlineData("InReview", "InReview")]
    [InlineData("in-review", "InReview")]
    [InlineData("IN_REVIEW", "InReview")]
    [InlineData("\u00EDn review", "InReview")]
    [InlineData("AB", "AB")]
    [InlineData("ab", null)]
    [InlineData("review", null)]
    [InlineData("1", null)]
    public void A_choice_is_made_by_a_name_that_only_one_differs_from_in_spelling(string written, string? choice) =>
        Assert.Equal(choice, Choice.Find(Value(written).Text, ["Draft", "InReview", "Ab", "AB"]));

    private static OwnValue Value(string written) => Assert.Single(Read($"---\ntitle: Orion\nmood: {written}\n---\n").Fields).Value;

    private static string Place(OwnValue value) => FormattableString.Invariant($"{value.Place.Lines.Line},{value.Place.Lines.Column}");

    private static EquatableArray<string> Keys(params string[] keys) => keys.ToEquatableArray();

    private static SeedFacts Read(string text) => SeedReader.Read(new Seed("doc.md", text), Known.Nothing, TestContext.Current.CancellationToken);
}

using Mila.Cli.Evaluation;

namespace Mila.Package.Tests.Evaluation;

public sealed class LabelReaderTests
{
    private const string Whole =
        """{"id": "1", "set": "passage", "text": "Orbit works with Tern and Kelp.", "label": "pos", "trade": 7, "partnerships": [{"participants": ["Orbit", "Tern", "Kelp"], "mode": "hub", "date": "2020"}]}""";

    [Fact]
    public void A_row_is_read_whole_and_unknown_keys_may_hold_anything()
    {
        var row = Assert.Single(Read(Whole + "\n\n"));

        Assert.Equal(("1", "passage", "Orbit works with Tern and Kelp.", "pos"), (row.Id, row.Set, row.Text, row.Label));
        Assert.Equal((true, true, false), (row.IsScored, row.IsPositive, row.IsHeadline));
        var partnership = Assert.Single(row.Partnerships);
        Assert.Equal(["Orbit", "Tern", "Kelp"], partnership.Participants);
        Assert.True(partnership.IsHub);
    }

    [Fact]
    public void A_row_of_another_label_is_left_out_of_the_scores()
    {
        var row = Assert.Single(Read("""{"id": "1", "set": "headline", "text": "Tern is a Gold Partner", "label": "badge"}"""));

        Assert.Equal((false, true), (row.IsScored, row.IsHeadline));
        Assert.Empty(Evaluator.Evaluate([row], []).Rows);
    }

    [Theory]
    [InlineData("{\"id\"", "The line is no JSON; expected one object a line")]
    [InlineData("[1]", "The line is a list; expected an object with 'id', 'set', 'text' and 'label'")]
    [InlineData("{}", "'id' is missing; expected a text")]
    [InlineData("""{"label": "neg", "id": 7}""", "'id' is '7'; expected a text")]
    [InlineData("""{"label": "neg", "id": "7", "set": ""}""", "'set' is an empty text; expected a text")]
    [InlineData("""{"label": "pos", "id": "7", "set": "a", "text": "b", "partnerships": {}}""", "'partnerships' is an object; expected a list")]
    [InlineData("""{"label": "pos", "id": "7", "set": "a", "text": "b", "partnerships": [1]}""", "A partnership has no 'participants'; expected a list of two names or more")]
    [InlineData("""{"label": "pos", "id": "7", "set": "a", "text": "b", "partnerships": [{"participants": ["Tern"], "mode": "all"}]}""", "'participants' has 1 name; expected two or more")]
    [InlineData("""{"label": "pos", "id": "7", "set": "a", "text": "b", "partnerships": [{"participants": ["Tern", null], "mode": "all"}]}""", "'participants' is 'null'; expected a text")]
    [InlineData("""{"label": "pos", "id": "7", "set": "a", "text": "b", "partnerships": [{"participants": ["Tern", "Kelp"], "mode": "star"}]}""", "'mode' is 'star'; expected 'all' or 'hub'")]
    public void A_malformed_line_is_named_with_what_was_expected(string line, string message)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Read($"{Whole}\n{line}\n"));

        Assert.EndsWith($"labels.jsonl(2): {message}", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tide-5", true)]
    [InlineData("tide-1", false)]
    public void A_row_stays_in_its_half_by_its_id_alone(string id, bool isInA)
    {
        var row = new LabelledRow(id, "passage", "-", "neg", []);

        Assert.Equal((isInA, !isInA, true), (LabelHalf.A.Holds(row), LabelHalf.B.Holds(row), LabelHalf.All.Holds(row)));
    }

    private static List<LabelledRow> Read(string text)
    {
        using var folder = new TemporaryFolder().With("labels.jsonl", text);
        return LabelReader.Read(Path.Combine(folder.Path, "labels.jsonl"));
    }
}

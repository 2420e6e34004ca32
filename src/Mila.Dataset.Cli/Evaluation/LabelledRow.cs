namespace Mila.Cli.Evaluation;

/// <summary>A text, and what a reader says that it states.</summary>
/// <param name="Set">Which set of texts it belongs to; <c>headline</c> is one of titles, any other one of running text.</param>
/// <param name="Label"><c>pos</c> where the text states a partnership between named parties, <c>neg</c> where it states none; any other word leaves the row
/// out.</param>
/// <param name="Partnerships">Those that the text states where the label is <c>pos</c>; of other rows the parties that it names.</param>
internal sealed record LabelledRow(string Id, string Set, string Text, string Label, IReadOnlyList<LabelledPartnership> Partnerships)
{
    public bool IsHeadline => Set == "headline";

    public bool IsPositive => Label == "pos";

    public bool IsScored => Label is "pos" or "neg";

    /// <summary>The partnerships that the engine should find.</summary>
    public IReadOnlyList<LabelledPartnership> Expected => IsPositive ? Partnerships : [];
}

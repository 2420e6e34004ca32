namespace Mila.Cli.Evaluation;

/// <summary>Two partners that the engine found in a row's text.</summary>
/// <param name="Certainty">The surest of the partnerships that hold them.</param>
/// <param name="Rules">The rules that read those partnerships off the text, ordinal order.</param>
internal sealed record FoundPair(string One, string Other, Certainty Certainty, IReadOnlyList<string> Rules, Verdict Verdict)
{
    public override string ToString() => $"{One} \u2013 {Other} ({string.Join(", ", Rules)}; {Certainty})";
}

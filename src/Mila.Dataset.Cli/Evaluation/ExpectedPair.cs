namespace Mila.Cli.Evaluation;

/// <summary>Two partners, by the names that a row gives them.</summary>
internal readonly record struct ExpectedPair(string One, string Other)
{
    public override string ToString() => $"{One} \u2013 {Other}";
}

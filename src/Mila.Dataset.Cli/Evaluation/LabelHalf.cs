namespace Mila.Cli.Evaluation;

/// <summary>Which half of the rows to look at: rules are written on one and measured on the other.</summary>
internal enum LabelHalf
{
    All,
    A,
    B,
}

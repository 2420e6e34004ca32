namespace Mila.Cli;

/// <summary>A table of the dataset.</summary>
internal enum TableName
{
    Articles,
    Organizations,
    People,
    Software,
    Partnerships,
    Candidates,
    Figures,
}

namespace Mila.Core.Diagnostics;

/// <summary>How grave a problem is, the gravest last.</summary>
public enum Severity
{
    /// <summary>Not worth a word: such problems are not reported.</summary>
    None,
    Info,
    Warning,
    Error,
}

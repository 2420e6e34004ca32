namespace Mila.Cli;

/// <summary>What <c>mila</c> answers the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Clean = 0;

    /// <summary>Done: <c>check</c> found an error or a warning, or <c>show</c> found nothing under its key.</summary>
    public const int Findings = 1;

    /// <summary>Not done: the command line or the folder is unusable.</summary>
    public const int Unusable = 2;
}

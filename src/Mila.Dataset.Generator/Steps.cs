namespace Mila.Generator;

/// <summary>The names of the pipeline's steps, under which the driver tells what ran and what was cached.</summary>
internal static class Steps
{
    /// <summary>Which files are the dataset's. Small: it runs again on every change of the project.</summary>
    public const string Seeds = "Seeds";

    /// <summary>What each registry file states.</summary>
    public const string Registry = "Registry";

    /// <summary>The registry's names, ready to be found in texts.</summary>
    public const string Names = "Names";

    /// <summary>What each document says. The expensive step: it runs once for every file that changes.</summary>
    public const string Documents = "Documents";

    /// <summary>The user's own properties. Small: it runs again on every change of the project's code.</summary>
    public const string Properties = "Properties";

    /// <summary>What all files say together.</summary>
    public const string Dataset = "Dataset";

    /// <summary>The dataset as C#.</summary>
    public const string Emission = "Emission";

    /// <summary>What is wrong, with the files on disk.</summary>
    public const string Problems = "Problems";
}

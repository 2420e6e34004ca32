using System.Diagnostics;

namespace Mila.Package.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Root { get; } = FindRoot();

    public static string Sources { get; } = Path.Combine(Root, "src");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Mila.Dataset.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new UnreachableException("The tests run inside of the repository.");
        return folder;
    }
}

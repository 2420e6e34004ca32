using System.Reflection;

namespace Mila.Generator.Tests;

/// <summary>Paths that the build wrote into the test assembly.</summary>
internal static class BuildMetadata
{
    private static readonly Dictionary<string, string?> Values = typeof(BuildMetadata).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(static attribute => attribute.Key, static attribute => attribute.Value);

    public static string ProjectDirectory => Values["ProjectDirectory"]!;

    public static string NetStandardReferences => Values["NetStandardReferences"]!;

    public static string NetStandardRuntime => Values["NetStandardRuntime"]!;
}

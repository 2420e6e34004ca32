using System.Reflection;

[assembly: AssemblyFixture(typeof(Mila.Package.Tests.CompilerServer))]

namespace Mila.Package.Tests;

/// <summary>One server for the compilers of all builds of a run: without it, each would load the generator, and compile its code just in time, anew.</summary>
public sealed class CompilerServer : IAsyncDisposable
{
    /// <summary>No other build's server has this name.</summary>
    internal static string Name { get; } = "mila-" + Guid.NewGuid().ToString("N");

    private static string Program { get; } = typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "CompilerServer").Value!;

    /// <summary>Ends the server, which the first build started, and which would wait another ten minutes for the next.</summary>
    public async ValueTask DisposeAsync() => await Dotnet.Run(AppContext.BaseDirectory, Program, "-shutdown", "-pipename:" + Name);
}

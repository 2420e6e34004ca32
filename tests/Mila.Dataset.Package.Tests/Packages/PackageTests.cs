namespace Mila.Package.Tests.Packages;

/// <summary>Tests that take the packages, which are packed when the first of them begins.</summary>
public abstract class PackageTests(Feed feed) : IAsyncLifetime
{
    private protected const string Program = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";
    private protected const string Harbour = "---\ntitle: Kelp of the harbour\n---\nNorthlight University partnered with Brightwater to map the kelp.\n";

    private protected Feed Feed => feed;

    public async ValueTask InitializeAsync() => await feed.Packed;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Builds the project of a folder, and says nothing but what is wrong.</summary>
    private protected static Task<(int ExitCode, string Output, string Errors)> Build(TemporaryFolder folder) =>
        Dotnet.Run(folder.Path, "build", "-nodeReuse:false", "-v:quiet", "-nologo");

    /// <summary>What the program of a folder prints, built before; or what is wrong with it.</summary>
    private protected static async Task<string> Run(TemporaryFolder folder, params IEnumerable<string> arguments)
    {
        var (_, output, errors) = await Dotnet.Run(folder.Path, ["run", .. arguments]);
        return (output + errors).ReplaceLineEndings("\n");
    }
}

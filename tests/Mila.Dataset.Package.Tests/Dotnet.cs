using System.Diagnostics;

namespace Mila.Package.Tests;

/// <summary>Runs <c>dotnet</c> and what it makes as a person would, its output in pipes.</summary>
internal static class Dotnet
{
    public static Task<(int ExitCode, string Output, string Errors)> Run(string folder, params IEnumerable<string> arguments) =>
        Start("dotnet", folder, arguments);

    /// <summary>Runs a program that a build made.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> Start(string program, string folder, params IEnumerable<string> arguments) =>
        Start(program, folder, new Dictionary<string, string>(), arguments);

    private static async Task<(int ExitCode, string Output, string Errors)> Start(string program, string folder, Dictionary<string, string> variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a test host sets for itself would steer the child's MSBuild.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        // A node that waits for the next build would hold the pipes open, and this would wait for it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Which would be off together with the nodes.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer.Name;
        // A pipe stays a pipe, whatever terminal the tests were started from.
        start.Environment["TERM"] = "xterm-256color";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Runs <c>mila</c> as it was built.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> Mila(string folder, params IEnumerable<string> arguments) =>
        Run(folder, [Path.Combine(AppContext.BaseDirectory, "mila.dll"), .. arguments]);

    /// <summary>Runs <c>mila</c> where the system knows no culture but the invariant one.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> MilaWithoutCultures(string folder, params IEnumerable<string> arguments) =>
        Start("dotnet", folder, new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, [Path.Combine(AppContext.BaseDirectory, "mila.dll"), .. arguments]);
}

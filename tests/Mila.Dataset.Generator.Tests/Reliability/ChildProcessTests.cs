using System.Diagnostics;

namespace Mila.Generator.Tests.Reliability;

/// <summary>What would kill the process of the tests is tried in another one.</summary>
public sealed class ChildProcessTests
{
    [Fact]
    public async Task Nesting_to_any_depth_of_any_mark_is_read_on_a_small_stack()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Mila.Dataset.Fuzzing.dll"), "--bombs"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("", "", 0), (await output, await errors, process.ExitCode));
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Mila.Benchmarks;

/// <summary>What real builds cost: processor time and the memory of the largest process, of a project that has the packed package and ever more documents. On Unix.</summary>
internal static class Builds
{
    public static void Run(int[] counts)
    {
        Progress.Say($"packing");
        using var package = new PackedPackage();
        Console.WriteLine("| documents | build | processor | a document more | largest process |\n|---:|---|---:|---:|---:|");
        var empty = Consumer(package, 0);
        foreach (var count in counts)
        {
            var folder = Consumer(package, count);
            Build(folder, "everything new", count, beyond: Build(empty, "everything new", 0, beyond: null, "--no-incremental"));
            Build(folder, "nothing changed", count, beyond: Build(empty, "nothing changed", 0, beyond: null));
            File.AppendAllText(Path.Combine(folder, "seeds", SyntheticCorpus.PathOf(count / 2)), "\nOne more word.\n");
            Build(folder, "one document changed", count, beyond: Build(empty, "everything new", 0, beyond: null, "--no-incremental"));
        }
    }

    /// <summary>Runs <c>dotnet</c>, and prints what it and all that it started took; in a process of its own, since the system adds up all that a process ever started.</summary>
    public static int RunMeasured(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            Console.Error.Write(output);
        _ = GetResourceUsage(OfChildren, out var usage);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6):0.000} {usage.LargestKilobytes}"));
        return process.ExitCode;
    }

    private static TimeSpan Build(string folder, string what, int count, TimeSpan? beyond, params string[] arguments)
    {
        Progress.Say($"{count:N0}: {what}");
        var (exitCode, processor, kilobytes) = Measure(folder, ["build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:quiet", "-nologo", .. arguments]);
        if (exitCode != 0)
            throw new InvalidOperationException($"It ended with {exitCode}.");
        var each = beyond is { } less ? string.Create(CultureInfo.InvariantCulture, $"{(processor - less).TotalMilliseconds / count:0.00} ms") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {what} | {processor.TotalSeconds:0.0} s | {each} | {kilobytes / 1024:N0} MB |"));
        return processor;
    }

    /// <summary>A project with so many documents, built before it had them.</summary>
    private static string Consumer(PackedPackage package, int count)
    {
        var folder = package.Consumer(count.ToString(CultureInfo.InvariantCulture), [("Program.cs", "System.Console.WriteLine();\n")]);
        Dotnet.Run(folder, "build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:quiet");
        SyntheticCorpus.Write(Path.Combine(folder, "seeds"), count);
        return folder;
    }

    private static (int ExitCode, TimeSpan Processor, long Kilobytes) Measure(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--measured", .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ');
        process.WaitForExit();
        return (process.ExitCode, TimeSpan.FromSeconds(double.Parse(output[0], CultureInfo.InvariantCulture)), long.Parse(output[1], CultureInfo.InvariantCulture));
    }

    private const int OfChildren = -1;

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, out ResourceUsage usage);

    /// <summary>The first members of the C library's <c>rusage</c> on 64 bits; the rest only takes its room.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct ResourceUsage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds, LargestKilobytes;
    }
}

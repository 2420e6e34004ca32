using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Mila.Core.Remembering;

namespace Mila.Build;

/// <summary>
/// This assembly as a program of its own: it can be compiled for a run that is short and busy, which MSBuild's is not, and its memory goes when it ends.
/// </summary>
internal static class StoreProcess
{
    /// <summary>Stores a dataset.</summary>
    /// <param name="dotnet">The <c>dotnet</c> that runs it.</param>
    /// <param name="tell">Told how far it is.</param>
    /// <exception cref="OperationCanceledException">It was ended before it was done.</exception>
    /// <exception cref="InvalidOperationException">It failed: its exit code, and the first line of what it said of it.</exception>
    public static void Run(string dotnet, StoreRequest request, Action<string> tell, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, RecordFormat.Write(request));
            RunOn(file, dotnet, tell, cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void RunOn(string request, string dotnet, Action<string> tell, CancellationToken cancellation)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(dotnet, $"exec \"{typeof(StoreProcess).Assembly.Location}\" \"{request}\"")
            {
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            },
        };
        var errors = new List<string>();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
                errors.Add(text);
        };
        process.Start();
        process.BeginErrorReadLine();
        try
        {
            using var ended = cancellation.Register(() => End(process));
            while (process.StandardOutput.ReadLine() is { } line)
                tell(line);
            process.WaitForExit();
        }
        finally
        {
            End(process);
        }

        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode == 0)
            return;
        errors.ForEach(tell);
        throw new InvalidOperationException(FormattableString.Invariant($"exit code {process.ExitCode}: {errors.FirstOrDefault()}"));
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It is just ending by itself.
        }
    }
}

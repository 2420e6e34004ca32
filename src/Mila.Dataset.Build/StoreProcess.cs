using System.Diagnostics;
using Mila.Core.Remembering;

namespace Mila.Build;

/// <summary>
/// This assembly as a program of its own: it can be compiled for a run that is short and busy, which MSBuild's is not, and its memory goes when it ends.
/// </summary>
internal static class StoreProcess
{
    /// <param name="tell">Told how far it is.</param>
    /// <exception cref="OperationCanceledException">It was ended before it was done.</exception>
    /// <exception cref="InvalidOperationException">It failed: its exit code, and the first line of what it said of it.</exception>
    public static void Run(string dotnet, StoreRequest request, Action<string> tell, CancellationToken cancellation)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(dotnet, $"exec \"{typeof(StoreProcess).Assembly.Location}\"")
            {
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
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
        using (cancellation.Register(() => End(process)))
        {
            Send(request, process);
            while (process.StandardOutput.ReadLine() is { } line)
                tell(line);
            process.WaitForExit();
        }

        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode == 0)
            return;
        errors.ForEach(tell);
        throw new InvalidOperationException(FormattableString.Invariant($"exit code {process.ExitCode}: {errors.FirstOrDefault()}"));
    }

    private static void Send(StoreRequest request, Process process)
    {
        var bytes = RecordFormat.Write(request);
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(bytes, 0, bytes.Length);
        }
        catch (IOException)
        {
            // It ended before it read: its exit code and its errors say why.
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }
}

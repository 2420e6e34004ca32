namespace Mila.Core.Diagnostics;

/// <summary>
/// Runs the engine's stages so that one that throws becomes an error at the file it was busy with, and everything else goes on. To a compiler,
/// a generator that throws is a mere warning, and every problem that it found is lost.
/// </summary>
public sealed class Guard
{
    private readonly bool catches = true;
    private readonly Action<Stage, string>? entering;

    public Guard()
    {
    }

    /// <param name="entering">Called before a stage runs, with its file; what it throws, the stage throws.</param>
    internal Guard(Action<Stage, string> entering) => this.entering = entering;

    private Guard(bool catches) => this.catches = catches;

    /// <summary>Lets every exception through, for who wants to see it.</summary>
    public static Guard None { get; } = new(catches: false);

    /// <param name="path">The file that the stage is busy with; empty where it is all of them.</param>
    /// <param name="run">The stage. Only that it was cancelled reaches the caller as an exception.</param>
    /// <param name="recover">What there is instead of the stage's result when it throws, with the error to tell.</param>
    public T Run<T>(Stage stage, string path, Func<T> run, Func<Problem, T> recover, CancellationToken cancellation)
    {
        try
        {
            entering?.Invoke(stage, path);
            cancellation.ThrowIfCancellationRequested();
            return run();
        }
        catch (Exception exception) when (catches && exception is not OperationCanceledException)
        {
            return recover(Crash.Of(stage, path, exception));
        }
    }
}

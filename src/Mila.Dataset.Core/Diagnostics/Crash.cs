namespace Mila.Core.Diagnostics;

/// <summary>What a stage of the engine threw, as a problem: a fault of ours, told at the file instead of ending the run.</summary>
public static class Crash
{
    // A message has room for so much of a path beside the stage and the exception's type.
    private const int LongestPath = 56;

    /// <param name="path">The file that the stage was busy with; empty where it was all of them.</param>
    public static Problem Of(Stage stage, string path, Exception exception) =>
        Problem.OfFile(
            Rules.InternalError,
            path,
            Doing(stage),
            path.Length == 0 ? Everything(stage) : $"'{EndOf(path)}'",
            exception.GetType().Name,
            exception.Message);

    private static string Doing(Stage stage) => stage == Stage.CollectingNames ? "collecting names of" : stage.ToString().ToLowerInvariant();

    private static string Everything(Stage stage) => stage switch
    {
        Stage.Linking => "all documents",
        Stage.Emitting or Stage.Storing => "the dataset",
        Stage.Reporting => "what was found",
        _ => "the project",
    };

    /// <summary>A path that is short enough: of a long one its end tells more than its beginning.</summary>
    private static string EndOf(string path) =>
        path.Length <= LongestPath
            ? path
            : "…" + path.Substring(path.Length - LongestPath + (char.IsLowSurrogate(path[path.Length - LongestPath + 1]) ? 2 : 1));
}

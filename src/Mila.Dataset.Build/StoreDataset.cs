using System.Globalization;
using Microsoft.Build.Framework;
using Mila.Core.Diagnostics;

namespace Mila.Build;

/// <summary>
/// The MSBuild task that reads the documents of a project which has too many of them for code, and stores the dataset in a file. What is wrong with the
/// documents it writes into the manifest, for the compiler to report.
/// </summary>
public sealed class StoreDataset : ICancelableTask, IDisposable
{
    private const int DefaultNamedMembers = 1000;

    private readonly CancellationTokenSource cancellation = new();

    public IBuildEngine BuildEngine { get; set; } = null!;

    public ITaskHost? HostObject { get; set; }

    /// <summary>The documents and the registry's files, with their <c>MilaPath</c>, if they have one, and <c>Kind</c>.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary><c>auto</c>, <c>code</c> or <c>resource</c>.</summary>
    public string Carrier { get; set; } = "auto";

    /// <summary>How many rows of a table get a member of their own; empty for the number that the generator takes.</summary>
    public string NamedMembers { get; set; } = "";

    /// <summary>The folder for the files that it writes.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Whether the compiler will only look at the code, so that the dataset's file is not needed.</summary>
    public bool IsDesignTime { get; set; }

    /// <summary>Whether the dataset is in a file, and not for the compiler to write as code.</summary>
    [Output]
    public bool IsStored { get; set; }

    public bool Execute()
    {
        try
        {
            return Store();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            return Fail(Crash.Of(Stage.Reading, path: "", exception));
        }
    }

    public void Cancel() => cancellation.Cancel();

    public void Dispose() => cancellation.Dispose();

    private bool Store()
    {
        var files = SeedList.Of(Seeds);
        switch (Carrier.ToLowerInvariant())
        {
            case "" or "auto" when !files.IsLarge:
                return true;
            case "" or "auto" or "resource":
                break;
            default:
                return Fail(Problem.OfFile(Rules.UnknownPropertyValue, path: "", "MilaCarrier", Carrier, "'auto', 'code' or 'resource'"));
        }

        IsStored = true;
        var store = new Store(Folder);
        var namedMembers = int.TryParse(NamedMembers, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : DefaultNamedMembers;
        var fingerprint = files.Fingerprint(namedMembers);
        if (store.Has(fingerprint, withData: !IsDesignTime))
            return true;
        Tell(FormattableString.Invariant($"Mila.Dataset: reading {files.Files.Count} files"));
        store.Write(files, namedMembers, fingerprint, withData: !IsDesignTime, cancellation.Token);
        return true;
    }

    private void Tell(string message) => BuildEngine.LogMessageEvent(new BuildMessageEventArgs(message, helpKeyword: null, senderName: nameof(StoreDataset), MessageImportance.High));

    private bool Fail(Problem problem)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
            subcategory: null, problem.Rule.Id, BuildEngine.ProjectFileOfTaskNode, BuildEngine.LineNumberOfTaskNode, BuildEngine.ColumnNumberOfTaskNode, 0, 0, problem.Message, helpKeyword: null, nameof(StoreDataset)));
        return false;
    }
}

using System.Globalization;
using Microsoft.Build.Framework;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Storing;

namespace Mila.Build;

/// <summary>
/// The MSBuild task that has the documents of a project read which has too many of them for code, and the dataset stored in a file. What is wrong with the
/// documents stands in the manifest, for the compiler to report.
/// </summary>
public sealed class StoreDataset : ICancelableTask, IDisposable
{
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

    /// <summary>The <c>dotnet</c> that is to run what reads and stores.</summary>
    [Required]
    public string Dotnet { get; set; } = "";

    /// <summary>Whether the compiler will only look at the code, so that the dataset's file is not needed.</summary>
    public bool IsDesignTime { get; set; }

    /// <summary>What the compiler is to be told of the dataset; absent when it is for the compiler to write as code.</summary>
    [Output]
    public string? Manifest { get; set; }

    /// <summary>The dataset's file; absent when there is none.</summary>
    [Output]
    public string? Data { get; set; }

    public bool Execute()
    {
        try
        {
            return Run();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            return Fail(Crash.Of(Stage.Storing, path: "", exception));
        }
    }

    public void Cancel() => cancellation.Cancel();

    public void Dispose() => cancellation.Dispose();

    private bool Run()
    {
        var files = SeedList.Of(Seeds);
        switch (Carrier.Trim().ToLowerInvariant())
        {
            case "" or "auto" when !files.IsLarge:
                return true;
            case "" or "auto" or "resource":
                break;
            default:
                return Fail(Problem.OfFile(Rules.UnknownPropertyValue, path: "", "MilaCarrier", Carrier.Trim(), "'auto', 'code' or 'resource'"));
        }

        var namedMembers = int.TryParse(NamedMembers.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : Core.Storing.Manifest.DefaultNamedRows;
        var fingerprint = files.Fingerprint(namedMembers);
        var store = new Store(Folder);
        // An editor looks at a project while it is built: it takes what the build made, and touches none of it.
        if (IsDesignTime && !store.Has(fingerprint))
            store = new Store(Path.Combine(Folder, "design"));
        if (!store.Has(fingerprint))
        {
            var request = new StoreRequest(store.Folder, files.Files.ToEquatableArray(), namedMembers, fingerprint, WithData: !IsDesignTime);
            StoreProcess.Run(Dotnet, request, Tell, cancellation.Token);
        }

        (Manifest, Data) = (store.Manifest, IsDesignTime ? null : store.Data);
        return true;
    }

    private void Tell(string message) =>
        BuildEngine.LogMessageEvent(new BuildMessageEventArgs(
            $"Mila.Dataset: {message}",
            helpKeyword: null,
            senderName: nameof(StoreDataset),
            MessageImportance.High));

    private bool Fail(Problem problem)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
            subcategory: null,
            problem.Rule.Id,
            BuildEngine.ProjectFileOfTaskNode,
            BuildEngine.LineNumberOfTaskNode,
            BuildEngine.ColumnNumberOfTaskNode,
            0,
            0,
            problem.Message,
            helpKeyword: null,
            nameof(StoreDataset)));
        return false;
    }
}

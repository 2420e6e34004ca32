using Mila.Build;
using Mila.Core.Model;

namespace Mila.Package.Tests.Builds;

/// <summary>The process that stores a dataset.</summary>
public sealed class StoreProcessTests
{
    [Fact]
    public void It_stores_what_is_asked_for_and_says_how_far_it_is()
    {
        using var folder = new TemporaryFolder().With("pier.md", "---\ntitle: A pier\n---\nIt is open.\n");
        var seed = SeedOnDisk.At(Path.Combine(folder.Path, "pier.md"), "pier.md", "auto");
        var store = new Store(Path.Combine(folder.Path, "stored"));
        var told = new List<string>();

        StoreProcess.Run("dotnet", Request(store.Folder, seed), told.Add, TestContext.Current.CancellationToken);

        Assert.Equal(["reading what is new of 1 files", "read 1, linking all"], told);
        Assert.True(store.Has("print"));
        Assert.Contains("a-pier", File.ReadAllText(store.Manifest), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_with_the_exit_code()
    {
        using var folder = new TemporaryFolder().With("taken", "a file");
        var told = new List<string>();

        var fault = Assert.Throws<InvalidOperationException>(() => StoreProcess.Run("dotnet", Request(Path.Combine(folder.Path, "taken")), told.Add, TestContext.Current.CancellationToken));

        Assert.StartsWith("exit code 1: System.IO.IOException: ", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("System.IO.IOException: ", told[0], StringComparison.Ordinal);
        Assert.Contains(told, static line => line.Contains("   at Mila.Build.Store.Write(", StringComparison.Ordinal));
    }

    [Fact]
    public void It_ends_when_the_build_is_cancelled()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<OperationCanceledException>(() => StoreProcess.Run("dotnet", Request(folder.Path), static _ => { }, new CancellationToken(canceled: true)));
    }

    private static StoreRequest Request(string folder, params SeedOnDisk[] seeds) => new(folder, seeds.ToEquatableArray(), NamedMembers: 100, "print", WithData: true);
}

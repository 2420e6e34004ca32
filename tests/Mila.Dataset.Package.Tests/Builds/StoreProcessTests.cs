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
    public async Task Of_two_builds_at_once_one_waits_and_finds_the_work_done()
    {
        using var folder = new TemporaryFolder().With("pier.md", "---\ntitle: A pier\n---\nIt is open.\n");
        var request = Request(Path.Combine(folder.Path, "stored"), SeedOnDisk.At(Path.Combine(folder.Path, "pier.md"), "pier.md", "auto"));
        Directory.CreateDirectory(request.Folder);
        var first = Turn.Take(Path.Combine(request.Folder, "Mila.turn"), static _ => { });
        var told = new List<string>();
        var waits = new TaskCompletionSource();

        var second = Task.Run(() => new Store(request.Folder).Write(request, Tell), TestContext.Current.CancellationToken);
        await waits.Task.WaitAsync(TestContext.Current.CancellationToken);
        first.Dispose();
        await second;

        Assert.Equal(["waiting for another build", "reading what is new of 1 files", "read 1, linking all"], told);
        new Store(request.Folder).Write(request, static message => Assert.Fail(message));

        void Tell(string message)
        {
            told.Add(message);
            waits.TrySetResult();
        }
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_a_file_that_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        var link = Path.Combine(folder.Path, ".#pier.md");
        File.CreateSymbolicLink(link, Path.Combine(folder.Path, "nowhere"));

        Assert.Equal(new SeedOnDisk(link, ".#pier.md", "auto", 0, ""), SeedOnDisk.At(link, ".#pier.md", "auto"));
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

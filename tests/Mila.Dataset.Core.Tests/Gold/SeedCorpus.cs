using Mila.Core.Model;

namespace Mila.Core.Tests.Gold;

/// <summary>A folder that tells the gold's facts, and where in it they stand.</summary>
internal sealed class SeedCorpus
{
    private readonly Lazy<Dataset> dataset;
    private readonly Dictionary<string, string> numbers;
    private readonly Func<GoldLine, int> line;

    private SeedCorpus(string folder, Func<GoldDocument, string> path, Func<GoldLine, int> line)
    {
        Folder = Path.GetFullPath(Path.Combine(RepositoryRoot(), folder));
        dataset = new Lazy<Dataset>(() => SeedFolder.Read(Folder));
        numbers = SeedGold.Documents.ToDictionary(path, static document => document.Number, StringComparer.Ordinal);
        this.line = line;
    }

    /// <summary>The documents as they were published. They belong to their publishers and lie outside the repository.</summary>
    public static SeedCorpus SourceDocuments { get; } =
        new("../shared/seeds", static document => document.SourcePath, static at => at.Source);

    /// <summary>Our own telling of them, with the registry.</summary>
    public static SeedCorpus OwnSeeds { get; } = new("seeds", static document => document.OwnPath, static at => at.Own);

    public string Folder { get; }

    public bool Exists => Directory.Exists(Folder);

    public Dataset Dataset => dataset.Value;

    public string NumberOf(string path) => numbers.TryGetValue(path, out var number) ? number : path;

    /// <summary>A line as the comparisons print it: <c>003(16)</c>.</summary>
    public string Print(GoldLine at) => FormattableString.Invariant($"{at.Document}({line(at)})");

    /// <inheritdoc cref="Print(GoldLine)"/>
    public string Print(SourceSpan at) => FormattableString.Invariant($"{NumberOf(at.Path)}({at.Line})");

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Mila.Dataset.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds Mila.Dataset.sln.");
        return folder;
    }
}

using System.Text;
using Mila.Core;
using Mila.Core.Diagnostics;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Storing;

namespace Mila.Build;

/// <summary>The folder that holds a stored dataset: its file, its manifest, of what they were made, and what each seed said.</summary>
internal sealed class Store(string folder)
{
    private readonly string made = Path.Combine(folder, "Mila.made");

    /// <summary>Where it lies.</summary>
    public string Folder => folder;

    /// <summary>What the compiler is told.</summary>
    public string Manifest { get; } = Path.Combine(folder, "Mila.manifest");

    /// <summary>The dataset's file.</summary>
    public string Data { get; } = Path.Combine(folder, "Mila.Dataset.bin");

    /// <summary>Whether what it holds was made of the very same, and is as it was written.</summary>
    public bool Has(string fingerprint)
    {
        if (!File.Exists(made) || !File.Exists(Manifest))
            return false;
        var lines = File.ReadAllLines(made);
        return lines.Length == 3
            && lines[0] == fingerprint
            && lines[1] == HashOf(Manifest)
            && (lines[2].Length == 0 || (File.Exists(Data) && lines[2] == HashOf(Data)));
    }

    /// <summary>Writes what is asked for, unless another build, for whose end it waits, has just done so.</summary>
    /// <param name="tell">Told how far it is.</param>
    public void Write(StoreRequest request, Action<string> tell)
    {
        Directory.CreateDirectory(folder);
        using var turn = Turn.Take(Path.Combine(folder, "Mila.turn"), tell);
        if (!Has(request.Fingerprint))
            WriteAnew(request, tell);
    }

    private void WriteAnew(StoreRequest request, Action<string> tell)
    {
        var seeds = new SeedList(request.Seeds);
        // What is half written must not be taken for whole.
        File.Delete(made);
        var guard = new Guard();
        var dataset = Linker.Link([.. Read(seeds, guard, tell), .. seeds.Unread], guard, CancellationToken.None);
        if (request.WithData)
        {
            using var file = File.Create(Data);
            DatasetWriter.Write(dataset, file, CancellationToken.None);
        }

        var files = seeds.Files.ToLookup(static file => file.Path, static file => file.File, StringComparer.Ordinal);
        var text = ManifestText.Write(ManifestFile.Of(dataset, request.NamedMembers, path => files[path].FirstOrDefault() ?? path));
        // The compiler runs again where its input is newer.
        if (!File.Exists(Manifest) || File.ReadAllText(Manifest) != text)
            File.WriteAllText(Manifest, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.WriteAllLines(made, [request.Fingerprint, HashOf(Manifest), request.WithData ? HashOf(Data) : ""]);
    }

    private IReadOnlyList<SeedFacts> Read(SeedList seeds, Guard guard, Action<string> tell)
    {
        tell(FormattableString.Invariant($"reading what is new of {seeds.Files.Count} files"));
        using var cache = new FactsCache(Path.Combine(folder, "Mila.facts"));
        var facts = Corpus.Read([.. seeds.Read(registry: true)], seeds.Read(registry: false), cache.Recall, guard, CancellationToken.None);
        cache.Forget();
        tell(FormattableString.Invariant($"read {cache.Added}, linking all"));
        return facts;
    }

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Digest.Of(stream);
    }
}

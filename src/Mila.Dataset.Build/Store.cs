using System.Text;
using Mila.Core;
using Mila.Core.Diagnostics;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Storing;

namespace Mila.Build;

/// <summary>The folder that holds a stored dataset: its file, its manifest, and of what they were made.</summary>
internal sealed class Store(string folder)
{
    private readonly string manifest = Path.Combine(folder, "Mila.manifest");
    private readonly string data = Path.Combine(folder, "Mila.Dataset.bin");
    private readonly string made = Path.Combine(folder, "Mila.made");

    /// <summary>Whether what it holds was made of the very same, and is as it was written.</summary>
    public bool Has(string fingerprint, bool withData)
    {
        if (!File.Exists(made) || !File.Exists(manifest))
            return false;
        var lines = File.ReadAllLines(made);
        return lines.Length == 3 && lines[0] == fingerprint && lines[1] == HashOf(manifest) && (!withData || (lines[2].Length > 0 && File.Exists(data) && lines[2] == HashOf(data)));
    }

    public void Write(SeedList seeds, int namedMembers, string fingerprint, bool withData, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        // What is half written must not be taken for whole.
        File.Delete(made);
        var guard = new Guard();
        var facts = Corpus.Read([.. seeds.Read(registry: true)], seeds.Read(registry: false), static _ => { }, guard, cancellation);
        var dataset = Linker.Link([.. facts, .. seeds.Unread], guard, cancellation);
        if (withData)
        {
            using var file = File.Create(data);
            DatasetWriter.Write(dataset, file, cancellation);
        }

        var files = seeds.Files.ToLookup(static file => file.Path, static file => file.File, StringComparer.Ordinal);
        File.WriteAllText(manifest, ManifestText.Write(ManifestFile.Of(dataset, namedMembers, path => files[path].FirstOrDefault() ?? path)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.WriteAllLines(made, [fingerprint, HashOf(manifest), withData ? HashOf(data) : ""]);
    }

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Digest.Of(stream);
    }
}

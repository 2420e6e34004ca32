using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Storing;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

/// <summary>What the build makes of seeds that are too many for code: the manifest that the compiler gets in their place, and the resource.</summary>
/// <param name="Text">The manifest's text.</param>
internal sealed record BuiltSeeds(string Text, byte[] Data)
{
    public TestText Manifest => new("seeds/Mila.manifest", Text);

    public static BuiltSeeds Of(IEnumerable<TestText> seeds)
    {
        var files = seeds.Where(static seed => seed.MilaPath is not null).ToDictionary(static seed => seed.MilaPath!);
        var dataset = Linker.Link(
            Corpus.Read([.. files.Select(static file => new Seed(file.Key, file.Value.GetText()!.ToString(), file.Key.StartsWith("registry/", StringComparison.Ordinal) ? SeedKind.Registry : SeedKind.Auto))], TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);
        using var data = new MemoryStream();
        DatasetWriter.Write(dataset, data, TestContext.Current.CancellationToken);
        return new BuiltSeeds(ManifestText.Write(ManifestFile.Of(dataset, EmitOptions.DefaultNamedMembers, path => files[path].Path)), data.ToArray());
    }
}

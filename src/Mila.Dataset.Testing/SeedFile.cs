using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Reading;

namespace Mila.Testing;

/// <summary>A document or registry file, as MSBuild hands it to the compiler.</summary>
internal sealed class SeedFile(string file, string milaPath, bool isRegistry, SourceText text) : AdditionalText
{
    /// <summary>Where it lies on disk.</summary>
    public override string Path => file;

    /// <summary>Its path in the folder.</summary>
    public string MilaPath => milaPath;

    public bool IsRegistry => isRegistry;

    /// <summary>The seeds of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IEnumerable<SeedFile> AllIn(string folder) => Directory.Exists(folder)
        ? from seed in SeedFiles.In(folder)
          select new SeedFile(seed.File, seed.Path, seed.IsRegistry, TextOf(FileText.Decode(File.ReadAllBytes(seed.File))))
        : throw new DirectoryNotFoundException($"There is no folder '{folder}'");

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The same file with another text.</summary>
    public SeedFile With(string changed) => new(file, milaPath, isRegistry, TextOf(changed));

    private static SourceText TextOf(string text) => SourceText.From(text, Encoding.UTF8);
}

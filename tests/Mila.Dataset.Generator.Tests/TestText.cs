using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Mila.Generator.Tests;

/// <summary>A file handed to the compiler, which tells how it decoded it. Without a text it cannot be read; with an exception it fails when it is.</summary>
internal sealed class TestText(string path, string? text, Exception? failure = null, Encoding? encoding = null, string folder = "/project/") : AdditionalText
{
    private const string SeedFolder = "seeds/";

    public override string Path => folder + path;

    /// <summary>The path relative to the folder of seeds, wherever that lies; absent for a file outside one.</summary>
    public string? MilaPath { get; } = path.IndexOf(SeedFolder, StringComparison.Ordinal) is >= 0 and var at ? path[(at + SeedFolder.Length)..] : null;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        failure is not null ? throw failure : text is null ? null : SourceText.From(text, encoding);
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Mila.Generator.Tests;

/// <summary>A file handed to the compiler, which tells how it decoded it. Without a text it cannot be read; with an exception it fails when it is.</summary>
internal sealed class TestText(string path, string? text, Exception? failure = null, Encoding? encoding = null) : AdditionalText
{
    private const string SeedFolder = "seeds/";

    public override string Path => "/project/" + path;

    /// <summary>The path relative to the folder of seeds; absent for a file outside it.</summary>
    public string? MilaPath { get; } = path.StartsWith(SeedFolder, StringComparison.Ordinal) ? path[SeedFolder.Length..] : null;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        failure is not null ? throw failure : text is null ? null : SourceText.From(text, encoding);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Mila.Generator.Tests;

/// <summary>A file handed to the compiler. Without a text it cannot be read; with an exception it fails when it is.</summary>
internal sealed class TestText(string path, string? text, Exception? failure = null) : AdditionalText
{
    public override string Path => "/project/" + path;

    /// <summary>The path relative to the dataset's folder.</summary>
    public string MilaPath => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        failure is not null ? throw failure : text is null ? null : SourceText.From(text);
}

using FsCheck;
using FsCheck.Fluent;
using Mila.Core.Reading;
using Mila.Core.Suggestions;
using Mila.Tests;

namespace Mila.Core.Tests.Reading;

/// <summary>What is written by the rules of YAML reads as what was meant, whatever the text.</summary>
public sealed class YamlPropertyTests
{
    [Fact]
    public void Any_text_comes_back_through_a_value_that_we_write() =>
        Comes_back(AnyText.Generator, static text => YamlValue.Of(text));

    [Fact]
    public void Any_text_without_controls_comes_back_from_single_quotes() =>
        Comes_back(AnyText.Generator.Select(Visible), static text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'");

    // Half of a surrogate pair has no escape.
    [Fact]
    public void Any_text_comes_back_from_escapes() =>
        Comes_back(AnyText.Generator.Select(static text => string.Concat(text.EnumerateRunes())), static text => $"\"{string.Concat(text.Select(static character => FormattableString.Invariant($"\\u{(int)character:x4}")))}\"");

    private static void Comes_back(Gen<string> texts, Func<string, string> write) =>
        Prop.ForAll(texts.Where(static text => !string.IsNullOrWhiteSpace(text)).ToArbitrary(), text =>
        {
            var seed = new SeedText("kelp.md", $"---\ntopics: [{write(text)}, last]\ntitle: {write(text)}\n---\n");
            var document = FrontMatterReader.Read(seed, CancellationToken.None);
            Assert.Empty(document.Problems);
            Assert.Equal(text, document.Article!.Title);
            Assert.Equal([text, "last"], document.Article.Topics);
        }).Check(AnyText.Cases(1000));

    private static string Visible(string text) => string.Concat(text.Where(static character => !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'))).Trim(' ');
}

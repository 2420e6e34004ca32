using Mila.Core.Reading;
using Mila.Core.Suggestions;

namespace Mila.Core.Tests.Suggestions;

public sealed class YamlValueTests
{
    [Theory]
    [InlineData("Tern Robotics")]
    [InlineData("École d’été")]
    [InlineData("Tern & Lund (Norway) - O'Hara/Works")]
    [InlineData("Fjordlab: the story")]
    [InlineData("a #comment")]
    [InlineData("\"quoted\" and 'quoted'")]
    [InlineData("back\\slash \\n \\u0041")]
    [InlineData("@tern")]
    [InlineData("`tern`")]
    [InlineData("%tern")]
    [InlineData("&tern")]
    [InlineData("*tern")]
    [InlineData("!tern")]
    [InlineData("- tern")]
    [InlineData("? tern")]
    [InlineData(": tern")]
    [InlineData("[tern], {lund}")]
    [InlineData("tern,")]
    [InlineData("tern:")]
    [InlineData("| tern")]
    [InlineData("> tern")]
    [InlineData("--- tern")]
    [InlineData("...")]
    [InlineData("<<")]
    [InlineData("null")]
    [InlineData("No")]
    [InlineData("~")]
    [InlineData("2020-12")]
    [InlineData("1e5")]
    [InlineData("0x1F")]
    [InlineData(" tern ")]
    [InlineData("tern  lund")]
    [InlineData("tern\tlund")]
    [InlineData("tern\nlund")]
    [InlineData("tern\r\nlund")]
    [InlineData("tern\u00A0lund\u2028lund\u0085\u200B\uFEFF\u0007\u007F")]
    [InlineData("caf\u0065\u0301 \u202Eabc")]
    [InlineData("\U0001F30A waves \U00020000")]
    [InlineData("\uFFFD\uFFFE")]
    public void Every_text_is_read_back_unchanged_in_block_and_in_flow(string text)
    {
        var value = YamlValue.Of(text);

        Assert.Equal(text, Read($"organizations:\n  - name: x\n    location: {value}\n    kind: fund\n"));
        Assert.Equal(text, Read($"organizations: [{{name: x, location: {value}, kind: fund}}]\n"));
    }

    [Theory]
    [InlineData("Tern Robotics", "Tern Robotics")]
    [InlineData("Université de Valmont", "Université de Valmont")]
    [InlineData("Tern, Lund", "\"Tern, Lund\"")]
    [InlineData("She said: \"sail\"", "\"She said: \\\"sail\\\"\"")]
    [InlineData("a\u00A0b", "\"a\\u00A0b\"")]
    public void Plain_words_need_no_quotes(string text, string expected) => Assert.Equal(expected, YamlValue.Of(text));

    private static string? Read(string yaml)
    {
        var (facts, problems) = RegistryReader.Read(new SeedText("registry/x.yaml", yaml), TestContext.Current.CancellationToken);

        Assert.Empty(problems);
        return Assert.Single(facts.Organizations).Location;
    }
}

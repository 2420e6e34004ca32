using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>How to read a seed, in a project's words.</summary>
public static class SeedKinds
{
    /// <summary>The kind that a word means; null when it means none.</summary>
    public static SeedKind? Find(string word) => word.ToLowerInvariant() switch
    {
        "" or "auto" => SeedKind.Auto,
        "frontmatter" => SeedKind.FrontMatter,
        "wikitext" => SeedKind.Wikitext,
        "plaintext" => SeedKind.PlainText,
        "registry" => SeedKind.Registry,
        _ => null,
    };

    /// <summary>What there is to say of a seed whose kind is a word that means none.</summary>
    public static Problem Unknown(string path, string word) =>
        Problem.OfFile(Rules.UnknownPropertyValue, path, "Kind", word, "'auto', 'frontmatter', 'wikitext', 'plaintext' or 'registry'");
}

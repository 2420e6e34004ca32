using Mila.Core.Model;

namespace Mila.Fuzzing;

/// <summary>The well-formed documents that inputs are made of: those of the repository and invented ones, which use every construct of their format.</summary>
internal static class Samples
{
    /// <summary>The formats, each with inputs of its own.</summary>
    public static readonly IReadOnlyList<SeedKind> Formats = [SeedKind.FrontMatter, SeedKind.PlainText, SeedKind.Wikitext, SeedKind.Registry];

    /// <summary>Every sample, ordinal order of names.</summary>
    public static readonly IReadOnlyList<Seed> All =
    [
        .. from name in typeof(Samples).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
           let format = FormatOf(name)
           select new Seed(format == SeedKind.Registry ? "registry/" + name : name, Read(name), format),
    ];

    private static readonly ILookup<SeedKind, Seed> ByFormat = All.ToLookup(static sample => sample.Kind);

    public static IReadOnlyList<Seed> Of(SeedKind format) => [.. ByFormat[format]];

    private static SeedKind FormatOf(string name) => Path.GetExtension(name) switch
    {
        ".md" => SeedKind.FrontMatter,
        ".wiki" => SeedKind.Wikitext,
        ".yaml" => SeedKind.Registry,
        _ => SeedKind.PlainText,
    };

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Samples).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

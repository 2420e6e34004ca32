using Mila.Core.Diagnostics;

namespace Mila.Core.Linking;

/// <summary>Gives out slugs, each once, and reports rows that want the same one.</summary>
internal sealed class Slugs(Findings findings)
{
    private readonly Dictionary<string, SourceSpan> taken = new(StringComparer.Ordinal);

    /// <summary>The slug of a text; of the fallback where the text holds no letter; with a number where another row has it.</summary>
    /// <param name="place">Where the text stands.</param>
    /// <param name="clash">How to report that another row has it; absent where that is no problem.</param>
    public string Take(string text, string fallback, SourceSpan place, Rule? clash)
    {
        var wanted = Folding.Slug(text);
        if (wanted.Length == 0)
            wanted = fallback;
        var slug = wanted;
        for (var number = 2; taken.ContainsKey(slug); number++)
            slug = FormattableString.Invariant($"{wanted}-{number}");
        if (slug != wanted && clash is not null)
            findings.Report(clash, place, wanted, taken[wanted].ToString(), slug);
        taken.Add(slug, place);
        return slug;
    }
}

using Mila.Core.Diagnostics;

namespace Mila.Core.Linking;

/// <summary>Gives out slugs, each once, and reports rows that want the same one.</summary>
internal sealed class Slugs(Findings findings)
{
    private readonly Dictionary<string, SourceSpan> taken = new(StringComparer.Ordinal);

    // All smaller numbers behind a slug are taken: many rows that want one slug would try them again and again.
    private readonly Dictionary<string, int> nextNumbers = new(StringComparer.Ordinal);

    /// <summary>The slug of a text; of what it names where the text holds no letter; with a number where another row has it.</summary>
    /// <param name="what">What the text names. One text may name rows of several tables, and each has a clash of its own.</param>
    /// <param name="place">Where the text stands.</param>
    /// <param name="clash">How to report that another row has it; absent where that is no problem.</param>
    public string Take(string text, string what, SourceSpan place, Rule? clash)
    {
        var wanted = Folding.Slug(text);
        if (wanted.Length == 0)
            wanted = what;
        var slug = wanted;
        for (var number = NextNumber(wanted); taken.ContainsKey(slug); number++)
        {
            slug = FormattableString.Invariant($"{wanted}-{number}");
            nextNumbers[wanted] = number + 1;
        }

        if (slug != wanted && clash is not null)
            findings.Report(clash, place, taken[wanted], wanted, taken[wanted].ToString(), slug, what);
        taken.Add(slug, place);
        return slug;
    }

    private int NextNumber(string wanted) => nextNumbers.TryGetValue(wanted, out var number) ? number : 2;
}

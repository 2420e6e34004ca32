namespace Mila.Core.Linking;

/// <summary>Gives out slugs, each once.</summary>
internal sealed class Slugs
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The slug of a text; of the fallback where the text holds no letter; with a number where another has it.</summary>
    public string Take(string text, string fallback)
    {
        var slug = Folding.Slug(text);
        if (slug.Length == 0)
            slug = fallback;
        if (taken.Add(slug))
            return slug;
        for (var number = 2; ; number++)
        {
            var numbered = FormattableString.Invariant($"{slug}-{number}");
            if (taken.Add(numbered))
                return numbered;
        }
    }
}

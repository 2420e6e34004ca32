using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>Finds names of one document that are short for a longer one: "Northlight" for "Northlight Music".</summary>
internal static class ShortForms
{
    /// <param name="names">The signs of every name, by its key: words with single spaces.</param>
    /// <returns>Each short form with the one longer name of an organization that begins with it.</returns>
    public static IEnumerable<(string Short, string Full)> Find(Dictionary<string, NameSigns> names, Lexicon lexicon) => OnlyOnes(FindAll(names, lexicon));

    /// <returns>Each short form with every longer name of an organization that begins with it.</returns>
    public static List<(string Short, string Full)> FindAll(Dictionary<string, NameSigns> names, Lexicon lexicon)
    {
        List<(string Short, string Full)> forms = [];
        foreach (var name in names)
        {
            if (!name.Value.AreOrganizations())
                continue;
            for (var space = name.Key.IndexOf(' '); space > 0; space = name.Key.IndexOf(' ', space + 1))
            {
                var shorter = name.Key.Substring(0, space);
                if (names.TryGetValue(shorter, out var signs)
                    && (signs & (NameSigns.Place | NameSigns.Person | NameSigns.Product)) == 0
                    && !IsBodyOf(shorter, name.Key, lexicon)
                    && (Tells(shorter, lexicon) || IsWhole(shorter, name.Key.Substring(space + 1), lexicon)))
                {
                    forms.Add((shorter, name.Key));
                }

                // "Tern FCU" for "Tern Federal Credit Union"
                if (names.TryGetValue(shorter + " " + Initials(name.Key, space + 1), out signs)
                    && signs.AreOrganizations()
                    && name.Key.IndexOf(' ', space + 1) > 0)
                {
                    forms.Add((shorter + " " + Initials(name.Key, space + 1), name.Key));
                }

                var ending = name.Key.Substring(space + 1);
                if (names.TryGetValue(ending, out signs) && signs.AreOrganizations() && IsTail(ending, name.Key, lexicon))
                    forms.Add((ending, name.Key));
            }
        }

        return forms;
    }

    private static string Initials(string key, int first) => string.Concat(key.Substring(first).Split(' ').Select(static word => word[0]));

    /// <summary>
    /// "Holm Foundation" for "Alfred P. Holm Foundation", "Royal Tide University" for "Norvik Royal Tide University", within one text; but not "Kelp Society"
    /// for "American Kelp Society".
    /// </summary>
    public static bool IsTail(string shorter, string full, Lexicon lexicon)
    {
        if (!full.EndsWith(" " + shorter, StringComparison.Ordinal))
            return false;
        var space = shorter.LastIndexOf(' ');
        return space > 0
            && lexicon[shorter.Substring(space + 1)].Is(WordFlags.Head)
            && Tells(shorter, lexicon)
            && (shorter.IndexOf(' ') < space
                || full.Substring(0, full.Length - shorter.Length - 1).Split(' ').Any(word => word.Length == 1 || lexicon[word].Is(WordFlags.GivenName)));
    }

    /// <summary>
    /// "Science Museum" for "Science Museum of Norvik": in one text, though its words are common to many names; but not "Digital Office" for "Digital Office
    /// and Tern Agency".
    /// </summary>
    private static bool IsWhole(string shorter, string rest, Lexicon lexicon) =>
        shorter.LastIndexOf(' ') is > 0 and var space
            && lexicon[shorter.Substring(space + 1)].Is(WordFlags.Head)
            && !rest.Split(' ').Any(word => lexicon[word].Is(WordFlags.Head));

    /// <summary>"Tern University Press", which is not the university: each of the two ends with the noun for what it is.</summary>
    private static bool IsBodyOf(string owner, string body, Lexicon lexicon)
    {
        return EndsWithNoun(owner) && EndsWithNoun(body);

        bool EndsWithNoun(string key) =>
            lexicon[key.Substring(key.LastIndexOf(' ') + 1)] is var last
                && last.Is(WordFlags.Head)
                && !last.Is(WordFlags.Legal)
                && (lexicon.Singular(last).Is(WordFlags.Kind) || last.Text is "library" or "press");
    }

    /// <summary>Those of some forms that are short for one name alone.</summary>
    public static IEnumerable<(string Short, string Full)> OnlyOnes(IReadOnlyList<(string Short, string Full)> forms)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (shorter, _) in forms)
            counts[shorter] = (counts.TryGetValue(shorter, out var count) ? count : 0) + 1;
        return forms.Where(form => counts[form.Short] == 1);
    }

    /// <summary>Whether a short form has a word that is not common to many names, and names no territory, such as "Tern County".</summary>
    public static bool Tells(string key, Lexicon lexicon) =>
        !(key.Substring(key.LastIndexOf(' ') + 1) is "county" or "province" or "district" or "parish" or "borough")
            && key.Split(' ').Any(word => !lexicon[word].Is(WordFlags.Generic | WordFlags.Head) && !lexicon.IsCommon(lexicon[word]));
}

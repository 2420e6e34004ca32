using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>Finds names of one document that are short for a longer one: "Northlight" for "Northlight Music".</summary>
internal static class ShortForms
{
    /// <param name="names">The signs of every name, by its key: words with single spaces.</param>
    /// <returns>Each short form with the one longer name of an organization that begins with it.</returns>
    public static IEnumerable<(string Short, string Full)> Find(Dictionary<string, NameSigns> names, Lexicon lexicon)
    {
        var longer = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.Value.AreOrganizations())
                continue;
            for (var space = name.Key.IndexOf(' '); space > 0; space = name.Key.IndexOf(' ', space + 1))
            {
                var shorter = name.Key.Substring(0, space);
                if (names.ContainsKey(shorter))
                    longer[shorter] = longer.ContainsKey(shorter) ? null : name.Key;
            }
        }

        foreach (var form in longer)
        {
            if (form.Value is { } full && (names[form.Key] & (NameSigns.Place | NameSigns.Person | NameSigns.Product)) == 0 && Tells(form.Key, lexicon))
                yield return (form.Key, full);
        }
    }

    /// <summary>Whether a short form has a word that is not common to many names.</summary>
    public static bool Tells(string key, Lexicon lexicon) =>
        key.Split(' ').Any(word => !lexicon[word].Is(WordFlags.Generic | WordFlags.Head) && !lexicon.IsCommon(lexicon[word]));
}

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>Finds where a text says that two names are one thing's.</summary>
internal static class Aliases
{
    public static void Find(Sentence sentence, List<(Name Name, Name Alias, AliasKind Kind)> aliases)
    {
        foreach (var name in sentence.Names)
        {
            if (Bracketed(name) is { } bracketed)
                aliases.Add((name, bracketed.Alias, bracketed.Kind));
            if (Clause.IsApposedAcronym(name))
                aliases.Add((sentence.NameAt(name.First - 3)!, name, AliasKind.Acronym));
            if (Former(name) is { } owner)
                aliases.Add((owner, name, AliasKind.Former));
            if (Bearer(name) is { } bearer)
                aliases.Add((bearer, name, IsAcronym(name.Text, bearer) ? AliasKind.Acronym : AliasKind.Brand));
        }
    }

    /// <summary>
    /// Letters that nothing explains, and that are the first ones of one organization's name alone: "KSF" where a text speaks of the Kelp Science Foundation.
    /// </summary>
    public static void FindInitials(IReadOnlyList<Sentence> sentences, List<(Name Name, Name Alias, AliasKind Kind)> aliases)
    {
        const int fewest = 3;
        var explained = new HashSet<string>(aliases.Select(static alias => alias.Alias.Key), StringComparer.Ordinal);
        var bearers = new Dictionary<string, Name?>(StringComparer.Ordinal);
        foreach (var name in sentences.SelectMany(static sentence => sentence.Names).Where(static name => name.Is(NameSigns.Head)
            && name.Last - name.First + 1 >= fewest))
        {
            var initials = Initials(name, name.Last);
            bearers[initials] = !bearers.TryGetValue(initials, out var other) || other?.Key == name.Key ? name : null;
        }

        foreach (var acronym in sentences.SelectMany(static sentence => sentence.Names))
        {
            if (acronym.First == acronym.Last
                && acronym.Text.Length >= fewest
                && acronym.Sentence[acronym.First].Has(TokenShape.AllUpper)
                && !acronym.Is(NameSigns.Place)
                && bearers.TryGetValue(acronym.Key, out var bearer)
                && bearer is not null
                && explained.Add(acronym.Key))
            {
                aliases.Add((bearer, acronym, AliasKind.Acronym));
            }
        }
    }

    /// <summary>"X Y Z (XYZ)", "X Y Foundation (XY Foundation)", "X (originally Y)".</summary>
    private static (Name Alias, AliasKind Kind)? Bracketed(Name name)
    {
        var sentence = name.Sentence;
        var inside = name.Last + 2;
        if (!sentence[name.Last + 1].Is("("))
            return null;
        if (sentence[inside].Text is "originally" or "formerly" or "previously")
        {
            while (inside < sentence.Count && sentence.NameAt(inside) is null && sentence[inside].IsLower)
                inside++;
            return sentence.NameAt(inside) is { } former ? (former, AliasKind.Former) : null;
        }

        // X Y Z (the "Y Z")
        var quoted = sentence[inside].Is("the") ? inside + 1 : inside;
        if (sentence[quoted].Is("\"")
            && sentence.NameAt(quoted + 1) is { } defined
            && defined.Last > defined.First
            && sentence[defined.Last + 1].Is("\"")
            && sentence[defined.Last + 2].Is(")")
            && name.Key.EndsWith(" " + defined.Key, StringComparison.Ordinal))
        {
            return (defined, AliasKind.Brand);
        }

        if (sentence.NameAt(inside) is not { } alias || !sentence[alias.Last + 1].Is(")") || alias.Is(NameSigns.Place))
            return null;
        return alias.First == alias.Last
            ? IsAcronym(alias.Text, name) ? (alias, AliasKind.Acronym) : null
            : IsShorter(alias, name) || IsBrandOf(alias, name) ? (alias, AliasKind.Brand) : null;
    }

    /// <summary>"Free Kelp Foundation (FK Foundation)": before one head the one's first letters are the other's word.</summary>
    private static bool IsShorter(Name alias, Name name) =>
        name.Is(NameSigns.Head)
            && alias.Sentence[alias.Last].Word == name.Sentence[name.Last].Word
            && alias.Last == alias.First + 1
            && Initials(name, name.Last - 1).StartsWith(alias.Sentence[alias.First].Text, StringComparison.Ordinal);

    /// <summary>"Tern Holdings, Inc. (Tern Health)": what a firm with a legal form is called besides, by its first word.</summary>
    private static bool IsBrandOf(Name alias, Name name) =>
        name.Sentence[name.Last].Is(WordFlags.Legal)
            && name.Last > name.First
            && !alias.Sentence[alias.Last].Is(WordFlags.Product)
            && alias.Sentence[alias.First].Word == name.Sentence[name.First].Word;

    /// <summary>The first letters of a name's capitalised words, up to a token.</summary>
    private static string Initials(Name name, int last) =>
        string.Concat(Enumerable.Range(name.First, last - name.First + 1)
            .Select(i => name.Sentence[i])
            .Where(static token => token.Has(TokenShape.Upper))
            .Select(static token => token.Text[0]));

    /// <summary>The subject of "X was founded as Y", "X, formerly Y".</summary>
    private static Name? Former(Name name)
    {
        var sentence = name.Sentence;
        var before = name.Before;
        if (sentence[before].Is("as")
            && sentence[before - 1].Text is "founded" or "established" or "known"
            && sentence[before - 2].Text is "was" or "originally" or "formerly" or "previously")
        {
            return Subject.Of(sentence, before - 1).Names.FirstOrDefault();
        }

        // "X, formerly Y", "X, formerly known as Y"
        if (sentence[before].Is("as") && sentence[before - 1].Is("known"))
            before -= 2;
        return sentence[before].Text is "formerly" or "originally" && sentence[before - 1].Is(",") && before > 1 ? sentence.NameAt(before - 2) : null;
    }

    /// <summary>Who bears a name in "X, also known as Y", "X (better known as Y)", "X, doing business as Y", "X, officially Y".</summary>
    private static Name? Bearer(Name name)
    {
        var sentence = name.Sentence;
        var known = name.Before - 1;
        if (sentence[known + 1].Text is "formally" or "officially")
        {
            return sentence[known].Text is "," or "(" && !name.IsPossessive && sentence[name.Last + 1].Text is "," or ")" or "." or "("
                && sentence.NameAt(known - 1) is { } called && !sentence[called.Before].Is(WordFlags.Preposition) ? called : null;
        }

        if (!sentence[known + 1].Is("as"))
            return null;
        // "X (known as Y)"
        if (sentence[known].Is("known") && sentence[known - 1].Is("("))
            return sentence.NameAt(known - 2);
        if (!(sentence[known].Is("known") && sentence[known - 1].Text is "also" or "better" or "commonly" or "formally" or "officially" or "otherwise")
            && !(sentence[known].Is("business") && sentence[known - 1].Is("doing")))
        {
            return null;
        }

        return sentence[known - 2].Text is "," or "(" ? sentence.NameAt(known - 3) : null;
    }

    /// <summary>
    /// Whether the letters of an acronym stand in a name in their order, the first at its beginning. Behind a whole name of an
    /// organization the first will do: the others may be those of another language.
    /// </summary>
    private static bool IsAcronym(string acronym, Name name)
    {
        string letters = Folding.Fold(acronym), full = name.Key;
        if (acronym.Length < 2 || full.IndexOf(' ') < 0)
            return false;
        // "Norvik Kelp Science Foundation (KSF)"
        if (letters[0] != full[0])
            return letters.Length > 2 && name.Is(NameSigns.Head) && Initials(name, name.Last).EndsWith(letters, StringComparison.Ordinal);
        if (!char.IsUpper(acronym[1]))
            return name.Is(NameSigns.Head) && (Initials(name, name.Last) == letters || BeginsWords(acronym, full));
        if (name.Is(NameSigns.Head))
            return true;
        var at = 0;
        foreach (var letter in letters)
        {
            at = full.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether each part of "GovTech" begins a word of a name, in their order.</summary>
    private static bool BeginsWords(string acronym, string full)
    {
        var words = " " + full;
        var at = 0;
        for (int start = 0, end; start < acronym.Length; start = end)
        {
            end = start + 1;
            while (end < acronym.Length && !char.IsUpper(acronym[end]))
                end++;
            at = words.IndexOf(" " + Folding.Fold(acronym.Substring(start, end - start)), at, StringComparison.Ordinal) + 1;
            if (at == 0)
                return false;
        }

        return acronym.Skip(1).Any(char.IsUpper);
    }
}

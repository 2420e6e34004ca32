namespace Mila.Core.Extraction.Words;

/// <summary>The word lists, read once from the data files in <c>Words/</c>. All that extraction knows of the language.</summary>
internal sealed class Lexicon
{
    private readonly WordTable<Word> words = new();
    private readonly Dictionary<string, (PartnershipKind Kind, int Rank)> partnershipKinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> translations = new(StringComparer.Ordinal);
    private readonly HashSet<string> places = new(StringComparer.Ordinal);

    private Lexicon()
    {
        AddList("common", WordFlags.Common);
        AddList("function", WordFlags.Function);
        AddList("demonyms", WordFlags.Demonym);
        AddList("givennames", WordFlags.GivenName);
        AddList("roles", WordFlags.Role | WordFlags.Common);
        AddList("roles", WordFlags.Role | WordFlags.Common, prefix: "co-");
        AddList("says", WordFlags.Say | WordFlags.Common);
        AddList("products", WordFlags.Product);
        AddList("counts", WordFlags.Count);
        AddList("abbreviations", WordFlags.Abbreviation);
        AddList("generic", WordFlags.Generic);
        AddList("legal", WordFlags.Legal);
        foreach (var line in WordList.Lines("places"))
            places.Add(line);
        foreach (var (kind, word) in WordList.Labelled("heads", Parse<OrganizationKind>))
            Add(word, WordFlags.Head, headKind: kind);
        foreach (var (kind, word) in WordList.Labelled("kinds", Parse<OrganizationKind>))
            Add(word, this[word].Is(WordFlags.Head) ? WordFlags.Kind : WordFlags.Kind | WordFlags.Common, kind: kind);
        foreach (var (flag, word) in WordList.Labelled("openers", Parse<WordFlags>).Concat(WordList.Labelled("triggers", Parse<WordFlags>)))
            Add(word, flag);
        foreach (var (foreign, word) in WordList.Labelled("translations", static label => label))
            translations[foreign] = word;
        foreach (var (kind, word) in WordList.Labelled("partnership-kinds", Parse<PartnershipKind>))
            partnershipKinds[word] = (kind, partnershipKinds.Count);
    }

    public static Lexicon English { get; } = new();

    /// <summary>What is known of a folded word.</summary>
    public Word this[string folded] => words.Find(folded) ?? Word.Unlisted(folded);

    /// <summary>The word of the lists that a stretch of text is; null when it is in none.</summary>
    public Word? Find(string text, int start, int length, int hash) => words.Find(text, start, length, hash);

    /// <summary>The English word for a head of names in another language; the word itself otherwise.</summary>
    public string Translate(string word) => translations.TryGetValue(word, out var english) ? english : word;

    /// <summary>Whether a folded name is that of a country, a province or a city.</summary>
    public bool IsPlace(string folded) => places.Contains(folded);

    /// <summary>The kind of partnership that a word beside a trigger tells of, and its rank: the lower one outweighs; null when it tells of none.</summary>
    public (PartnershipKind Kind, int Rank)? PartnershipKind(Word word) => partnershipKinds.TryGetValue(word.Text, out var kind) ? kind : null;

    /// <summary>Whether a word, in some inflected form, is one of the language's common words.</summary>
    public bool IsCommon(Word word)
    {
        if (word.Is(WordFlags.Common | WordFlags.Function))
            return true;
        var text = word.Text;
        if (text.Length < 4)
            return false;
        return text[text.Length - 1] switch
        {
            's' => HasStem(text, "s") || HasStem(text, "es") || HasStem(text, "ies", "y"),
            'd' => HasStem(text, "ed") || HasDoubledStem(text, "ed") || HasStem(text, "ed", "e") || HasStem(text, "ied", "y"),
            'g' => HasStem(text, "ing") || HasDoubledStem(text, "ing") || HasStem(text, "ing", "e"),
            'y' => HasStem(text, "ly"),
            _ => false,
        };
    }

    /// <summary>Whether a folded word is.</summary>
    public bool IsCommon(string folded) => IsCommon(this[folded]);

    /// <summary>The singular of a plural noun that the lists know; the word itself otherwise.</summary>
    public Word Singular(Word word)
    {
        const WordFlags nouns = WordFlags.Kind | WordFlags.Role | WordFlags.Product | WordFlags.MemberNoun | WordFlags.Maker;
        var text = word.Text;
        if (word.Is(nouns) || text.Length < 4 || text[text.Length - 1] != 's')
            return word;
        var stem = words.Find(text, text.Length - 1);
        if (stem?.Is(nouns) == true)
            return stem;
        if (text.EndsWith("ies", StringComparison.Ordinal))
            stem = this[text.Substring(0, text.Length - 3) + "y"];
        else if (text.EndsWith("es", StringComparison.Ordinal))
            stem = words.Find(text, text.Length - 2);
        return stem?.Is(nouns) == true ? stem : word;
    }

    private bool HasStem(string text, string ending, string replacement = "")
    {
        var stem = text.Length - ending.Length;
        return stem > 2 && text.EndsWith(ending, StringComparison.Ordinal)
            && (replacement.Length == 0 ? words.Find(text, stem) : this[text.Substring(0, stem) + replacement])?.Is(WordFlags.Common) == true;
    }

    /// <summary>Whether a common word doubles its last letter before an ending: planned, bigger, planning.</summary>
    private bool HasDoubledStem(string text, string ending)
    {
        var stem = text.Length - ending.Length - 1;
        return stem > 2
            && text[stem] == text[stem - 1]
            && text.EndsWith(ending, StringComparison.Ordinal)
            && words.Find(text, stem)?.Is(WordFlags.Common) == true;
    }

    private void AddList(string list, WordFlags flag, string prefix = "")
    {
        foreach (var line in WordList.Lines(list))
        {
            foreach (var word in WordList.Words(line))
                Add(prefix + word, flag);
        }
    }

    private void Add(string text, WordFlags flag, OrganizationKind? kind = null, OrganizationKind? headKind = null)
    {
        var known = this[text];
        words.Set(known with { Flags = known.Flags | flag, Kind = kind ?? known.Kind, HeadKind = headKind ?? known.HeadKind });
    }

    private static T Parse<T>(string label)
        where T : struct => (T)Enum.Parse(typeof(T), label);
}

using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>The names that the registry states, by their folded words; immutable once built.</summary>
public sealed class NameTrie
{
    private const int Root = 0;

    private readonly Dictionary<(int Node, string Word), int> next;
    private readonly List<List<KnownForm>?> forms = [null];

    private NameTrie(int capacity) => next = new(capacity);

    public static NameTrie Build(RegistryNames names)
    {
        var trie = new NameTrie(2 * (names.Organizations.Count + names.Others.Count));
        var lexicon = Lexicon.English;
        foreach (var name in names.Organizations)
            trie.AddName(name, isOrganization: true, lexicon);
        foreach (var name in names.Others)
            trie.AddName(name, isOrganization: false, lexicon);
        return trie;
    }

    /// <summary>The longest name whose words stand from a token on, in a letter case that fits; null when none does.</summary>
    internal KnownForm? Longest(Sentence sentence, int first)
    {
        KnownForm? longest = null;
        var node = Root;
        for (var at = first; at < sentence.Count && next.TryGetValue((node, Step(sentence[at].Text)), out node); at++)
        {
            if (forms[node] is { } ending && Fitting(ending, sentence, first) is { } form)
                longest = form;
        }

        return longest;
    }

    /// <summary>A method of its own, since the lambda of a search would cost an object for every token.</summary>
    private static KnownForm? Fitting(List<KnownForm> forms, Sentence sentence, int first)
    {
        foreach (var form in forms)
        {
            if (form.FitsCase(sentence, first))
                return form;
        }

        return null;
    }

    /// <summary>Adds a name in all ways in which it is written: "AT&amp;T" and "AT &amp; T", with and without its article.</summary>
    private void AddName(string name, bool isOrganization, Lexicon lexicon)
    {
        AddForm(name, name, isOrganization, lexicon);
        if (name.IndexOf('&') < 0)
            return;
        var tight = name.Replace(" & ", "&");
        AddForm(name, tight, isOrganization, lexicon);
        AddForm(name, tight.Replace("&", " & "), isOrganization, lexicon);
    }

    private void AddForm(string name, string written, bool isOrganization, Lexicon lexicon)
    {
        var words = Tokenizer.Tokenize(written, lexicon);
        // The stop of "Inc." may be the sentence's.
        if (words.Count > 1 && words[words.Count - 1].Is("."))
            words.RemoveAt(words.Count - 1);
        if (words.Count == 0)
            return;
        Add(new KnownForm(name, isOrganization, written, [.. words], LacksArticle: false));
        if (words.Count > 1 && words[0].Is("the"))
            Add(new KnownForm(name, isOrganization, written, [.. words.Skip(1)], LacksArticle: words.Count == 2));
    }

    private void Add(KnownForm form)
    {
        var node = Root;
        foreach (var word in form.Words)
        {
            var edge = (node, Step(word.Text));
            if (!next.TryGetValue(edge, out node))
            {
                next.Add(edge, node = forms.Count);
                forms.Add(null);
            }
        }

        (forms[node] ??= []).Add(form);
    }

    /// <summary>The word by which the trie goes on: "and" and its sign are one.</summary>
    private static string Step(string word) => word == "and" ? "&" : word;
}

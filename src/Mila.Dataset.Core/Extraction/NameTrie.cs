using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>The names that the registry states, by their folded words; immutable once built.</summary>
public sealed class NameTrie
{
    private const int None = 0;

    // Most words of a text begin no name, so the first step has a table of its own: one lookup tells.
    private readonly Dictionary<string, int> starts, words;
    private readonly Dictionary<long, int> next;
    private readonly List<KnownForm?> forms;

    private NameTrie(int names)
    {
        (starts, words) = (new(names, StringComparer.Ordinal), new(names, StringComparer.Ordinal));
        next = new(2 * names);
        forms = new(3 * names) { null };
    }

    public static NameTrie Build(RegistryNames names, CancellationToken cancellation)
    {
        var trie = new NameTrie(names.Organizations.Count + names.Others.Count);
        var tokenizer = new Tokenizer(Lexicon.English);
        trie.AddNames(names.Organizations, areOrganizations: true, tokenizer, cancellation);
        trie.AddNames(names.Others, areOrganizations: false, tokenizer, cancellation);
        return trie;
    }

    /// <summary>The longest name whose words stand from a token on, in a letter case that fits; null when none does.</summary>
    internal KnownForm? Longest(Sentence sentence, int first)
    {
        KnownForm? longest = null;
        starts.TryGetValue(sentence[first].Text, out var node);
        for (var at = first + 1; node != None; at++)
        {
            for (var form = forms[node]; form is not null; form = form.Other)
            {
                if (form.FitsCase(sentence, first))
                {
                    longest = form;
                    break;
                }
            }

            if (!words.TryGetValue(Step(sentence[at].Text), out var word) || !next.TryGetValue(Edge(node, word), out node))
                break;
        }

        return longest;
    }

    private void AddNames(EquatableArray<string> names, bool areOrganizations, Tokenizer tokenizer, CancellationToken cancellation)
    {
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            AddName(name, areOrganizations, tokenizer);
        }
    }

    /// <summary>Adds a name in all ways in which it is written: "AT&amp;T" and "AT &amp; T", with and without its article.</summary>
    private void AddName(string name, bool isOrganization, Tokenizer tokenizer)
    {
        AddForm(name, name, isOrganization, tokenizer);
        if (name.IndexOf('&') < 0)
            return;
        var tight = name.Replace(" & ", "&");
        AddForm(name, tight, isOrganization, tokenizer);
        AddForm(name, tight.Replace("&", " & "), isOrganization, tokenizer);
    }

    private void AddForm(string name, string written, bool isOrganization, Tokenizer tokenizer)
    {
        var tokens = tokenizer.Tokenize(written);
        // The stop of "Inc." may be the sentence's.
        var count = tokens.Length > 1 && tokens[tokens.Length - 1].Is(".") ? tokens.Length - 1 : tokens.Length;
        if (count == 0)
            return;
        Add(KnownForm.Of(name, isOrganization, written, tokens, 0, count), tokens, 0);
        if (count > 1 && tokens[0].Is("the"))
            Add(KnownForm.Of(name, isOrganization, written, tokens, 1, count - 1), tokens, 1);
    }

    private void Add(KnownForm form, Token[] tokens, int first)
    {
        if (!starts.TryGetValue(tokens[first].Text, out var node))
            starts.Add(tokens[first].Text, node = AddNode());
        for (var i = first + 1; i < first + form.Count; i++)
        {
            var text = Step(tokens[i].Text);
            if (!words.TryGetValue(text, out var word))
                words.Add(text, word = words.Count);
            var edge = Edge(node, word);
            if (!next.TryGetValue(edge, out node))
                next.Add(edge, node = AddNode());
        }

        form.Other = forms[node];
        forms[node] = form;
    }

    private int AddNode()
    {
        forms.Add(null);
        return forms.Count - 1;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    /// <summary>The word by which the trie goes on: "and" and its sign are one.</summary>
    private static string Step(string word) => word == "and" ? "&" : word;
}

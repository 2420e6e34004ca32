using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Registered;

/// <summary>The names that the registry states, by their folded words; immutable once built.</summary>
public sealed class NameTrie
{
    private const int Root = 0, None = 0;
    private const int NamesPerTokenizer = 32;

    // "and" and its sign are one.
    private static readonly Word Ampersand = Word.Unlisted("&");

    private Node[] nodes;
    private int count = 1;

    // By parent and word the number of a node, or none.
    private int[] slots;

    private NameTrie(RegistryNames names)
    {
        Names = names;
        // Three words are what most names have at most.
        nodes = new Node[(3 * (names.Organizations.Count + names.Others.Count)) + 1];
        slots = SlotsFor(nodes.Length);
    }

    /// <summary>What it was built of.</summary>
    public RegistryNames Names { get; }

    public static NameTrie Build(RegistryNames names, CancellationToken cancellation)
    {
        var trie = new NameTrie(names);
        trie.AddNames(names.Organizations, areOrganizations: true, cancellation);
        trie.AddNames(names.Others, areOrganizations: false, cancellation);
        return trie;
    }

    /// <summary>The longest name whose words stand from a token on, in a letter case that fits; null when none does.</summary>
    internal KnownForm? Longest(Sentence sentence, int first)
    {
        KnownForm? longest = null;
        var node = ChildOf(Root, sentence[first].Word);
        for (var at = first + 1; node != None; at++)
        {
            for (var form = nodes[node].Form; form is not null; form = form.Other)
            {
                if (form.FitsCase(sentence, first))
                {
                    longest = form;
                    break;
                }
            }

            node = ChildOf(node, Step(sentence[at].Word));
        }

        return longest;
    }

    private void AddNames(EquatableArray<string> names, bool areOrganizations, CancellationToken cancellation)
    {
        var tokenizer = new Tokenizer(Lexicon.English);
        for (var i = 0; i < names.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            // A tokenizer remembers every word it has met, to look for it again; few names share words that are in no list.
            if (i % NamesPerTokenizer == NamesPerTokenizer - 1)
                tokenizer = new Tokenizer(Lexicon.English);
            AddName(names[i], areOrganizations, tokenizer);
        }
    }

    /// <summary>Adds a name in all ways in which it is written: "AT&amp;T" and "AT &amp; T", with and without its article.</summary>
    private void AddName(string name, bool isOrganization, Tokenizer tokenizer)
    {
        AddForm(name, name, isOrganization, tokenizer);
        if (name.IndexOf('&') < 0)
            return;
        var tight = name.Replace(" & ", "&");
        if (tight != name)
            AddForm(name, tight, isOrganization, tokenizer);
        var wide = tight.Replace("&", " & ");
        if (wide != name)
            AddForm(name, wide, isOrganization, tokenizer);
    }

    private void AddForm(string name, string written, bool isOrganization, Tokenizer tokenizer)
    {
        var tokens = tokenizer.Tokenize(written);
        // The stop of "Inc." may be the sentence's.
        var length = tokens.Length > 1 && tokens[tokens.Length - 1].Is(".") ? tokens.Length - 1 : tokens.Length;
        if (length == 0)
            return;
        Add(KnownForm.Of(name, isOrganization, written, tokens, 0, length), tokens, 0);
        if (length > 1 && tokens[0].Is("the"))
            Add(KnownForm.Of(name, isOrganization, written, tokens, 1, length - 1), tokens, 1);
    }

    private void Add(KnownForm form, Token[] tokens, int first)
    {
        var node = AddChild(Root, tokens[first].Word);
        for (var i = first + 1; i < first + form.Count; i++)
            node = AddChild(node, Step(tokens[i].Word));
        form.Other = nodes[node].Form;
        nodes[node].Form = form;
    }

    /// <summary>The word by which the trie goes on.</summary>
    private static Word Step(Word word) => word.Text == "and" ? Ampersand : word;

    private int ChildOf(int parent, Word word) => slots[SlotOf(parent, word)];

    private int AddChild(int parent, Word word)
    {
        var slot = SlotOf(parent, word);
        if (slots[slot] != None)
            return slots[slot];
        if (count == nodes.Length)
        {
            Grow();
            slot = SlotOf(parent, word);
        }

        nodes[count] = new Node(parent, Hash(parent, word), word.Text);
        return slots[slot] = count++;
    }

    /// <summary>Where the child of a node by a word stands, or would stand.</summary>
    private int SlotOf(int parent, Word word)
    {
        var hash = Hash(parent, word);
        var slot = hash & (slots.Length - 1);
        while (slots[slot] is > None and var node && !(nodes[node].Hash == hash && nodes[node].Parent == parent && nodes[node].Text == word.Text))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    // The factor is odd, so the children by one word stand far from each other.
    private static int Hash(int parent, Word word) => unchecked(word.Hash + (parent * (int)0x9E3779B9));

    private void Grow()
    {
        Array.Resize(ref nodes, 2 * count);
        slots = SlotsFor(nodes.Length);
        for (var node = 1; node < count; node++)
        {
            var slot = nodes[node].Hash & (slots.Length - 1);
            while (slots[slot] != None)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = node;
        }
    }

    /// <summary>A power of two of slots, of which at most half are taken: most words of a text begin no name, and a free slot says so.</summary>
    private static int[] SlotsFor(int nodes)
    {
        var size = 2;
        while (size < 2 * nodes)
            size *= 2;
        return new int[size];
    }

    /// <summary>The beginning of a name, its last word apart: that of the parent and one word more.</summary>
    private struct Node(int parent, int hash, string text)
    {
        public readonly int Parent = parent, Hash = hash;

        public readonly string Text = text;

        /// <summary>A name that ends here; its others hang on it.</summary>
        public KnownForm? Form;
    }
}

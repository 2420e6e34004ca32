using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Registered;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>A name where it stands in a sentence, gathering what its surroundings say of it.</summary>
/// <param name="first">Its first token.</param>
/// <param name="last">Its last token, included.</param>
/// <param name="target">The page that it links to.</param>
/// <param name="part">Where it stands in the text of its block, when it is only a part of its tokens: the "X" of "X-Y".</param>
internal sealed class Name(Sentence sentence, int first, int last, string? target = null, (int Start, int Length)? part = null)
{
    public Sentence Sentence => sentence;

    public int First => first;

    public int Last => last;

    public string? Target => target;

    public string Text { get; } = part is (var start, var length) ? sentence.Block.Text.Substring(start, length) : sentence.Text(first, last);

    /// <summary>The folded name, by which it is known across the document.</summary>
    public string Key => field ??= part is null && first == last ? sentence[first].Text : Folding.Fold(Text);

    public SourceSpan Source => part is (var place, var size) ? sentence.SpanOf(place, size) : sentence.Span(first, last);

    /// <summary>Its place among the document's names; given when their facts are counted.</summary>
    public int Number { get; set; }

    /// <summary>The form of the registry's that it is written in; null where the registry knows none.</summary>
    public KnownForm? Known { get; init; }

    public NameSigns Signs { get; private set; }

    /// <summary>The kind of organization that the words around it or in it tell of.</summary>
    public OrganizationKind Kind { get; private set; }

    /// <summary>The first rule that showed an organization.</summary>
    public string? Rule { get; private set; }

    public bool Is(NameSigns any) => (Signs & any) != 0;

    /// <summary>The token before it and its article.</summary>
    public int Before => sentence[first - 1].Is("the") ? first - 2 : first - 1;

    /// <summary>Whether the ending 's follows.</summary>
    public bool IsPossessive => sentence[last + 1].Has(TokenShape.Possessive);

    public void Add(NameSigns signs, string? rule = null, OrganizationKind kind = OrganizationKind.Unknown)
    {
        Signs |= signs;
        if (kind != OrganizationKind.Unknown && (Kind == OrganizationKind.Unknown || signs is NameSigns.KindNoun or NameSigns.Listed))
            Kind = kind;
        if ((signs & NameSigns.Organization) != 0)
            Rule ??= rule;
    }

    /// <summary>What stands on both sides of its "&amp;", each a name of its own now; the name itself where it holds none, or is the registry's.</summary>
    public List<Name> TakenApart()
    {
        for (var and = first + 1; and < last && Known is null; and++)
        {
            if (!sentence[and].Is("&"))
                continue;
            List<Name> parts = [new(sentence, first, and - 1), new(sentence, and + 1, last)];
            sentence.Replace(this, parts);
            return parts;
        }

        return [this];
    }

    /// <summary>
    /// The names that hyphens before capitals join in it, as in "X-Y Holding"; itself alone where there are none, or where the registry knows it whole.
    /// </summary>
    public List<Name> Parts()
    {
        var start = sentence[first].Start;
        List<Name> parts = [];
        var from = 0;
        for (var i = 1; i <= Text.Length && Known is null; i++)
        {
            if (i < Text.Length && !(Text[i] == '-' && i + 1 < Text.Length && char.IsUpper(Text[i + 1])))
                continue;
            if (i - from < 2)
                return [this];
            parts.Add(new Name(sentence, first, last, part: (start + from, i - from)));
            from = i + 1;
        }

        return parts.Count < 2 ? [this] : parts;
    }

    public override string ToString() => Text;
}

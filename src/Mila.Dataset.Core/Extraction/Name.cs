using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>A name where it stands in a sentence, gathering what its surroundings say of it.</summary>
/// <param name="first">Its first token.</param>
/// <param name="last">Its last token, included.</param>
/// <param name="target">The page that it links to.</param>
internal sealed class Name(Sentence sentence, int first, int last, string? target = null)
{
    public Sentence Sentence => sentence;

    public int First => first;

    public int Last => last;

    public string? Target => target;

    public string Text { get; } = sentence.Text(first, last);

    /// <summary>The folded name, by which it is known across the document.</summary>
    public string Key { get; } = first == last ? sentence[first].Text : Folding.Fold(sentence.Text(first, last));

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

    public override string ToString() => Text;
}

using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>Finds the numbers that a text states about organizations: how many people, how much money, how long a deal.</summary>
internal static class Figures
{
    private const int LongestGap = 6;

    public static IEnumerable<(QuantityMention Quantity, string What, Name About)> Find(Sentence sentence, List<QuantityMention> quantities, Discourse discourse)
    {
        foreach (var quantity in quantities)
        {
            if (What(sentence, quantity, discourse) is not { } at)
                continue;
            var payer = quantity.Currency is null ? null : Subject.Of(sentence, at).Names.Find(discourse.IsOrganization);
            if ((payer ?? About(sentence, quantity, discourse)) is { } about)
                yield return (quantity, sentence[at].Text, about);
        }
    }

    /// <summary>The token that says what the number counts, measures or pays.</summary>
    private static int? What(Sentence sentence, QuantityMention quantity, Discourse discourse)
    {
        if (quantity.IsTerm)
        {
            // A term is a figure of the deal that it measures; "over five years" measures whatever stands before it.
            var deal = quantity.Noun + 1;
            return sentence[deal].Is(WordFlags.PartnerNoun | WordFlags.DealNoun) ? deal : null;
        }

        if (quantity.Currency is null)
            return CountsOthers(sentence, quantity, discourse) ? null : quantity.Noun;
        for (var i = quantity.First - 1; i >= 0 && i > quantity.First - LongestGap; i--)
        {
            if (sentence[i].Is(WordFlags.FundVerb))
                return i;
        }

        return null;
    }

    /// <summary>"The two companies" are those that the text told of; "Two engineers founded X", "founded by two engineers": who founds an organization is not what it has; "Layer 2 developers" are not counted.</summary>
    private static bool CountsOthers(Sentence sentence, QuantityMention quantity, Discourse discourse) =>
        (quantity.First > 1 && sentence[quantity.First - 1].Has(TokenShape.Upper) && (sentence.NameAt(quantity.First - 1) is not { } label || (label.First == label.Last && !discourse.IsOrganization(label))))
        || (sentence[quantity.First].Is(WordFlags.Numeral) && sentence[quantity.First - 1].Text is "the" or "these" or "those")
        || IsFounding(sentence[quantity.Noun + 1]) || (sentence[quantity.First - 1].Is("by") && IsFounding(sentence[quantity.First - 2]));

    private static bool IsFounding(Token verb) => verb.IsLower && (verb.Text.EndsWith("founded", StringComparison.Ordinal) || verb.Text is "established" or "started" or "created" or "launched");

    /// <summary>The nearest organization before the number, else the first behind it that a preposition governs, else the one that "it" or "the company" before the number stands for.</summary>
    private static Name? About(Sentence sentence, QuantityMention quantity, Discourse discourse) =>
        sentence.Names.FindLast(name => name.Last < quantity.First && !IsSource(name) && discourse.IsOrganization(name) && MayBeOf(sentence, name.Last, quantity.First))
        ?? sentence.Names.Find(name => name.First > quantity.Noun && sentence[name.Before].Is(WordFlags.Preposition) && discourse.IsOrganization(name) && MayBeOf(sentence, quantity.Noun, name.First))
        ?? Topic(sentence, quantity.First, discourse);

    /// <summary>"According to X, …"</summary>
    private static bool IsSource(Name name) => name.Sentence[name.Before].Is("to") && name.Sentence[name.Before - 1].Is("according");

    /// <summary>Whether no quotation mark parts two tokens, or what is quoted speaks of "us": "3 million people sail," said N of X.</summary>
    private static bool MayBeOf(Sentence sentence, int first, int last)
    {
        var isApart = false;
        for (var i = first + 1; i < last; i++)
            isApart ^= sentence[i].Is("\"");
        return !isApart || Enumerable.Range(0, sentence.Count).Any(i => sentence[i].Text is "we" or "our" or "us");
    }

    private static Name? Topic(Sentence sentence, int end, Discourse discourse)
    {
        for (var i = 0; i < end; i++)
        {
            if (sentence[i].IsLower && sentence[i].Is(WordFlags.Head) && !sentence[i].Is(WordFlags.Kind) && sentence[i - 1].Is("the"))
                return discourse.Topic(sentence, i);
            if (sentence[i].Text is "it" or "its" or "they" or "their" || (sentence[i].IsLower && sentence[i].Is(WordFlags.Kind) && (sentence[i].Word.Kind != OrganizationKind.Unknown || sentence[i].Text is "organization" or "organisation" or "group" or "club") && sentence[i - 1].Text is "the" or "this"))
                return discourse.Resolve(sentence, i);
            if (sentence[i].Text is "we" or "our")
                return discourse.Nearest(sentence, 0);
        }

        return null;
    }
}

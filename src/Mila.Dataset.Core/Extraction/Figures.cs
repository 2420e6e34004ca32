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
            if (What(sentence, quantity) is not { } at)
                continue;
            var payer = quantity.Currency is null ? null : Subject.Of(sentence, at).Names.Find(discourse.IsOrganization);
            if ((payer ?? About(sentence, quantity, discourse)) is { } about)
                yield return (quantity, sentence[at].Text, about);
        }
    }

    /// <summary>The token that says what the number counts, measures or pays.</summary>
    private static int? What(Sentence sentence, QuantityMention quantity)
    {
        if (quantity.IsTerm)
        {
            // A term is a figure of the deal that it measures; "over five years" measures whatever stands before it.
            var deal = quantity.Noun + 1;
            return sentence[deal].Is(WordFlags.PartnerNoun | WordFlags.DealNoun) ? deal : null;
        }

        if (quantity.Currency is null)
            return CountsOthers(sentence, quantity) ? null : quantity.Noun;
        for (var i = quantity.First - 1; i >= 0 && i > quantity.First - LongestGap; i--)
        {
            if (sentence[i].Is(WordFlags.FundVerb))
                return i;
        }

        return null;
    }

    /// <summary>"The two companies" are those that the text told of; "Two engineers founded X", "founded by two engineers": who founds an organization is not what it has.</summary>
    private static bool CountsOthers(Sentence sentence, QuantityMention quantity) =>
        (sentence[quantity.First].Is(WordFlags.Numeral) && sentence[quantity.First - 1].Text is "the" or "these" or "those")
        || IsFounding(sentence[quantity.Noun + 1]) || (sentence[quantity.First - 1].Is("by") && IsFounding(sentence[quantity.First - 2]));

    private static bool IsFounding(Token verb) => verb.IsLower && (verb.Text.EndsWith("founded", StringComparison.Ordinal) || verb.Text is "established" or "started" or "created" or "launched");

    /// <summary>The nearest organization before the number, else the first behind it, else the one that the text was about.</summary>
    private static Name? About(Sentence sentence, QuantityMention quantity, Discourse discourse) =>
        sentence.Names.FindLast(name => name.Last < quantity.First && discourse.IsOrganization(name))
        ?? sentence.Names.Find(name => name.First > quantity.Noun && discourse.IsOrganization(name))
        ?? discourse.Nearest(sentence, 0);
}

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Facts;

/// <summary>Finds the numbers that a text states about organizations: how many people, how much money, how long a deal.</summary>
internal static class Figures
{
    private const int LongestGap = 6;

    public static IEnumerable<(QuantityMention Quantity, string What, Name About)> Find(
        Sentence sentence,
        List<QuantityMention> quantities,
        Discourse discourse)
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

    /// <summary>
    /// "The two companies" are those that the text told of; "Two engineers founded X", "founded by two engineers": who founds an organization is not what it
    /// has; "Layer 2 developers" are not counted.
    /// </summary>
    private static bool CountsOthers(Sentence sentence, QuantityMention quantity, Discourse discourse) =>
        IsLabelled(sentence, quantity.First, discourse)
        || (sentence[quantity.First].Is(WordFlags.Numeral) && sentence[quantity.First - 1].Text is "the" or "these" or "those")
        || IsFounding(sentence[quantity.Noun + 1]) || (sentence[quantity.First - 1].Is("by") && IsFounding(sentence[quantity.First - 2]));

    /// <summary>The "Layer" of "Layer 2 developers", but not the month of "in May 40 developers".</summary>
    private static bool IsLabelled(Sentence sentence, int number, Discourse discourse)
    {
        var label = sentence[number - 1];
        return sentence[number].Has(TokenShape.Number) && label.Has(TokenShape.Upper) && !label.Is(WordFlags.Time | WordFlags.Function | WordFlags.Preposition)
            && !(sentence[number - 2].Text is "in" or "on" or "at" or "by" or "from" or "since" or "until")
            && (sentence.NameAt(number - 1) is not { } name || (name.First == name.Last && !name.Is(NameSigns.Place) && !discourse.IsOrganization(name)));
    }

    private static bool IsFounding(Token verb) =>
        verb.IsLower && (verb.Text.EndsWith("founded", StringComparison.Ordinal) || verb.Text is "established" or "started" or "created" or "launched");

    /// <summary>
    /// The nearest organization before the number, else the first behind it, else the one that the sentence speaks of as "it" or "the company"; members of
    /// staff are the nearest one's.
    /// </summary>
    private static Name? About(Sentence sentence, QuantityMention quantity, Discourse discourse)
    {
        var quotation = QuotationAround(sentence, quantity);
        var examples = ExamplesBehind(sentence, quantity.Noun + 1);
        return sentence.Names.FindLast(name => name.Last < quantity.First && !IsSource(name) && MayBeOf(name) && discourse.IsOrganization(name))
            ?? sentence.Names.Find(name => name.First > quantity.Noun && !examples.Contains(name) && MayBeOf(name) && discourse.IsOrganization(name))
            ?? Topic(sentence, discourse)
            ?? (sentence[quantity.Noun].Text is "employees" or "staff" or "students" ? discourse.Nearest(sentence, 0) : null);

        // In "3 million people sail," said N of X, they are not X's; "X" has 300 people.
        bool MayBeOf(Name name) =>
            quotation is not var (opening, closing)
                || (name.First > opening && name.Last < closing)
                || (sentence[name.First - 1].Is("\"") && sentence[name.Last + 1].Is("\""));
    }

    /// <summary>X in "200 companies, including X": who is one of them does not have them.</summary>
    private static List<Name> ExamplesBehind(Sentence sentence, int at)
    {
        if (sentence[at].Is(","))
            at++;
        return sentence[at].Text switch
        {
            "including" or "like" => NameList.Read(sentence, at + 1).Names,
            "such" when sentence[at + 1].Is("as") => NameList.Read(sentence, at + 2).Names,
            "among" when sentence[at + 1].Is("them") => NameList.Read(sentence, at + 2).Names,
            _ => [],
        };
    }

    /// <summary>"According to X, …"</summary>
    private static bool IsSource(Name name) => name.Sentence[name.Before].Is("to") && name.Sentence[name.Before - 1].Is("according");

    /// <summary>
    /// The marks of the quotation that a number stands in, which may begin before the sentence or end behind it; null where it stands in none, in one that
    /// speaks of "us", or between the marks of a few words alone.
    /// </summary>
    private static (int Opening, int Closing)? QuotationAround(Sentence sentence, QuantityMention quantity)
    {
        const int shortest = 5;
        var (opening, closing) = (quantity.First - 1, quantity.Noun + 1);
        while (opening >= 0 && !sentence[opening].Is("\""))
            opening--;
        while (closing < sentence.Count && !sentence[closing].Is("\""))
            closing++;
        if ((opening < 0 && closing == sentence.Count) || (opening >= 0 && closing < sentence.Count && closing - opening <= shortest))
            return null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Text is "we" or "our" or "us")
                return null;
        }

        return (opening, closing);
    }

    private static Name? Topic(Sentence sentence, Discourse discourse)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var isDescription = sentence[i].IsLower && sentence[i].Is(WordFlags.Kind | WordFlags.Head) && sentence[i - 1].Text is "the" or "this";
            if (isDescription && discourse.Described(sentence, i) is { } described)
                return described;
            if (sentence[i].Text is "it" or "its" or "they" or "their")
                return discourse.Resolve(sentence, i);
            if (sentence[i].Text is "we" or "our")
                return discourse.Nearest(sentence, 0);
        }

        return null;
    }
}

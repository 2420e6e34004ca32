using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>Finds where a text says that a partnership is over.</summary>
internal static class Endings
{
    /// <summary>
    /// "X worked in a partnership with Y. The partnership was dissolved in 2010.": the first sentence's one frame with what the second says of it.
    /// </summary>
    public static void Apply(IReadOnlyList<Sentence> sentences, List<Frame> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            var sentence = frames[i].Sentence;
            var isOnly = (i == 0 || frames[i - 1].Sentence != sentence) && (i + 1 == frames.Count || frames[i + 1].Sentence != sentence);
            if (isOnly
                && sentence.Number + 1 < sentences.Count
                && sentences[sentence.Number + 1] is var next
                && next.BlockNumber == sentence.BlockNumber
                && EndsPartnership(next))
            {
                frames[i] = frames[i] with { Status = VerbGroup.Worse(frames[i].Status, PartnershipStatus.Ended) };
            }
        }
    }

    /// <summary>
    /// Whether the words behind a partnership's parties say that it is over: "has come to an end", "that operated from 2001 to 2010", "in 2001, which was
    /// dissolved".
    /// </summary>
    public static bool Behind(Sentence sentence, int first)
    {
        const int longest = 6;
        var verb = RelativeVerb(sentence, first);
        if (sentence[verb].Text is "operated" or "existed" or "lasted" or "ran" or "endured" or "survived" && SpansYears(sentence, verb + 1))
            return true;
        for (var i = verb; i < verb + longest && i < sentence.Count && sentence[i].IsLower && sentence.NameAt(i) is null; i++)
        {
            // "broke down", "was wound up"
            if (sentence[i].Text is "broke" or "breaks" or "broken" or "wound" && sentence[i + 1].Text is "down" or "up")
                return true;
            // "with X, which ended its voyage", "the partnership ended the year well": something else is over.
            if (sentence[i].Is(WordFlags.Ending) || sentence[i].Text is "fell" or "fall" or "falls")
            {
                return !(sentence[i + 1].Text is "the" or "a" or "an" or "its" or "it" or "their" or "this")
                    && !sentence[i + 1].Has(TokenShape.Number)
                    && sentence.NameAt(i + 1) is null;
            }

            if (!sentence[i].Is(WordFlags.Auxiliary) && !(sentence[i].Text is "come" or "came" or "comes" or "an"))
                break;
        }

        return false;
    }

    /// <summary>"X and Y were partners from 2001 to 2010", "X had a partnership with Y until 2010"; who signed one until 2010 may have it still.</summary>
    public static bool Spans(Sentence sentence, int trigger)
    {
        var isPast = sentence[trigger].Is(WordFlags.PartnerVerb)
            && sentence[trigger].Text.EndsWith("ed", StringComparison.Ordinal)
            && VerbGroup.Before(sentence, trigger).First == trigger;
        if (!isPast && !IsOfPastState(sentence, trigger))
            return false;
        if (SpansYears(sentence, 0))
            return true;
        for (var i = trigger + 1;
            i < sentence.Count && !(sentence[i].Text is "," or "and" or ";") && !(sentence[i].Is(WordFlags.Subordinator) && !sentence[i].Is("until"));
            i++)
        {
            if ((!isPast || !sentence[i].Is("until")) && SpansYears(sentence, i))
                return true;
        }

        return false;
    }

    /// <summary>The verb of ", which was dissolved", "in 2001, which" or "that operated" at a token; the token itself where no such clause begins.</summary>
    private static int RelativeVerb(Sentence sentence, int at)
    {
        var pronoun = sentence[at].Is("in") && sentence[at + 1].Has(TokenShape.Number) ? at + 2 : at;
        if (sentence[pronoun].Is(","))
            pronoun++;
        return sentence[pronoun].Text is "that" or "which" ? pronoun + 1 : at;
    }

    /// <summary>"was in a", "had a", "worked in": whether such a verb governs a noun of partnership.</summary>
    private static bool IsOfPastState(Sentence sentence, int noun)
    {
        const int longest = 8;
        for (var i = noun - 1; i >= 0 && i > noun - longest; i--)
        {
            if (sentence[i].Text is "was" or "were" or "had" or "worked" or "operated" or "cooperated")
                return true;
            if (!sentence[i].IsLower
                || sentence.NameAt(i) is not null
                || sentence[i].Is(WordFlags.MakeVerb | WordFlags.ChooseVerb)
                || sentence[i].Text.EndsWith("ed", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence says of "the partnership", with which it begins if for a date, that it is over.</summary>
    private static bool EndsPartnership(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count && sentence.NameAt(i) is null; i++)
        {
            if (!sentence[i].Is(WordFlags.PartnerNoun))
                continue;
            var phrase = PartnershipNoun.PhraseStart(sentence, i);
            return (phrase == 0 || (sentence[phrase - 1].Is(",") && sentence[phrase - 2].Has(TokenShape.Number)))
                && sentence[phrase].Text is "the" or "this" or "their"
                && IsOver(sentence, i + 1);
        }

        return false;
    }

    /// <summary>"was dissolved in 2010", "ended when", "operated from 2001 to 2010"; much else may fail or stop.</summary>
    private static bool IsOver(Sentence sentence, int verb)
    {
        if (sentence[verb].Text is "was" or "has" or "had")
            verb++;
        return sentence[verb].Text switch
        {
            "ended" or "expired" or "lapsed" or "dissolved" or "terminated" or "discontinued" or "collapsed" or "cancelled" =>
                PartnershipNoun.EndsPhrase(sentence, verb + 1)
                    && !(sentence[verb + 1].Text is "the" or "a" or "an" or "its" or "their")
                    && !sentence[verb + 1].Has(TokenShape.Number),
            "come" or "came" => sentence[verb + 1].Is("to") && sentence[verb + 3].Is("end"),
            _ => SpansYears(sentence, verb + 1),
        };
    }

    /// <summary>"from 2001 to 2010", "between May 2001 and June 2010", "until 2010".</summary>
    private static bool SpansYears(Sentence sentence, int at)
    {
        var isBetween = sentence[at].Is("between");
        if (isBetween || sentence[at].Is("from"))
        {
            at = Year(sentence, at + 1) + 1;
            return at > 0
                && (isBetween ? sentence[at].Is("and") : sentence[at].Text is "to" or "until" or "till" or "through" or "-")
                && Year(sentence, at + 1) >= 0;
        }

        return sentence[at].Text is "until" or "till" && Year(sentence, at + 1) >= 0;
    }

    /// <summary>The token of the year that begins at a token, perhaps with its month; −1 where there is none.</summary>
    private static int Year(Sentence sentence, int at)
    {
        if (sentence[at].Is(WordFlags.Time))
            at++;
        return sentence[at].Has(TokenShape.Number) && sentence[at].Length == 4 ? at : -1;
    }
}

using Mila.Core.Extraction.Facts;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What a frame's clause says beside its parties: when, for how long, for how much, and what for.</summary>
internal static class FrameDetails
{
    /// <summary>The date nearest to the trigger.</summary>
    public static DatedObservation? DateOf(Frame frame, List<DateMention> dates)
    {
        DateMention? nearest = null;
        foreach (var date in dates)
        {
            if (date.BelongsToFounding || (nearest is { } other && Distance(frame, other) <= Distance(frame, date)))
                continue;
            nearest = date;
        }

        return nearest is { } found
            ? new DatedObservation(found.Date, isUpperBound: false, frame.Sentence.Evidence("date", found.First, found.Last))
            : null;
    }

    /// <summary>"three-year" beside the trigger, "over five years" in its clause.</summary>
    public static Quantity? TermOf(Frame frame, List<QuantityMention> quantities)
    {
        foreach (var quantity in quantities)
        {
            if (quantity.IsTerm && quantity.First >= frame.First && quantity.First <= Math.Max(frame.Last, EndOfPurpose(frame)))
                return quantity.Quantity;
        }

        return null;
    }

    /// <summary>What is paid, else what the partnership itself is worth: "a $10 million partnership", "in a deal worth $10 million".</summary>
    public static Money? AmountOf(Frame frame, List<QuantityMention> quantities)
    {
        if (frame.Amount is { } paid)
            return MoneyOf(paid);
        var last = Math.Max(frame.Last, EndOfPurpose(frame));
        foreach (var quantity in quantities)
        {
            if (quantity.Currency is not null
                && quantity.First >= frame.First
                && quantity.First <= last
                && (Describes(frame, quantity) || IsWorth(frame, quantity)))
            {
                return MoneyOf(quantity);
            }
        }

        return null;
    }

    /// <summary>The words behind the parties, and behind a date there, that say what for; null when they say something else.</summary>
    public static string? PurposeOf(Frame frame, List<DateMention> dates)
    {
        var first = AfterParties(frame);
        if (dates.Find(date => date.First == first || date.First == first + 1) is { Last: > 0 } date)
            first = date.Last + 1;
        var last = EndOfPurpose(frame);
        return last > first && frame.Sentence[first].Text is "to" or "on" or "for" or "in" ? frame.Sentence.Text(first, last) : null;
    }

    /// <summary>The kind that the construction tells, else the one that the clause's weightiest word tells.</summary>
    public static PartnershipKind KindOf(Frame frame, Lexicon lexicon)
    {
        if (frame.Kind != PartnershipKind.Unspecified)
            return frame.Kind;
        (PartnershipKind Kind, int Rank)? strongest = null;
        var last = Math.Max(frame.Last, EndOfPurpose(frame));
        for (var i = frame.First; i <= last; i++)
        {
            if (frame.Sentence.NameAt(i) is null && lexicon.PartnershipKind(frame.Sentence[i].Word) is { } told && !(strongest?.Rank < told.Rank))
                strongest = told;
        }

        return strongest?.Kind ?? PartnershipKind.Unspecified;
    }

    /// <summary>The first token behind the parties, and behind the quotation mark that closes there.</summary>
    private static int AfterParties(Frame frame)
    {
        var next = frame.Last + 1;
        while (frame.Sentence[next].Text is "\"" or "." && frame.Sentence[next].Has(TokenShape.Tight))
            next++;
        return next;
    }

    private static int EndOfPurpose(Frame frame)
    {
        var sentence = frame.Sentence;
        var last = frame.Last;
        for (var i = AfterParties(frame); i < sentence.Count; i++)
        {
            if (sentence[i].Text is ";" or "\""
                || (sentence[i].Is(",") && sentence[i + 1].Is(WordFlags.Subordinator | WordFlags.Say))
                || sentence[i].Text is "as" or "adding")
            {
                break;
            }

            if (sentence[i].Has(TokenShape.Word) || sentence[i].Has(TokenShape.Possessive))
                last = i;
        }

        return last;
    }

    private static Money MoneyOf(QuantityMention quantity) =>
        new(quantity.Quantity.Value, quantity.Currency!, quantity.Quantity.IsApproximate, quantity.Quantity.Text);

    /// <summary>"a $10 million, five-year partnership", "in a $10 million supply deal": the noun that a sum stands before.</summary>
    private static bool Describes(Frame frame, QuantityMention sum)
    {
        var sentence = frame.Sentence;
        var noun = sum.Noun + 1;
        while (noun != frame.Trigger && !IsDeal(sentence[noun]) && (sentence[noun].Is(",") || !PartnershipNoun.EndsPhrase(sentence, noun)))
            noun++;
        return noun == frame.Trigger
            || (IsDeal(sentence[noun])
                && sentence[sum.First - 1].Text is "a" or "an" or "the"
                && sentence[sum.First - 2].Text is "in" or "of" or "under" or "through" or "via");
    }

    /// <summary>"a partnership worth $10 million", "their deal, valued at over $10 million", "a deal with X worth $10 million".</summary>
    private static bool IsWorth(Frame frame, QuantityMention sum)
    {
        var sentence = frame.Sentence;
        var worth = sentence[sum.First - 1].Is("at") ? sum.First - 2 : sum.First - 1;
        if (!(sentence[worth].Text is "worth" or "valued" or "totalling" or "totaling"))
            return false;
        var before = worth - 1;
        while (sentence[before].Is(",") || sentence[before].Is(WordFlags.Auxiliary))
            before--;
        return before == frame.Trigger
            || IsDeal(sentence[before])
            || (IsDeal(sentence[frame.Trigger]) && frame.Slots.Exists(slot => slot.Name == sentence.NameAt(before)));
    }

    private static bool IsDeal(Token token) => token.Is(WordFlags.PartnerNoun | WordFlags.DealNoun);

    private static int Distance(Frame frame, DateMention date) => Math.Abs(date.First - frame.Trigger);
}

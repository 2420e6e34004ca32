using Mila.Core.Extraction.Facts;
using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>The frames of money: who pays for what.</summary>
internal static class FundingFrames
{
    private const int LongestGap = 6;

    public static void Find(Sentence sentence, List<QuantityMention> quantities, List<Frame> frames)
    {
        if (!sentence.Holds(WordFlags.FundVerb) && !quantities.Exists(static quantity => quantity.Currency is not null))
            return;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.NameAt(i) is null && (Giving(sentence, i, quantities) ?? Receiving(sentence, i, quantities)) is { } frame)
                frames.Add(frame);
        }
    }

    private static Frame? Giving(Sentence sentence, int verb, List<QuantityMention> quantities) =>
        sentence[verb].Is(WordFlags.FundVerb) && !IsNoun(sentence, verb) ? PaidBy(sentence, verb) ?? Paying(sentence, verb, quantities) : null;

    /// <summary>The "grant" of "a grant", "a $3 million grant", "the research grant".</summary>
    private static bool IsNoun(Sentence sentence, int word)
    {
        const int longest = 4;
        if (!(sentence[word].Text is "award" or "awards" or "fund" or "funds" or "grant" or "grants"))
            return false;
        for (var i = word - 1; i >= 0 && i > word - longest; i--)
        {
            if (sentence[i].Has(TokenShape.Number) || sentence[i].Text is "a" or "an" or "the" or "its" or "their" or "this" or "our" or "million" or "billion")
                return true;
            if (!sentence[i].IsLower || sentence[i].Is(WordFlags.Function | WordFlags.Auxiliary | WordFlags.Preposition))
                return false;
        }

        return false;
    }

    /// <summary>"X received a grant of $5 million from Y", "X won $5 million from Y"; orders, fines and fees are paid, too.</summary>
    private static Frame? Receiving(Sentence sentence, int verb, List<QuantityMention> quantities)
    {
        var receives = sentence[verb].Text is "receive" or "receives" or "received" or "receiving" or "win" or "wins" or "won" or "winning" or "secure"
            or "secures" or "secured" or "obtained";
        if (!receives || AmountBehind(verb, quantities) is not { } amount)
            return null;
        var subject = Subject.Of(sentence, verb);
        if (subject.Names.Count == 0 || subject.Status == PartnershipStatus.Denied || !AreOrganizations(subject.Names))
            return null;
        var isGift = sentence[amount.Noun + 1].Is("from");
        for (var i = verb + 1; i < sentence.Count && !EndsClause(sentence, i); i++)
        {
            isGift |= sentence[i].Text is "donation" or "endowment" or "funding" or "gift" or "grant" or "grants" or "subsidy";
            if (!sentence[i].Is("from"))
                continue;
            if (!isGift || NameList.Read(sentence, i + 1) is not { Names.Count: > 0 } payers || !AreOrganizations(payers.Names))
                return null;
            return Promise(
                sentence,
                verb,
                subject,
                payers.Last,
                [
                    .. subject.Names.Select(static name => new Slot(name, ParticipantRole.Recipient)),
                    .. payers.Names.Select(static name => new Slot(name, ParticipantRole.Funder)),
                ],
                amount);
        }

        return null;
    }

    /// <summary>Whether none may be a person, of several words that show no organization: people receive and give, too.</summary>
    private static bool AreOrganizations(List<Name> names) =>
        names.TrueForAll(static name => name.Is(NameSigns.ShownOrganization) || (name.First == name.Last && !name.Is(NameSigns.GivenName | NameSigns.Place)));

    private static QuantityMention? AmountBehind(int verb, List<QuantityMention> quantities)
    {
        foreach (var amount in quantities)
        {
            if (amount.Currency is not null && amount.First > verb && amount.First <= verb + LongestGap)
                return amount;
        }

        return null;
    }

    private static Frame Promise(Sentence sentence, int verb, Subject subject, int last, List<Slot> slots, QuantityMention amount) =>
        new(sentence, "funding-promise", verb, subject.First, last, slots)
        {
            Kind = PartnershipKind.Funding,
            Certainty = Certainty.Candidate,
            Status = subject.Status,
            Amount = amount,
        };

    /// <summary>"The move is partly financed by X": X joins what the sentences before tell of.</summary>
    private static Frame? PaidBy(Sentence sentence, int verb)
    {
        if (!sentence[verb + 1].Is("by"))
            return null;
        var payers = NameList.Read(sentence, verb + 2);
        var subject = Subject.Of(sentence, verb);
        return payers.Names.Count == 0 || subject.Names.Count > 0
            ? null
            : new Frame(sentence, "funded-by", verb, 0, payers.Last, [.. payers.Names.Select(static payer => new Slot(payer, ParticipantRole.Funder))])
            {
                IsSupport = true,
                Certainty = Certainty.Implied,
            };
    }

    /// <summary>
    /// "X has committed $5 million to support research at Y", "X awarded Y $5 million", "Y was awarded $5 million by X": a promise, so a candidate.
    /// </summary>
    private static Frame? Paying(Sentence sentence, int verb, List<QuantityMention> quantities)
    {
        if (AmountBehind(verb, quantities) is not { } amount)
            return null;
        var subject = Subject.Of(sentence, verb);
        if (subject.Names.Count == 0)
            return null;
        var isPassive = sentence[verb - 1].Text is "been" or "was" or "were" or "is" or "are" or "be" or "being";
        var slots = subject.Names.ConvertAll(name => new Slot(name, isPassive ? ParticipantRole.Recipient : ParticipantRole.Funder));
        if (!isPassive
            && sentence.NameAt(sentence[verb + 1].Is("the") ? verb + 2 : verb + 1) is { IsPossessive: false } paid
            && paid.Is(NameSigns.ShownOrganization)
            && paid.Last < amount.First)
        {
            slots.Add(new Slot(paid, ParticipantRole.Recipient));
        }

        var last = amount.Noun;
        for (var i = amount.Noun + 1; i < sentence.Count && !EndsClause(sentence, i); i++)
        {
            last = i;
            // What a partner pays into the partnership is part of it.
            if (sentence[i].Is(WordFlags.PartnerNoun | WordFlags.DealNoun) && sentence[i - 1].Text is "the" or "this" or "their")
                return null;
            if (sentence.NameAt(i) is not { } name || name.First != i)
                continue;
            if (!name.Is(NameSigns.Place) && Governs(sentence, i - 1, isPassive) && !slots.Exists(slot => slot.Name.Key == name.Key))
                slots.Add(new Slot(name, isPassive ? ParticipantRole.Funder : ParticipantRole.Recipient));
        }

        return Promise(sentence, verb, subject, last, slots, amount);
    }

    /// <summary>Whether the word before a name, or before its article, gives the name the verb's other part.</summary>
    private static bool Governs(Sentence sentence, int before, bool isPassive) => isPassive
        ? (sentence[before].Is("the") ? sentence[before - 1] : sentence[before]).Text is "by" or "from"
        : sentence[before].Text is "to" or "at" or "for" or "the" or "and" or "support" or "fund";

    /// <summary>"… and works with": another verb of the same subject begins its own clause.</summary>
    private static bool EndsClause(Sentence sentence, int at) =>
        sentence[at].Is(";")
            || (sentence[at].Is("and")
                && sentence[at + 1].IsLower
                && sentence[at + 1].Is(WordFlags.Auxiliary | WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb | WordFlags.MakeVerb
                    | WordFlags.FundVerb));
}

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>
/// The frames of partnership: verbs ("X partners with Y", "X and Y team up") and nouns ("X's partnership with Y",
/// "a deal between X and Y"). Each hangs on one trigger word; its slots hold names, whose nature is decided later.
/// </summary>
internal static class PartnershipFrames
{
    private const WordFlags Triggers = WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb | WordFlags.PartnerNoun | WordFlags.DealNoun
        | WordFlags.SharedNoun | WordFlags.UnisonNoun | WordFlags.JointWord | WordFlags.JointAdjective | WordFlags.TogetherVerb | WordFlags.BuildVerb
            | WordFlags.RenewVerb;

    public static void Find(Sentence sentence, List<Frame> frames)
    {
        if (!sentence.Holds(Triggers))
            return;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].Is(Triggers) || sentence.NameAt(i) is not null || FrameAt(sentence, i) is not { } frame)
                continue;
            var status = IsAsked(sentence, i)
                ? PartnershipStatus.Hypothetical
                : Endings.Spans(sentence, i)
                    ? PartnershipStatus.Ended
                    : PartnershipStatus.Standing;
            frames.Add(frame with { Status = VerbGroup.Worse(frame.Status, status) });
        }
    }

    /// <summary>Whether the clause of a token ends with a question mark, or with a condition.</summary>
    private static bool IsAsked(Sentence sentence, int at)
    {
        // "Should X work with Y"
        if (sentence[0].Is("should"))
            return true;
        for (var i = at; i >= 0 && !(sentence[i].Text is ":" or ";"); i--)
        {
            if (sentence[i].Text is "why" or "how")
                return false;
        }

        for (var i = at; i < sentence.Count && !(sentence[i].Text is ":" or ";" or "but"); i++)
        {
            if (sentence[i].Text is "?" or "if" or "unless")
                return true;
        }

        return false;
    }

    private static Frame? FrameAt(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (token.Text is "partner" or "partners" or "collaborators" or "collaborating" or "partnering" or "partnerships" or "collaborations" or "alliances"
            && !(sentence[at + 1].Text is "with" or "up")
            && PartnerFrames.At(sentence, at) is { } named)
        {
            return named;
        }

        if (token.Is("partnered") && sentence[at + 1].Is("by"))
            return VerbFrames.JoinedBy(sentence, at);
        if (JointFrames.Uniting(sentence, at) is { } united)
            return united;
        if (token.Is(WordFlags.PartnerVerb) && !IsNoun(sentence, at))
            return VerbFrames.At(sentence, at, at + 1);
        if (token.Is(WordFlags.UpVerb) && sentence[at + 1].Is("up"))
            return VerbFrames.At(sentence, at, at + 2);
        if (token.Text is "team" or "teams" or "teamed" or "teaming" or "link" or "links" && sentence[at + 1].Text is "with" or "on" or "to")
            return VerbFrames.At(sentence, at, at + 1);
        // "X renews with Y"
        if (token.Is(WordFlags.RenewVerb)
            && sentence[at + 1].Is("with")
            && sentence.Scope == MentionScope.Title
            && token.Text is "renew" or "renews" or "extend" or "extends" or "resume" or "resumes")
        {
            return VerbFrames.At(sentence, at, at + 1);
        }

        if (token.Text is "pair" or "pairs" && sentence[at + 1].Is("with") && sentence.Scope == MentionScope.Title)
            return VerbFrames.At(sentence, at, at + 1);
        if ((token.Is(WordFlags.JoinVerb) && sentence[at + 1].Text is "forces" or "hands")
            || (token.Text is "link" or "links" or "linked" or "linking" && sentence[at + 1].Is("arms")))
        {
            return VerbFrames.At(sentence, at, at + 2);
        }

        if (token.Is(WordFlags.JoinVerb) && sentence[at + 1].Is("with"))
            return VerbFrames.At(sentence, at, at + 1);
        if (token.Is(WordFlags.JoinVerb))
            return sentence[at + 1].Is("by") ? VerbFrames.JoinedBy(sentence, at) : VerbFrames.Joining(sentence, at);
        if (token.Is(WordFlags.JointWord) || JointFrames.IsWorkingWith(sentence, at))
            return JointFrames.At(sentence, at);
        if (token.Is(WordFlags.DealNoun)
            || (token.Is(WordFlags.SharedNoun) && PartnershipNoun.EndsPhrase(sentence, at + 1))
            || PartnershipNoun.IsPartnership(sentence, at))
        {
            return NounFrames.At(sentence, at);
        }

        if (token.Is(WordFlags.JointAdjective)
            && !sentence[at + 1].Is(WordFlags.PartnerNoun)
            && PartnershipNoun.HeadBehind(sentence, at) is { } head
            && !sentence[head].Is(Triggers)
            && PartnershipNoun.IsPartnership(sentence, head))
        {
            return NounFrames.At(sentence, head);
        }

        if (token.Is(WordFlags.BuildVerb))
            return VerbFrames.MadeBy(sentence, at) ?? VerbFrames.Making(sentence, at) ?? JointFrames.Plan(sentence, at);
        return null;
    }

    /// <summary>"their new partner", "a Gold Partner", "a senior Tern partner", "other codeshares": no verb.</summary>
    private static bool IsNoun(Sentence sentence, int at)
    {
        if (sentence[at].Is(WordFlags.PartnerNoun))
            return sentence[at - 1].IsLower && !sentence[at - 1].Is(WordFlags.Auxiliary) && !sentence[at - 1].Is("to") && sentence.NameAt(at - 1) is null;
        if (!(sentence[at].Text is "partner" or "partners"))
            return false;
        var before = sentence[at - 1];
        if (sentence[at + 1].Text is "is" or "was" or "are" or "were"
            || before.Is(WordFlags.Rank)
            || (sentence.NameAt(at - 1) is { } name
                && sentence[name.First - 1].IsLower
                && !(sentence[name.First - 1].Text is "and" or "plus")
                && !sentence[name.First - 1].Is(WordFlags.Kind)))
        {
            return true;
        }

        return (before.Has(TokenShape.Possessive) && sentence.NameAt(at - 1) is null)
            || before.Text is "a" or "an" or "the" or "its" or "their" or "our" or "new" or "as" or "of"
            || sentence[at + 1].Text is "of" or "for" or "in" && sentence[at].Is("partners");
    }
}

namespace Mila.Core.Extraction;

/// <summary>
/// The frames of partnership: verbs ("X partners with Y", "X and Y team up") and nouns ("X's partnership with Y",
/// "a deal between X and Y"). Each hangs on one trigger word; its slots hold names, whose nature is decided later.
/// </summary>
internal static class PartnershipFrames
{
    private const WordFlags Triggers = WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb | WordFlags.PartnerNoun | WordFlags.DealNoun;

    public static void Find(Sentence sentence, List<Frame> frames)
    {
        if (!sentence.Holds(Triggers))
            return;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Is(Triggers) && sentence.NameAt(i) is null && FrameAt(sentence, i) is { } frame)
                frames.Add(frame);
        }
    }

    private static Frame? FrameAt(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (token.Is(WordFlags.PartnerVerb) && !IsNoun(sentence, at))
            return VerbFrames.At(sentence, at, at + 1);
        if (token.Is(WordFlags.UpVerb) && sentence[at + 1].Is("up"))
            return VerbFrames.At(sentence, at, at + 2);
        if (token.Text is "team" or "teams" or "teamed" or "teaming" && sentence[at + 1].Text is "with" or "on")
            return VerbFrames.At(sentence, at, at + 1);
        if (token.Is(WordFlags.JoinVerb) && sentence[at + 1].Text is "forces" or "hands")
            return VerbFrames.At(sentence, at, at + 2);
        if (token.Is(WordFlags.PartnerNoun | WordFlags.DealNoun))
            return NounFrames.At(sentence, at);
        return null;
    }

    /// <summary>"their new partner", "a Gold Partner": no verb.</summary>
    private static bool IsNoun(Sentence sentence, int at)
    {
        if (!(sentence[at].Text is "partner" or "partners"))
            return false;
        var before = sentence[at - 1];
        return before.Has(TokenShape.Possessive) || before.Text is "a" or "an" or "the" or "its" or "their" or "our" or "new" or "as" or "of"
            || sentence[at + 1].Text is "of" or "for" or "in" && sentence[at].Is("partners");
    }
}

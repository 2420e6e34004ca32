using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>Finds where a text says that a partnership is over.</summary>
internal static class Endings
{
    /// <summary>"X worked in a partnership with Y. The partnership was dissolved in 2010.": the first sentence's frames with what the second says of them.</summary>
    public static void Apply(IReadOnlyList<Sentence> sentences, List<Frame> frames)
    {
        foreach (var sentence in sentences)
        {
            if (!EndsSomething(sentence))
                continue;
            var told = frames.FindLast(frame => frame.Sentence.BlockNumber == sentence.BlockNumber && frame.Sentence.Number < sentence.Number)?.Sentence;
            for (var i = 0; i < frames.Count; i++)
            {
                if (frames[i].Sentence == told)
                    frames[i] = frames[i] with { Status = VerbGroup.Worse(frames[i].Status, PartnershipStatus.Ended) };
            }
        }
    }

    /// <summary>Whether the words behind a partnership's parties say that it is over: "has come to an end", "that operated from 2001 to 2010", "in 2001, which was dissolved".</summary>
    public static bool Behind(Sentence sentence, int first)
    {
        const int longest = 6;
        var at = first;
        if (sentence[at].Is("in") && sentence[at + 1].Has(TokenShape.Number))
            at += 2;
        if (sentence[at].Is(",") && sentence[at + 1].Is("which"))
            at++;
        at = sentence[at].Text is "that" or "which" ? at + 1 : first;
        if ((sentence[at].Text.EndsWith("ed", StringComparison.Ordinal) || sentence[at].Is("ran")) && SpansYears(sentence, at + 1))
            return true;
        for (var i = at; i < at + longest && i < sentence.Count && sentence[i].IsLower && sentence.NameAt(i) is null; i++)
        {
            // "with X, which ended its voyage", "the partnership ended the year well": something else is over.
            if (sentence[i].Is(WordFlags.Ending) || sentence[i].Text is "fell" or "fall" or "falls")
                return !(sentence[i + 1].Text is "the" or "a" or "an" or "its" or "it" or "their" or "this") && sentence.NameAt(i + 1) is null;
            if (!sentence[i].Is(WordFlags.Auxiliary) && !(sentence[i].Text is "come" or "came" or "comes" or "an"))
                break;
        }

        return false;
    }

    /// <summary>"X and Y were partners from 2001 to 2010", "X had a partnership with Y until 2010"; who signed one until 2010 may have it still.</summary>
    public static bool Spans(Sentence sentence, int trigger)
    {
        const int longest = 8;
        var verb = trigger - 1;
        while (verb > trigger - longest && !(sentence[verb].Text is "was" or "were" or "had"))
        {
            if (!sentence[verb].IsLower || sentence.NameAt(verb) is not null || sentence[verb].Is(WordFlags.MakeVerb | WordFlags.ChooseVerb) || sentence[verb].Text.EndsWith("ed", StringComparison.Ordinal))
                return false;
            verb--;
        }

        if (verb <= trigger - longest)
            return false;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Text is "from" or "until" or "till" or "between" && SpansYears(sentence, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence says that "the partnership", and no other thing, is over.</summary>
    private static bool EndsSomething(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence[i].Is(WordFlags.PartnerNoun) && sentence[PartnershipNoun.PhraseStart(sentence, i)].Text is "the" or "this" or "their" or "that" && sentence.NameAt(i) is null && Behind(sentence, i + 1))
                return true;
        }

        return false;
    }

    /// <summary>"from 2001 to 2010", "between 2001 and 2010", "until 2010".</summary>
    private static bool SpansYears(Sentence sentence, int at)
    {
        var isBetween = sentence[at].Is("between");
        if ((isBetween || sentence[at].Is("from")) && sentence[at + 1].Has(TokenShape.Number))
            at += 2;
        return (isBetween ? sentence[at].Is("and") : sentence[at].Text is "to" or "until" or "till") && sentence[at + 1].Has(TokenShape.Number) && sentence[at + 1].Length == 4;
    }
}

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Facts;

/// <summary>Finds names of software: by the noun beside them, the page they link to, or who made them.</summary>
internal static class SoftwareMentions
{
    private const int LongestGap = 16;

    public static void Find(Sentence sentence, Discourse discourse, Lexicon lexicon, List<SoftwareMention> mentions)
    {
        foreach (var name in sentence.Names)
        {
            if ((OwnedNoun(name, discourse) ?? Described(name, discourse, lexicon) ?? Linked(name, discourse) ?? MadeBy(name)) is { } software)
                mentions.Add(software);
        }

        for (var i = 1; i < sentence.Count; i++)
        {
            if (LowerCase(sentence, i, discourse, lexicon) is { } software)
                mentions.Add(software);
        }
    }

    /// <summary>What an infobox of software is about, where the text names it first; its owner is an organization that the text names too.</summary>
    public static SoftwareMention? OfInfobox(Infobox infobox, string title, IReadOnlyList<Sentence> sentences, Discourse discourse)
    {
        var text = sentences.Where(static sentence => sentence.Scope.IsArticleItself());
        if (!IsSoftware(infobox.Kind) || Typing.NamesOf(text, title).FirstOrDefault() is not { } name)
            return null;
        var owner = infobox.Maker is { } maker ? Typing.NamesOf(text, maker).FirstOrDefault(discourse.IsOrganization) : null;
        return Mention(name, owner, null);
    }

    /// <summary>Most nouns for software name other things too: a library, a natural language, an aircraft's engine.</summary>
    private static bool IsSoftware(string kind) =>
        Folding.Fold(kind) is "software" or "programming language" or "operating system" or "os" or "video game" or "web browser";

    /// <summary>"X's open-source software, N", "X's chatbot N".</summary>
    private static SoftwareMention? OwnedNoun(Name name, Discourse discourse)
    {
        var sentence = name.Sentence;
        var noun = sentence[name.First - 1].Is(",") ? name.First - 2 : name.First - 1;
        if (!sentence[noun].IsLower || !sentence[noun].Is(WordFlags.Product))
            return null;
        for (var i = noun; i > 0 && i > noun - 5 && (sentence[i].IsLower || sentence[i].Is(WordFlags.Generic) || sentence[i].Has(TokenShape.Possessive)); i--)
        {
            if (!sentence[i].Has(TokenShape.Possessive))
                continue;
            var owner = sentence.NameAt(i - 1) ?? discourse.Resolve(sentence, i - 1);
            return owner is null ? null : Mention(name, owner, sentence.Text(i + 1, noun));
        }

        return null;
    }

    /// <summary>"X's N, an inference tool", "N is a programming language developed by X", "N, one of the first frameworks … originated at X".</summary>
    private static SoftwareMention? Described(Name name, Discourse discourse, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var next = sentence.AfterBracket(name.Last + 1);
        // People are models too.
        if (!name.Is(NameSigns.Product)
            || name.Is(NameSigns.Person | NameSigns.GivenName)
            || !(sentence[next].Is(",") || (sentence[next].Text is "is" or "was" && sentence[next + 1].Text is "a" or "an")))
        {
            return null;
        }

        if (NounPhrase.Read(sentence, next + 1, lexicon) is not { IsProduct: true } phrase)
            return null;
        var owner = sentence[name.First - 1].Has(TokenShape.Possessive) && name.First > 1
            ? sentence.NameAt(name.First - 2)
            : Origin(sentence, phrase.Last, discourse);
        return Mention(name, owner, Description(sentence, next + 1, phrase.Last));
    }

    /// <summary>A link to a page whose qualifier is a noun for software.</summary>
    private static SoftwareMention? Linked(Name name, Discourse discourse) =>
        name.Target is not null && name.Is(NameSigns.Product) ? Mention(name, Origin(name.Sentence, name.Last, discourse, isNearOnly: true), null) : null;

    /// <summary>"X, the creator of N".</summary>
    private static SoftwareMention? MadeBy(Name name)
    {
        var sentence = name.Sentence;
        var of = name.First - 1;
        if (!sentence[of].Is("of") || !sentence[of - 1].Is(WordFlags.Maker) || !(sentence[of - 2].Text is "the" or "a"))
            return null;
        return sentence[of - 3].Is(",") && of > 3 && sentence.NameAt(of - 4) is { } maker ? Mention(name, maker, null) : null;
    }

    /// <summary>"include myname, a framework for", where only the description shows that the word is a name.</summary>
    private static SoftwareMention? LowerCase(Sentence sentence, int at, Discourse discourse, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!token.IsLower
            || !sentence[at + 1].Is(",")
            || !(sentence[at + 2].Text is "a" or "an")
            || sentence.NameAt(at) is not null
            || lexicon.IsCommon(token.Word))
        {
            return null;
        }

        if (!(sentence[at - 1].Is(WordFlags.IncludeVerb) || sentence[at - 1].Text is "and" or ","))
            return null;
        if (NounPhrase.Read(sentence, at + 2, lexicon) is not { IsProduct: true } phrase)
            return null;
        return new SoftwareMention(sentence, at, at, discourse.Nearest(sentence, at), Description(sentence, at + 2, phrase.Last));
    }

    /// <summary>A noun phrase without its article, and with what it is "for" or "of".</summary>
    private static string Description(Sentence sentence, int first, int last)
    {
        if (sentence[first].Text is "a" or "an" or "the")
            first++;
        if (sentence[last + 1].Text is "for" or "of")
        {
            for (var i = last + 1;
                i < sentence.Count
                    && sentence[i].Has(TokenShape.Word)
                    && !sentence[i].Is(WordFlags.Subordinator)
                    && !sentence[i].Text.EndsWith("ed", StringComparison.Ordinal);
                i++)
            {
                last = i;
            }
        }

        return sentence.Text(first, last);
    }

    /// <summary>The organization in "… originated at X", "… developed by X".</summary>
    private static Name? Origin(Sentence sentence, int first, Discourse discourse, bool isNearOnly = false)
    {
        for (var i = first + 1; i < sentence.Count && i < first + (isNearOnly ? 4 : LongestGap); i++)
        {
            if (sentence[i].Text is "at" or "by"
                && sentence[i - 1].Text is "originated" or "developed" or "created" or "built" or "made" or "written" or "released"
                && NameList.Read(sentence, i + 1).Names.Find(name => !discourse.IsPerson(name)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static SoftwareMention Mention(Name name, Name? owner, string? description) => new(name.Sentence, name.First, name.Last, owner, description);
}

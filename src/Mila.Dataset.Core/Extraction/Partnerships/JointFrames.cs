using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What words of acting as one say: "jointly", "co-develop", "together", "working with".</summary>
internal static class JointFrames
{
    public static Frame? At(Sentence sentence, int word)
    {
        if (sentence[word].Is("x"))
            return Cross(sentence, word);
        if (sentence[word].Is("along"))
            return AlongWith(sentence, word);
        // "Keeping Friends Together", as titles of other things capitalise it
        if (sentence[word].Is("together") && !sentence[word].IsLower && !sentence.IsHeadline && !Capitals.OpensClause(sentence, word))
            return null;
        if (sentence[word].Is("together"))
            return BroughtTogether(sentence, word) ?? TogetherWith(sentence, word) ?? Together(sentence, word);
        return IsWorkingWith(sentence, word)
            ? WorkingWith(sentence, word)
            : Agents(sentence, word) ?? JointlyWith(sentence, word) ?? Joint(sentence, word, word);
    }

    /// <summary>"X, Y to build Z", "X and Y launch Z": as headlines announce what several will make; "X and Y founded the Z Lab".</summary>
    public static Frame? Plan(Sentence sentence, int verb)
    {
        var isAnnounced = sentence.Scope == MentionScope.Title
            && (sentence[verb - 1].Is("to")
                || sentence[verb].Text is "launch" or "build" or "develop" or "create" or "unveil" or "introduce" or "deliver" or "share");
        // What several agree to share.
        var isShared = sentence[verb].Text is "share" or "sharing" && sentence[verb - 1].Is(WordFlags.Auxiliary);
        var isFounded = sentence[verb].Is(WordFlags.FoundVerb)
            && sentence.NameAt(sentence[verb + 1].Text is "the" or "a" or "an" ? verb + 2 : verb + 1) is { Kind: not OrganizationKind.Alliance };
        if (!isAnnounced && !isFounded && !isShared)
            return null;
        var subject = Subject.Of(sentence, verb);
        // People found companies too.
        return subject.IsCoordinated(sentence)
                && (isAnnounced
                    || isShared
                    || ((subject.Names.Count > 2 || subject.Names.Exists(static name => name.Is(NameSigns.ShownOrganization)))
                        && !subject.Names.Exists(static name => name.Is(NameSigns.Person | NameSigns.GivenName))))
            ? Frame.Together(sentence, "joint-plan", verb, subject, verb) with { Certainty = Certainty.Implied }
            : null;
    }

    /// <summary>Whether a token is the verb of "works with", "is working closely with".</summary>
    public static bool IsWorkingWith(Sentence sentence, int at) =>
        sentence[at].Text is "work" or "works" or "worked" or "working"
            && (IsWith(sentence[at + 1])
                || (IsWith(sentence[at + 2]) && sentence[at + 1].IsLower && !sentence[at + 1].Is(WordFlags.Preposition) && !sentence[at + 1].Is("together"))
                || (IsWith(sentence[at + 4]) && sentence[at + 1].IsLower && sentence[at + 1].Text == sentence[at + 3].Text));

    private static bool IsWith(Token token) => token.Text is "with" or "alongside";

    /// <summary>"X x Y", as titles call what two made together.</summary>
    private static Frame? Cross(Sentence sentence, int cross) =>
        sentence.Scope == MentionScope.Title && sentence.NameAt(cross - 1) is { } first && sentence.NameAt(cross + 1) is { } second
            ? new Frame(sentence, "joint-action", cross, first.First, second.Last, Parties.Slots([first, second]))
            : null;

    /// <summary>"brings together X and Y".</summary>
    private static Frame? BroughtTogether(Sentence sentence, int together)
    {
        if (!IsBringing(sentence[together - 1]))
            return null;
        var parties = NameList.Read(sentence, together + 1, least: 2);
        return parties.Names.Count < 2 ? null : new Frame(sentence, "brought-together", together, together - 1, parties.Last, Parties.Slots(parties.Names));
    }

    /// <summary>"The project unites X University and Y", but not "The merger unites X and Y".</summary>
    public static Frame? Uniting(Sentence sentence, int verb)
    {
        if (!(sentence[verb].Text is "unite" or "unites" or "uniting") || PartnershipNoun.TellsOfMoney(sentence, 0, verb))
            return null;
        // "The Tidal Alliance unites X and Y": its members.
        if (sentence.NameAt(verb - 1) is not null)
            return null;
        var parties = NameList.Read(sentence, verb + 1, least: 2);
        return parties.Names.Count < 2 || !parties.Names.Exists(static name => name.Is(NameSigns.ShownOrganization))
            ? null
            : new Frame(
                sentence,
                "brought-together",
                verb,
                verb,
                parties.Last,
                Parties.Slots(parties.Names)) { Status = VerbGroup.Before(sentence, verb).Status };
    }

    private static bool IsBringing(Token verb) => verb.Text is "bring" or "brings" or "brought" or "bringing";

    /// <summary>"X, together with Y, did this"; "Together with Y, X did this".</summary>
    private static Frame? TogetherWith(Sentence sentence, int together)
    {
        const int nearest = 5;
        // "together with his wife Ada"
        if (!sentence[together + 1].Is("with") || sentence[together + 2].Text is "his" or "her" or "my")
            return null;
        var others = NameList.Read(sentence, together + 2);
        // Behind a comma it must come back to the subject's verb, or it goes on with a list.
        if (others.Names.Count == 0 || (sentence[together - 1].Is(",") && !sentence[others.Last + 1].Is(",") && !sentence[others.Last + 1].IsLower))
            return null;
        // "was listed together with Y": something else was done to both.
        if (sentence[together - 2].Is(WordFlags.Auxiliary)
            && sentence[together - 1].IsLower
            && !sentence[together - 1].Is(WordFlags.TogetherVerb | WordFlags.BuildVerb | WordFlags.MakeVerb))
        {
            return null;
        }

        var subject = sentence[together - 1].Is(WordFlags.TogetherVerb) ? Subject.Of(sentence, together - 1) : Subject.DoerBefore(sentence, together);
        var names = subject.Names.Count > 0 ? subject.Names : Subject.Behind(sentence, others.Last).Names;
        if (names.Count == 0 && Parties.TakenUpBeside(sentence, together, others.Last) is > 0 and var described)
            return Parties.Supporting("together-with", sentence, together, together, others, subject.Status, described);
        return names.Count == 0
                || PartnershipNoun.TellsOfMoney(sentence, subject.First - nearest, together)
                || PartnershipNoun.TellsOfMoney(sentence, others.Last + 1, others.Last + nearest)
            ? null
            : OfOrganizations(Frame.With(sentence, "together-with", together, subject with { Names = names }, others));
    }

    /// <summary>"X, along with Y, built it": whatever else they do apart.</summary>
    private static Frame? AlongWith(Sentence sentence, int along)
    {
        if (!sentence[along + 1].Is("with") || !sentence[along - 1].Is(","))
            return null;
        var others = NameList.Read(sentence, along + 2);
        if (others.Names.Count == 0 || !sentence[others.Last + 1].Is(",") || !sentence[others.Last + 2].Is(WordFlags.BuildVerb))
            return null;
        var subject = Subject.OfClause(sentence, along);
        return subject.Names.Count == 0 ? null : Frame.With(sentence, "along-with", along, subject, others) with { Certainty = Certainty.Implied };
    }

    /// <summary>"X and Y work closely together".</summary>
    private static Frame? Together(Sentence sentence, int together)
    {
        const int longest = 8;
        // "X and Y together own half of it"
        if (sentence[together + 1].Is("with") || sentence[together + 1].Text is "own" or "owns" or "owned" or "hold" or "held" or "account" or "accounted")
            return null;
        for (var verb = together - 1; verb >= 0 && verb > together - longest && sentence[verb].Has(TokenShape.Word); verb--)
        {
            if (sentence[verb].Is(WordFlags.TogetherVerb))
                return Joint(sentence, together, verb);
            // "to bring people together": others than the subject.
            if (IsBringing(sentence[verb]))
                return null;
        }

        // "X and Y will read it together": whatever the verb.
        return PartnershipNoun.EndsPhrase(sentence, together + 1) && !sentence[together + 1].Is(WordFlags.Auxiliary)
            ? Joint(sentence, together, together)
            : null;
    }

    /// <summary>"X is working with Y": what kind of work stays open.</summary>
    private static Frame? WorkingWith(Sentence sentence, int verb)
    {
        // "As a member of X, he worked with Y"
        if (sentence[verb - 1].Text is "he" or "she")
            return null;
        var subject = Subject.Of(sentence, verb);
        var with = Parties.FindWith(sentence, verb + 1);
        var others = PartyLists.BehindWith(sentence, with);
        // "Working with Y, X built it"
        if (verb == 0)
            subject = subject with { Names = Subject.Behind(sentence, others.Last).Names };
        if (others.Names.Count == 0 || ServesThem(sentence, with + 1, others.Names[0].First))
            return null;
        // "It is working with X", "It works closely with X"; what "works with X" may be a thing.
        if (subject.Names.Count == 0 && verb == 0)
        {
            return Parties.TakenUpBeside(sentence, verb, others.Last) is > 0 and var described
                ? Parties.Supporting("working-with", sentence, verb, verb, others, PartnershipStatus.Standing, described)
                : null;
        }

        if (subject.Names.Count == 0)
        {
            return sentence[verb].Text is "working" or "worked" || with > verb + 1
                ? Parties.Supporting("working-with", sentence, verb, subject.First, others, subject.Status, subject.Pronoun(sentence))
                : null;
        }

        return OfOrganizations(Frame.With(sentence, "working-with", verb, subject, others) with { Certainty = Certainty.Implied });
    }

    /// <summary>A frame, but for one whose party is a person: people work with others, too, and come together with them.</summary>
    private static Frame? OfOrganizations(Frame frame)
    {
        // A firm may be called as its founder is: who is only called like a person counts as one where all are.
        var others = frame.Slots.FindAll(static slot => !slot.Name.Is(NameSigns.Person));
        return others.Count < 2 || others.TrueForAll(static slot => slot.Name.Signs.ArePersons()) ? null : frame with { Slots = others };
    }

    /// <summary>"works with clients such as X".</summary>
    private static bool ServesThem(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence[i].Text is "client" or "clients" or "customer" or "customers" or "brand" or "brands")
                return true;
        }

        return false;
    }

    /// <summary>"developed jointly by X and Y", "co-developed by X and Y", "co-developed by X with Y".</summary>
    private static Frame? Agents(Sentence sentence, int word)
    {
        const int longest = 4;
        for (var i = word + 1; i < word + longest && sentence.NameAt(i) is null; i++)
        {
            if (!(sentence[i].Text is "by" or "between"))
                continue;
            // "a round of funding co-led by X and Y", "jointly led by"
            if ((sentence[word].Text.EndsWith("-led", StringComparison.Ordinal) || sentence[word + 1].Is("led")) && TellsOfFinancing(sentence, word))
                return null;
            var agents = PartyLists.From(sentence, i + 1, least: 2);
            if (agents.Names.Count < 2
                && sentence[i].Is("by")
                && sentence[word].Text.StartsWith("co", StringComparison.Ordinal)
                && NameList.Read(sentence, i + 1) is { Names.Count: 1 } one
                && sentence[one.Last + 1].Is("with")
                && NameList.Read(sentence, one.Last + 2) is { Names.Count: > 0 } others)
            {
                agents = new NameList([.. one.Names, .. others.Names], others.Last);
            }

            // "jointly run by X & Y"
            if (agents.Names.Count < 2
                && sentence[i].Is("by")
                && NameList.Read(sentence, i + 1) is { Names.Count: 1 } joined
                && !joined.Names[0].Is(NameSigns.Head)
                && joined.Names[0].TakenApart() is { Count: > 1 } parts)
            {
                agents = new NameList(parts, joined.Last);
            }

            return agents.Names.Count < 2 || agents.Names.Exists(static name => name.Is(NameSigns.Person | NameSigns.GivenName))
                ? null
                : new Frame(sentence, "joint-agents", word, word, agents.Last, Parties.Slots(agents.Names));
        }

        return null;
    }

    /// <summary>
    /// "a round of funding", "its Series B", "$5 million in seed financing": whose investors are no partners; but not "the first round of trials".
    /// </summary>
    private static bool TellsOfFinancing(Sentence sentence, int end)
    {
        const int nearest = 24;
        for (var i = Math.Max(0, end - nearest); i < end; i++)
        {
            var isFinancing = sentence[i].Text switch
            {
                "raise" or "raises" or "raised" => sentence[i + 1].Is("$") || sentence[i + 1].Has(TokenShape.Number),
                "seed" => sentence[i + 1].Text is "round" or "funding" or "financing" or "money",
                "funding" or "financing" or "investment" or "investments" => sentence[i].IsLower && !sentence[i + 1].Is("from"),
                "round" or "rounds" => !sentence[i + 1].Is("of"),
                "capital" => !sentence[i - 1].Is("the"),
                "series" => sentence[i + 1].Length == 1 && sentence[i + 1].Has(TokenShape.Upper),
                _ => false,
            };
            if (isFinancing)
                return true;
        }

        return false;
    }

    /// <summary>"X will co-develop boats with Y".</summary>
    private static Frame? JointlyWith(Sentence sentence, int word)
    {
        var with = Parties.FindWithBehindObject(sentence, word);
        if (with < 0)
            with = AlongBehindObject(sentence, word);
        if (with < 0)
            return null;
        var others = NameList.Read(sentence, with + 1);
        var subject = Subject.Of(sentence, word);
        if (subject.Names.Count == 0)
            subject = DoerOf(sentence, word);
        return others.Names.Count == 0 || subject.Names.Count == 0 ? null : Frame.With(sentence, "jointly-with", word, subject, others);
    }

    /// <summary>The "with" of "X will co-develop its next boat, along with Y"; −1 where there is none.</summary>
    private static int AlongBehindObject(Sentence sentence, int word)
    {
        const int longest = 16;
        for (var i = word + 1; i < word + longest && !sentence[i].IsFiniteVerb && !(sentence[i].IsLower && sentence[i].Is(WordFlags.Subordinator)); i++)
        {
            if (sentence[i].Text is "along" or "together" && sentence[i + 1].Is("with"))
                return i + 1;
            // "its next boat, the Tern, along with Y"; behind another comma something else is told.
            if (sentence[i].Is(",") && !(sentence[i + 1].Text is "along" or "together") && !IsAside(sentence, i))
                return -1;
        }

        return -1;
    }

    /// <summary>Whether what begins at a comma is a short apposition that ends at another one.</summary>
    private static bool IsAside(Sentence sentence, int comma)
    {
        const int longest = 6;
        if (!(sentence[comma + 1].Text is "the" or "a" or "an" or "its" or "their"))
            return false;
        for (var i = comma + 2; i < comma + longest; i++)
        {
            if (sentence[i].Is(","))
                return true;
            if (!sentence[i].Has(TokenShape.Word) && !sentence[i].Has(TokenShape.Number))
                return false;
        }

        return false;
    }

    /// <summary>"X has picked Y to co-develop boats".</summary>
    private static Frame? Chosen(Sentence sentence, int word, Name other)
    {
        var verb = other.Before;
        if (!sentence[verb].Is(WordFlags.ChooseVerb)
            || !(sentence[word].Text.StartsWith("co", StringComparison.Ordinal) || sentence[word + 1].Is(WordFlags.BuildVerb)))
        {
            return null;
        }

        var subject = Subject.Of(sentence, verb);
        return subject.Names.Count == 0 ? null : Frame.With(sentence, "jointly-with", word, subject, new NameList([other], other.Last));
    }

    /// <summary>Who does something jointly, where the adverb stands behind the verb: "X may build boats jointly".</summary>
    private static Subject DoerOf(Sentence sentence, int adverb)
    {
        var subject = Subject.OfClause(sentence, adverb);
        return subject.Names.Count == 0 ? subject : subject with { Status = VerbGroup.Behind(sentence, subject.Names[subject.Names.Count - 1].Last + 1) };
    }

    private static Frame? Joint(Sentence sentence, int word, int verb)
    {
        // "boats that were co-produced by Y"
        if (sentence[word + 1].Is("by"))
            return null;
        var subject = Subject.Of(sentence, verb);
        // The adverb may stand behind the verb's object: "X and Y will build boats jointly".
        if (subject.Names.Count == 0 && verb == word)
            subject = DoerOf(sentence, word);
        subject = subject.TakenApart(sentence, verb);
        // "X, Y open jointly owned boatyard"
        if (sentence.Scope == MentionScope.Title && Subject.Leading(sentence, word) is { Names: { Count: > 1 } leading })
            subject = (subject with { Names = leading }).Loose();
        if (subject.Names.Count == 0)
            return Parties.Unnamed(sentence, word, subject);
        if (subject.Names.Count == 1 && sentence[verb - 1].Is("to") && Chosen(sentence, word, subject.Names[0]) is { } chosen)
            return chosen;
        return subject.IsCoordinated(sentence) || (subject.Names.Count > 1 && subject.First < word)
            ? Frame.Together(sentence, "joint-action", word, subject, word)
            : null;
    }
}

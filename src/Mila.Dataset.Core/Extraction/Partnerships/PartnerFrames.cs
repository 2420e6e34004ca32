using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What the noun "partner" says of somebody: who is whose partner.</summary>
internal static class PartnerFrames
{
    private const int LongestPhrase = 12;

    /// <summary>
    /// The frame of the noun at a token; null too where it is a level of a programme or a person's position: "Gold Partner", "partner at", "X partner Ada
    /// Reed".
    /// </summary>
    public static Frame? At(Sentence sentence, int noun) =>
        IsRank(sentence, noun) || sentence[noun + 1].Is("at") || sentence.NameAt(noun + 1)?.Is(NameSigns.Person | NameSigns.GivenName) == true
            ? null
            : PartnerLists.At(sentence, noun)
                ?? Apposition(sentence, noun)
                ?? FoundIn(sentence, noun)
                ?? Apposed(sentence, noun)
                ?? Predicate(sentence, IsCompound(sentence, noun) ? noun + 1 : noun);

    /// <summary>"a partner club of X".</summary>
    private static bool IsCompound(Sentence sentence, int noun) =>
        sentence[noun].Is("partner") && sentence[noun + 1].IsLower && sentence[noun + 1].Is(WordFlags.Kind) && sentence[noun + 2].Is("of");

    /// <summary>"a Preferred Partner", and not "its preferred partner", "as preferred partner".</summary>
    private static bool IsRank(Sentence sentence, int noun) =>
        sentence[noun - 1].Is(WordFlags.Rank)
            && !(sentence[noun - 1].Text is "preferred" or "premier" or "business" && sentence[noun - 2].Text is "its" or "their" or "as");

    /// <summary>"X and its partner Y", "X's research partners Y and Z", "built with partner Y", "with its partner Y, X built it".</summary>
    private static Frame? Apposition(Sentence sentence, int noun)
    {
        // "X's partner in Norway, Y"
        var last = sentence[noun + 1].Is("in") && sentence.NameAt(noun + 2) is { } place && place.Is(NameSigns.Place) ? place.Last : noun;
        var others = NameList.Read(sentence, sentence[last + 1].Text is "," or ":" && sentence.NameAt(last + 2) is not null ? last + 2 : last + 1);
        if (others.Names.Count == 0 || others.Names[0].First > last + 2)
            return null;
        // "X and partners launch Y"
        if (sentence[noun].Is("partners") && others.Names[0].First == last + 2 && sentence[last + 1].Has(TokenShape.Word) && !sentence[last + 1].Is("the"))
            return null;
        for (var i = noun - 1; i >= 0 && i > noun - LongestPhrase && (sentence[i].Has(TokenShape.Word) || sentence[i].Has(TokenShape.Possessive)); i--)
        {
            // "our partner Y", in somebody's words
            if (sentence[i].Is("our"))
                return Parties.Supporting("partner-of-subject", sentence, noun, i, others, StatusBefore(sentence, i), described: i);
            List<Name> owners;
            if (sentence[i].Has(TokenShape.Possessive))
            {
                owners = sentence.NameAt(i - 1) is { } owner ? [owner] : [];
            }
            else if (sentence[i].Text is "its" or "their" && sentence[i - 1].Is("and") && sentence.NameAt(i - 2) is { } first)
            {
                owners = [first];
            }
            else if (sentence[i].Is("and") && i == noun - 1 && sentence.NameAt(i - 1) is { } other)
            {
                owners = [other];
            }
            else if (sentence[i].Text is "its" or "their" or "with")
            {
                owners = Subject.OfClause(sentence, i) is { Names: { Count: > 0 } doers } ? doers : Subject.Behind(sentence, others.Last).Names;
            }
            else if (sentence[i].Is(WordFlags.ChooseVerb)
                && PartnershipNoun.PhraseStart(sentence, noun) is var phrase
                && (phrase == i + 1 || (phrase == i && sentence.IsHeadline)))
            {
                owners = Subject.Of(sentence, i).Names;
            }
            else
            {
                continue;
            }

            return Frame(sentence, "partner-of-subject", noun, i, new Subject(owners, i, StatusBefore(sentence, i)), others.Names, others.Last);
        }

        return null;
    }

    /// <summary>"X has found a partner in Y".</summary>
    private static Frame? FoundIn(Sentence sentence, int noun)
    {
        const int longest = 6;
        if (!sentence[noun + 1].Is("in")
            || NameList.Read(sentence, noun + 2) is not { Names.Count: > 0 } others
            || others.Names.TrueForAll(static name => name.Is(NameSigns.Place)))
        {
            return null;
        }

        for (var verb = noun - 1; verb > 0 && verb > noun - longest && sentence[verb].Has(TokenShape.Word) && sentence.NameAt(verb) is null; verb--)
        {
            if (!(sentence[verb].Text is "find" or "finds" or "found"))
                continue;
            var subject = Subject.Of(sentence, verb);
            return Frame(sentence, "chosen-partner", noun, subject.First, subject, others.Names, others.Last);
        }

        return null;
    }

    /// <summary>
    /// "X, Y's partner, did this", "X, a longtime Y partner", "X, a partner in Y's project, did this", "Y works with X, its partner", "X and Y, partners since
    /// 2031".
    /// </summary>
    private static Frame? Apposed(Sentence sentence, int noun)
    {
        NameList others = new([], noun);
        for (var i = noun - 1; i > 0 && i > noun - LongestPhrase; i--)
        {
            if (sentence[i].Is(","))
            {
                if (sentence.NameAt(i - 1) is not { } host || host.Is(NameSigns.Person | NameSigns.GivenName))
                    return null;
                // "X and Y, partners since 2031,"
                if (sentence[noun].Is("partners")
                    && others.Names.Count == 0
                    && sentence[noun + 1].Text is "since" or "for" or "in" or ","
                    && Subject.Leading(sentence, i) is { Names.Count: > 1 } both
                    && both.IsCoordinated(sentence))
                {
                    return Frame(sentence, "are-partners", noun, both.Names[0].First, both, [], noun);
                }

                if (others.Names.Count == 0 && sentence[i + 1].Text is "its" or "their")
                    others = new NameList(Subject.OfClause(sentence, host.First).Names.FindAll(name => name != host), noun);
                if (others.Names.Count == 0 && sentence[i + 1].Text is "a" or "an" or "the" && sentence[noun + 1].Text is "of" or "for" or "in" or "to")
                {
                    others = sentence.NameAt(noun + 2) is { IsPossessive: true } possessor
                        ? new NameList([possessor], possessor.Last)
                        : NameList.Read(sentence, noun + 2);
                }

                return others.Names.Count == 0
                    ? null
                    : Frame(sentence, "is-partner", noun, host.First, new Subject([host], host.First, PartnershipStatus.Standing), others.Names, others.Last);
            }

            if (sentence.NameAt(i) is { } owner)
            {
                // "a longtime Y partner", and not "a Y partner", who works for it.
                if (!(owner.IsPossessive
                        || (owner.Last == noun - 1
                            && sentence[owner.First - 1].IsLower
                            && !sentence[owner.First - 1].Is(WordFlags.Function | WordFlags.Rank | WordFlags.Possibility)))
                    || owner.Is(NameSigns.Place))
                {
                    return null;
                }

                others = new NameList([owner], noun);
                i = owner.First;
            }
            else if (!(sentence[i].Has(TokenShape.Word) || sentence[i].Has(TokenShape.Possessive))
                || sentence[i].IsFiniteVerb
                || sentence[i].Is(WordFlags.Subordinator | WordFlags.Preposition | WordFlags.Ending))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"ends deals with its partner".</summary>
    private static PartnershipStatus StatusBefore(Sentence sentence, int end)
    {
        const int longest = 6;
        for (var i = end - 1; i >= 0 && i > end - longest && sentence[i].Has(TokenShape.Word); i--)
        {
            // "are sold through its partner"
            var isPassive = sentence[i - 1].Text is "is" or "are" or "was" or "were";
            if ((sentence[i].Is(WordFlags.TradeVerb) && !isPassive) || VerbGroup.StatusOf(sentence, i) == PartnershipStatus.Ended)
                return PartnershipStatus.Ended;
        }

        return PartnershipStatus.Standing;
    }

    /// <summary>"X named Y as its partner", "X becomes a partner of Y", "X and Y are partners", "Named partner by Y, X did this".</summary>
    private static Frame? Predicate(Sentence sentence, int noun)
    {
        List<Name> between = [];
        var isOf = sentence[noun + 1].Text is "of" or "for";
        var role = -1;
        for (var i = noun - 1; i >= 0 && i > noun - LongestPhrase; i--)
        {
            if (sentence.NameAt(i) is { } name)
            {
                // "Official Timekeeper and Partner of X", "Boat Partner of X"
                if (isOf
                    && between.Count == 0
                    && sentence.IsHeadline
                    && !name.IsPossessive
                    && (name.Last == noun - 1 || sentence[noun - 1].Is("and"))
                    && NameList.Read(sentence, noun + 2).Names.Count > 0)
                {
                    i = name.First;
                    continue;
                }

                // "a Y partner" works for Y.
                var article = sentence[name.First - 1].IsLower && !sentence[name.First - 1].Is(WordFlags.Function) ? name.First - 2 : name.First - 1;
                if (sentence[article].Text is "a" or "an" && !name.IsPossessive)
                    return null;
                between.Add(name);
                i = name.First;
            }
            else if (sentence[i].Is("as"))
            {
                // What stands behind it describes: "as its Core Banking partner", and not "as X's partner".
                between.RemoveAll(static name => !name.IsPossessive);
                role = i;
            }
            else if (sentence[i].Is("over") && role > 0)
            {
                // "X picks Y over Z as its partner"
                between.Clear();
            }
            else if (role == i + 1 && Clause.AsideBefore(sentence, i) is { } opening)
            {
                // "X picks Y, a maker of boats, as its partner"
                i = opening;
            }
            else if (sentence[i].Is(WordFlags.ChooseVerb) || IsCopula(sentence[i]))
            {
                return Predicate(sentence, noun, verb: i, between);
            }
            else if (!MayStandBetween(sentence, i))
            {
                break;
            }
        }

        if (role < 0)
            return null;
        if (role == noun - 1 && sentence[noun].Is("partners") && WithAsPartners(sentence, noun) is { } joined)
            return joined;
        if (sentence.NameAt(role - 1) is { } other
            && (sentence[role + 1].Text is "its" or "their"
                || (sentence[role + 1].Text is "a" or "an" && sentence[other.Before].Text is "has" or "have" or "had")))
        {
            return MadePartner(sentence, noun, role, other);
        }

        return isOf ? InRole(sentence, noun, role) : null;
    }

    /// <summary>"run by X, with Y and Z as partners".</summary>
    private static Frame? WithAsPartners(Sentence sentence, int noun)
    {
        for (var with = noun - 2; with >= 0 && with > noun - (2 * LongestPhrase); with--)
        {
            if (!sentence[with].Is("with") || NameList.Read(sentence, with + 1, least: int.MaxValue) is not { Names.Count: > 0 } others)
                continue;
            if (others.Last != noun - 2)
                return null;
            var subject = Subject.OfClause(sentence, with);
            return Frame(sentence, "chosen-partner", noun, subject.First, subject, others.Names, noun);
        }

        return null;
    }

    /// <summary>Whether a name is that of something that partners share: "the X project", "the X Plan".</summary>
    private static bool IsShared(Sentence sentence, int last) => sentence[last].Is(WordFlags.SharedNoun) || sentence[last + 1].Is(WordFlags.SharedNoun);

    /// <summary>Whether a token may stand between a verb and the noun that tells what it makes of somebody.</summary>
    private static bool MayStandBetween(Sentence sentence, int at)
    {
        var token = sentence[at];
        // "named X Inc. its partner"
        if (token.Is(".") && sentence.NameAt(at - 1) is not null && sentence[at + 1].IsLower)
            return true;
        if (!(token.Has(TokenShape.Word) || token.Has(TokenShape.Possessive) || token.Text is "\"" or "'") || token.Is(WordFlags.Subordinator))
            return false;
        // "roped in Y as its partner"
        return !token.Is(WordFlags.Preposition)
            || token.Text is "as" or "by" or "of" or "up" or "on" or "among"
            || (token.Is("in") && sentence[at - 1].Is(WordFlags.ChooseVerb));
    }

    /// <summary>"X returns as a partner of Y", "X has extended its role as partner of Y": whatever it does as that.</summary>
    private static Frame? InRole(Sentence sentence, int noun, int role)
    {
        var others = NameList.Read(sentence, noun + 2);
        // "As a partner of X, Y sails"
        if (role == 0)
        {
            return PartnershipNoun.PhraseStart(sentence, noun) != 1
                ? null
                : Frame(
                    sentence,
                    "is-partner",
                    noun,
                    role,
                    new Subject(Subject.Behind(sentence, others.Last).Names, role, PartnershipStatus.Standing),
                    others.Names,
                    others.Last);
        }

        var subject = Subject.OfClause(sentence, role);
        // "as a partner for the X Plan": what it is a partner in.
        if (others.Names.Count == 0 || subject.Names.Count != 1 || IsShared(sentence, others.Last))
            return null;
        for (var i = subject.Names[0].Last + 1; i < role; i++)
        {
            if (sentence.NameAt(i) is not null)
                return null;
            subject = subject with { Status = VerbGroup.Worse(subject.Status, VerbGroup.StatusOf(sentence, i)) };
        }

        return Frame(sentence, "is-partner", noun, subject.First, subject, others.Names, others.Last);
    }

    /// <summary>"X turned to Y as its partner", "X sees Y as its partner", "With Y as its partner, X sails".</summary>
    private static Frame? MadePartner(Sentence sentence, int noun, int role, Name other)
    {
        if (other.First == 1 && sentence[0].Is("with"))
            return Frame(sentence, "chosen-partner", noun, 0, new Subject(Subject.Behind(sentence, noun).Names, 0, PartnershipStatus.Standing), [other], noun);
        var subject = Subject.OfClause(sentence, role);
        if (subject.Names.Count != 1 || subject.Names[0].Last > other.First)
            return null;
        var isMade = false;
        for (var i = subject.Names[0].Last + 1; i < other.First; i++)
            isMade |= MakesPartner(sentence, i);
        if (!isMade)
            return null;
        subject = subject with { Status = VerbGroup.Worse(subject.Status, VerbGroup.Worst(sentence, subject.Names[0].Last + 1, other.First)) };
        return Frame(sentence, "chosen-partner", noun, subject.Names[0].First, subject, [other], noun);
    }

    /// <summary>
    /// Whether a verb makes somebody a partner, or takes him for one, where "as its partner" stands behind: not in "X lost Y as its partner".
    /// </summary>
    private static bool MakesPartner(Sentence sentence, int verb) => sentence[verb].Text switch
    {
        "turn" or "turns" or "turned" => sentence[verb + 1].Is("to"),
        "see" or "sees" or "saw" or "view" or "views" or "viewed" => true,
        "bring" or "brings" or "brought" or "take" or "takes" or "took" or "has" or "had" or "have" or "got" => true,
        _ => false,
    };

    private static Frame? Predicate(Sentence sentence, int noun, int verb, List<Name> between)
    {
        if (sentence[verb - 1].Is("to") && ChosenToBe(sentence, noun, verb) is { } chosen)
            return chosen;
        var subject = Subject.Of(sentence, verb);
        between.Reverse();
        // "X is not a partner of Y", "X is not Y's partner"
        subject = subject with { Status = VerbGroup.Worse(subject.Status, VerbGroup.Worst(sentence, verb + 1, between.Count > 0 ? between[0].First : noun)) };
        var last = noun;
        var next = sentence[noun + 1].Text is "\"" or "'" ? noun + 2 : noun + 1;
        // What several are partners in is none of them.
        var isShared = sentence[noun].Is("partners") && sentence[next].Is("in") && subject.IsCoordinated(sentence);
        if (between.Count == 0 && !isShared && sentence[next].Text is "of" or "for" or "to" or "by" or "in" or "with")
        {
            var others = NameList.Read(sentence, next + 1);
            // "a partner in the X project", "Partner for the X Project"
            if (!(sentence[next].Text is "in" or "for" && IsShared(sentence, others.Last)))
                (between, last) = (others.Names, Math.Max(noun, others.Last));
        }

        // "X becomes Y's Exclusive Boat Partner", "X Names Y Official Boat Partner": what stands behind them describes.
        if (sentence.IsHeadline && between.Exists(static name => name.IsPossessive))
            between.RemoveAll(static name => !name.IsPossessive);
        else if (sentence.IsHeadline && between.Count > 1 && !Clause.HasSeparator(sentence, between[0].Last, noun))
            between.RemoveRange(1, between.Count - 1);
        // "X leads its trade, named partner of Y"
        if (subject.Names.Count == 0 && sentence[verb - 1].Is(","))
            subject = subject with { Names = Subject.Leading(sentence, verb).Names };
        if (subject.Names.Count == 0)
            subject = subject with { Names = Subject.Behind(sentence, last).Names };
        // "The company became a partner of X"
        var described = subject.Pronoun(sentence);
        if (subject.Names.Count == 0
            && between.Count > 0
            && sentence[noun + 1].Is("of")
            && (sentence[described].Is("it") || (sentence[described].Is(WordFlags.Kind) && sentence[described - 1].Is("the")))
            && !between.Exists(static name => name.Signs.ArePersons()))
        {
            return Parties.Supporting(
                "described-subject",
                sentence,
                noun,
                subject.First,
                new NameList(between, last),
                VerbGroup.Worse(subject.Status, VerbGroup.Worst(sentence, verb, noun)),
                described);
        }

        // "Jordi Holm is a founding partner of Tern Law"
        if (IsCopula(sentence[verb]) && IsPartnerOfFirm(sentence, noun, subject, between))
            return null;
        if (between.Count == 0 && subject.Names.Count > 0 && HasDescribedOwner(sentence, noun, verb))
            between = Teller(sentence, subject, noun);
        if (between.Count == 0)
        {
            return sentence[noun].Text is "partners" or "collaborators" && subject.IsCoordinated(sentence)
                ? Frame(sentence, "are-partners", noun, subject.First, subject, [], noun)
                : null;
        }

        return Frame(sentence, IsCopula(sentence[verb]) ? "is-partner" : "chosen-partner", noun, subject.First, subject, between, last);
    }

    /// <summary>Whether two words that nothing shows to be an organization are one of a firm's partners.</summary>
    private static bool IsPartnerOfFirm(Sentence sentence, int noun, Subject subject, List<Name> firms) =>
        subject.Names.Count == 1
            && firms.Count == 1
            && subject.Names[0].Last == subject.Names[0].First + 1
            && !subject.Names[0].Is(NameSigns.ShownOrganization)
            && sentence[noun + 1].Is("of")
            && (IsOfLawyers(firms[0])
                || ((sentence[noun - 1].Is("founding") || sentence[noun - 2].Is("of"))
                    && sentence[firms[0].Last].Text is "capital" or "ventures" or "software" or "partners" or "associates" or "advisors" or "consulting"));

    /// <summary>"Tern Law Group", "Tern LLP"</summary>
    private static bool IsOfLawyers(Name firm)
    {
        for (var i = firm.First; i <= firm.Last; i++)
        {
            if (firm.Sentence[i].Text is "attorneys" or "law" or "legal" or "llp" or "solicitors")
                return true;
        }

        return false;
    }

    /// <summary>"its partner", "the club's partner", "the partner of the club".</summary>
    private static bool HasDescribedOwner(Sentence sentence, int noun, int verb)
    {
        for (var i = noun - 1; i > verb; i--)
        {
            if (sentence[i].Text is "its" or "their" || (sentence[i].Has(TokenShape.Possessive) && sentence[i - 1].IsLower))
                return true;
        }

        return sentence[noun + 1].Is("of") && sentence[noun + 2].Is("the") && sentence[noun + 3].IsLower && sentence[noun + 3].Is(WordFlags.Kind);
    }

    /// <summary>Who tells it: "X said Y had become its partner", "X and Y said Y had become its partner", "Y has become the club's partner, X said".</summary>
    private static List<Name> Teller(Sentence sentence, Subject subject, int noun)
    {
        var before = Subject.Leading(sentence, subject.Names[0].First).Names.FindAll(name => name.Key != subject.Names[0].Key);
        if (before.Count == 1)
            return before;
        var behind = Subject.Behind(sentence, noun);
        return behind.Names.Count == 1 && behind.Names[0] != subject.Names[0] && sentence[behind.Last + 1].Is(WordFlags.Say) ? behind.Names : [];
    }

    /// <summary>"X has picked Y, a charity, to be the company's partner", "Y was picked by X to be its partner".</summary>
    private static Frame? ChosenToBe(Sentence sentence, int noun, int verb)
    {
        const int longest = 24;
        for (var i = verb - 2; i > 0 && i > verb - longest; i--)
        {
            if (!sentence[i].Is(WordFlags.ChooseVerb) || sentence.NameAt(i) is not null)
                continue;
            var chosen = NameList.Read(sentence, sentence[i + 1].Is("by") ? i + 2 : i + 1);
            var subject = Subject.Of(sentence, i);
            return chosen.Names.Count == 0 ? null : Frame(sentence, "chosen-partner", noun, subject.First, subject, chosen.Names, noun);
        }

        return null;
    }

    /// <summary>A subject and its partners; null where one of them is a person.</summary>
    public static Frame? Frame(Sentence sentence, string rule, int noun, int first, Subject subject, List<Name> others, int last)
    {
        var slots = Parties.Slots(subject.Names, others);
        // People have partners too, and are partners of their firms.
        return subject.Names.Count == 0 || slots.Count < 2 || slots.Exists(static slot => slot.Name.Signs.ArePersons())
            ? null
            : new Frame(sentence, rule, noun, Math.Min(first, noun), last, slots) { Status = subject.Status };
    }

    private static bool IsCopula(Token token) =>
        token.Text is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "remain" or "remains" or "serve" or "serves" or "served" or "serving"
            or "act" or "acts" or "acted" or "acting";
}

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>The frames of membership: who belongs to an alliance that has a name.</summary>
internal static class MembershipFrames
{
    private const int LongestGap = 4;

    public static void Find(Sentence sentence, Lexicon lexicon, List<Frame> frames)
    {
        foreach (var alliance in sentence.Names)
        {
            if (alliance.Kind != OrganizationKind.Alliance)
                continue;
            if ((MembersOf(sentence, alliance, lexicon)
                ?? Comprising(sentence, alliance, lexicon)
                ?? Forming(sentence, alliance)
                ?? Joining(sentence, alliance)
                ?? Becoming(sentence, alliance)) is { } frame)
            {
                frames.Add(frame);
            }
        }
    }

    /// <summary>Whether words from a token on tell that an alliance with a name is founded.</summary>
    public static bool FormsAlliance(Sentence sentence, int first)
    {
        var found = first;
        while (found < sentence.Count && found <= first + LongestGap && !sentence[found].Is(WordFlags.FoundVerb) && sentence.NameAt(found) is null)
            found++;
        for (var i = found + 1; sentence[found].Is(WordFlags.FoundVerb) && i < sentence.Count && i <= found + LongestGap; i++)
        {
            if (sentence.NameAt(i) is { } name)
                return name.Kind == OrganizationKind.Alliance;
        }

        return false;
    }

    /// <summary>"members of the X Alliance include A, B and C".</summary>
    private static Frame? MembersOf(Sentence sentence, Name alliance, Lexicon lexicon)
    {
        var of = alliance.First - 1;
        if (sentence[of].Is("the"))
            of--;
        if (!(sentence[of].Text is "of" or "in") || !lexicon.Singular(sentence[of - 1].Word).Is(WordFlags.MemberNoun))
            return null;
        var members = NamesAfter(sentence, alliance.Last + 1);
        return members.Count == 0 ? null : Membership(sentence, "members-of", of - 1, alliance, members);
    }

    /// <summary>"the X Alliance, comprising 20 members", "the X Alliance unites A, B and C".</summary>
    private static Frame? Comprising(Sentence sentence, Name alliance, Lexicon lexicon)
    {
        var isGoverned = sentence[alliance.Before].Is(WordFlags.Preposition);
        var coordinators = CoordinatorsOf(sentence, alliance);
        var first = coordinators.Names.Count > 0 ? coordinators.Last + 2 : EndOf(alliance) + 1;
        for (var i = first; i < first + LongestGap && i < sentence.Count && sentence.NameAt(i) is null; i++)
        {
            if (!sentence[i].Is(WordFlags.IncludeVerb))
                continue;
            // In "friends of the X Alliance include" the friends do.
            if (isGoverned && !sentence[i].Text.EndsWith("ing", StringComparison.Ordinal))
                return null;
            List<Name> members = [.. coordinators.Names, .. NamesAfter(sentence, i + 1)];
            if (members.Count > 0)
                return Membership(sentence, "comprising", i, alliance, members);
            for (var j = i + 1; j < i + LongestGap + 2; j++)
            {
                if (lexicon.Singular(sentence[j].Word).Is(WordFlags.MemberNoun))
                    return Membership(sentence, "comprising", i, alliance, []) with { IsSupport = true };
            }

            return null;
        }

        return null;
    }

    /// <summary>"the X Alliance, led by A, includes B": who leads it is a member too.</summary>
    private static NameList CoordinatorsOf(Sentence sentence, Name alliance)
    {
        var comma = EndOf(alliance) + 1;
        var by = comma + 2;
        return sentence[comma].Is(",") && sentence[by].Is("by") && NameList.Read(sentence, by + 1) is var leaders && sentence[leaders.Last + 1].Is(",")
            ? leaders
            : new NameList([], alliance.Last);
    }

    /// <summary>The last token of "the X consortium".</summary>
    private static int EndOf(Name alliance) =>
        alliance.Sentence[alliance.Last + 1] is { IsLower: true } noun && noun.Is(WordFlags.PartnerNoun) ? alliance.Last + 1 : alliance.Last;

    /// <summary>"X and Y founded the Z Alliance", "X, Y and Z have joined forces to form a body called the Q Alliance".</summary>
    private static Frame? Forming(Sentence sentence, Name alliance)
    {
        for (var i = alliance.First - 1; i > 0 && i >= alliance.First - LongestGap && sentence.NameAt(i) is null; i--)
        {
            // "X, Y and Z make up the newly founded Q Alliance"
            var makesUp = sentence[i].Is("up") && sentence[i - 1].Text is "make" or "makes" or "made";
            if (makesUp || (sentence[i].Is(WordFlags.FoundVerb) && !sentence[i - 1].Is("newly")))
            {
                return Subject.Of(sentence, makesUp ? i - 1 : i).Loose() is var founders && founders.IsCoordinated(sentence)
                    ? Membership(sentence, "formed-alliance", i, alliance, founders.Names) with { Status = founders.Status }
                    : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Names of one word that join a foundation or an association: "X joined the Y Foundation", "X joined the Y Foundation as a Silver member". People have two
    /// names, or join in a role.
    /// </summary>
    public static IEnumerable<Name> Joiners(Sentence sentence)
    {
        foreach (var body in sentence.Names)
        {
            if (body.Kind != OrganizationKind.NonProfit
                || Join(sentence, body) is not { } verb
                || (sentence[body.Last + 1].Is("as") && !BecomesMember(sentence, body.Last + 1)))
            {
                continue;
            }

            foreach (var name in Subject.Of(sentence, verb).Names)
            {
                if (name.First == name.Last
                    && !name.Is(NameSigns.Place | NameSigns.Product | NameSigns.Person)
                    && !sentence[name.First].Is(WordFlags.GivenName)
                    && !(Capitals.OpensClause(sentence, name.First) && sentence[name.First].Text.EndsWith("s", StringComparison.Ordinal)))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>"as a Silver member", but not "as a member of the board".</summary>
    private static bool BecomesMember(Sentence sentence, int at)
    {
        var member = sentence[at + 1].Text is "a" or "the" or "its" ? at + 2 : at + 1;
        if (sentence[member].Is(WordFlags.Rank) || sentence[member].Has(TokenShape.Upper))
            member++;
        return sentence[member].Text is "member" or "members" && !sentence[member + 1].Is("of");
    }

    /// <summary>The verb of "join the X", before a name; null where none stands there.</summary>
    private static int? Join(Sentence sentence, Name joined) =>
        sentence.NameAt(joined.Before) is null && sentence[joined.Before].Is(WordFlags.JoinVerb) ? joined.Before : null;

    /// <summary>"X joins the Y Alliance".</summary>
    private static Frame? Joining(Sentence sentence, Name alliance)
    {
        if (Join(sentence, alliance) is not { } verb)
            return null;
        var subject = Subject.Of(sentence, verb);
        return subject.Names.Count == 0 ? null : Membership(sentence, "joining", verb, alliance, subject.Names) with { Status = subject.Status };
    }

    /// <summary>"X is now a member of the Y Alliance", "X has become the newest member of the Y Alliance".</summary>
    private static Frame? Becoming(Sentence sentence, Name alliance)
    {
        const int longest = 7;
        if (!sentence[alliance.Before].Is("of") || !(sentence[alliance.Before - 1].Text is "member" or "members"))
            return null;
        var verb = alliance.Before - 2;
        while (verb > alliance.Before - longest
            && sentence.NameAt(verb) is null
            && !(sentence[verb].Text is "is" or "are" or "become" or "becomes" or "became"))
        {
            verb--;
        }

        if (verb <= 0 || !sentence[verb].IsLower || verb == alliance.Before - longest || sentence.NameAt(verb) is not null)
            return null;
        // People become members as well, and "firms that X supplies" are not X.
        var subject = Subject.Of(sentence, verb);
        if (subject.Names.Count == 0
            || subject.Names.Exists(name => name.Key == alliance.Key
                || name.Signs.ArePersons()
                || sentence[name.First - 1].Is(WordFlags.Role)
                || (sentence[name.First - 1].Is(WordFlags.Subordinator) && !sentence[name.First - 2].Is(WordFlags.Say))))
        {
            return null;
        }

        var status = sentence[subject.Names[0].First - 1].Is(WordFlags.Negation) ? PartnershipStatus.Denied : VerbGroup.Worst(sentence, verb, alliance.First);
        return Membership(sentence, "joining", verb, alliance, subject.Names) with { Status = VerbGroup.Worse(subject.Status, status) };
    }

    private static Frame Membership(Sentence sentence, string rule, int trigger, Name alliance, List<Name> members) =>
        new(
            sentence,
            rule,
            trigger,
            Math.Min(trigger, alliance.First),
            members.Count == 0 ? alliance.Last : Math.Max(alliance.Last, members[members.Count - 1].Last),
            [.. members.Select(static member => new Slot(member, ParticipantRole.Member))])
        {
            Kind = PartnershipKind.Consortium,
            Alliance = alliance,
        };

    /// <summary>The names that stand free in the rest of the clause.</summary>
    private static List<Name> NamesAfter(Sentence sentence, int first)
    {
        List<Name> names = [];
        for (var i = first; i < sentence.Count; i++)
        {
            if (sentence[i].Is(";") || (sentence[i].IsLower && sentence[i].Is(WordFlags.Subordinator)))
                break;
            i = sentence.AfterBracket(i);
            if (sentence.NameAt(i) is not { } name)
                continue;
            if (!name.IsPossessive && !name.Is(NameSigns.Place | NameSigns.Person) && !(sentence[i - 1].Text is "in" or "at" or "by"))
                names.Add(name);
            i = name.Last;
        }

        return names;
    }
}

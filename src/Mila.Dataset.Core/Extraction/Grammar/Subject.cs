using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Grammar;

/// <summary>Who a verb speaks of, found in the words before it.</summary>
/// <param name="Names">The names; empty when the subject is a pronoun or a description.</param>
/// <param name="First">The first token of the verb group.</param>
/// <param name="Status">What the verb group says of the reality of what it tells.</param>
internal readonly record struct Subject(List<Name> Names, int First, PartnershipStatus Status)
{
    /// <summary>The token before which the names end: that of the verb group, or of a verb of saying before it.</summary>
    public int End { get; init; } = First;

    /// <summary>The subject of the verb at a token.</summary>
    public static Subject Of(Sentence sentence, int verb)
    {
        var (first, status) = VerbGroup.Before(sentence, verb);
        // Who plans to deepen a partnership has one.
        if (status == PartnershipStatus.Planned && sentence[verb].Is(WordFlags.RenewVerb))
            status = PartnershipStatus.Standing;
        var end = first;
        if (sentence[end - 1].Is(",") || Clause.IsDash(sentence[end - 1]))
            end--;
        if (IsRelative(sentence[first - 1]))
            return new Subject(Antecedent(sentence, first), first, status);

        // "Schooled at X, Y and Z, she works with W"
        if (sentence[first - 1].Text is "he" or "she")
            return new Subject([], first, status);
        // "X invited it to work with Y"
        if (sentence[first].Is("to") && sentence[first - 1].Text is "it" or "them")
            return new Subject([], first, status);
        // "news from X that it had signed"
        if (sentence[first - 1].Text is "it" or "they" && sentence[first - 2].Is("that") && sentence.NameAt(first - 3) is { IsPossessive: false } teller)
            return new Subject([teller], first, status);
        if (Absolute(sentence, first) is { Count: > 0 } absolute)
            return new Subject(absolute, first, status);
        // "X would not say whether it had"
        if (sentence[first - 1].Text is "it" or "they" && sentence[first - 2].Is("whether"))
            status = VerbGroup.Worse(status, PartnershipStatus.Hypothetical);
        // A person who says that "it has" speaks for somebody else.
        if (PronounBefore(sentence, first) is { } pronoun
            && Of(sentence, pronoun) is var telling
            && !telling.Names.Exists(static name => name.Signs.ArePersons()))
        {
            var told = sentence[first].Is("would") && status == PartnershipStatus.Hypothetical ? PartnershipStatus.Standing : status;
            return telling with { First = first, Status = VerbGroup.Worse(VerbGroup.StatusOf(sentence, pronoun), told) };
        }

        // "X has done this and works with Y": the subject stands before the first of the two verbs.
        var isCoordinated = sentence[BeforeDate(sentence, first - 1)].Is("and")
            || (sentence[first - 1].Is("but") && sentence[first].Is("also"))
            || IsFurtherPredicate(sentence, first)
            || (sentence[first - 1].Is("then") && sentence.NameAt(first - 2) is null);
        List<Name> names = [];
        var start = Clause.Start(sentence, end, isCoordinated);
        // "it was announced that X would work with Y"
        if (sentence[first].Is("would")
            && status == PartnershipStatus.Hypothetical
            && sentence[start - 1].Is("that")
            && sentence[start - 2].Is(WordFlags.Say | WordFlags.MakeVerb))
        {
            status = PartnershipStatus.Standing;
        }

        if (sentence[start - 1].Text is "whether" or "if" or "unless")
            status = VerbGroup.Worse(status, PartnershipStatus.Hypothetical);
        Clause.Collect(sentence, start, end, isCoordinated, names);
        // "X, with an eye to boost its trade, has signed"
        if (names.Count == 0
            && sentence[first].Is(WordFlags.Auxiliary)
            && sentence[first - 1].Is(",")
            && sentence.NameAt(sentence[0].Is("the") ? 1 : 0) is { IsPossessive: false } opener
            && sentence[opener.Last + 1].Is(",")
            && Clause.IsSubject(sentence, opener)
            && !HoldsClause(sentence, opener.Last + 1, first))
        {
            names = [opener];
        }

        // "X enters the market; partners with Y"
        if (start == first && sentence[start - 1].Is(";"))
            names = Leading(sentence, start - 1).Names;
        // "X buys Y, partners with Z"
        if (sentence.Scope == MentionScope.Title && sentence[first - 1].Is(",") && first == verb && sentence[verb].Text.EndsWith("s", StringComparison.Ordinal))
            names = Leading(sentence, first - 1).Names;
        // "X sails after signing a deal with Y"
        if (names.Count == 0
            && sentence[first].Text.EndsWith("ing", StringComparison.Ordinal)
            && sentence[first - 1].Text is "after" or "by" or "since" or "while")
        {
            names = OfClause(sentence, first - 1).Names;
        }

        // "was led by X, partnered with Y"; "X is a maker partnered with Y"
        if (names.Count == 0
            && first == verb
            && sentence[verb].Text.EndsWith("ed", StringComparison.Ordinal)
            && (sentence[first - 1].Is(",") || IsPredicate(sentence, first - 1)))
        {
            names = sentence[first - 1].Is(",") ? AgentBefore(sentence, first) : Leading(sentence, first).Names;
        }

        // "X director N on working with Y"
        if (sentence.Scope == MentionScope.Title
            && first == verb
            && sentence[verb].Text.EndsWith("ing", StringComparison.Ordinal)
            && sentence[first - 1].Text is "on" or "about")
        {
            names = Parties.Represented(names);
        }

        // "X spends millions to work with Y", "X goes on, signing a deal with Y": the subject is that of the verb before.
        if (names.Count == 0 && !sentence.IsHeadline && (sentence[first].Is("to") || sentence[first].Text.EndsWith("ing", StringComparison.Ordinal)))
            names = OfClause(sentence, first).Names;
        // "analysts expect X to work with Y"
        if (names.Count > 0 && sentence[first].Is("to") && sentence[names[0].First - 1].Is(WordFlags.Planning))
            status = VerbGroup.Worse(status, PartnershipStatus.Planned);
        if (names.Count > 0 && IsDenied(sentence, names[0].First))
            status = VerbGroup.Worse(status, PartnershipStatus.Denied);
        return new Subject(names, first, status);
    }

    /// <summary>Whether a verb, or what begins a clause, stands between two tokens; an infinitive is none.</summary>
    private static bool HoldsClause(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence[i].IsLower
                && sentence.NameAt(i) is null
                && (sentence[i].Is(WordFlags.Subordinator) || (Clause.IsFiniteVerb(sentence[i]) && !sentence[i - 1].Is("to"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What takes up the subject where no name does: the word before the verb, or the pronoun or the description that the sentence begins with in "In 2030 it
    /// sailed and in 2031 worked with Y".
    /// </summary>
    public int Pronoun(Sentence sentence)
    {
        const int longest = 5;
        for (var i = 0; i < longest && sentence[BeforeDate(sentence, First - 1)].Is("and"); i++)
        {
            if (sentence[i].Text is "it" or "they")
                return i;
            if (sentence[i].Is("the") && sentence[i + 1].IsLower && sentence[i + 1].Is(WordFlags.Kind))
                return i + 1;
            if (!(sentence[i].Is(WordFlags.Preposition | WordFlags.Time) || sentence[i].Has(TokenShape.Number) || sentence[i].Is(",")))
                break;
        }

        return sentence[First - 1].Is(",") && BeforeRelative(sentence, First - 1) is { } described ? described : First - 1;
    }

    /// <summary>The last token of "the company" in "the company, which sails, has"; null where no relative clause ends at a comma.</summary>
    private static int? BeforeRelative(Sentence sentence, int comma)
    {
        const int longest = 20;
        for (var i = comma - 1; i > 1 && i > comma - longest && !sentence[i].Is(";"); i--)
        {
            if (sentence[i].Is(","))
                return sentence[i + 1].Text is "which" or "who" ? i - 1 : null;
        }

        return null;
    }

    /// <summary>The token before "in 2031" or "in May 2031" where that ends at a token; the token itself elsewhere.</summary>
    private static int BeforeDate(Sentence sentence, int at)
    {
        const int longest = 4;
        var first = at;
        while (first > at - longest && (sentence[first].Has(TokenShape.Number) || sentence[first].Is(WordFlags.Time)))
            first--;
        return first < at && sentence[first].Text is "in" or "on" ? first - 1 : at;
    }

    /// <summary>"X bought Y, signed a deal with Z and left": whether the verb goes on behind a comma with what the sentence's subject did.</summary>
    private static bool IsFurtherPredicate(Sentence sentence, int verb)
    {
        const WordFlags verbs = WordFlags.TradeVerb | WordFlags.MakeVerb | WordFlags.PartnerVerb;
        // "X buys boats, works with Y and sails"
        var isPresent = sentence[verb].Is(WordFlags.PartnerVerb | WordFlags.TogetherVerb) && IsThirdPerson(verb);
        if (sentence.IsHeadline
            || !sentence[verb - 1].Is(",")
            || !(IsPast(verb) || isPresent)
            || Leading(sentence, verb - 1).Names is not { Count: > 0 } subject)
        {
            return false;
        }

        var first = subject[subject.Count - 1].Last + 1;
        while (sentence[first].Is(WordFlags.Auxiliary))
            first++;
        if (first >= verb - 1 || !(isPresent ? IsThirdPerson(first) : IsPast(first)))
            return false;
        // "X said that Y, its subsidiary, signed"
        for (var i = first; i < verb; i++)
        {
            if (sentence[i].Is(WordFlags.Subordinator))
                return false;
        }

        for (var i = verb; i < sentence.Count; i++)
        {
            if (sentence[i].Is("and")
                && (isPresent
                    ? sentence[i + 1].Is(WordFlags.Auxiliary) || IsThirdPerson(i + 1)
                    : IsPast(sentence[i + 1].Is(WordFlags.Auxiliary) ? i + 2 : i + 1)))
            {
                return true;
            }
        }

        return false;

        bool IsThirdPerson(int at) =>
            sentence[at].IsLower && sentence[at].Text.EndsWith("s", StringComparison.Ordinal) && !sentence[at].Is(WordFlags.Preposition | WordFlags.Kind);

        bool IsPast(int at) =>
            sentence[at].IsLower
                && !sentence[at].Is(WordFlags.Preposition)
                && (sentence[at].Text.EndsWith("ed", StringComparison.Ordinal)
                    || sentence[at].Text is "run" or "grown" or "won" or "become" or "gone" or "taken" or "held" or "come" or "sold" or "sent" or "spent"
                        or "seen"
                    || (sentence[at].Is(verbs) && !sentence[at].Text.EndsWith("ing", StringComparison.Ordinal)));
    }

    /// <summary>Whether the noun of "is a maker" stands at a token.</summary>
    public static bool IsPredicate(Sentence sentence, int noun)
    {
        const int longest = 8;
        var first = noun;
        while (first > 1 && first > noun - longest && sentence[first].Has(TokenShape.Word) && !(sentence[first].Text is "a" or "an" or "the"))
            first--;
        return first < noun && sentence[noun].IsLower && sentence[first].Text is "a" or "an" && sentence[first - 1].Text is "is" or "was";
    }

    /// <summary>"nobody may claim that X works with Y", "did not say X works with Y".</summary>
    private static bool IsDenied(Sentence sentence, int first)
    {
        var verb = first - 1;
        if (sentence[verb].Is("the"))
            verb--;
        if (sentence[verb].Is("that"))
            verb--;
        return sentence[verb].Text is "claim" or "imply" or "suggest" or "say" or "state" or "confirm" or "mean"
            && VerbGroup.Before(sentence, verb).Status == PartnershipStatus.Denied;
    }

    /// <summary>The subject that a sentence begins with.</summary>
    public static Subject Leading(Sentence sentence, int end)
    {
        List<Name> names = [];
        Clause.Collect(sentence, 0, end, stopsAtVerb: true, names);
        return new Subject(names, 0, PartnershipStatus.Standing);
    }

    /// <summary>
    /// Who does what the clause before a token tells of, and whether it denies that, for a phrase such as "in partnership with" there: "run by X", "X runs it".
    /// </summary>
    public static Subject OfClause(Sentence sentence, int end)
    {
        if (sentence.IsHeadline)
            return Leading(sentence, end);
        if (AgentBefore(sentence, end) is { Count: > 0 } agents)
            return new Subject(agents, end, PartnershipStatus.Standing);
        var start = Clause.Start(sentence, end, isCoordinated: false);
        Name? owner = null;
        for (var i = start; i < end; i++)
        {
            if (sentence.AfterBracket(i) is var behind && behind < end)
                i = behind;
            var token = sentence[i];
            if (sentence.NameAt(i) is { } name)
            {
                // "X's boats are built in cooperation with": what X owns stands for X.
                if (name.IsPossessive && !name.Is(NameSigns.Place) && !Clause.IsGoverned(sentence, name.First))
                    owner ??= name;
                if (Clause.IsSubject(sentence, name))
                {
                    var subject = NameList.Read(sentence, name.First, least: int.MaxValue);
                    // Who may do something with a partner, or plans it, has that partner.
                    var isDenied = VerbGroup.Behind(sentence, subject.Last + 1) == PartnershipStatus.Denied;
                    return new Subject(subject.Names, i, isDenied ? PartnershipStatus.Denied : PartnershipStatus.Standing);
                }

                i = name.Last;
            }
            else if (token.Text is "it" or "they" && start > 0)
            {
                return Leading(sentence, start - 1);
            }
            else if (token.IsLower && (Clause.IsFiniteVerb(token) || token.Text is "it" or "they" or "we" or "he" or "she"))
            {
                // "It was written at X": a pronoun stands for somebody else.
                return new Subject(
                    owner is not null ? [owner] : i == start ? Antecedent(sentence, start) : token.Is(WordFlags.Auxiliary) ? HostBefore(sentence, end) : [],
                    i,
                    PartnershipStatus.Standing);
            }
        }

        return new Subject(owner is null ? HostBefore(sentence, end) : [owner], start, PartnershipStatus.Standing);
    }

    /// <summary>The same for what is done by somebody: in "X was written in partnership with" the name is of what is made, and nobody's who makes it.</summary>
    public static Subject DoerBefore(Sentence sentence, int end)
    {
        var subject = OfClause(sentence, end);
        return subject.Names.Count > 0 && !subject.Names[0].IsPossessive && IsMade(sentence, subject.Names[subject.Names.Count - 1], end)
            ? subject with { Names = HostBefore(sentence, end) }
            : subject;
    }

    /// <summary>Whether the verb right behind a name tells that it is made; an organization is designed, produced and run, too.</summary>
    private static bool IsMade(Sentence sentence, Name name, int end)
    {
        var verb = sentence.AfterBracket(name.Last + 1);
        if (sentence[name.Before].Is("by"))
            return false;
        var isPassive = false;
        for (; verb < end && sentence[verb].IsLower && (sentence[verb].Is(WordFlags.Auxiliary) || VerbGroup.IsAdverb(sentence[verb])); verb++)
            isPassive |= sentence[verb].Text is "is" or "are" or "was" or "were" or "be" or "been" or "being";
        if (!isPassive || verb >= end)
            return false;
        var isOfThings = sentence[verb].Text is "built" or "compiled" or "conducted" or "constructed" or "curated" or "drafted" or "held" or "organised"
            or "organized" or "prepared" or "presented" or "published" or "recorded" or "staged" or "written";
        var isOfMore = sentence[verb].Is("run")
            || (sentence[verb].Is(WordFlags.BuildVerb)
                && !sentence[verb].Is(WordFlags.FoundVerb)
                && sentence[verb].Text.EndsWith("ed", StringComparison.Ordinal));
        return isOfThings || (isOfMore && !name.Is(NameSigns.ShownOrganization));
    }

    /// <summary>
    /// The same with a name such as "X &amp; Y" taken apart where its verb speaks of several: "X &amp; Y join forces", "X &amp; Y have signed".
    /// </summary>
    public Subject TakenApart(Sentence sentence, int verb)
    {
        var word = sentence[First];
        var isPlural = First == verb
            ? !word.Text.EndsWith("s", StringComparison.Ordinal)
                && !word.Text.EndsWith("ed", StringComparison.Ordinal)
                && !word.Text.EndsWith("ing", StringComparison.Ordinal)
            : word.Text is "have" or "are" or "were" or "to";
        return Names.Count == 1 && isPlural ? this with { Names = Names[0].TakenApart() } : this;
    }

    /// <summary>The same, whatever stands between its names and the verb.</summary>
    public Subject Loose() => Names.Count == 0 ? this : this with { End = Names[Names.Count - 1].Last + 1 };

    /// <summary>Whether the names are one coordination that ends at the verb group: "X and Y", "X, a maker of boats, and Y".</summary>
    public bool IsCoordinated(Sentence sentence)
    {
        for (var i = 1; i < Names.Count; i++)
        {
            if (!Clause.HasSeparator(sentence, Names[i - 1].Last + 1, Names[i].First))
                return false;
        }

        return Names.Count > 1 && EndsAtVerb(sentence, Names[Names.Count - 1].Last + 1);
    }

    /// <summary>Whether nothing stands between the last name and the verb but an apposition, a bracket or what the name describes: "X dance company".</summary>
    private bool EndsAtVerb(Sentence sentence, int first)
    {
        if (sentence[first].Text is "," or "(" or "." or "-")
            return true;
        for (var i = first; i < End; i++)
        {
            // "X in Oslo has", "X at the University of Y has": where it is.
            if (sentence[i].Text is "in" or "at" && sentence.NameAt(sentence[i + 1].Is("the") ? i + 2 : i + 1) is { } place)
                i = place.Last;
            // "X on Monday has"
            else if (sentence[i].Is("on") && sentence[i + 1].Is(WordFlags.Time))
                i++;
            // "X and others have"
            else if (sentence[i].Is("and") && sentence[i + 1].Text is "others" or "more")
                i++;
            else if (!sentence[i].IsLower || sentence[i].Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.MakeVerb))
                return false;
        }

        return true;
    }

    /// <summary>The subject behind the comma that ends a phrase: "Together with X, Y did this".</summary>
    public static NameList Behind(Sentence sentence, int last)
    {
        const int longest = 12;
        var comma = last + 1;
        while (comma < sentence.Count
            && comma < last + longest
            && !sentence[comma].Is(",")
            && !(sentence[comma].Is(":") && sentence.Scope == MentionScope.Title))
        {
            comma++;
        }

        // "with X, Norway, Y sails": where X is.
        if (sentence.NameAt(comma + 1) is { } place && place.Is(NameSigns.Place) && sentence[place.Last + 1].Is(","))
            comma = place.Last + 1;
        // "The guild, together with X, issued Ys": what somebody did, whom no name tells.
        if (sentence[comma + 1].IsLower && (Clause.IsFiniteVerb(sentence[comma + 1]) || IsPastTense(sentence, comma + 1)))
            return new NameList([], last);
        // What follows a closing quotation mark tells who said it.
        return sentence[comma].Text is "," or ":" && !(sentence[comma + 1].Is("\"") && sentence[comma + 1].Has(TokenShape.Tight))
            ? NameList.Read(sentence, comma + 1, least: int.MaxValue)
            : new NameList([], last);
    }

    /// <summary>Who does it by the words shortly before a token: "built by X and Y", and in "Z, a project of X," not Z.</summary>
    private static List<Name> AgentBefore(Sentence sentence, int end)
    {
        const int longest = 16, nearest = 5;
        for (var i = end - 1; i > 0 && i > end - longest; i--)
        {
            i = Clause.BeforeBracket(sentence, i);
            var isAgent = sentence[i].Is("by") ? i == 1 || sentence[i - 1].IsLower || sentence[i - 1].Has(TokenShape.Number) : IsProjectOf(sentence, i);
            if (!isAgent || sentence.NameAt(i) is not null)
                continue;
            // "built by X together with Y"
            var agents = NameList.Read(sentence, i + 1);
            var before = agents.Names.FindAll(name => name.Last < end);
            var last = agents.Last < end || before.Count == 0 ? agents.Last : before[before.Count - 1].Last;
            return last < end && last >= end - nearest ? before : [];
        }

        return [];
    }

    private static bool IsProjectOf(Sentence sentence, int of) =>
        sentence[of].Is("of") && sentence[of - 1].IsLower && sentence[of - 1].Is(WordFlags.SharedNoun)
        && sentence.NameAt(sentence[of + 1].Is("the") ? of + 2 : of + 1)?.Is(NameSigns.Place) == false;

    /// <summary>
    /// Where or through whom it is done, where nobody is told to do it: "a thesis at X", "a report from X", "was written at X", "is sold through X",
    /// "under her own X imprint", "is an X production".
    /// </summary>
    private static List<Name> HostBefore(Sentence sentence, int end)
    {
        var last = Clause.BeforeBracket(sentence, sentence[end - 1].Is(",") ? end - 2 : end - 1);
        // "through her own X imprint"
        var isLabel = sentence[last].Text is "imprint" or "label" or "brand" or "programme" or "program" or "production";
        if (isLabel)
            last--;
        if (sentence.NameAt(last) is not { IsPossessive: false } host || host.Is(NameSigns.Place))
            return [];
        var preposition = host.Before;
        while (sentence[preposition].Text is "own" or "his" or "her" or "its" or "their")
            preposition--;
        var isHost = sentence[preposition].Text is "through" or "via" or "under"
            || (isLabel && sentence[preposition].Text is "a" or "an")
            || (sentence[preposition].Text is "at" or "from" or "of" && sentence[preposition - 1].IsLower && host.Is(NameSigns.ShownOrganization));
        return isHost ? [host] : [];
    }

    /// <summary>The names in "with X and Y forming a group".</summary>
    private static List<Name> Absolute(Sentence sentence, int participle)
    {
        const int longest = 24;
        if (!sentence[participle].Text.EndsWith("ing", StringComparison.Ordinal) || sentence.NameAt(participle - 1) is null)
            return [];
        for (var i = participle - 1; i > 0 && i > participle - longest; i--)
        {
            if (sentence[i].Is("with") && NameList.Read(sentence, i + 1, least: int.MaxValue) is var list && list.Last == participle - 1)
                return list.Names;
        }

        return [];
    }

    /// <summary>What the relative pronoun before a token stands for.</summary>
    private static List<Name> Antecedent(Sentence sentence, int first)
    {
        if (!IsRelative(sentence[first - 1]))
            return [];
        var antecedent = sentence[first - 2].Is(",") ? first - 3 : first - 2;
        // "X and Y, which have worked with Z", but "works with X and Y, which has"
        if (sentence.NameAt(antecedent) is { } last
            && sentence[first].Text is "have" or "are" or "were"
            && sentence[last.Before].Is("and")
            && sentence.NameAt(last.Before - 1) is { IsPossessive: false } other)
        {
            return [other, last];
        }

        if (sentence.NameAt(antecedent) is { } name)
            return [MakerOf(name) ?? name];
        // "X is a maker that works with Y"
        if (IsPredicate(sentence, antecedent))
            return Leading(sentence, antecedent).Names;
        // "X is one of the makers that work with Y"
        const int longest = 6;
        for (var of = antecedent - 1; of > 1 && of > antecedent - longest && sentence[of].IsLower; of--)
        {
            if (sentence[of].Is("of") && sentence[of - 1].Is("one") && sentence[of - 2].Text is "is" or "was")
                return Leading(sentence, of - 2).Names;
        }

        return [];
    }

    /// <summary>X in "X, the maker of Y, which works with Z"; null where no such apposition holds a name.</summary>
    private static Name? MakerOf(Name made)
    {
        const int longest = 6;
        var sentence = made.Sentence;
        if (!sentence[made.Before].Is("of")
            || !(sentence[made.Before - 1].Text is "maker" or "makers" or "creator" or "creators" or "developer" or "developers"))
        {
            return null;
        }

        for (var i = made.Before - 2; i > 0 && i > made.Before - longest; i--)
        {
            if (sentence[i].Is(","))
                return sentence.NameAt(i - 1);
        }

        return null;
    }

    /// <summary>"issued Ys", "issued the book", but not "Oslo-based X", "renowned publisher X".</summary>
    private static bool IsPastTense(Sentence sentence, int verb) =>
        sentence[verb].Text.EndsWith("ed", StringComparison.Ordinal)
            && !sentence[verb].Has(TokenShape.Hyphenated)
            && (!sentence[verb + 1].IsLower || sentence[verb + 1].Is(WordFlags.Function | WordFlags.Preposition));

    private static bool IsRelative(Token token) => token.IsLower && token.Text is "which" or "who" or "that";

    /// <summary>The pronoun that stands for the subject of the verb of saying before it: "X said on Monday it had".</summary>
    private static int? PronounBefore(Sentence sentence, int verb)
    {
        const int longest = 8;
        var pronoun = verb - 1;
        if (!(sentence[pronoun].Text is "it" or "they"))
            return null;
        for (var i = pronoun - 1; i > 0 && i > pronoun - longest; i--)
        {
            if (sentence.NameAt(i) is not null
                || sentence[i].Text is "\"" or ";" or ":" or "because"
                || (sentence[i].Is(",") && sentence[i + 1].Text is "and" or "but"))
            {
                return null;
            }

            if (sentence[i].Is(WordFlags.Say | WordFlags.MakeVerb | WordFlags.Negation))
                return i;
        }

        return null;
    }
}

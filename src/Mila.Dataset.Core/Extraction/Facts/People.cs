using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Facts;

/// <summary>Finds who holds which role where.</summary>
internal static class People
{
    private const int LongestTitle = 6;

    public static void Find(Sentence sentence, Discourse discourse, Lexicon lexicon, List<RoleFact> roles)
    {
        if (sentence.Holds(WordFlags.IncludeVerb))
            FindPlural(sentence, discourse, lexicon, roles);
        AddRolesOfPronoun(sentence, discourse, lexicon, roles);
        foreach (var name in sentence.Names)
        {
            if ((RoleBefore(name, discourse, lexicon)
                ?? RoleBeforeComma(name, discourse, lexicon)
                ?? RoleInFront(name, discourse, lexicon)
                ?? RoleAsLabel(name)
                ?? Leader(name)
                ?? Representative(name, discourse)) is { } role)
            {
                roles.Add(role);
            }
            else
            {
                var told = roles.Count;
                AddRolesAfter(name, discourse, lexicon, roles);
                if (roles.Count == told)
                    AddSharedRole(name, discourse, lexicon, roles);
            }
        }
    }

    /// <summary>"X professor N", "X's director N", "Chief Economist N", "Chief Economist N of X", "Professor of Physics N".</summary>
    private static RoleFact? RoleBefore(Name name, Discourse discourse, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var end = BeforeHonorific(sentence, name.First - 1);
        var last = BeforeField(sentence, end);
        var first = last;
        while (first >= 0
            && first > last - LongestTitle
            && ((sentence[first].Has(TokenShape.Word)
                    && sentence.NameAt(first) is null
                    && !sentence[first].Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.Auxiliary | WordFlags.Function)
                    && !char.IsDigit(sentence[first].Text[0])
                && (sentence[first].Is(WordFlags.Role)
                        || Titles.IsPosition(sentence, first)
                        || (first < last && !sentence[first].Is(WordFlags.Say) && (sentence[first].Has(TokenShape.Upper) || sentence[last].IsLower))))
                || JoinsTitles(sentence, first)))
        {
            first--;
        }

        first++;
        // "N - Director X:", "N (Director X)"
        var isHouse = sentence[first - 1].Is("(")
            && sentence[name.Last + 1].Is(")")
            && (name.First == name.Last || sentence[last].Has(TokenShape.AllUpper));
        var isAnothers = (Clause.IsDash(sentence[first - 1]) || isHouse)
            && sentence.NameAt(first - 2) is { } holder
            && holder.Last > holder.First
            && !discourse.IsOrganization(holder);
        // "will host X": a verb.
        var isVerb = first == last
            && (sentence[last].IsLower || (sentence.IsHeadline && sentence[last].Text is "lead" or "head"))
            && (sentence[first - 1].Is(WordFlags.Auxiliary) || sentence[first - 1].Is("to"));
        if (first > last || !Titles.IsPosition(sentence, last) || isAnothers || isVerb || IsNobody(name, discourse, lexicon))
            return null;
        var role = RolePhrase.Text(sentence, first, end);
        var before = sentence[first - 1].Has(TokenShape.Possessive) ? first - 2 : first - 1;
        // "Marine biologist N"
        if (Titles.IsScholar(sentence[last]) && sentence.NameAt(before) is { } field && !field.Is(NameSigns.ShownOrganization))
            return new RoleFact(name, null, role, Certainty.Stated, "role-before");
        var isOfState = sentence[last].Text is "senator" or "mayor" or "lawmaker" or "congressman" or "congresswoman"
            or "councillor";
        if (sentence.NameAt(before) is { } organization && !organization.Is(NameSigns.Place) && !(isOfState && !organization.Is(NameSigns.ShownOrganization)))
            return new RoleFact(name, organization, sentence[organization.Before].Is("former") ? "former " + role : role, Certainty.Stated, "role-before");
        // "its president N"
        if (sentence[before].Is("its") && discourse.Resolve(sentence, before) is { } owner)
            return new RoleFact(name, owner, role, Certainty.Stated, "role-before");
        var governed = sentence[name.Last + 2].Is("the") ? name.Last + 3 : name.Last + 2;
        if (sentence[name.Last + 1].Text is "of" or "at" && sentence.NameAt(governed) is { } behind && !behind.Is(NameSigns.Place))
            return new RoleFact(name, behind, role, Certainty.Stated, "role-before");
        return !isOfState && !(sentence[last].Text is "governor" or "ambassador") && discourse.OnlyOrganizationNear(sentence) is { } only
            ? new RoleFact(name, only, role, Certainty.Implied, "role-nearby")
            : new RoleFact(name, null, role, Certainty.Stated, "role-before");
    }

    /// <summary>"the president of X, N, spoke", "said the X shop owner, N".</summary>
    private static RoleFact? RoleBeforeComma(Name name, Discourse discourse, Lexicon lexicon)
    {
        const int longest = 12;
        var sentence = name.Sentence;
        var comma = BeforeHonorific(sentence, name.First - 1);
        if (!sentence[comma].Is(",")
            || !(sentence[name.Last + 1].Text is "," or "." or "" or "\"")
            || name.Is(NameSigns.Place)
            || discourse.IsOrganization(name)
            || sentence.NameAt(name.Last + 2) is not null)
        {
            return null;
        }

        for (var i = comma - 2; i >= 0 && i > comma - longest && !sentence[i].Is(","); i--)
        {
            // "She is a professor at X, Norvik."
            if (i > 0 && sentence[i - 1].Text is "is" or "was" or "as")
                break;
            if ((sentence[i].Text is "the" or "its" or "a" or "an"
                    || (i == 0 && sentence[0].Is(WordFlags.Role))
                    || sentence.NameAt(i) is { IsPossessive: true })
                && RolePhrase.Read(sentence, i, discourse, lexicon, isApposition: true) is { } phrase
                && phrase.End == comma - 1)
            {
                return Fact(name, phrase, "role-before");
            }
        }

        return null;
    }

    /// <summary>"As president of X, N spoke".</summary>
    private static RoleFact? RoleInFront(Name name, Discourse discourse, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var comma = BeforeHonorific(sentence, name.First - 1);
        return sentence[comma].Is(",")
                && sentence[0].Is("as")
                && !name.Is(NameSigns.Place)
                && !discourse.IsOrganization(name)
                && (name.First < name.Last || discourse.IsPerson(name))
                && RolePhrase.Read(sentence, 1, discourse, lexicon, isApposition: true) is { Organization: not null } phrase
                && phrase.End == comma - 1
            ? Fact(name, phrase, "role-before")
            : null;
    }

    /// <summary>The token before "Dr.", "Mr" and the like, where one ends at a token; the token itself elsewhere.</summary>
    private static int BeforeHonorific(Sentence sentence, int at)
    {
        var title = sentence[at].Is(".") ? at - 1 : at;
        return sentence[title].Text is "dr" or "mr" or "mrs" or "ms" or "prof" && sentence[title].Has(TokenShape.Upper) ? title - 1 : at;
    }

    /// <summary>The last token of the position in "Professor of Physics N" and "Head of Research N"; the token itself where no such field ends at it.</summary>
    private static int BeforeField(Sentence sentence, int at)
    {
        const int longest = 6;
        for (var i = at; i > at - longest && (sentence[i].Has(TokenShape.Upper) || sentence[i].Is("&")) && sentence.NameAt(i) is null; i--)
        {
            if (sentence[i - 1].Is("of"))
                return Titles.IsPosition(sentence, i - 2) && sentence[i - 2].Has(TokenShape.Upper) ? i - 2 : at;
        }

        return at;
    }

    /// <summary>The "&amp;" of "Founder &amp; CEO N" and the 's of "State's Attorney N"; "the President and Prime Minister N" are two.</summary>
    private static bool JoinsTitles(Sentence sentence, int at)
    {
        if (Titles.BeginsStatesTitle(sentence, at) || Titles.BeginsStatesTitle(sentence, at - 1))
            return true;
        var (before, behind) = (sentence[at - 1], sentence[at + 1]);
        return sentence[at].Text is "and" or "&" or "/" && !sentence[at - 2].Is("the") && before.Is(WordFlags.Role) && behind.Is(WordFlags.Role)
            && (before.Has(TokenShape.AllUpper) || before.Has(TokenShape.Upper) == behind.Has(TokenShape.Upper));
    }

    /// <summary>"Executive Order", "VP Open Technology", "adviser Health for": words behind a title that nothing shows to be somebody's name.</summary>
    private static bool IsNobody(Name name, Discourse discourse, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var next = sentence[name.Last + 1];
        // "chief U.S. economist", "lead PI"
        if (name.First == name.Last
            && ((name.Is(NameSigns.Place) && name.Text.IndexOf('.') >= 0)
                || (sentence[name.First].Has(TokenShape.AllUpper) && sentence[name.First].Length == 2)))
        {
            return true;
        }

        // "Justice Department", and in a headline "Former Director Indicted"
        if (name.First == name.Last && (sentence[name.First].Is(WordFlags.Head) || (sentence.IsHeadline && !discourse.IsPerson(name))))
            return true;
        if (sentence[name.First - 1].Is("executive") && sentence[name.First - 1].Has(TokenShape.Upper) && !sentence[name.First - 2].Is("chief"))
            return true;
        return Titles.MayBeField(sentence, name.First, name.Last, lexicon)
            && (name.Last > name.First || !(next.IsFiniteVerb || next.Has(TokenShape.Possessive) || next.Is(",")));
    }

    /// <summary>
    /// "N, X's director", "N, head of research at X and professor at Y", "N (director)", "N, who serves as X's director", "N is a writer for X", "N joins X as
    /// director".
    /// </summary>
    private static void AddRolesAfter(Name name, Discourse discourse, Lexicon lexicon, List<RoleFact> roles)
    {
        const int most = 3;
        var sentence = name.Sentence;
        // "N, X, director": the role is N's.
        if (name.Is(NameSigns.Place)
            || Titles.IsDegree(name.Key)
            || discourse.IsOrganization(name)
            || IsEmployer(name, roles)
            || (sentence.NameAt(name.First - 2) is { } before && EmployerBetween(before, discourse) is not null)
            || FirstOfRole(name, discourse) is not var (first, isApposition, employer))
        {
            return;
        }

        for (var i = 0; i < most && RolePhrase.Read(sentence, first, discourse, lexicon, isApposition, employer) is { } phrase; i++)
        {
            // "X (CEO: N)"
            if (sentence[first - 1].Is("(") && sentence[phrase.End + 1].Is(":"))
                break;
            roles.Add(Fact(name, phrase with { Organization = phrase.Organization ?? (i == 0 ? EmployerElsewhere(name, discourse) : null) }, "role-after"));
            if (phrase.Further(sentence) is not { } further)
                break;
            (first, isApposition, employer) = (further, true, null);
        }
    }

    /// <summary>"X (CEO: N, headquarters: Oslo)".</summary>
    private static RoleFact? RoleAsLabel(Name name)
    {
        const int longest = 30;
        var sentence = name.Sentence;
        var colon = name.First - 1;
        if (!sentence[colon].Is(":") || !Titles.IsPosition(sentence, colon - 1))
            return null;
        var first = colon - 1;
        while (first > colon - LongestTitle && sentence[first - 1].Has(TokenShape.Word) && sentence.NameAt(first - 1) is null)
            first--;
        if (!(sentence[first - 1].Text is "(" or "," or ";"))
            return null;
        for (var opening = first - 1; opening > 0 && opening > colon - longest && !sentence[opening].Is(")"); opening--)
        {
            if (sentence[opening].Is("(") && sentence.NameAt(opening - 1) is { } house)
                return new RoleFact(name, house, RolePhrase.Text(sentence, first, colon - 1), Certainty.Stated, "role-before");
        }

        return null;
    }

    /// <summary>"X is led by N", "N leads X", "N, who heads X".</summary>
    private static RoleFact? Leader(Name name)
    {
        var sentence = name.Sentence;
        var leads = sentence[name.Last + 1].Is(",") && sentence[name.Last + 2].Is("who") ? name.Last + 3 : name.Last + 1;
        if (name.Is(NameSigns.GivenName | NameSigns.Person) && sentence[leads].Text is "leads" or "heads" or "chairs" or "runs"
            && sentence.NameAt(sentence[leads + 1].Is("the") ? leads + 2 : leads + 1) is { IsPossessive: false } body && body.Is(NameSigns.ShownOrganization)
            && (!sentence[body.Last + 1].IsLower || sentence[body.Last + 1].Is(WordFlags.Preposition)))
        {
            return new RoleFact(name, body, "leader", Certainty.Stated, "led-by");
        }

        var verb = name.First - 2;
        return name.Is(NameSigns.GivenName) && sentence[verb].Is("led") && sentence[verb + 1].Is("by") && sentence[verb - 1].Text is "is" or "was"
            && Subject.Of(sentence, verb).Names is { Count: 1 } led && !led[0].Is(NameSigns.Place | NameSigns.Product)
            ? new RoleFact(name, led[0], "leader", Certainty.Stated, "led-by")
            : null;
    }

    /// <summary>"N of X said", "N at X said": who is quoted with nothing but the house stands for it.</summary>
    private static RoleFact? Representative(Name name, Discourse discourse)
    {
        var sentence = name.Sentence;
        // "N, of X, said"
        var of = sentence[name.Last + 1].Is(",") ? name.Last + 2 : name.Last + 1;
        if (name.First == name.Last
            || !(sentence[of].Text is "of" or "at")
            || sentence.NameAt(sentence[of + 1].Is("the") ? of + 2 : of + 1) is not { } house
            || discourse.IsOrganization(name)
            || house.Is(NameSigns.Place | NameSigns.Product)
            || discourse.IsPerson(house)
            || (of > name.Last + 1 && !house.Is(NameSigns.ShownOrganization)))
        {
            return null;
        }

        return IsSaying(sentence[sentence[house.Last + 1].Is(",") && of > name.Last + 1 ? house.Last + 2 : house.Last + 1])
                || IsSaying(sentence[name.First - 1])
            ? new RoleFact(name, house, "representative", Certainty.Implied, "speaker-of")
            : null;

        static bool IsSaying(Token verb) => verb.IsLower && verb.Text is "said" or "says";
    }

    private static RoleFact Fact(Name person, RolePhrase phrase, string rule) => Fact(person, phrase, person.Sentence, rule);

    private static RoleFact Fact(Name person, RolePhrase phrase, Sentence sentence, string rule) =>
        new(person, phrase.Organization, phrase.Text(sentence), Certainty.Stated, rule) { Words = (phrase.First, phrase.Last) };

    /// <summary>
    /// Whether somebody whom the sentence told of before has a role there; the roles of other sentences are not looked at, so that a document's length costs
    /// nothing.
    /// </summary>
    private static bool IsEmployer(Name name, List<RoleFact> roles)
    {
        for (var i = roles.Count - 1; i >= 0 && roles[i].Person.Sentence == name.Sentence; i--)
        {
            if (roles[i].Organization == name)
                return true;
        }

        return false;
    }

    /// <summary>"N and M, co-founders of X": the role of each of them.</summary>
    private static void AddSharedRole(Name last, Discourse discourse, Lexicon lexicon, List<RoleFact> roles)
    {
        const int longest = 4;
        var sentence = last.Sentence;
        if (!sentence[last.Last + 1].Is(",") || !(sentence[last.First - 1].Text is "and" or "&") || sentence.NameAt(last.First - 2) is null)
            return;
        var noun = sentence[last.Last + 2].Text is "the" or "both" or "two" ? last.Last + 3 : last.Last + 2;
        var first = noun;
        while (noun < first + longest && sentence[noun].Has(TokenShape.Word) && ReferenceEquals(lexicon.Singular(sentence[noun].Word), sentence[noun].Word))
            noun++;
        var singular = lexicon.Singular(sentence[noun].Word);
        if (!singular.Is(WordFlags.Role) || ReferenceEquals(singular, sentence[noun].Word) || !(sentence[noun + 1].Text is "of" or "at" or "from" or "with"))
            return;
        if (sentence.NameAt(sentence[noun + 2].Is("the") ? noun + 3 : noun + 2) is not { } house || house.Is(NameSigns.Place))
            return;
        var role = RolePhrase.Text(sentence, first, noun - 1) + (noun > first ? " " : "") + singular.Text;
        var person = last;
        while (person is not null && !discourse.IsOrganization(person))
        {
            roles.Add(new RoleFact(person, house, role, Certainty.Stated, "role-list"));
            person = sentence[person.First - 1].Text is "and" or "&" or "," ? sentence.NameAt(person.First - 2) : null;
            // "In Brask, N and M"
            if (person is not null && sentence[person.Before].Is(WordFlags.Preposition))
                break;
        }
    }

    /// <summary>
    /// Where a role begins behind a name, whether it stands beside it behind a comma, and the employer, where that is told before; null where none does.
    /// </summary>
    private static (int First, bool IsApposition, Name? Employer)? FirstOfRole(Name name, Discourse discourse)
    {
        var sentence = name.Sentence;
        var next = name.Last + 1;
        if (Employer(name) is { } subject)
            return (sentence[next].Text is "as" or "to" ? next + 1 : next, false, subject);
        // "The appointment of N as director of X was announced"
        if (IsAppointment(sentence, name.First - 1) && sentence[next].Is("as"))
            return (next + 1, false, null);
        // "N joins X as director", "N has joined X as director"
        var joins = next;
        while (sentence[joins].Text is "has" or "is" or "will" || IsTimeAdverb(sentence[joins]))
            joins++;
        if (sentence[joins].Is(WordFlags.JoinVerb) && sentence.NameAt(joins + 1) is { IsPossessive: false } employer && sentence[employer.Last + 1].Is("as"))
            return (employer.Last + 2, false, employer);
        if ((BehindCopula(sentence, next) ?? BehindCopula(sentence, BehindAside(name))) is { } predicate)
            return (predicate, false, null);
        if (TakesOffice(sentence, next) is { } office)
            return name.First < name.Last || discourse.IsPerson(name) ? (office, false, null) : null;
        // "N (X), director"
        if (sentence[next].Is("(")
            && sentence.AfterBracket(next) is var behind
            && sentence[behind].Is(",")
            && sentence.NameAt(next + 1) is { } inside
            && inside.Last == behind - 2)
        {
            next = behind;
        }

        // "N (director)", "N - Director:", but not "Chief Executive Officer (CEO)"
        if (sentence[next].Is("(") || (Clause.IsDash(sentence[next]) && sentence[next + 1].Has(TokenShape.Upper)))
        {
            return name.Last > name.First
                    && !sentence[name.Last].Is(WordFlags.Role)
                    && IsBarePosition(sentence, sentence.NameAt(next + 1) is { } house ? house.Last + 1 : next + 1)
                ? (next + 1, true, null)
                : null;
        }

        if (!sentence[next].Is(","))
            return null;
        if (name.Last > name.First)
            next = BehindDegrees(sentence, next);
        if (!sentence[next + 1].Is("who"))
            return EmployerBetween(name, discourse) is { } between ? (between.Last + 2, true, between) : (next + 1, true, null);
        // "N, who took over as director", "N, who works as director", "N, who is director"
        var behindWho = TakesOffice(sentence, next + 2)
            ?? (sentence[next + 3].Is("as") ? next + 4 : sentence[next + 2].Text is "is" or "was" ? next + 3 : null);
        return behindWho is { } told ? (told, false, null) : null;
    }

    /// <summary>"He was president of X", "Since 2031 she has served as director of X and chair of Y".</summary>
    private static void AddRolesOfPronoun(Sentence sentence, Discourse discourse, Lexicon lexicon, List<RoleFact> roles)
    {
        const int most = 3;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!(sentence[i].Text is "he" or "she")
                || (BehindCopula(sentence, i + 1) ?? TakesOffice(sentence, i + 1)) is not { } first
                || discourse.Person(sentence, i) is not { } person)
            {
                continue;
            }

            for (var j = 0; j < most && RolePhrase.Read(sentence, first, discourse, lexicon, isApposition: false) is { } phrase; j++)
            {
                if (phrase.Organization is not null)
                    roles.Add(Fact(person, phrase, sentence, "role-after") with { Teller = sentence });
                if (phrase.Further(sentence) is not { } further)
                    break;
                first = further;
            }
        }
    }

    /// <summary>The token behind what stands between a name and its verb: "N, Jr., is", "N (born in 1940) is", "N, PhD, (on the left) is".</summary>
    private static int BehindAside(Name name)
    {
        var sentence = name.Sentence;
        var next = name.Last + 1;
        if (name.Last > name.First && BehindDegrees(sentence, next) is var comma && comma > next)
            next = comma + 1;
        return sentence.AfterBracket(next);
    }

    /// <summary>Where a role begins behind "is", "was currently", "has been appointed" or "was elected as"; null where none of them stands.</summary>
    private static int? BehindCopula(Sentence sentence, int verb)
    {
        if (!(sentence[verb].Text is "is" or "was"
            || (sentence[verb].Text is "has" or "had" && sentence[verb + 1].Is("been"))
            || (sentence[verb].Is("will") && sentence[verb + 1].Is("be"))))
        {
            return null;
        }

        var next = sentence[verb].Text is "has" or "had" or "will" ? verb + 2 : verb + 1;
        while (IsTimeAdverb(sentence[next]))
            next++;
        if (!IsAppointed(sentence[next]))
            return next;
        return sentence[next + 1].Text is "as" or "to" ? next + 2 : next + 1;
    }

    /// <summary>
    /// Where a role begins behind a verb of taking office: "N will become director", "N served as director", "N has taken over as director", "N succeeds M as
    /// director"; null where none stands.
    /// </summary>
    private static int? TakesOffice(Sentence sentence, int verb)
    {
        while (sentence[verb].Text is "will" or "has" or "is" || IsTimeAdverb(sentence[verb]))
            verb++;
        switch (sentence[verb].Text)
        {
            case "become" or "becomes" or "became" or "becoming":
                return verb + 1;
            case "serve" or "serves" or "served" or "serving":
                return sentence[verb + 1].Is("as") ? verb + 2 : null;
            case "take" or "takes" or "took" or "taken" or "taking":
                return sentence[verb + 1].Is("over") && sentence[verb + 2].Is("as") ? verb + 3 : null;
            case "succeed" or "succeeds" or "succeeded" or "succeeding" or "replace" or "replaces" or "replaced" or "replacing":
                return sentence.NameAt(verb + 1) is { } predecessor && sentence[predecessor.Last + 1].Is("as") ? predecessor.Last + 2 : null;
            default:
                return null;
        }
    }

    /// <summary>The comma behind what stands between commas for a degree or an order: "N, M.D., Ph.D., director"; the first comma where none does.</summary>
    private static int BehindDegrees(Sentence sentence, int comma)
    {
        const int most = 4;
        for (var i = 0; i < most; i++)
        {
            // "Ph.D." is four tokens.
            var last = sentence[comma + 1].Is("ph") && sentence[comma + 3].Is("d") ? comma + 3 : comma + 1;
            var end = sentence[last + 1].Is(".") ? last + 2 : last + 1;
            if ((last == comma + 1 && !Titles.IsDegree(sentence[last].Text)) || !sentence[end].Is(","))
                break;
            comma = end;
        }

        return comma;
    }

    /// <summary>
    /// The employer that the words of a role do not tell: X in "X announced that N has been appointed director" and in "N (X), director"; null where there is
    /// none.
    /// </summary>
    private static Name? EmployerElsewhere(Name name, Discourse discourse)
    {
        var sentence = name.Sentence;
        if (sentence[name.Last + 1].Is("("))
        {
            return sentence.NameAt(name.Last + 2) is { } inside
                    && sentence[inside.Last + 1].Is(")")
                    && sentence[inside.Last + 2].Is(",")
                    && discourse.IsOrganization(inside)
                ? inside
                : null;
        }

        var verb = sentence[name.First - 1].Is("that") ? name.First - 2 : name.First - 1;
        return sentence[verb].Text is "announced" or "announces"
                && Subject.Of(sentence, verb).Names is { Count: 1 } announcing
                && announcing[0].Kind != OrganizationKind.Media
                && discourse.IsOrganization(announcing[0])
            ? announcing[0]
            : null;
    }

    /// <summary>"director", "associate professor of boats", but not "founder page".</summary>
    private static bool IsBarePosition(Sentence sentence, int first)
    {
        const int longest = 6;
        var at = first;
        while (at < first + longest && sentence[at].Has(TokenShape.Word) && !sentence[at].Is(WordFlags.Preposition) && sentence.NameAt(at) is null)
            at++;
        return at > first && Titles.IsPosition(sentence, at - 1);
    }

    /// <summary>The X of "said N, X, director of boats"; null where no employer stands between the commas.</summary>
    private static Name? EmployerBetween(Name name, Discourse discourse) =>
        name.Sentence.NameAt(name.Last + 2) is { } house && (Titles.IsEmployerBetween(house) || (Titles.IsBetween(house) && discourse.IsOrganization(house)))
            ? house
            : null;

    /// <summary>
    /// X in "X has named N its new director", "X appointed N as head of research", "X is proud to announce N as its president", "X promoted N to director";
    /// null where nobody is appointed.
    /// </summary>
    private static Name? Employer(Name name)
    {
        var sentence = name.Sentence;
        var verb = BeforeHonorific(sentence, name.First - 1);
        // "X announced the appointment of N as director"
        if (sentence[verb].Is("of") && sentence[verb - 1].Text is "appointment" or "promotion")
            return sentence[name.Last + 1].Text is "as" or "to" && Subject.Leading(sentence, verb).Names is { Count: 1 } leading ? leading[0] : null;
        if (!sentence[verb].IsLower || !Appoints(sentence[verb].Text, sentence[name.Last + 1].Text))
            return null;
        var employer = Subject.Of(sentence, verb).Names;
        return employer.Count == 1 && employer[0] != name ? employer[0] : null;
    }

    private static bool IsAppointment(Sentence sentence, int of) =>
        sentence[of].Is("of") && sentence[of - 1].Text is "appointment" or "promotion" or "election" or "hiring" or "selection";

    /// <summary>Whether a verb, with the word behind its object, gives that a position; a parliament elects presidents who are not its own.</summary>
    private static bool Appoints(string verb, string particle) => verb switch
    {
        "appointed" or "named" or "names" or "appoints" => true,
        "welcome" or "welcomes" or "welcomed" or "announce" or "announces" or "announced" or "hire" or "hires" or "hired" => particle == "as",
        "promote" or "promotes" or "promoted" => particle == "to",
        _ => false,
    };

    /// <summary>"recently", "also": what changes nothing of a role; "nearly" does.</summary>
    private static bool IsTimeAdverb(Token word) =>
        (VerbGroup.IsAdverb(word) && !word.Is(WordFlags.Negation)) || word.Text is "again" or "also" or "later" or "now" or "soon" or "then";

    private static bool IsAppointed(Token verb) => verb.IsLower && verb.Text is "appointed" or "named" or "elected" or "made" or "promoted";

    /// <summary>"X's faculty members include N and M", "Its graduates include N"; "Besides L," before it adds L.</summary>
    private static void FindPlural(Sentence sentence, Discourse discourse, Lexicon lexicon, List<RoleFact> roles)
    {
        for (var verb = 1; verb < sentence.Count; verb++)
        {
            if (!sentence[verb].Is(WordFlags.IncludeVerb) || sentence.NameAt(verb) is not null)
                continue;
            var first = verb;
            var hasRole = false;
            while (first > 0 && lexicon.Singular(sentence[first - 1].Word) is var noun && noun.Is(WordFlags.Role | WordFlags.MemberNoun))
            {
                hasRole |= noun.Is(WordFlags.Role);
                first--;
            }

            if (!hasRole)
                continue;
            var owner = sentence[first - 1].Has(TokenShape.Possessive) ? sentence.NameAt(first - 2) : discourse.Resolve(sentence, first - 1);
            var role = RolePhrase.Text(sentence, first, verb - 2) + (verb - 1 > first ? " " : "") + lexicon.Singular(sentence[verb - 1].Word).Text;
            var names = NameList.Read(sentence, verb + 1).Names;
            if (sentence[0].Text is "besides" && names.Count > 0)
                names.InsertRange(0, NameList.Read(sentence, 1).Names);
            foreach (var person in names)
                roles.Add(new RoleFact(person, owner, role, Certainty.Stated, "role-list"));
        }
    }
}

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>Reads off the words around a name what sort of thing it names.</summary>
internal static class Typing
{
    public static void AddSigns(Sentence sentence, Lexicon lexicon)
    {
        foreach (var name in sentence.Names)
        {
            AddNounBefore(name);
            AddNounAfter(name, lexicon);
            AddNounBehind(name);
            AddLinkTarget(name, lexicon);
            Towns.AddSigns(name);
            // People raise money, too.
            if (!name.Is(NameSigns.GivenName | NameSigns.Person) && OrganizationsOnly.Tells(name))
                name.Add(NameSigns.Owner, "organizations-only");
        }

        for (var i = 0; i < sentence.Count; i++)
            AddListed(sentence, i, lexicon);
        AddCoordinated(sentence);
        AddPeopleInRow(sentence);
    }

    /// <summary>
    /// "the Tern Foundation and IBN announced", "by Kelp, NXK and Tern Labs": what stands in a row with an organization, but for what may be a person.
    /// </summary>
    private static void AddCoordinated(Sentence sentence)
    {
        if (HeadWord.IsShouted(sentence))
            return;
        for (var i = 0; i < sentence.Names.Count; i++)
        {
            var (names, last) = NameList.Read(sentence, sentence.Names[i].First, least: int.MaxValue, takesApart: false);
            if (names.Count > 1
                && names.Exists(static name => name.Is(NameSigns.Head | NameSigns.Registered))
                && !names.Exists(static name => name.Is(NameSigns.Place | NameSigns.Person | NameSigns.GivenName | NameSigns.Product)))
            {
                foreach (var name in names)
                {
                    // "Head of Learning and Design, Tern Labs"
                    if (sentence[names[0].First - 1].Is("of") && sentence[names[0].First - 2].Is(WordFlags.Role) && !name.Is(NameSigns.Head))
                        continue;
                    // "Redstone and Tern Bank", "Ada and John Roe Foundation"
                    var mayBePerson = name.Last > name.First || (names.Count == 2 && !sentence[name.First].Has(TokenShape.AllUpper | TokenShape.InnerUpper));
                    if (!mayBePerson && !name.Is(NameSigns.Organization | NameSigns.NotOrganization))
                        name.Add(NameSigns.Listed, "coordinated");
                }
            }

            while (i + 1 < sentence.Names.Count && sentence.Names[i + 1].First <= last)
                i++;
        }
    }

    /// <summary>
    /// People in a row: "We are Nils Holm and Olga Roe", "We, Nils Holm and Olga Roe,"; "Neil Holm, Xavi Soto and Daniel Roe", where half of them are
    /// called as people are, and none as an organization is.
    /// </summary>
    private static void AddPeopleInRow(Sentence sentence)
    {
        const NameSigns others = NameSigns.Organization | NameSigns.Place | NameSigns.Product;
        for (var i = 0; i < sentence.Names.Count; i++)
        {
            var first = sentence.Names[i].First;
            var areWe = sentence[first - 2].Is("we") && sentence[first - 1].Text is "are" or ",";
            var (names, last) = NameList.Read(sentence, first, least: int.MaxValue, takesApart: false);
            var called = names.Count(static name => name.Is(NameSigns.GivenName | NameSigns.Person));
            if ((areWe || (names.Count > 2 && 2 * called >= names.Count))
                && names.TrueForAll(static name => name.Last > name.First && !name.Is(others) && !name.Sentence[name.First].Has(TokenShape.AllUpper)))
            {
                names.ForEach(static name => name.Add(NameSigns.Person));
            }

            while (i + 1 < sentence.Names.Count && sentence.Names[i + 1].First <= last)
                i++;
        }
    }

    /// <summary>What an infobox calls the thing that a page is about, the page's title calls by its name.</summary>
    public static void AddSubject(IReadOnlyList<Sentence> sentences, string title, string about, Lexicon lexicon)
    {
        var noun = lexicon.Singular(lexicon[Folding.Fold(about.Substring(about.LastIndexOf(' ') + 1))]);
        // "Christian leader", "ethnic group" and "power station" are no organizations, though each may be said of one.
        if (!(noun.Is(WordFlags.Head) || noun.Kind != OrganizationKind.Unknown) || noun.Is(WordFlags.Product) || noun.Text is "group" or "station")
            return;
        var kind = noun.Kind != OrganizationKind.Unknown ? noun.Kind : noun.HeadKind;
        foreach (var name in NamesOf(sentences, title))
            name.Add(NameSigns.KindNoun, "infobox", kind);
    }

    /// <summary>The names that are written so, or as what stands before the comma: "Tern, S.A. de C.V.".</summary>
    public static IEnumerable<Name> NamesOf(IEnumerable<Sentence> sentences, string text)
    {
        const string article = "The ";
        text = text.StartsWith(article, StringComparison.Ordinal) ? text.Substring(article.Length) : text;
        var (whole, bare) = (Folding.Fold(text), Folding.Fold(text.Split(',')[0]));
        return sentences.SelectMany(static sentence => sentence.Names).Where(name => name.Key == whole || name.Key == bare);
    }

    /// <summary>Whether "of" leads to what people are members of, and organizations are not.</summary>
    private static bool TakesPeople(Sentence sentence, int of) =>
        sentence[of].Is("of")
            && sentence.NameAt(sentence[of + 1].Is("the") ? of + 2 : of + 1) is { } body
            && (IsOfPeople(sentence[body.Last]) || IsOfPeople(sentence[body.First]) || IsOfPeople(sentence[body.First + 1]));

    private static bool IsOfPeople(Token word) =>
        word.Text is "party" or "parliament" or "senate" or "cabinet" or "board" or "orchestra" or "band" or "faculty" or "academy" or "institute"
            or "committee";

    /// <summary>"research institute X", "the agency X", "professor X".</summary>
    private static void AddNounBefore(Name name)
    {
        var sentence = name.Sentence;
        var before = sentence[name.First - 1];
        // "Dr. Reed", and not "Dr. TERN"
        if (!sentence[name.First].Has(TokenShape.AllUpper)
            && sentence[before.Is(".") && before.Has(TokenShape.Tight) ? name.First - 2 : name.First - 1].Text is "mr" or "mrs" or "ms" or "dr")
        {
            name.Add(NameSigns.Person);
        }

        // "Rep. Holm", "Reps. Holm and Brandt"
        if (before.Is(".") && Titles.IsOffice(sentence[name.First - 2]))
        {
            foreach (var holder in NameList.Read(sentence, name.First).Names)
                holder.Add(NameSigns.Person);
        }

        // "Robert Holm and I"
        if (sentence[name.Last + 1].Is("and") && sentence[name.Last + 2].Is("i") && sentence[name.Last + 2].Length == 1)
            name.Add(NameSigns.Person);
        if (!before.Has(TokenShape.Word) || name.Is(NameSigns.Person) || before.Is("journal"))
            return;
        if (IsWork(name))
        {
            name.Add(NameSigns.NotOrganization);
            return;
        }

        if (before.Is(WordFlags.Role) && !before.Is(WordFlags.Kind))
        {
            // "Ada Holm (CTO Tern)"
            var isHouse = (name.First == name.Last || before.Has(TokenShape.AllUpper))
                && sentence[name.First - 2].Is("(")
                && sentence[name.Last + 1].Is(")")
                && sentence.NameAt(name.First - 3) is { } holder
                && holder.Last > holder.First;
            if (!isHouse || sentence.NameAt(name.First - 3)!.Is(NameSigns.ShownOrganization))
                name.Add(NameSigns.Person);
            return;
        }

        // "will host X": a verb.
        var isVerb = before.Word.Kind == OrganizationKind.Unknown && (sentence[name.First - 2].Is(WordFlags.Auxiliary) || sentence[name.First - 2].Is("to"));
        if (!before.IsLower || !before.Is(WordFlags.Kind) || isVerb)
            return;
        var kind = NounPhrase.KindOf(before.Word, sentence[name.First - 2]);
        // "the party's leader Ada Reed", "Tern Party leader N": people are what some organizations are, too.
        if (kind == OrganizationKind.Unknown
            && (name.Is(NameSigns.GivenName)
                || Titles.IsManOf(before, sentence[name.First - 2])
                || (before.Text is "leader" or "member" && sentence[name.First - 2].Is("party") && sentence[name.First - 2].Has(TokenShape.Upper))))
        {
            name.Add(NameSigns.Person);
            return;
        }

        // "producer Ada Reed", but "producer Tern Films"
        if (before.Is("producer")
            && name.Is(NameSigns.GivenName)
            && !name.Is(NameSigns.Head)
            && (sentence[name.First - 2].Is(WordFlags.Function | WordFlags.Preposition)
                || sentence[name.First - 2].Text is "film" or "music" or "record" or "television" or "tv" or "executive"))
        {
            name.Add(NameSigns.Person);
            return;
        }

        for (var i = name.First - 2; kind == OrganizationKind.Unknown && sentence[i].IsLower && i > name.First - 4; i--)
            kind = sentence[i].Word.Kind;
        name.Add(NameSigns.KindNoun, "kind-noun", kind);
    }

    /// <summary>"the film X", "her album The X", but not "to film X", "the film the X made", "in the film X director N".</summary>
    private static bool IsWork(Name name)
    {
        var sentence = name.Sentence;
        var noun = sentence[name.First - 1].Is("the") && sentence[name.First - 1].Has(TokenShape.Upper) ? name.First - 2 : name.First - 1;
        var isPhrase = sentence[noun - 2].Is(WordFlags.Preposition) && sentence[name.Last + 1].Has(TokenShape.Word);
        return sentence[noun].IsLower
            && sentence[noun].Text is "album" or "ballet" or "book" or "documentary" or "film" or "memoir" or "movie" or "musical" or "novel"
                or "opera" or "song"
            && !isPhrase
            && !sentence[noun - 1].Is(WordFlags.Auxiliary)
            && !sentence[noun - 1].Is("to");
    }

    /// <summary>"the X consortium", "the newly founded X consortium".</summary>
    private static void AddNounBehind(Name name)
    {
        var noun = name.Sentence[name.Last + 1];
        var article = name.First - 1;
        while (name.Sentence[article] is { IsLower: true } word
            && (word.Text is "new" or "newly" || VerbGroup.IsAdverb(word) || word.Text.EndsWith("ed", StringComparison.Ordinal)))
        {
            article--;
        }

        if (noun.IsLower && noun.Word.Kind == OrganizationKind.Alliance && name.Sentence[article].Is("the"))
            name.Add(NameSigns.KindNoun, "kind-noun", noun.Word.Kind);
    }

    /// <summary>"X, an agency for", "X is a company", "X, who".</summary>
    private static void AddNounAfter(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var next = sentence.AfterBracket(name.Last + 1);
        var isCopula = sentence[next].Text is "is" or "was" or "are" or "remains" or "became";
        // "X is hiring engineers" tells nothing of what X is.
        if (isCopula ? sentence[next + 1].Text.EndsWith("ing", StringComparison.Ordinal) : !sentence[next].Is(","))
            return;
        // "Founded by X, the company has", "Created by the X, the app"
        if (!isCopula && sentence[name.Before].Is("by") && name.Before == 1)
            return;
        if (sentence[next + 1].Is("who") && sentence[next + 1].IsLower)
        {
            // "N from X, who sails": N does.
            if (!(sentence[name.Before].Text is "from" or "of" or "at") || sentence.NameAt(name.Before - 1) is null)
                name.Add(NameSigns.Person);
            return;
        }

        if (isCopula && !name.Is(NameSigns.Person | NameSigns.GivenName | NameSigns.Place) && Complement(sentence, next + 1, lexicon) is { } complement)
        {
            complement.Add(NameSigns.NotOrganization);
            name.Add(NameSigns.KindNoun, "copula", complement.Kind);
            return;
        }

        // "N, head of X's rescue agency,"
        if (!isCopula
            && sentence[next + 1].IsLower
            && sentence[next + 2].Is("of")
            && Titles.IsPosition(sentence, next + 1)
            && !sentence[next + 1].Is(WordFlags.Kind)
            && !Titles.IsEmployerBetween(name)
            && !sentence[name.Before].Is("at"))
        {
            name.Add(NameSigns.Person);
            return;
        }

        // "Norway, the Tern Union and": what follows is named.
        if (!isCopula && name.Is(NameSigns.Place) && sentence[next + 1].Is("the") && sentence[next + 2].Has(TokenShape.Upper))
            return;
        if (NounPhrase.Read(sentence, next + 1, lexicon) is not { } phrase || (!isCopula && !IsApposition(sentence, next + 1, phrase)))
            return;
        // "Karin Holm is a member of the Tern Party": people are, too.
        if (phrase.Head.Text is "member" or "leader"
            && name.Last == name.First + 1
            && !name.Is(NameSigns.ShownOrganization)
            && TakesPeople(sentence, phrase.Last + 1))
        {
            return;
        }

        // "are agency stories"
        var behind = sentence[phrase.Last + 1];
        if (isCopula
            && !(sentence[next + 1].Text is "the" or "a" or "an")
            && behind.IsLower
            && behind.Text.EndsWith("s", StringComparison.Ordinal)
            && lexicon.IsCommon(behind.Word)
            && !behind.Is(WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Say))
        {
            return;
        }

        // "Tern is our brand for boats"
        if (isCopula && sentence[next + 1].Text is "our" or "its" or "their" && phrase.Head.Text is "brand")
            return;
        // "Based in Oslo, the company works"
        if (!isCopula && sentence[name.Before].Is("in") && name.Before == 1 && sentence[0].Text is "based" or "headquartered" or "located")
            return;
        // "In Oslo, the museum opened": what a further clause speaks of.
        if (!isCopula
            && sentence[next + 1].Is("the")
            && sentence[phrase.Last + 1] is { IsLower: true } verb
            && (Clause.IsFiniteVerb(verb) || verb.Text.EndsWith("ed", StringComparison.Ordinal)))
        {
            return;
        }

        // People may be what some organizations are, too: "Mary Tern is a member of", "Tern, a leader who"; managers without an article, or at a place, are
        // people.
        var isOwner = phrase.Head.Text is "owner" && name.Last == name.First + 1 && sentence[name.First - 1].Is(WordFlags.Say) && !name.Is(NameSigns.Head);
        var isManager = (phrase.Head.Text is "manager" || (phrase.Head.Text is "expert" && sentence[phrase.Last + 1].Is("at")))
            && (name.Last > name.First || sentence[phrase.Last].Has(TokenShape.Upper))
            && (sentence[phrase.Last + 1].Is("at") || !IsDetermined(sentence, next + 1, phrase));
        // "Ada Holm, a chemist", "Ada Holm is a board member of Tern Labs"
        if (!name.Is(NameSigns.ShownOrganization)
            && name.Last > name.First
            && (Titles.IsCalling(phrase.Head.Text) || (phrase.Head.Text is "member" && Titles.IsPosition(sentence, phrase.Last))))
        {
            name.Add(NameSigns.Person);
            return;
        }

        var isCalledSo = name.Is(NameSigns.GivenName | NameSigns.Person) || (name.First == name.Last && sentence[name.First].Is(WordFlags.GivenName));
        // "is a television producer/director", "a producer and writer"
        var isOccupation = sentence[phrase.Last + 1].Text is "/" or "and"
            && sentence[phrase.Last + 2].IsLower
            && sentence[phrase.Last + 2].Is(WordFlags.Role)
            && !sentence[phrase.Last + 2].Is(WordFlags.Kind);
        var isPerson = (phrase.Kind == OrganizationKind.Unknown && (isCalledSo || isManager || isOwner)) || sentence[phrase.Last + 1].Is("who") || isOccupation;
        if (phrase.IsRole && (isPerson || !phrase.IsOrganization))
        {
            // "said N, X, director", "the director at X, founder of Y"
            if (!Titles.IsEmployerBetween(name) && !sentence[name.Before].Is("at"))
                name.Add(NameSigns.Person);
        }
        else if (isPerson && phrase.IsOrganization)
        {
            return;
        }
        else if (phrase.IsOrganization)
        {
            name.Add(NameSigns.KindNoun, isCopula ? "copula" : "apposition", phrase.Kind);
        }
        // "Kelp is a client of Tern Labs": its customer, and no software.
        else if (phrase.IsProduct && !(phrase.Head.Text is "client" && sentence[phrase.Last + 1].Is("of")))
        {
            name.Add((isCopula || name.Is(NameSigns.Head)) && HeadWord.EndsLikeProduct(name, lexicon)
                ? NameSigns.Product | NameSigns.NotOrganization
                : NameSigns.Product);
        }
        else if (phrase.Head.Is(WordFlags.Maker) && sentence[phrase.Last + 1].Is("of"))
        {
            name.Add(NameSigns.Owner, "maker");
        }
    }

    /// <summary>
    /// What "X is an International Charity Association" calls X in capitals; null where the words behind "is" name somebody, or only describe: "a Tern Group
    /// company".
    /// </summary>
    private static Name? Complement(Sentence sentence, int article, Lexicon lexicon)
    {
        if (!(sentence[article].Text is "a" or "an")
            || sentence.NameAt(article + 1) is not { } complement
            || !complement.Is(NameSigns.Head)
            || !HeadWord.Describes(complement, lexicon))
        {
            return null;
        }

        var behind = sentence[complement.Last + 1];
        return !behind.IsLower || behind.Text.EndsWith("ed", StringComparison.Ordinal) || PartnershipNoun.EndsPhrase(sentence, complement.Last + 1)
            ? complement
            : null;
    }

    /// <summary>An apposition begins with a determiner or a possessor; a role may stand bare: "X, director of".</summary>
    private static bool IsApposition(Sentence sentence, int first, NounPhrase phrase) => IsDetermined(sentence, first, phrase) || phrase.IsRole;

    private static bool IsDetermined(Sentence sentence, int first, NounPhrase phrase)
    {
        if (sentence[first].Text is "a" or "an" or "the" or "its" or "one")
            return true;
        for (var i = first; i < phrase.Last; i++)
        {
            if (sentence[i].Has(TokenShape.Possessive))
                return true;
        }

        return false;
    }

    /// <summary>A page's qualifier says what the page is about: <c>Name (company)</c>; a place's is the place around it: <c>Name, Norway</c>.</summary>
    private static void AddLinkTarget(Name name, Lexicon lexicon)
    {
        if (name.Target is not { Length: > 0 } target)
            return;
        var comma = target.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && lexicon.IsPlace(Folding.Fold(target.Substring(comma + 2))) && name.Key == Folding.Fold(target.Substring(0, comma)))
            name.Add(NameSigns.Place);
        if (target[target.Length - 1] != ')')
            return;
        var opening = target.LastIndexOf('(');
        var qualifier = Folding.Fold(target.Substring(opening + 1, target.Length - opening - 2));
        var noun = lexicon.Singular(lexicon[qualifier.Substring(qualifier.LastIndexOf(' ') + 1)]);
        if (noun.Is(WordFlags.Product))
            name.Add(NameSigns.Product);
        else if (noun.Is(WordFlags.Kind))
            name.Add(NameSigns.LinkedOrganization, "link-target", noun.Kind);
        else if (noun.Is(WordFlags.Role))
            name.Add(NameSigns.Person);
    }

    /// <summary>"companies such as X, Y and Z", "universities including X", "players like X"; "two scientists, N and M".</summary>
    private static void AddListed(Sentence sentence, int at, Lexicon lexicon)
    {
        if (!sentence[at].IsLower
            || lexicon.Singular(sentence[at].Word) is var word && (!word.Is(WordFlags.Kind | WordFlags.Role) || ReferenceEquals(word, sentence[at].Word)))
        {
            return;
        }

        var next = at + 1;
        if (sentence[next].Is(","))
            next++;
        if (word.Is(WordFlags.Role) && sentence.NameAt(next) is not null)
        {
            // Founders and advisers may be organizations; with one given name among them, all are people.
            var listed = NameList.Read(sentence, next).Names;
            foreach (var name in listed)
            {
                if (listed.Exists(static other => other.Is(NameSigns.GivenName)))
                    name.Add(NameSigns.Person);
            }

            return;
        }

        if (!word.Is(WordFlags.Kind))
            return;
        if (sentence[next].Is("such") && sentence[next + 1].Is("as"))
            next += 2;
        else if (sentence[next].Text is "like" or "including")
            next++;
        else
            return;
        foreach (var name in NameList.Read(sentence, next).Names)
        {
            // "organizations like X, and events like Y"
            if (name.First > next
                && sentence[name.Before].Text is "like" or "including"
                && !lexicon.Singular(sentence[name.Before - 1].Word).Is(WordFlags.Kind))
            {
                break;
            }

            // "schools, including Trades and Design": parts of one.
            if (sentence[at].Text is "schools" or "departments" or "faculties" or "divisions" or "units" or "offices" && !name.Is(NameSigns.Head))
                continue;
            // "city centres including Oslo"; universities and clubs are called as their towns are.
            if (name.Is(NameSigns.Place)
                && !(word.Kind is OrganizationKind.University or OrganizationKind.GovernmentAgency)
                && !(word.Text is "club" or "team" or "side"))
            {
                continue;
            }

            name.Add(NameSigns.Listed, "listed", NounPhrase.KindOfListed(word, sentence[at - 1]));
        }
    }
}

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>How the parties of a frame are found and told apart, whatever its trigger.</summary>
internal static class Parties
{
    private const int LongestGap = 10;

    /// <summary>The "with" of a verb or noun: behind it at once, or behind an adverb, a date or what the partnership is on; −1 where there is none.</summary>
    public static int FindWith(Sentence sentence, int first) => FindBehind(sentence, first, static token => token.Text is "with" or "alongside");

    /// <summary>The "with" of a verb whose object may be a name: "co-founded X with".</summary>
    public static int FindWithBehindObject(Sentence sentence, int verb) =>
        FindWith(sentence, (sentence.NameAt(sentence[verb + 1].Is("the") ? verb + 2 : verb + 1)?.Last ?? verb) + 1);

    /// <summary>The parties behind "between", at once or behind an adverb, a date or what the partnership is on; none where there is no such word.</summary>
    public static NameList Between(Sentence sentence, int first)
    {
        var between = FindBehind(sentence, first, static token => token.Text is "between" or "among" or "amongst");
        return between < 0 ? new NameList([], first - 1) : NameList.Read(sentence, between + 1, least: int.MaxValue);
    }

    /// <summary>The parties that a noun lists: "of X and Y", "consisting of X and Y", "signed by X and Y".</summary>
    public static NameList Listed(Sentence sentence, int noun)
    {
        var first = noun + 1;
        // "the partnership, X, was formed by Y and Z"
        if (sentence[first].Is(",") && sentence.NameAt(first + 1) is { } called && sentence[called.Last + 1].Is(","))
            first = called.Last + 2;
        // "the joint venture, owned by X and Y,"
        if (sentence[first].Is("\"")
            || (sentence[first].Is(",")
                && (sentence[first + 2].Is("by") || sentence[first + 3].Is("by"))
                && (sentence[first + 1].Is(WordFlags.MakeVerb | WordFlags.FundVerb) || sentence[first + 1].Text is "owned" or "held" or "run" or "led")))
        {
            first++;
        }

        if (IsBody(sentence[noun]) && LedBy(sentence, first) is { Names.Count: > 0 } led)
            return led;
        if (sentence[first].Is("to") && sentence[first + 2].Is("effect"))
            first += 3;
        while (sentence[first].IsLower && sentence[first].Is(WordFlags.Auxiliary) && sentence[first + 1].IsLower)
            first++;
        // "a joint venture company owned by X and Y"
        if (sentence[first].IsLower && sentence[first].Is(WordFlags.Kind))
            first++;
        var list = sentence[first].Text switch
        {
            _ when IsBody(sentence[noun]) && TellsOfMembers(sentence[first]) => first + 1,
            "that" or "which" when IsBody(sentence[noun]) => MembersBehind(sentence, first),
            ":" when sentence.Scope == MentionScope.Title => first + 1,
            // "partnerships including X and Y" are one's with each.
            "including" when sentence[noun].Text.EndsWith("s", StringComparison.Ordinal) => 0,
            "of" or "by" or "from" or "involving" or "comprising" or "including" or "uniting" or "linking" => first + 1,
            "consisting" or "composed" when sentence[first + 1].Is("of") => first + 2,
            "made" when sentence[first + 1].Is("up") && sentence[first + 2].Is("of") => first + 3,
            _ when sentence[first + 1].Is("by") && sentence[first].IsLower => first + 2,
            "owned" or "held" or "run" when sentence[first + 2].Is("by") && sentence[first + 1].IsLower => first + 3,
            _ => 0,
        };
        if (list == 0)
            return new NameList([], first - 1);
        return Signing(PartyLists.From(sentence, list, least: int.MaxValue));
    }

    /// <summary>
    /// "a consortium led by X that includes Y and Z", "a consortium led by X with Y": who leads it is one of them; none where only he is told.
    /// </summary>
    private static NameList LedBy(Sentence sentence, int first)
    {
        if (!(sentence[first].Text is "led" or "headed")
            || !sentence[first + 1].Is("by")
            || NameList.Read(sentence, first + 2) is not { Names.Count: > 0 } leaders)
        {
            return new NameList([], first - 1);
        }

        var at = sentence[leaders.Last + 1].Is(",") ? leaders.Last + 2 : leaders.Last + 1;
        var list = sentence[at].Text switch
        {
            "with" or "comprising" => at + 1,
            "that" or "which" => MembersBehind(sentence, at),
            _ => 0,
        };
        if (list == 0 || NameList.Read(sentence, list, least: int.MaxValue) is not { Names.Count: > 0 } others)
            return new NameList([], first - 1);
        // "with Ada Holm as chair"
        var isRole = sentence[at].Is("with") && sentence[others.Last + 1].Is("as") && !(sentence[others.Last + 2].Text is "members" or "partners");
        return isRole ? new NameList([], first - 1) : new NameList([.. leaders.Names, .. others.Names], others.Last);
    }

    /// <summary>For whom those of a list sign, and those behind it: "N, director of X, and M, director of Y".</summary>
    public static NameList Signing(NameList listed) =>
        listed.Names.Count == 1 && Delegates(listed.Names[0]) is { Names.Count: > 1 } represented
            ? represented
            : listed with { Names = Represented(listed.Names) };

    private static int FindBehind(Sentence sentence, int first, Func<Token, bool> isSought)
    {
        var end = first + LongestGap;
        for (var i = first; i < end && i < sentence.Count; i++)
        {
            var token = sentence[i];
            // "with many boats, among them X"
            if (isSought(token) && !(token.Is("among") && sentence[i + 1].Is("them")))
                return sentence[i - 1].Text is "competition" or "accordance" or "compliance" or "line" ? -1 : i;
            if (sentence.AfterBracket(i) is var behind && behind > i)
            {
                end += behind - i;
                i = behind - 1;
                continue;
            }

            // "a deal, among X and Y"
            if (token.Is(",") && isSought(sentence[i + 1]) && !sentence[i + 1].Is("with"))
                continue;
            // "a joint venture called X with"
            if (token.Text is "called" or "named" or "dubbed" && sentence.NameAt(i + 1) is { } title)
            {
                i = title.Last;
                continue;
            }

            // "a joint venture, X, with"
            if (token.Is(",") && sentence.NameAt(i + 1) is { } called && sentence[called.Last + 1].Is(","))
            {
                i = called.Last + 1;
                continue;
            }

            // A name may stand in between only as what a preposition governs: "in Oslo with", "on the X Project with".
            if (sentence.NameAt(i) is { } name && (name.First != i || IsGoverned(sentence, i)))
                continue;
            if (!(token.Has(TokenShape.Word) || token.Is("\"")) || token.Is("to") || token.Is(WordFlags.Subordinator) || sentence.NameAt(i) is not null)
                return -1;
            // "a deal was signed between", but not "a deal is good for trade between".
            if (token.IsFiniteVerb && !sentence[i + 1].Is(WordFlags.MakeVerb | WordFlags.Auxiliary) && !sentence[i + 1].Is("between"))
                return -1;
        }

        return -1;
    }

    private static bool IsGoverned(Sentence sentence, int at) =>
        sentence[at - 1].Text is "in" or "on" or "for" or "at" || (sentence[at - 1].Is("the") && sentence[at - 2].Text is "in" or "on" or "for" or "at");

    /// <summary>A frame whose other party is the pronoun or description that ends at a token: it may only add to what other frames state.</summary>
    public static Frame Supporting(string rule, Sentence sentence, int trigger, int first, NameList objects, PartnershipStatus status, int described) =>
        new(sentence, rule, trigger, first, objects.Last, Slots(objects.Names))
        {
            IsSupport = true,
            Certainty = Certainty.Implied,
            Status = status,
            Described = (described, ParticipantRole.Partner),
        };

    /// <summary>
    /// The last token of who is told of before, where a phrase from one token to another stands at the beginning or inside of what they do: "Together with X,
    /// we sail", "Together with X, the company sails", "The company, together with X, sails"; −1 where nobody stands there.
    /// </summary>
    public static int TakenUpBeside(Sentence sentence, int first, int last)
    {
        if (sentence[first - 1].Is(",") && sentence[first - 2].IsLower && sentence[first - 2].Is(WordFlags.Kind))
            return first - 2;
        var at = last + 2;
        if (!sentence[last + 1].Is(","))
            return -1;
        return sentence[at].Text is "we" or "it" or "they"
            ? at
            : sentence[at].Is("the") && sentence[at + 1].IsLower && sentence[at + 1].Is(WordFlags.Kind)
                ? at + 1
                : -1;
    }

    /// <summary>A frame whose parties are all told by "they" or "the two companies" before a token; null where no such words stand there.</summary>
    public static Frame? Unnamed(Sentence sentence, int trigger, Subject subject)
    {
        var described = subject.First - 1;
        // Right before the verb such words are its subject, whoever stands before them.
        if (subject.Names.Count > 0 && !(sentence[described].Is("they") || sentence[described - 1].Text is "two" or "both" or "the"))
            return null;
        return !TellsOfSeveral(sentence, described) ? null : new Frame(sentence, "described-parties", trigger, subject.First, trigger, [])
        {
            IsSupport = true,
            Certainty = Certainty.Implied,
            Status = subject.Status,
            Described = (described, ParticipantRole.Partner),
        };
    }

    /// <summary>Whether a word may stand for several organizations; its noun is looked at once the whole text is known.</summary>
    private static bool TellsOfSeveral(Sentence sentence, int at)
    {
        var word = sentence[at];
        if (!word.IsLower)
            return at == 0 && word.Text is "they" or "their" or "both";
        return word.Text is "they" or "both" or "two" or "pair" or "duo" || (word.Text.EndsWith("s", StringComparison.Ordinal) && !word.Is(WordFlags.Function));
    }

    /// <summary>A noun for those who act as one, and not for what they agree on.</summary>
    public static bool IsBody(Token noun) => noun.Text is "consortium" or "coalition" or "alliance";

    /// <summary>A verb behind which the members of a body stand, and none of its descriptions.</summary>
    public static bool TellsOfMembers(Token verb) => verb.Text is "includes" or "comprises" or "unites";

    /// <summary>The list in "the consortium that built it includes X and Y"; 0 where there is none.</summary>
    private static int MembersBehind(Sentence sentence, int first)
    {
        const int longest = 8;
        for (var i = first + 1; i < first + longest && sentence[i].Has(TokenShape.Word); i++)
        {
            if (TellsOfMembers(sentence[i]))
                return i + 1;
        }

        return 0;
    }

    /// <summary>
    /// For whom people act: "X director N", "X's director, N," and "N, director of X," for X; a name that no role stands beside is for itself.
    /// </summary>
    public static List<Name> Represented(List<Name> names) => [.. names.Select(static name => EmployerBefore(name) ?? EmployerBehind(name) ?? name)];

    private static Name? EmployerBefore(Name person)
    {
        const int longest = 6;
        var sentence = person.Sentence;
        var role = sentence[person.First - 1].Is(",") ? person.First - 2 : person.First - 1;
        if (!sentence[role].Is(WordFlags.Role))
            return null;
        for (var i = role - 1; i >= 0 && i > person.First - longest; i--)
        {
            if (sentence.NameAt(sentence[i].Has(TokenShape.Possessive) ? i - 1 : i) is { } employer)
                return employer.Is(NameSigns.Place) ? null : employer;
            if (!sentence[i].Has(TokenShape.Word) || sentence[i].Is(WordFlags.Function | WordFlags.Preposition))
                return null;
        }

        return null;
    }

    /// <summary>For whom those of "by N, director of X, and M, director of Y" act.</summary>
    private static NameList Delegates(Name first)
    {
        var sentence = first.Sentence;
        List<Name> employers = [];
        var (person, last) = (first, first.Last);
        while (EmployerBehind(person) is { } employer)
        {
            employers.Add(employer);
            last = employer.Last;
            var next = sentence[last + 1].Is(",") ? last + 2 : last + 1;
            if (sentence.NameAt(sentence[next].Is("and") ? next + 1 : next) is not { } other)
                break;
            person = other;
        }

        return new NameList(employers, last);
    }

    private static Name? EmployerBehind(Name person)
    {
        const int longest = 8;
        var sentence = person.Sentence;
        var speaks = false;
        for (var i = person.Last + 2; sentence[person.Last + 1].Is(",") && i < person.Last + longest && sentence.NameAt(i) is null; i++)
        {
            speaks |= Speakers.SpeaksForHouse(sentence[i].Text);
            if (sentence[i].Text is "of" or "at" && speaks && sentence.NameAt(sentence[i + 1].Is("the") ? i + 2 : i + 1) is { } employer)
                return employer.Is(NameSigns.Place) ? null : employer;
            if (!sentence[i].Has(TokenShape.Word))
                return null;
        }

        return null;
    }

    public static List<Slot> Slots(List<Name> names, List<Name>? others = null, ParticipantRole role = ParticipantRole.Partner)
    {
        List<Slot> slots = [];
        foreach (var name in others is null ? names : names.Concat(others))
        {
            if (!slots.Exists(slot => slot.Name.Key == name.Key))
                slots.Add(new Slot(name, role));
        }

        return slots;
    }
}

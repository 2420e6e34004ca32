using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What a verb of partnership says: who joins whom.</summary>
internal static class VerbFrames
{
    public static Frame? At(Sentence sentence, int verb, int after)
    {
        var with = Parties.FindWith(sentence, after);
        var objects = with < 0 ? new NameList([], after - 1) : PartyLists.BehindWith(sentence, with);
        if ((verb == 0 || (verb == 1 && sentence[0].Is("having"))) && objects.Names.Count > 0 && !sentence.IsHeadline)
            return Participle(sentence, objects);
        var subject = Subject.Of(sentence, verb);
        if (with < 0 && subject.Names.Count == 1 && sentence.Scope == MentionScope.Title && WithBehindPurpose(sentence, after) is >= 0 and var behind)
            (with, objects) = (behind, NameList.Read(sentence, behind + 1));
        if (with < 0)
        {
            if (subject.Names.Count > 0 && RelativeBefore(sentence, subject.Names[0].First) is { } antecedent)
                return Frame.With(sentence, "verb-with", verb, subject, new NameList([antecedent], after - 1));
            if (subject.Names.Count > 0 && after == verb + 1)
                objects = Transitive(sentence, verb, subject);
            if (objects.Names.Count == 0)
                return Joint(sentence, verb, after, subject) ?? Parties.Unnamed(sentence, verb, subject);
        }

        // "X has partnered with us"
        if (objects.Names.Count == 0 && subject.Names.Count > 0 && sentence[with + 1].Is("us"))
        {
            var others = new NameList(subject.Names, with + 1);
            return Parties.Supporting("verb-with", sentence, verb, subject.First, others, subject.Status, described: with + 1);
        }

        if (objects.Names.Count == 0)
            return null;
        // "makers that have partnered with X include Y"
        if (subject.Names.Count == 0
            && sentence[objects.Last + 1].Is(WordFlags.IncludeVerb)
            && NameList.Read(sentence, objects.Last + 2) is { Names.Count: > 0 } listed)
        {
            return Frame.With(sentence, "verb-with", verb, subject with { Names = objects.Names }, listed);
        }

        // "After partnering with X, Y sails"
        if (subject.Names.Count == 0 && sentence[verb - 1].Text is "after" or "by" or "since" or "while")
            subject = subject with { Names = Subject.Behind(sentence, objects.Last).Names };

        if (subject.Names.Count == 0)
        {
            // "Partnering with X would help us"
            var status = sentence[verb].Text.EndsWith("ing", StringComparison.Ordinal) && sentence[objects.Last + 1].Is("would")
                ? PartnershipStatus.Hypothetical
                : subject.Status;
            return Parties.Supporting("described-subject", sentence, verb, subject.First, objects, status, subject.Pronoun(sentence));
        }

        return Frame.With(sentence, with < 0 ? "verb-object" : "verb-with", verb, subject, objects);
    }

    /// <summary>Y in "Y, with which X has cooperated"; null where no such clause begins before a token.</summary>
    private static Name? RelativeBefore(Sentence sentence, int first)
    {
        var pronoun = sentence[first - 1].Is("the") ? first - 2 : first - 1;
        if (!(sentence[pronoun].Text is "which" or "whom") || !sentence[pronoun - 1].Is("with"))
            return null;
        return sentence.NameAt(sentence[pronoun - 2].Is(",") ? pronoun - 3 : pronoun - 2);
    }

    /// <summary>"X is building boats with Y": with whom, where Y is shown to be an organization.</summary>
    public static Frame? Making(Sentence sentence, int verb)
    {
        var with = Parties.FindWithBehindObject(sentence, verb);
        // "explores a partnership with X" makes nothing.
        if (with < 0 || !sentence[with].Is("with") || sentence[with - 1].Is(WordFlags.PartnerNoun | WordFlags.DealNoun))
            return null;
        var others = NameList.Read(sentence, with + 1);
        if (others.Names.Count == 0 || !others.Names.TrueForAll(static name => name.Is(NameSigns.ShownOrganization)))
            return null;
        var subject = Subject.Of(sentence, verb);
        return subject.Names.Count == 0
            ? null
            : Frame.With(sentence, "making-with", verb, subject, others) with { Certainty = Certainty.Implied };
    }

    /// <summary>"built by X and Y", where one of them is shown to be an organization.</summary>
    public static Frame? MadeBy(Sentence sentence, int verb)
    {
        var by = sentence[verb + 1].Is("in") && sentence[verb + 2].Has(TokenShape.Number) ? verb + 3 : verb + 1;
        if (!sentence[by].Is("by"))
            return null;
        // "shows cars made by X and Y": of several things, and of many makers, each has most often made its own.
        const int most = 4;
        if (IsPlural(sentence, verb - 1))
            return null;
        var makers = NameList.Read(sentence, by + 1, least: int.MaxValue);
        return makers.Names.Count is < 2 or > most || !makers.Names.Exists(static name => name.Is(NameSigns.ShownOrganization))
            ? null
            : new Frame(sentence, "made-by", verb, verb, makers.Last, Parties.Slots(makers.Names)) { Certainty = Certainty.Implied };
    }

    private static bool IsPlural(Sentence sentence, int noun)
    {
        var word = sentence[noun];
        return word.Length > 3 && word.Text.EndsWith("s", StringComparison.Ordinal) && !(word.Text[word.Length - 2] is 's' or 'u' or 'i') && !word.Is("series")
            && (word.IsLower || noun == 0) && !word.Is(WordFlags.Auxiliary) && sentence.NameAt(noun) is null;
    }

    /// <summary>"X joined Y in building it", but not "X joined Y in 2031".</summary>
    public static Frame? Joining(Sentence sentence, int verb)
    {
        var others = NameList.Read(sentence, verb + 1);
        if (others.Names.Count == 0
            || others.Names.Exists(static name => name.Kind == OrganizationKind.Alliance)
            || !(sentence[others.Last + 1].Is("in") || (sentence.Scope == MentionScope.Title && sentence[others.Last + 1].Is("to")))
            || sentence[others.Last + 2].Is(WordFlags.Time)
            || sentence[others.Last + 2].Has(TokenShape.Number))
        {
            return null;
        }

        var subject = Subject.Of(sentence, verb);
        return subject.Names.Count == 0 || subject.Names.Exists(static name => name.Signs.ArePersons())
            ? null
            : Frame.With(sentence, "joined-by", verb, subject, others) with { Certainty = Certainty.Implied };
    }

    /// <summary>"X was joined by Y and Z in building it".</summary>
    public static Frame? JoinedBy(Sentence sentence, int verb)
    {
        var subject = Subject.Of(sentence, verb);
        var others = NameList.Read(sentence, verb + 2);
        return subject.Names.Count == 0 || others.Names.Count == 0
            ? null
            : Frame.With(sentence, "joined-by", verb, subject, others) with { Certainty = Certainty.Implied };
    }

    /// <summary>"Partnering with X, Y did this", "Having partnered with X, Y did this": the subject follows.</summary>
    private static Frame? Participle(Sentence sentence, NameList objects)
    {
        var subject = Subject.Behind(sentence, objects.Last);
        return subject.Names.Count > 0
            ? new Frame(sentence, "participle-with", 0, 0, subject.Last, Parties.Slots(subject.Names, objects.Names))
            : Parties.TakenUpBeside(sentence, 0, objects.Last) is > 0 and var described
                ? Parties.Supporting("participle-with", sentence, 0, 0, objects, PartnershipStatus.Standing, described)
                : null;
    }

    /// <summary>The "with" of a title's "X cooperates to build boats with Y"; −1 where none stands there.</summary>
    private static int WithBehindPurpose(Sentence sentence, int to)
    {
        const int longest = 10;
        // "to compete with Y", "to cut costs with Y's software": no purpose that two share.
        if (!sentence[to].Is("to") || !(sentence[to + 1].Is(WordFlags.BuildVerb | WordFlags.MakeVerb) || sentence[to + 1].Is("implement")))
            return -1;
        for (var i = to + 2; i < to + longest && !PartnershipNoun.IsPartnership(sentence, i); i++)
        {
            if (sentence[i].Is("with"))
                return sentence.NameAt(i + 1) is { IsPossessive: false } name && PartnershipNoun.EndsPhrase(sentence, name.Last + 1) ? i : -1;
        }

        return -1;
    }

    /// <summary>
    /// Whom "X partners Y on this", "X and Z partner Y", "X to partner Y" and "X did this, partnering boat maker Y" name; none where the verb has no object.
    /// </summary>
    private static NameList Transitive(Sentence sentence, int verb, Subject subject)
    {
        var isTransitive = sentence[verb].Text switch
        {
            "partner" => sentence[verb - 1].Text is "to" or "will" || IsOfSeveral(sentence, verb, subject),
            "partnered" => (subject.Names.Count == 1 && subject.First == verb) || IsOfSeveral(sentence, verb, subject),
            "partners" => subject.Names.Count == 1 && subject.First == verb,
            "partnering" => subject.Names.Count == 1,
            _ => false,
        };
        if (!isTransitive)
            return new NameList([], verb);
        if (sentence[verb].Is("partnering"))
            return NameList.Read(sentence, verb + 1);
        // In "X partners Y has" the word is a noun.
        return sentence.NameAt(verb + 1) is { } name
                && !(sentence[name.Last + 1].IsLower && sentence[name.Last + 1].Is(WordFlags.Auxiliary) && !sentence[name.Last + 1].Is("to"))
            ? NameList.Read(sentence, verb + 1)
            : new NameList([], verb);
    }

    /// <summary>Whether "X and Z partner Y" ends with its object, or with what it is for: in "X and Z partner Y signed a lease" the word is a noun.</summary>
    private static bool IsOfSeveral(Sentence sentence, int verb, Subject subject) =>
        subject.Names.Count > 1
            && sentence[subject.Names[subject.Names.Count - 1].Before].Text is "and" or "&"
            && sentence.NameAt(verb + 1) is { } other
            && (other.Last + 1 >= sentence.Count || sentence[other.Last + 1].Text is "." or "on" or "for" or "in" or "to");

    /// <summary>"X and Y team up", "X, Y and Z have joined forces".</summary>
    private static Frame? Joint(Sentence sentence, int verb, int after, Subject subject)
    {
        subject = subject.TakenApart(sentence, verb);
        // "X and Y partners", "X, Y partner Z" state nothing: there the word is a noun.
        if (!subject.IsCoordinated(sentence) || sentence[verb].Is("partners") || (sentence[verb].Is("partner") && sentence.NameAt(after) is not null))
            return null;
        // In "X and Y join forces to form the Q Alliance" they are its members.
        if (MembershipFrames.FormsAlliance(sentence, after))
            return null;
        return Frame.Together(sentence, "joint-verb", verb, subject, after - 1);
    }
}

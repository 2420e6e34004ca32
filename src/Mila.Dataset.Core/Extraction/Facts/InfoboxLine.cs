using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Facts;

/// <summary>Reads the people off an infobox's lines: under "president" a president; under "key people" those whose role stands beside them.</summary>
internal static class InfoboxLine
{
    private const string Rule = "infobox", Founder = "founder";

    private static readonly char[] BetweenWords = [' ', '-'];

    /// <summary>Whether an infobox calls a line by a role, or by one that several have.</summary>
    public static bool TellsOfPeople(Block line, Lexicon lexicon) => line.Label is "key people" or "people" || RoleOf(line.Label!, lexicon) is not null;

    /// <param name="next">The line below, which may hold nothing but a role in brackets.</param>
    /// <param name="subject">The organization that the page is about.</param>
    public static void Find(Sentence line, Sentence? next, Name subject, Discourse discourse, Lexicon lexicon, List<Founding> foundings, List<RoleFact> roles)
    {
        var told = RoleOf(line.Block.Label!, lexicon);
        var begin = 0;
        bool? isInFront = null;
        foreach (var name in line.Names.FindAll(name => MayBePerson(name, told, discourse)))
        {
            var front = InFront(line, begin, name, discourse, lexicon);
            // As the first, so the others: "CEO: N, Chairman: M".
            isInFront ??= front is not null;
            var own = isInFront == true ? front : Behind(line, name.Last + 1, discourse, lexicon) ?? BelowIn(next, line, name, discourse, lexicon);
            if (told == Founder)
                foundings.Add(new Founding(line, subject, name, Date: null));
            if ((own?.Text ?? (told == Founder ? null : told)) is { } role)
                roles.Add(new RoleFact(name, own?.House ?? subject, HasLeft(line, name) ? "former " + role : role, Certainty.Stated, Rule));
            begin = name.Last + 2;
        }
    }

    /// <summary>"N (CEO)", "N, chairman", "N – director of X".</summary>
    private static (string Text, Name? House)? Behind(Sentence line, int separator, Discourse discourse, Lexicon lexicon) =>
        line[separator].Text is "(" or "," || Clause.IsDash(line[separator]) ? Read(line, separator + 1, discourse, lexicon) : null;

    /// <summary>"(CEO)" on the line below.</summary>
    private static (string Text, Name? House)? BelowIn(Sentence? next, Sentence line, Name name, Discourse discourse, Lexicon lexicon) =>
        next?.Block.Kind == BlockKind.Infobox && next.Block.Label == line.Block.Label && next[0].Is("(") && name.Last == line.Count - 1
            ? Read(next, 1, discourse, lexicon)
            : null;

    /// <summary>"CEO: N", "Chairman N".</summary>
    private static (string Text, Name? House)? InFront(Sentence line, int begin, Name name, Discourse discourse, Lexicon lexicon)
    {
        var last = line[name.First - 1].Is(":") ? name.First - 2 : name.First - 1;
        return last >= begin && RolePhrase.Read(line, begin, discourse, lexicon, isApposition: true) is { } phrase && phrase.End == last
            ? (phrase.Text(line), null)
            : null;
    }

    private static (string Text, Name? House)? Read(Sentence line, int first, Discourse discourse, Lexicon lexicon)
    {
        if (RolePhrase.Read(line, first, discourse, lexicon, isApposition: true) is not { } phrase)
            return null;
        // "(CEO 2001–2010)"
        var last = phrase.Last;
        while (last > phrase.First && (line[last].Has(TokenShape.Number) || line[last].Is(WordFlags.Preposition)))
            last--;
        // "Executive Vice President, Sales": a field.
        return (
            RolePhrase.Text(line, phrase.First, last),
            phrase.Organization?.Is(NameSigns.ShownOrganization | NameSigns.Head) == true ? phrase.Organization : null);
    }

    /// <summary>
    /// What somebody is whom a label calls: "president", of "founders" each one; null where it is no role, and where the people it calls so made something.
    /// </summary>
    private static string? RoleOf(string label, Lexicon lexicon)
    {
        if (label == "founded by")
            return Founder;
        var words = label.Split(BetweenWords);
        // What stands under "leader title" is none.
        if (words[words.Length - 1] is "title" or "type" or "label" or "position" or "since" or "term")
            return null;
        var role = label;
        var isRole = false;
        for (var i = 0; i < words.Length && words[i] != "of"; i++)
        {
            var word = lexicon.Singular(lexicon[words[i]]);
            if (word.Text is "architect" or "designer" or "artist" or "author" or "composer" or "engineer" or "writer")
                return null;
            if (!word.Is(WordFlags.Role) && !(word.Text is "coach" or "captain"))
                continue;
            isRole = true;
            role = role.Replace(words[i], word.Text);
        }

        return isRole ? role : null;
    }

    /// <summary>"Board of Trustees" and "Tern Holdings Inc." are none; nor is who has one name alone, nor an owner whom nothing shows to be one.</summary>
    private static bool MayBePerson(Name name, string? told, Discourse discourse)
    {
        if (name.First == name.Last || name.Is(NameSigns.Place | NameSigns.ShownOrganization | NameSigns.Head) || discourse.IsOrganization(name))
            return false;
        if (told is "owner" or "organizer" or "agent" or "contributor" or "advisor" or "adviser" or "expert" or "fellow" or "host" or "faculty" or "lead"
            && !discourse.IsPerson(name))
        {
            return false;
        }

        for (var i = name.First; i <= name.Last; i++)
        {
            if (name.Sentence[i].Text is "of" or "and" or "&" or "for")
                return false;
        }

        // "See list"
        return Capitals.IsCapitalised(name.Sentence[name.Last]);
    }

    /// <summary>"(2001–2010)", "(until 2010)", "previously N"; but "(2010–present)" and "(since 2010)" go on.</summary>
    private static bool HasLeft(Sentence line, Name name)
    {
        if (line[name.First - 1].Text is "previously" or "formerly" or "former")
            return true;
        var end = line.AfterBracket(name.Last + 1);
        for (var i = name.Last + 2; i < end; i++)
        {
            if (line[i].Has(TokenShape.Number) && (line[i - 1].Text is "until" or "to" || Clause.IsDash(line[i - 1])))
                return true;
        }

        return false;
    }
}

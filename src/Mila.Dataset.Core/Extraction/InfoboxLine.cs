using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction;

/// <summary>Reads the people off an infobox's lines: under "president" a president; under "key people" those whose role stands beside them.</summary>
internal static class InfoboxLine
{
    private const string Rule = "infobox", Founder = "founder";

    /// <summary>Whether an infobox calls a line by a role, or by one that several have.</summary>
    public static bool TellsOfPeople(Block line, Lexicon lexicon) => line.Label is "key people" or "people" || RoleOf(line.Label!, lexicon) is not null;

    /// <param name="subject">The organization that the page is about.</param>
    public static void Find(Sentence line, Name subject, Discourse discourse, Lexicon lexicon, List<Founding> foundings, List<RoleFact> roles)
    {
        var told = RoleOf(line.Block.Label!, lexicon);
        foreach (var name in line.Names)
        {
            if (!MayBePerson(name, discourse))
                continue;
            var behind = line[name.Last + 1].Is("(") || line[name.Last + 1].Is(",") || Clause.IsDash(line[name.Last + 1]) ? name.Last + 2 : name.Last + 1;
            var own = RolePhrase.Read(line, behind, discourse, lexicon, isApposition: true) ?? InFront(line, name, discourse, lexicon);
            if (told == Founder)
                foundings.Add(new Founding(line, subject, name, Date: null));
            if ((own?.Text(line) ?? (told == Founder ? null : told)) is { } role)
                roles.Add(new RoleFact(name, own?.Organization ?? subject, HasLeft(line, behind) ? "former " + role : role, Certainty.Stated, Rule));
        }
    }

    /// <summary>"CEO: N", "Chairman N".</summary>
    private static RolePhrase? InFront(Sentence line, Name name, Discourse discourse, Lexicon lexicon)
    {
        var last = line[name.First - 1].Is(":") ? name.First - 2 : name.First - 1;
        return last >= 0 && RolePhrase.Read(line, 0, discourse, lexicon, isApposition: true) is { } phrase && phrase.End == last ? phrase : null;
    }

    /// <summary>What somebody is whom a label calls: "president", of "founders" each one; null where it is no role.</summary>
    private static string? RoleOf(string label, Lexicon lexicon)
    {
        if (label == "founded by")
            return Founder;
        var last = label.LastIndexOf(' ') + 1;
        var word = lexicon.Singular(lexicon[label.Substring(last)]);
        return word.Is(WordFlags.Role) ? label.Substring(0, last) + word.Text : null;
    }

    /// <summary>"Board of Trustees" and "Tern Holdings Inc." are none; nor is who has one name alone.</summary>
    private static bool MayBePerson(Name name, Discourse discourse)
    {
        if (name.First == name.Last || name.Is(NameSigns.Place | NameSigns.ShownOrganization | NameSigns.Head) || discourse.IsOrganization(name))
            return false;
        for (var i = name.First; i <= name.Last; i++)
        {
            if (name.Sentence[i].Text is "of" or "and" or "&" or "for")
                return false;
        }

        // "See list"
        return Capitals.IsCapitalised(name.Sentence[name.Last]);
    }

    /// <summary>"(2001–2010)", whereas "(2010–present)" and "(since 2010)" go on.</summary>
    private static bool HasLeft(Sentence line, int first) =>
        line[first].Has(TokenShape.Number) && Clause.IsDash(line[first + 1]) && line[first + 2].Has(TokenShape.Number);
}

using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Linking;

/// <summary>
/// Finds organizations that only other documents than each other's name, and whose names a reader would take for one organization's:
/// an acronym and its full name, a name with and without a common last word, a slip of the pen. In time linear in the names.
/// </summary>
internal sealed class LikelySame
{
    private const int ShortestAcronym = 3;

    private readonly Lexicon lexicon = Lexicon.English;
    private readonly Dictionary<string, Identity> byKey = new(StringComparer.Ordinal);
    private readonly List<(Identity One, Identity Other)> pairs = [];

    private LikelySame(IEnumerable<Identity> organizations)
    {
        foreach (var organization in organizations)
        {
            foreach (var form in organization.WrittenForms)
                byKey[NameKey.Of(Folding.Fold(form), lexicon)] = organization;
        }
    }

    /// <summary>Pairs of organizations, the one with the better name first.</summary>
    public static IEnumerable<(Identity Name, Identity Alias)> Find(Identities identities)
    {
        var search = new LikelySame(identities.All.Where(static identity => identity.IsOrganization));
        search.AddAcronyms();
        search.AddLongerNames();
        search.AddSlips();
        return search.pairs.Where(pair => MayBeSame(pair.One, pair.Other) && !identities.AreApart(pair.One, pair.Other)).Distinct();
    }

    /// <summary>Whether neither the documents nor the registry tell two organizations apart: who is named beside another is somebody else.</summary>
    private static bool MayBeSame(Identity one, Identity other) =>
        one != other
        && (one.Registered is null || other.Registered is null)
        && !one.Names.Select(static named => named.Document).Intersect(other.Names.Select(static named => named.Document)).Any();

    /// <summary>"NIT" and "Norvik Institute of Tides".</summary>
    private void AddAcronyms()
    {
        var byInitials = new Dictionary<string, Identity?>(StringComparer.Ordinal);
        foreach (var (key, organization) in Entries(static key => key.IndexOf(' ') > 0))
        {
            var initials = string.Concat(key.Split(' ').Select(static word => word[0]));
            byInitials[initials] = byInitials.TryGetValue(initials, out var other) && other != organization ? null : organization;
        }

        foreach (var (key, organization) in Entries(static key => key.Length >= ShortestAcronym && key.All(char.IsLetter)))
        {
            if (byInitials.TryGetValue(key, out var full) && full is not null && organization.WrittenForms.All(IsAcronym))
                pairs.Add(organization.Registered is null ? (full, organization) : (organization, full));
        }
    }

    /// <summary>"Tern" and "Tern Robotics", "Tern Norway"; of several longer names none.</summary>
    private void AddLongerNames()
    {
        var longer = new Dictionary<Identity, Identity?>();
        foreach (var (key, organization) in Entries(static key => key.IndexOf(' ') > 0))
        {
            var space = key.LastIndexOf(' ');
            var shorter = key.Substring(0, space);
            if (byKey.TryGetValue(shorter, out var other)
                && other != organization
                && IsCommonEnding(key.Substring(space + 1))
                && ShortForms.Tells(shorter, lexicon)
                && !lexicon.IsPlace(shorter))
            {
                longer[other] = longer.TryGetValue(other, out var known) && known != organization ? null : organization;
            }
        }

        foreach (var pair in longer)
        {
            if (pair.Value is { } full)
                pairs.Add(InOrder(full, pair.Key));
        }
    }

    /// <summary>"Norvik Observatory" and "Norvik Obsrvatory".</summary>
    private void AddSlips()
    {
        foreach (var (one, other) in Misspellings.Find(byKey.ToDictionary(
            static entry => entry.Key,
            static entry => entry.Value.Signs,
            StringComparer.Ordinal)))
        {
            pairs.Add(InOrder(byKey[one], byKey[other]));
        }
    }

    private static bool IsAcronym(string form) => form.All(char.IsUpper);

    private bool IsCommonEnding(string word) =>
        lexicon.IsPlace(word)
            || lexicon[word] is var known && (known.Is(WordFlags.Generic | WordFlags.Legal | WordFlags.Demonym) || known.HeadKind == OrganizationKind.Company);

    private IEnumerable<(string Key, Identity Organization)> Entries(Func<string, bool> isWanted) =>
        byKey.Where(entry => isWanted(entry.Key)).Select(static entry => (entry.Key, entry.Value));

    /// <summary>The registered organization first, then the one that is named more often.</summary>
    private static (Identity, Identity) InOrder(Identity one, Identity other)
    {
        var isBetter = (one.Registered is null) == (other.Registered is null)
            ? one.Names.Count != other.Names.Count ? one.Names.Count > other.Names.Count : string.CompareOrdinal(one.Key, other.Key) < 0
            : one.Registered is not null;
        return isBetter ? (one, other) : (other, one);
    }
}

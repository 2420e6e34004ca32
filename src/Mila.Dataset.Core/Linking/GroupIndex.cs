using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Finds what the documents tell of given participants: all of a partnership's, or all of its parties.</summary>
internal sealed class GroupIndex
{
    private readonly Dictionary<string, List<PartnershipGroup>> groups = new(StringComparer.Ordinal);

    public GroupIndex(IEnumerable<PartnershipGroup> groups)
    {
        foreach (var group in groups)
            Add(group);
    }

    public void Add(PartnershipGroup group)
    {
        foreach (var key in Keys(group))
            Under(key).Add(group);
    }

    /// <summary>The groups that have these participants and no others, or these parties.</summary>
    public List<PartnershipGroup> Find(IEnumerable<int> participants, IEnumerable<int> parties) =>
        [.. Under(Key(participants)).Union(Under(Key(parties)))];

    public void Remove(PartnershipGroup group)
    {
        foreach (var key in Keys(group))
            Under(key).Remove(group);
    }

    private List<PartnershipGroup> Under(string key)
    {
        if (!groups.TryGetValue(key, out var known))
            groups.Add(key, known = []);
        return known;
    }

    /// <summary>An alliance may be named beside its members.</summary>
    private static IEnumerable<string> Keys(PartnershipGroup group)
    {
        var all = group.Participants.ConvertAll(static participant => participant.Organization);
        var parties = group.Participants.Where(static participant => participant.Role.IsParty())
            .Select(static participant => participant.Organization)
            .ToList();
        return new[] { Key(all), Key(parties), Key(all.Concat(Alliance(group))), Key(parties.Concat(Alliance(group))) }
            .Where(static key => key.Length > 0)
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<int> Alliance(PartnershipGroup group) => group.Alliance is { } alliance ? [alliance] : [];

    private static string Key(IEnumerable<int> organizations) => string.Join(" ", organizations.Distinct().OrderBy(static row => row));
}

namespace Mila.Core.Diagnostics;

/// <summary>Finds rules by their ids.</summary>
public static class RuleIds
{
    private static readonly Dictionary<string, Rule> ById = typeof(Rules).GetFields()
        .Select(static field => field.GetValue(null)).OfType<Rule>()
        .ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Every id.</summary>
    public static IEnumerable<string> All => ById.Keys;

    /// <summary>The rule; null when none has the id.</summary>
    public static Rule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;
}

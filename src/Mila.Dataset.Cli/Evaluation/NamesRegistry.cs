using Mila.Core.Model;

namespace Mila.Cli.Evaluation;

/// <summary>The registry that an owner who knows every participant would write.</summary>
internal static class NamesRegistry
{
    /// <summary>A registry file that lists each participant of the rows once, by its first spelling.</summary>
    public static Seed Of(IEnumerable<LabelledRow> rows)
    {
        var names = rows
            .SelectMany(static row => row.Partnerships)
            .SelectMany(static partnership => partnership.Participants)
            .DistinctBy(Folding.Fold)
            .Select(static name => $"- name: '{name.Replace("'", "''", StringComparison.Ordinal)}'\n");
        return new Seed("registry/names.yaml", $"organizations:\n{string.Concat(names)}", SeedKind.Registry);
    }
}

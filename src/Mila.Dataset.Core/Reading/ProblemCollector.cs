using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>
/// What readers find wrong in one file. Of each rule it keeps the first problems, as many as are ever shown, and counts the others:
/// a file of nothing but stray braces takes no more memory than one with a few.
/// </summary>
internal sealed class ProblemCollector(SeedText seed)
{
    private readonly List<Problem> kept = [];
    private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);

    /// <summary>How many problems were found.</summary>
    public int Count { get; private set; }

    /// <summary>Notes a problem at a stretch of the text.</summary>
    public void Report(Rule rule, int start, int length, params string[] arguments) => Report(rule, start, length, other: null, arguments);

    /// <summary>Notes a problem that may have a second place.</summary>
    public void Report(Rule rule, int start, int length, (int Start, int Length)? other, params string[] arguments)
    {
        Count++;
        found.TryGetValue(rule.Id, out var earlier);
        found[rule.Id] = earlier + 1;
        if (earlier >= Flood.MostOfFile)
            return;
        var problem = seed.Problem(rule, start, length, arguments);
        kept.Add(other is var (otherStart, otherLength) ? problem with { OtherPlaces = new([seed.Place(otherStart, otherLength)]) } : problem);
    }

    /// <summary>The problems in the order of their places; the last of a rule that was kept tells how many more were found.</summary>
    public EquatableArray<Problem> InOrder()
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < kept.Count; i++)
            last[kept[i].Rule.Id] = i;
        return kept
            .Select((problem, i) => last[problem.Rule.Id] == i ? problem with { Further = Math.Max(0, found[problem.Rule.Id] - Flood.MostOfFile) } : problem)
            .OrderBy(static problem => problem.Start)
            .ToEquatableArray();
    }
}

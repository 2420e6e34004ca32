using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>What linking finds wrong, at places of seeds whose text is no longer at hand.</summary>
internal sealed class Findings(IEnumerable<SeedFacts> seeds)
{
    private readonly ILookup<string, SeedLines> lines = seeds
        .Where(static seed => seed.Lines is not null)
        .ToLookup(static seed => seed.Path, static seed => seed.Lines!, StringComparer.Ordinal);

    private readonly List<Problem> problems = [];

    public IEnumerable<Problem> Problems => problems;

    public void Report(Rule rule, Place place, params string[] arguments) => problems.Add(Problem.At(place, rule, arguments));

    public void Report(Rule rule, SourceSpan place, params string[] arguments) => Report(rule, PlaceOf(place), arguments);

    /// <summary>Reports what stands at one place because of what stands at another.</summary>
    public void Report(Rule rule, SourceSpan place, SourceSpan other, params string[] arguments) =>
        problems.Add(Problem.At(PlaceOf(place), rule, arguments) with { OtherPlaces = new([PlaceOf(other)]) });

    // Two folders of a project may hold files of one path; only one of them need be long enough.
    private Place PlaceOf(SourceSpan span) => lines[span.Path].First(lines => lines.Starts.Count >= span.Line).Place(span);
}

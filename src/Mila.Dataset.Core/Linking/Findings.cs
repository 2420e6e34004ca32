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

    // Two folders of a project may hold files of one path; only one of them need be long enough.
    public void Report(Rule rule, SourceSpan place, params string[] arguments) =>
        problems.Add(Problem.At(lines[place.Path].First(lines => lines.Starts.Count >= place.Line).Place(place), rule, arguments));
}

using Mila.Core.Linking;
using Mila.Core.Model;

namespace Mila.Cli.Evaluation;

/// <summary>Compares what the engine made of a row's text with what the row's labels say.</summary>
internal static class Scorer
{
    private static readonly Func<Organization, string, bool>[] FromStrictToTolerant = [NameForms.AreSame, NameForms.AreAlike];

    /// <param name="dataset">The dataset of the row's text alone.</param>
    public static RowScore Score(LabelledRow row, Dataset dataset)
    {
        var found = Pairs(dataset.Partnerships);
        var candidates = Pairs(dataset.Candidates);
        foreach (var known in found.Keys)
            candidates.Remove(known);

        var missed = row.Expected.SelectMany(static partnership => partnership.Pairs).Distinct().ToList();
        var judged = Judge(row, dataset, found, missed);
        return new RowScore(
            row,
            found.Count > 0 ? found.Values.Max(static told => told.Max(static partnership => partnership.Certainty)) : null,
            judged,
            missed,
            Judge(row, dataset, candidates, [.. missed]));
    }

    /// <summary>Each two parties and the partnerships that hold both, in the order of the dataset.</summary>
    private static OrderedDictionary<(int One, int Other), List<Partnership>> Pairs(IEnumerable<Partnership> partnerships)
    {
        OrderedDictionary<(int, int), List<Partnership>> pairs = [];
        foreach (var partnership in partnerships)
        {
            int[] parties =
            [
                .. partnership.Participants
                    .Where(static participant => participant.Role.IsParty())
                    .Select(static participant => participant.Organization)
                    .Order(),
            ];
            foreach (var pair in parties.SelectMany((one, index) => parties.Skip(index + 1).Select(other => (one, other))))
            {
                if (!pairs.TryGetValue(pair, out var told))
                    pairs.Add(pair, told = []);
                told.Add(partnership);
            }
        }

        return pairs;
    }

    /// <summary>
    /// Each expected pair answers for one found pair, the one with the very names first, and leaves the list of those that are missed.
    /// A second pair that means the same partners is wrong: it tells of a partner that is not there.
    /// </summary>
    private static List<FoundPair> Judge(
        LabelledRow row,
        Dataset dataset,
        OrderedDictionary<(int One, int Other),
        List<Partnership>> found,
        List<ExpectedPair> missed)
    {
        HashSet<(int, int)> right = [];
        foreach (var isNamed in FromStrictToTolerant)
        {
            foreach (var pair in found.Keys.Where(pair => !right.Contains(pair)))
            {
                var expected = missed.FindIndex(expected => Means(pair, expected, isNamed));
                if (expected < 0)
                    continue;
                missed.RemoveAt(expected);
                right.Add(pair);
            }
        }

        return [.. found.Select(entry => new FoundPair(
            dataset.Organizations[entry.Key.One].Name,
            dataset.Organizations[entry.Key.Other].Name,
            entry.Value.Max(static partnership => partnership.Certainty),
            [.. entry.Value.SelectMany(static partnership => partnership.Evidence)
                .Select(static evidence => evidence.Rule)
                .Distinct()
                .Order(StringComparer.Ordinal)],
            right.Contains(entry.Key) ? Verdict.Right : IsOutside(entry.Key) ? Verdict.Outside : Verdict.Wrong))];

        bool Means((int One, int Other) pair, ExpectedPair expected, Func<Organization, string, bool> isNamed)
        {
            Organization one = dataset.Organizations[pair.One], other = dataset.Organizations[pair.Other];
            return (isNamed(one, expected.One) && isNamed(other, expected.Other)) || (isNamed(one, expected.Other) && isNamed(other, expected.One));
        }

        bool IsOutside((int One, int Other) pair) =>
            row.IsPositive
                && (row.Expected.Count == 0
                    || row.Expected.SelectMany(static partnership => partnership.PairsOfOthers).Any(expected => Means(pair, expected, NameForms.AreAlike)));
    }
}

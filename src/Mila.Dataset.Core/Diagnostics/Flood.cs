using System.Globalization;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Diagnostics;

/// <summary>Keeps problems few enough to be read: the gravest of each file and of all files, and one word on how many others there are.</summary>
public static class Flood
{
    /// <summary>How many problems of one file are shown.</summary>
    public const int MostOfFile = 20;

    /// <summary>How many problems of all files are shown.</summary>
    public const int MostOfBuild = 200;

    /// <summary>The problems to show, in the order in which they come. Errors are kept before warnings, and of equally grave problems the first.</summary>
    /// <param name="problems">All problems, each as grave as the project takes it.</param>
    public static EquatableArray<Problem> Cap(IEnumerable<Problem> problems)
    {
        var files = problems.Select(static (problem, i) => new Numbered(problem, i))
            .GroupBy(static numbered => numbered.Problem.Path, StringComparer.Ordinal)
            .Select(static file => (All: file.ToList(), Shown: Gravest(file, MostOfFile)))
            .ToList();
        var shown = files.SelectMany(static file => file.Shown).ToList();
        if (shown.Count <= MostOfBuild)
            return InOrder(shown.Concat(files.SelectMany(static file => Others(file.All, file.Shown, "this file"))));
        shown = Gravest(shown, MostOfBuild);
        return InOrder(shown.Concat(Others([.. files.SelectMany(static file => file.All)], shown, "this build")));
    }

    /// <summary>
    /// So few problems of each kind that their number does not depend on that of the documents, of which <see cref="Cap"/> shows what it would of all:
    /// whatever severities the project gives their rules, and whichever unknown keys of front matters it binds.
    /// </summary>
    public static EquatableArray<Problem> Thin(IEnumerable<Problem> problems) => InOrder(problems
        .Select(static (problem, i) => new Numbered(problem, i))
        .GroupBy(static numbered => (numbered.Problem.Rule, numbered.Problem.Severity, OwnKeys.KeyOf(numbered.Problem)))
        .SelectMany(static alike => FirstOf([.. alike])));

    /// <summary>
    /// Of problems that are alike one more than are shown, and of each file no more than are; the last that is kept counts the others behind it.
    /// </summary>
    private static List<Numbered> FirstOf(List<Numbered> alike)
    {
        var first = alike.GroupBy(static numbered => numbered.Problem.Path, StringComparer.Ordinal)
            .SelectMany(static file => Cut([.. file], MostOfFile))
            .OrderBy(static numbered => numbered.Number);
        return Cut([.. first], MostOfBuild + 1);
    }

    private static List<Numbered> Cut(List<Numbered> problems, int most)
    {
        if (problems.Count <= most)
            return problems;
        var last = problems[most - 1];
        var further = problems.Skip(most - 1).Sum(static numbered => 1 + numbered.Problem.Further) - 1;
        return [.. problems.Take(most - 1), last with { Problem = last.Problem with { Further = further } }];
    }

    private static List<Numbered> Gravest(IEnumerable<Numbered> problems, int most) =>
        [.. problems
            .OrderByDescending(static numbered => numbered.Problem.Severity)
            .ThenBy(static numbered => numbered.Number)
            .Take(most)
            .OrderBy(static numbered => numbered.Number)];

    /// <summary>
    /// One word on the problems that are not shown, if there are any: behind the last one that is, and as grave as the gravest that is not,
    /// since a build must not pass because its errors were cut.
    /// </summary>
    private static IEnumerable<Numbered> Others(List<Numbered> all, List<Numbered> shown, string where)
    {
        var count = all.Sum(static numbered => 1 + numbered.Problem.Further) - shown.Count;
        if (count == 0)
            return [];
        var numbers = new HashSet<int>(shown.Select(static numbered => numbered.Number));
        var gravest = all
            .Where(numbered => numbered.Problem.Further > 0 || !numbers.Contains(numbered.Number))
            .Max(static numbered => numbered.Problem.Severity);
        var last = shown[shown.Count - 1];
        var others = Problem.At(last.Problem.Place, Rules.MoreProblems, count.ToString(CultureInfo.InvariantCulture), where);
        return [last with { Problem = others with { Stated = gravest } }];
    }

    // Sorting is stable: what has the number of another stays behind it.
    private static EquatableArray<Problem> InOrder(IEnumerable<Numbered> problems) =>
        problems.OrderBy(static numbered => numbered.Number).Select(static numbered => numbered.Problem).ToEquatableArray();

    /// <summary>A problem and its number among all, by which equally grave ones are told apart.</summary>
    private sealed record Numbered(Problem Problem, int Number);
}

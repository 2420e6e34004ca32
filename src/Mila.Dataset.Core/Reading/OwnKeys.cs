using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Reading;

/// <summary>The keys of front matters that are none of the dataset's: its user binds some to properties, and the others are unknown.</summary>
public static class OwnKeys
{
    /// <summary>Whether a key is left to the user.</summary>
    public static bool IsFree(string key) => ArticleSchema.Document.Find(key) is null;

    /// <summary>The keys of a document that are none of the dataset's, as problems: what is bound, <see cref="Heed"/> takes away.</summary>
    public static IEnumerable<Problem> Unknown(SeedFacts seed) =>
        seed.Fields.Select(static field => Problem.At(field.Key.Place, Rules.UnknownKey, field.Key.Text, ArticleSchema.Document.What, ""));

    /// <summary>The problems without those of keys that the user binds to properties; one of another key tells which key may have been meant.</summary>
    /// <param name="bound">The keys that are bound.</param>
    public static IEnumerable<Problem> Heed(IEnumerable<Problem> problems, EquatableArray<string> bound)
    {
        var known = ArticleSchema.Document.Names.Concat(bound).ToList();
        // The same few keys stand in document after document.
        var remedies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            if (KeyOf(problem) is not { } key)
                yield return problem;
            else if (!bound.Contains(key))
                yield return problem with { Arguments = new([key, ArticleSchema.Document.What, Remedy(key)]) };
        }

        string Remedy(string key)
        {
            if (!remedies.TryGetValue(key, out var remedy))
            {
                remedies.Add(key, remedy = Fix.DidYouMean(key, known) is { Length: > 0 } fix
                    ? fix
                    : $"; if it is yours, bind a property to it: [FrontMatter(\"{key}\")]");
            }

            return remedy;
        }
    }

    /// <summary>The unknown key of a front matter that a problem is of; null when it is of something else.</summary>
    public static string? KeyOf(Problem problem) =>
        problem.Rule == Rules.UnknownKey && problem.Arguments[1] == ArticleSchema.Document.What ? problem.Arguments[0] : null;
}

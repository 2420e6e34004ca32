using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Reading;

/// <summary>The keys of front matters that are none of the dataset's: its user binds some to properties, and the others are unknown.</summary>
public static class OwnKeys
{
    /// <summary>Whether a key is left to the user.</summary>
    public static bool IsFree(string key) => ArticleSchema.Document.Find(key) is null;

    /// <summary>The keys of a document that nobody knows, as problems: as many as are ever shown, the last with the number of the others.</summary>
    /// <param name="bound">The keys that the user binds to properties.</param>
    public static IEnumerable<Problem> Unknown(SeedFacts seed, EquatableArray<string> bound)
    {
        var unknown = seed.Fields.Where(field => !bound.Contains(field.Key.Text)).Select(static field => field.Key).ToList();
        return unknown.Take(Flood.MostOfFile).Select((key, i) =>
            Problem.At(key.Place, Rules.UnknownKey, key.Text, ArticleSchema.Document.What, Remedy(key.Text, bound))
            with { Further = i == Flood.MostOfFile - 1 ? unknown.Count - Flood.MostOfFile : 0 });
    }

    private static string Remedy(string key, EquatableArray<string> bound) =>
        Fix.DidYouMean(key, ArticleSchema.Document.Names.Concat(bound)) is { Length: > 0 } fix ? fix : $"; if it is yours, bind a property to it: [FrontMatter(\"{key}\")]";
}

using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Storing;

/// <summary>What the build tells the compiler of a dataset that it stored: all that the compiler would otherwise read in the documents.</summary>
/// <param name="Problems">What is wrong with the documents, thinned out by <see cref="Flood.Thin"/>.</param>
/// <param name="OwnKeys">What they say under keys that are their user's own, sampled.</param>
/// <param name="Files">Where the documents of the problems lie on disk, by their paths.</param>
public sealed record ManifestFile(Manifest Manifest, EquatableArray<Problem> Problems, OwnKeySummary OwnKeys, EquatableArray<(string Path, string File)> Files)
{
    /// <param name="fileOf">Where a document lies on disk.</param>
    /// <param name="namedRows">How many rows of a table get a member of their own.</param>
    public static ManifestFile Of(Dataset dataset, int namedRows, Func<string, string> fileOf)
    {
        var problems = Flood.Thin(dataset.Problems);
        var keys = OwnKeySummary.Of(dataset).Sampled();
        var places = problems.SelectMany(static problem => problem.OtherPlaces.Append(problem.Place))
            .Concat(keys.Keys.SelectMany(static key => key.Values).Select(static value => value.Place));
        return new ManifestFile(
            Manifest.Of(dataset, namedRows),
            problems,
            keys,
            places.Select(static place => place.Path)
                .Where(static path => path.Length > 0)
                .Distinct()
                .OrderBy(static path => path, StringComparer.Ordinal)
                .Select(path => (path, fileOf(path)))
                .ToEquatableArray());
    }
}

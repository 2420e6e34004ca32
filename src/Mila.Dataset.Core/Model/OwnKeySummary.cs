using Mila.Core.Diagnostics;
using Mila.Core.Reading;

namespace Mila.Core.Model;

/// <summary>What the documents say under the keys that are their user's own: all that the properties bound to them are checked against.</summary>
/// <param name="Articles">How many articles there are.</param>
/// <param name="Unnamed">The articles that lack a key which no document has.</param>
/// <param name="IsWhole">Whether every document could be read: what is missing in one that could not may be there.</param>
/// <param name="Keys">In ordinal order.</param>
public sealed record OwnKeySummary(int Articles, Absence Unnamed, bool IsWhole, EquatableArray<OwnKey> Keys)
{
    private static readonly ValueKind[] Kinds = [.. Enum.GetValues(typeof(ValueKind)).Cast<ValueKind>().Where(static kind => kind != ValueKind.Choice)];

    public static OwnKeySummary Of(Dataset dataset)
    {
        var unread = new HashSet<string>(
            dataset.Problems
                .Where(static problem => problem.Rule is { Severity: Severity.Error, IsConfigurable: false })
                .Select(static problem => problem.Path),
            StringComparer.Ordinal);
        var read = dataset.Articles.Select(static article => article.Draft)
            .Where(draft => !unread.Contains(draft.Source.Path))
            .OrderBy(static draft => draft.Source)
            .ToList();
        var keys = dataset.Articles.SelectMany(static article => article.Draft.Fields)
            .GroupBy(static field => field.Key.Text, StringComparer.Ordinal)
            .OrderBy(static key => key.Key, StringComparer.Ordinal);
        return new OwnKeySummary(
            dataset.Articles.Count,
            new Absence(read.Count, read.FirstOrDefault()?.Source),
            unread.Count == 0,
            keys.Select(Key).ToEquatableArray());

        OwnKey Key(IGrouping<string, OwnField> fields)
        {
            var values = fields.Select(static field => field.Value).Where(static value => !value.IsAbsent)
                .OrderBy(static value => value.Place.Path, StringComparer.Ordinal).ThenBy(static value => value.Place.Start).ToEquatableArray();
            var absent = read.Count - values.Count(value => !unread.Contains(value.Place.Path));
            var first = absent == 0 ? null : read.Find(draft => !draft.Fields.Any(field => field.Key.Text == fields.Key && !field.Value.IsAbsent));
            return new OwnKey(fields.Key, new Absence(absent, first?.Source), values);
        }
    }

    /// <summary>
    /// The same with so few values of each key that their number does not depend on that of the documents: whatever type is asked of it, the values that
    /// do not fit are shown as they would be of all. Of an enum's the first <c>1,000</c> texts are kept, more than an enum has names.
    /// </summary>
    public OwnKeySummary Sampled() => this with { Keys = Keys.Select(static key => key with { Values = Sample(key.Values) }).ToEquatableArray() };

    private static EquatableArray<OwnValue> Sample(EquatableArray<OwnValue> values)
    {
        const int mostTexts = 1_000;
        var kept = new List<OwnValue>();
        var classes = new Dictionary<(ValueShape, int), (int Count, int Last)>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var kind = (value.Shape, KindsOf(value));
            classes.TryGetValue(kind, out var like);
            var isNew = HasNewText(value);
            // One more than are shown, so that it is plain that there are more.
            if (!isNew && like.Count > Flood.MostOfBuild)
            {
                kept[like.Last] = kept[like.Last] with { Further = kept[like.Last].Further + 1 };
                continue;
            }

            classes[kind] = (like.Count + 1, kept.Count);
            kept.Add(value);
        }

        return kept.ToEquatableArray();

        bool HasNewText(OwnValue value)
        {
            var isNew = false;
            foreach (var item in value.Singles)
                isNew |= texts.Count < mostTexts && texts.Add(item.Text);
            return isNew;
        }
    }

    /// <summary>The kinds that a value is of, or all items of a list, as bits.</summary>
    private static int KindsOf(OwnValue value) => value.Shape switch
    {
        ValueShape.Scalar => Kinds.Where(kind => value.FaultAs(kind, []) is null).Sum(static kind => 1 << (int)kind),
        ValueShape.List => value.Items.Aggregate(-1, static (kinds, item) => kinds & (item.Shape == ValueShape.Scalar ? KindsOf(item) : 0)),
        _ => 0,
    };
}

using System.Diagnostics.CodeAnalysis;

namespace Mila;

/// <summary>
/// A table whose rows have names. Rows are in the ordinal order of their slugs; a key is a slug, a name, or any other form that the dataset
/// knows the row by, compared as <see cref="Folding.Fold"/> does: without case and accents.
/// </summary>
public abstract class KeyedTable<T> : Table<T>
    where T : class
{
    private readonly IReadOnlyList<string> slugs;

    /// <summary>Creates a table.</summary>
    /// <param name="slugs">The slug of every row, in ordinal order.</param>
    protected KeyedTable(IReadOnlyList<string> slugs) => this.slugs = slugs;

    /// <inheritdoc/>
    public override int Count => slugs.Count;

    /// <summary>The row that a key names.</summary>
    /// <exception cref="KeyNotFoundException">No row has the key. The message proposes the nearest slug, if one is near.</exception>
    public T this[string key] => Find(key) ?? throw new KeyNotFoundException(Missing(key));

    /// <summary>The row that a key names; absent when there is none.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public T? Find(string key)
    {
        // Most keys are slugs or come from the dataset itself, and are found as they are.
        var row = RowOf(key ?? throw new ArgumentNullException(nameof(key)));
        if (row < 0 && Folding.Fold(key) is var folded && !ReferenceEquals(folded, key))
            row = RowOf(folded);
        return row < 0 ? null : Row(row);
    }

    /// <summary>Whether a key names a row, and that row.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out T? row)
    {
        row = Find(key);
        return row is not null;
    }

    /// <summary>The row whose slug is exactly the given one; absent when there is none.</summary>
    /// <exception cref="ArgumentNullException">The slug is null.</exception>
    public T? FindBySlug(string slug)
    {
        _ = slug ?? throw new ArgumentNullException(nameof(slug));
        var row = slugs is StoredSlugs stored ? stored.RowOf(slug) : RowOfSlug(slug);
        return row < 0 ? null : Row(row);
    }

    /// <summary>The number of the row that a folded key names; negative when there is none. Of a key that is not folded it may find none.</summary>
    protected abstract int RowOf(string key);

    // Every slug is a key, and folded; what is found by another row's name has another slug.
    private int RowOfSlug(string slug) => RowOf(slug) is >= 0 and var row && slugs[row] == slug ? row : -1;

    private string Missing(string key)
    {
        var nearest = Spelling.Nearest(Folding.Slug(key), slugs);
        return nearest is null ? $"No {typeof(T).Name} is named '{key}'" : $"No {typeof(T).Name} is named '{key}'; did you mean '{nearest}'?";
    }
}

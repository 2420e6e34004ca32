using Mila.Core.Tables;

namespace Mila.Core.Storing;

/// <summary>Which columns of a stored dataset hold what. Whoever writes them and whoever emits code that reads them asks here.</summary>
public sealed class Layout
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public Layout()
    {
        foreach (var shape in DatasetShapes.All)
        {
            foreach (var member in shape.Values)
                Take(shape, member);
        }

        foreach (var link in Link.All)
            Take(link.Name, 2);
        foreach (var lookup in Lookup.All)
            Take(lookup.Name, 3);
        Take(nameof(OwnFields), 5);
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first column of a record's property.</summary>
    public int ColumnOf(Shape shape, Member member) => columns[shape.Name + "." + member.Name];

    /// <summary>The first column of a link: where the numbers of every row begin, then the numbers.</summary>
    public int ColumnOf(Link link) => columns[link.Name];

    /// <summary>
    /// The first column of a lookup: the hash's seed and displacements, then the row of every slot, as a negative number where it is found by another
    /// name than its slug, then the slot's key.
    /// </summary>
    public int ColumnOf(Lookup lookup) => columns[lookup.Name];

    /// <summary>
    /// The first column of what articles say under keys that are their user's own: where the keys of every article begin, then the keys, where the values
    /// of each begin, then every value as a date where it is one, and as it is written.
    /// </summary>
    public int OwnFields => columns[nameof(OwnFields)];

    /// <summary>How many columns a value takes, or one of a list's.</summary>
    private static int WidthOf(MemberKind kind) => kind switch
    {
        MemberKind.Parts => 0,
        MemberKind.Date or MemberKind.Secured or MemberKind.Sections or MemberKind.Aliases => 2,
        MemberKind.Quantity or MemberKind.Money or MemberKind.Place => 4,
        MemberKind.Images => 5,
        MemberKind.Evidence or MemberKind.Evidences => 7,
        MemberKind.Observations => 10,
        _ => 1,
    };

    private void Take(Shape shape, Member member)
    {
        // A list has a column of its own, of the places where the rows' items begin; parts take columns as rows do.
        Take(shape.Name + "." + member.Name, (member.IsList ? 1 : 0) + WidthOf(member.Kind));
        foreach (var part in member.Part?.Values ?? [])
            Take(member.Part!, part);
    }

    private void Take(string name, int width)
    {
        columns.Add(name, Count);
        Count += width;
    }
}

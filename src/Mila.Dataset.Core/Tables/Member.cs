namespace Mila.Core.Tables;

/// <summary>A property of a record of the dataset.</summary>
/// <param name="MayBeAbsent">Whether a record may have no value; a list is empty instead.</param>
/// <param name="Summary">What it says, for the property's documentation.</param>
/// <param name="Value">A row of the dataset → the value; absent, an array or a row number as the row has it. Rows have none: a link leads to them.</param>
public sealed record Member(string Name, MemberKind Kind, bool MayBeAbsent, string Summary, Func<object, object?> Value)
{
    /// <summary>The name of a choice's enum, and of the record that a row or a part is; empty elsewhere.</summary>
    public string Type { get; init; } = "";

    /// <summary>The table of a row or of rows, as the root's property is called; empty elsewhere.</summary>
    public string Table { get; init; } = "";

    /// <summary>The name of the <see cref="Tables.Link"/> that leads to rows; empty elsewhere.</summary>
    public string Link { get; init; } = "";

    /// <summary>What a part consists of; absent elsewhere.</summary>
    public Shape? Part { get; init; }

    public bool IsList => Kind is >= MemberKind.Texts and <= MemberKind.Parts;
}

namespace Mila.Core.Tables;

/// <summary>What a property of a record holds: it decides how the property is written in C#, and how its values are kept in a file.</summary>
public enum MemberKind
{
    Text,

    /// <summary>A text of paragraphs.</summary>
    Prose,

    /// <summary>A value of an enum of the runtime library.</summary>
    Choice,

    Number,
    Flag,
    Date,
    Address,
    Quantity,
    Money,
    Place,
    Secured,
    Evidence,

    // Lists, which are empty where there is nothing.
    Texts,
    Images,
    Sections,
    Aliases,
    Observations,
    Evidences,

    /// <summary>Records that belong to the one that has them, and stand in no table.</summary>
    Parts,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>Rows of a table, which a link leads to.</summary>
    Rows,
}

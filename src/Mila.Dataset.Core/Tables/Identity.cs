namespace Mila.Core.Tables;

/// <summary>What makes two records the same.</summary>
public enum Identity
{
    Slug,

    /// <summary>The number of the row.</summary>
    Row,

    /// <summary>All that they hold.</summary>
    Values,
}

namespace Mila;

/// <summary>A section of an article's body.</summary>
public sealed record Section
{
    /// <summary>Creates a section's entry.</summary>
    public Section(string heading, int level)
    {
        Heading = heading;
        Level = level;
    }

    /// <summary>The heading's text without markup.</summary>
    public string Heading { get; }

    /// <summary>The heading's depth, 1 (outermost) to 6.</summary>
    public int Level { get; }

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;
}

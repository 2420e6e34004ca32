namespace Mila;

/// <summary>Whether a partnership stands. All but <see cref="Standing"/> are candidates.</summary>
public enum PartnershipStatus
{
    /// <summary>The text tells of it as of a fact.</summary>
    Standing,

    /// <summary>Announced for the future.</summary>
    Planned,

    /// <summary>Over.</summary>
    Ended,

    /// <summary>Under discussion, rumoured or conditional.</summary>
    Hypothetical,

    /// <summary>The text says that there is none.</summary>
    Denied,
}

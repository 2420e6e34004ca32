namespace Mila;

/// <summary>What a partnership is for, or the form it takes.</summary>
public enum PartnershipKind
{
    /// <summary>The text does not say.</summary>
    Unspecified,

    /// <summary>Joint research.</summary>
    Research,

    /// <summary>Joint research and development of something.</summary>
    ResearchAndDevelopment,

    /// <summary>A deal to sell, buy or commercialise.</summary>
    Commercial,

    /// <summary>What the parties themselves call a strategic alliance.</summary>
    StrategicAlliance,

    /// <summary>Membership in an alliance, consortium or coalition.</summary>
    Consortium,

    /// <summary>A partnership whose product is an organization.</summary>
    Founding,

    /// <summary>One party pays, another receives.</summary>
    Funding,
}

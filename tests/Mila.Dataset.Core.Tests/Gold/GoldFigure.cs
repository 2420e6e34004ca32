namespace Mila.Core.Tests.Gold;

/// <summary>A number of the gold and where it stands.</summary>
/// <param name="About">The organization that it measures; absent where the gold leaves it open.</param>
internal sealed record GoldFigure(GoldLine At, Qualifier Qualifier, decimal Value, string Unit, string? About = null, int? Year = null);

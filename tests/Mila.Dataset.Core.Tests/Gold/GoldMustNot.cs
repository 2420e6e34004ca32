namespace Mila.Core.Tests.Gold;

/// <summary>A line that supports no partnership of these organizations; of any organization where the list is empty.</summary>
internal sealed record GoldMustNot(GoldLine[] At, params string[] Organizations);

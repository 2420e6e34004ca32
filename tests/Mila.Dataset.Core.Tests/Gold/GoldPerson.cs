namespace Mila.Core.Tests.Gold;

/// <summary>A person of the gold.</summary>
/// <param name="IsRequired">Whether the running text tells of the person; the others may be found too.</param>
/// <param name="Roles">Each as <c>organization: role</c>; words that a role's text must contain.</param>
internal sealed record GoldPerson(string Name, bool IsRequired, params string[] Roles);

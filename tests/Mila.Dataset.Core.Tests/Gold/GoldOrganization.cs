namespace Mila.Core.Tests.Gold;

/// <summary>An organization of the gold.</summary>
/// <param name="Documents">The documents whose title, excerpt or text names it.</param>
/// <param name="KindIsStated">Whether a document tells the kind; where none does, an unknown kind is as good.</param>
/// <param name="Forms">Every form of its name. Any of them identifies it.</param>
internal sealed record GoldOrganization(string Id, string Documents, OrganizationKind Kind, bool KindIsStated, params string[] Forms);

namespace Mila.Core.Model;

/// <summary>A person's role, at an organization's row where the documents name one.</summary>
public sealed record Affiliation(int? Organization, string Role, Certainty Certainty, Evidence Evidence);

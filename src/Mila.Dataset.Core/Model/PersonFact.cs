namespace Mila.Core.Model;

/// <summary>A person's role, by the numbers of the names.</summary>
public sealed record PersonFact(int Person, int? Organization, string Role, Certainty Certainty, Evidence Evidence);

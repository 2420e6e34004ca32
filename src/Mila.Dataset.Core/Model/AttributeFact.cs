namespace Mila.Core.Model;

/// <summary>What a document states of an organization beyond its name. Numbers are those of names; parts it does not state are absent.</summary>
public sealed record AttributeFact(int Organization, PartialDate? Founded = null, int? Founder = null, string? Location = null, string? Domain = null);

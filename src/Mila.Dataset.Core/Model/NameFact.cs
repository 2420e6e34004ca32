namespace Mila.Core.Model;

/// <summary>A name where it stands in a document.</summary>
/// <param name="Key">The folded text.</param>
/// <param name="Kind">The kind of organization that its surroundings tell of.</param>
/// <param name="Registered">The name of the registry's that it is a form of; absent where the registry states none.</param>
/// <param name="Target">The page that it links to; absent outside wikitext.</param>
/// <param name="Evidence">The sentence that shows an organization; absent when none of its words do.</param>
public sealed record NameFact(
    string Text,
    string Key,
    MentionScope Scope,
    NameSigns Signs,
    OrganizationKind Kind,
    string? Registered,
    string? Target,
    SourceSpan Source,
    Evidence? Evidence);

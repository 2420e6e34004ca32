namespace Mila.Core.Extraction;

/// <summary>A person's role as one sentence tells of it.</summary>
/// <param name="Organization">Where; null when the sentence and its surroundings name no place.</param>
/// <param name="Role">In lower case and the singular, without determiner.</param>
internal readonly record struct RoleFact(Name Person, Name? Organization, string Role, Certainty Certainty, string Rule);

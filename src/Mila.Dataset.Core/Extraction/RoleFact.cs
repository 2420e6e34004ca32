namespace Mila.Core.Extraction;

/// <summary>A person's role as one sentence tells of it.</summary>
/// <param name="Organization">Where; null when the sentence and its surroundings name no place.</param>
/// <param name="Role">In lower case and the singular, without determiner.</param>
internal readonly record struct RoleFact(Name Person, Name? Organization, string Role, Certainty Certainty, string Rule)
{
    /// <summary>A name in the role that tells what it is about, and is no organization: "President of Boat Energy at X"; null where there is none.</summary>
    public Name? Field { get; init; }
}

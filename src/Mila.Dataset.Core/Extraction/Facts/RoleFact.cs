using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;

namespace Mila.Core.Extraction.Facts;

/// <summary>A person's role as one sentence tells of it.</summary>
/// <param name="Organization">Where; null when the sentence and its surroundings name no place.</param>
/// <param name="Role">In lower case and the singular, without determiner.</param>
internal readonly record struct RoleFact(Name Person, Name? Organization, string Role, Certainty Certainty, string Rule)
{
    /// <summary>The sentence that tells of it: that of the person's name, unless "he" or "she" stands for it.</summary>
    public Sentence Sentence => Teller ?? Person.Sentence;

    /// <summary>The sentence where "he" or "she" stands for the person.</summary>
    public Sentence? Teller { get; init; }

    /// <summary>
    /// The first and the last token of the role; names among them, "President of Boat Energy at X", are no organizations. Null where nothing but a verb tells
    /// it.
    /// </summary>
    public (int First, int Last)? Words { get; init; }
}

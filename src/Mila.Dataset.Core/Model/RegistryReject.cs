using Mila.Core.Diagnostics;

namespace Mila.Core.Model;

/// <summary>
/// What the documents seem to tell, and the owner of the dataset knows to be wrong: the frames of one sentence, or all partnerships of some parties.
/// </summary>
/// <param name="Quote">Words of the sentence; absent where parties are rejected.</param>
/// <param name="Participants">Names, slugs, aliases or domains; empty where a sentence is rejected.</param>
/// <param name="Place">Where a reject that rejects nothing is reported.</param>
public sealed record RegistryReject(RegistryQuote? Quote, EquatableArray<StatedText> Participants, string Reason, Place Place);

using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;

namespace Mila.Core.Extraction.Facts;

/// <summary>The founding of an organization as one sentence tells of it; each part is absent where the sentence leaves it out.</summary>
internal readonly record struct Founding(Sentence Sentence, Name Organization, Name? Founder, DateMention? Date);

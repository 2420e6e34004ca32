using Mila.Core.Extraction.Grammar;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Registered;

/// <summary>Words that the registry quotes, and the sentences in which they stand.</summary>
internal sealed record Quote(QuoteFact Fact, HashSet<Sentence> Sentences);

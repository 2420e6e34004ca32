namespace Mila.Core.Tests.Gold;

/// <summary>The gold on the documents as they were published, without a registry.</summary>
public sealed class SourceDocumentsTests() : GoldTests(SeedCorpus.SourceDocuments);

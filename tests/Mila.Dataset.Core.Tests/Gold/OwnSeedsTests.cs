namespace Mila.Core.Tests.Gold;

/// <summary>The gold on the dataset's own documents, with their registry.</summary>
public sealed class OwnSeedsTests() : GoldTests(SeedCorpus.OwnSeeds);

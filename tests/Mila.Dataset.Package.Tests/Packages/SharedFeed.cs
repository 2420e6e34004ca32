namespace Mila.Package.Tests.Packages;

/// <summary>The tests that take the packages: packed once for all of them.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class SharedFeed : ICollectionFixture<Feed>;

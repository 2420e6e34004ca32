using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>One seed → its facts. A pure function of the seed.</summary>
public static class SeedReader
{
    public static SeedFacts Read(Seed seed, CancellationToken cancellation) => throw new NotSupportedException();
}

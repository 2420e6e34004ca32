using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>All documents' facts together → the dataset.</summary>
public static class Linker
{
    public static Dataset Link(IReadOnlyList<SeedFacts> seeds, CancellationToken cancellation) => throw new NotSupportedException();
}

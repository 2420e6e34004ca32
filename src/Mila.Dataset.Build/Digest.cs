using System.Security.Cryptography;
using Mila.Core.Model;

namespace Mila.Build;

/// <summary>Tells whether bytes are still the same.</summary>
internal static class Digest
{
    /// <summary>How many characters a digest has.</summary>
    public const int Length = 44;

    /// <summary>Another for every build of the code that makes a dataset of documents.</summary>
    public static string OfTool { get; } =
        string.Concat(new[] { typeof(Digest), typeof(Seed), typeof(Folding) }.Select(static type => type.Module.ModuleVersionId.ToString("N")));

    /// <summary>The SHA-256 of a stream's bytes, in base 64.</summary>
    public static string Of(Stream stream)
    {
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(stream));
    }

    /// <summary>The SHA-256 of bytes, in base 64.</summary>
    public static string Of(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(bytes));
    }
}

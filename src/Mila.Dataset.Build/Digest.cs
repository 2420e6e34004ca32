using System.Security.Cryptography;

namespace Mila.Build;

/// <summary>Tells whether bytes are still the same.</summary>
internal static class Digest
{
    /// <summary>The SHA-256 of a stream's bytes, in base 64.</summary>
    public static string Of(Stream stream)
    {
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(stream));
    }
}

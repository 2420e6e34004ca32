using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mila.Core.Model;

/// <summary>Tells whether texts are the same without keeping them.</summary>
internal static class ContentHash
{
    /// <summary>The SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}

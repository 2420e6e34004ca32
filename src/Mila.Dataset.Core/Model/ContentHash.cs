using System.Security.Cryptography;
using System.Text;

namespace Mila.Core.Model;

/// <summary>Tells whether texts are the same without keeping them.</summary>
internal static class ContentHash
{
    /// <summary>The SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string Of(string text)
    {
        const string digits = "0123456789abcdef";
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var hexadecimal = new char[2 * hash.Length];
        for (var i = 0; i < hash.Length; i++)
            (hexadecimal[2 * i], hexadecimal[(2 * i) + 1]) = (digits[hash[i] >> 4], digits[hash[i] & 0xF]);
        return new string(hexadecimal);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Mila.Core.Model;

/// <summary>Tells whether texts are the same without keeping them.</summary>
internal static class ContentHash
{
    private const int Stretch = 1 << 20;

    /// <summary>The SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string Of(string text, CancellationToken cancellation)
    {
        const string digits = "0123456789abcdef";
        using var sha = SHA256.Create();
        for (int start = 0, end; start < text.Length; start = end)
        {
            cancellation.ThrowIfCancellationRequested();
            end = Math.Min(text.Length, start + Stretch);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
                end--; // half of a pair has no UTF-8
            var bytes = Encoding.UTF8.GetBytes(text.Substring(start, end - start));
            sha.TransformBlock(bytes, 0, bytes.Length, outputBuffer: null, outputOffset: 0);
        }

        sha.TransformFinalBlock([], 0, 0);
        var hash = sha.Hash;
        var hexadecimal = new char[2 * hash.Length];
        for (var i = 0; i < hash.Length; i++)
            (hexadecimal[2 * i], hexadecimal[(2 * i) + 1]) = (digits[hash[i] >> 4], digits[hash[i] & 0xF]);
        return new string(hexadecimal);
    }
}

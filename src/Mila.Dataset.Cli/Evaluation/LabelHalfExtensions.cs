using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Mila.Cli.Evaluation;

/// <summary>Splits rows by their ids, so that a row stays in its half whatever rows come or go.</summary>
internal static class LabelHalfExtensions
{
    public static bool Holds(this LabelHalf half, LabelledRow row) => half == LabelHalf.All || half == HalfOf(row.Id);

    /// <summary>Half a is where the MD5 of the id's UTF-8 bytes is an even number.</summary>
    [SuppressMessage("Security", "CA5351:Do not use broken cryptographic algorithms", Justification = "It spreads rows over two halves and guards nothing.")]
    private static LabelHalf HalfOf(string id) => MD5.HashData(Encoding.UTF8.GetBytes(id))[^1] % 2 == 0 ? LabelHalf.A : LabelHalf.B;
}

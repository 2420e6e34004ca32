using System.Text;

namespace Mila;

/// <summary>
/// The first bytes of a stored dataset, numbers in little-endian order: the magic <c>MILADATA</c>, the format's version (4 bytes), the number of
/// columns (4), the file's length (8), the hash of the documents (64, hexadecimal); then an entry of <see cref="Column.EntrySize"/> bytes for each column.
/// </summary>
internal static class FileHeader
{
    public const int Version = 4;

    public const int VersionAt = 8, ColumnsAt = 12, LengthAt = 16, HashAt = 24, HashLength = 64, Size = HashAt + HashLength;

    public static readonly byte[] Magic = Encoding.ASCII.GetBytes("MILADATA");
}

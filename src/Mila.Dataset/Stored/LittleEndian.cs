namespace Mila;

/// <summary>Reads numbers as a file has them, whatever the machine's own order of bytes.</summary>
internal static unsafe class LittleEndian
{
    public static ushort UInt16(byte* at) => BitConverter.IsLittleEndian ? *(ushort*)at : (ushort)(at[0] | (at[1] << 8));

    public static uint UInt32(byte* at) => BitConverter.IsLittleEndian ? *(uint*)at : UInt16(at) | ((uint)UInt16(at + 2) << 16);

    public static long Int64(byte* at) => BitConverter.IsLittleEndian ? *(long*)at : UInt32(at) | ((long)UInt32(at + 4) << 32);

    /// <summary>Four characters, the first of them in the lowest bits.</summary>
    public static ulong Characters(char* at) =>
        BitConverter.IsLittleEndian ? *(ulong*)at : at[0] | ((ulong)at[1] << 16) | ((ulong)at[2] << 32) | ((ulong)at[3] << 48);
}

using System.Reflection;
using System.Runtime.InteropServices;

namespace Mila;

/// <summary>
/// A resource's bytes where they lie: in the assembly's own memory, as long as the assembly is loaded; in a copy where its loader gives a mere stream.
/// </summary>
internal sealed unsafe class ResourceMemory
{
    private readonly GCHandle copy;

    private ResourceMemory(UnmanagedMemoryStream stream)
    {
        Start = stream.PositionPointer;
        Length = stream.Length;
    }

    private ResourceMemory(byte[] bytes)
    {
        copy = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        Start = (byte*)copy.AddrOfPinnedObject();
        Length = bytes.Length;
    }

    ~ResourceMemory()
    {
        if (copy.IsAllocated)
            copy.Free();
    }

    public byte* Start { get; }

    public long Length { get; }

    /// <summary>The bytes of a resource; absent when the assembly has none of the name.</summary>
    public static ResourceMemory? Of(Assembly assembly, string resource)
    {
        var stream = assembly.GetManifestResourceStream(resource);
        return stream is null ? null : Of(stream);
    }

    private static ResourceMemory Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream memory)
            return new ResourceMemory(memory);
        using (stream)
        {
            var bytes = new byte[stream.Length];
            var count = 0;
            while (count < bytes.Length && stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
                count += read;
            return new ResourceMemory(bytes);
        }
    }
}

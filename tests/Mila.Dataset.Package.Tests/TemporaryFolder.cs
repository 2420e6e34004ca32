using System.Text;

namespace Mila.Package.Tests;

/// <summary>A folder of its own, gone when disposed.</summary>
internal sealed class TemporaryFolder(string path) : IDisposable
{
    public TemporaryFolder()
        : this(Directory.CreateTempSubdirectory("mila-").FullName)
    {
    }

    public string Path { get; } = Directory.CreateDirectory(path).FullName;

    public TemporaryFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string path, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

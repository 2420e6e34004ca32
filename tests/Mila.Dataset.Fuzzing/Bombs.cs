using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Fuzzing;

/// <summary>Marks repeated up to any depth, read on a stack that has no room for recursion.</summary>
internal static class Bombs
{
    private const int StackSize = 256 * 1024;

    private static readonly int[] Depths = [16, 33, 64, 101, 1000, 10_000, 100_000];

    /// <summary>Reads every bomb, and returns what is wrong with the first of them that is not read as it should be.</summary>
    public static string? Run()
    {
        var bombs = from mark in RepeatedMark.All from depth in Depths select mark.Document(depth);
        string? fault = null;
        var thread = new Thread(() => fault = bombs.Select(Explode).FirstOrDefault(static fault => fault is not null), StackSize);
        thread.Start();
        thread.Join();
        return fault;
    }

    private static string? Explode(Seed bomb) =>
        new Oracle(bomb).FaultOf(SeedReader.Read(bomb, Known.Nothing, CancellationToken.None)) is { } fault ? $"{bomb.Path}: {fault}" : null;
}

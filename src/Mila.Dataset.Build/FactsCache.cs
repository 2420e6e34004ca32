using System.Collections.Concurrent;
using System.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Remembering;

namespace Mila.Build;

/// <summary>
/// What seeds said when they were read, in a file to which each that is read anew adds an entry: a digest of all that it was read of, how many bytes its facts
/// take, a digest of these, and the bytes. What is damaged is read anew.
/// </summary>
internal sealed class FactsCache : IDisposable
{
    private readonly FileStream file;
    private readonly BinaryReader reader;
    private readonly BinaryWriter writer;
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<NameTrie, string> names = new();

    public FactsCache(string path)
    {
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        reader = new BinaryReader(file, Encoding.ASCII);
        writer = new BinaryWriter(file, Encoding.ASCII);
        long end = 0;
        while (end + Entry.HeadLength <= file.Length)
        {
            var (key, entry) = ReadHead(end);
            if (entry.Length < 0 || entry.End > file.Length)
                break;
            entries[key] = entry;
            end = entry.End;
        }

        // The rest is what somebody did not write to its end.
        file.SetLength(end);
    }

    /// <summary>How many seeds were read anew.</summary>
    public int Added { get; private set; }

    /// <inheritdoc cref="Core.Recall"/>
    public SeedFacts Recall(Seed seed, Known known, Func<SeedFacts> read)
    {
        var key = KeyOf(seed, known);
        if (Find(key) is { } found)
            return RecordFormat.Read<SeedFacts>(found);
        var facts = read();
        // What went wrong this time may go right the next.
        if (facts.Problems.All(static problem => problem.Rule != Rules.InternalError))
            Add(key, RecordFormat.Write(facts));
        return facts;
    }

    /// <summary>Drops the entries that nobody asked for, when they are more than half of the file. To be asked last.</summary>
    public void Forget()
    {
        var kept = asked.Select(key => (Key: key, Entry: entries[key])).OrderBy(static kept => kept.Entry.Start).ToList();
        if (2 * kept.Sum(static kept => kept.Entry.End - kept.Entry.Start) >= file.Length)
            return;
        long end = 0;
        foreach (var (key, entry) in kept)
        {
            if (Read(entry) is { } facts)
                end = Write(end, key, facts).End;
        }

        file.SetLength(end);
    }

    public void Dispose() => file.Dispose();

    private string KeyOf(Seed seed, Known known)
    {
        var registered = names.GetOrAdd(known.Names, static names => Digest.Of(RecordFormat.Write(names.Names)));
        return Digest.Of(RecordFormat.Write(new Origin(Digest.OfTool, registered, known.Document, seed)));
    }

    private byte[]? Find(string key)
    {
        lock (file)
        {
            if (!entries.TryGetValue(key, out var entry))
                return null;
            asked.Add(key);
            return Read(entry);
        }
    }

    private void Add(string key, byte[] facts)
    {
        lock (file)
        {
            Added++;
            asked.Add(key);
            entries[key] = Write(file.Length, key, facts);
        }
    }

    private (string Key, Entry Entry) ReadHead(long start)
    {
        file.Position = start;
        return (ReadDigest(), new Entry(start, reader.ReadInt32()));
    }

    /// <summary>The bytes of an entry's facts; absent where they are not those that were written.</summary>
    private byte[]? Read(Entry entry)
    {
        file.Position = entry.End - entry.Length - Digest.Length;
        var digest = ReadDigest();
        var facts = reader.ReadBytes(entry.Length);
        return Digest.Of(facts) == digest ? facts : null;
    }

    private Entry Write(long start, string key, byte[] facts)
    {
        file.Position = start;
        WriteDigest(key);
        writer.Write(facts.Length);
        WriteDigest(Digest.Of(facts));
        writer.Write(facts);
        return new Entry(start, facts.Length);
    }

    private string ReadDigest() => Encoding.ASCII.GetString(reader.ReadBytes(Digest.Length));

    private void WriteDigest(string digest) => writer.Write(Encoding.ASCII.GetBytes(digest));

    /// <param name="Length">Of its facts, in bytes.</param>
    private readonly record struct Entry(long Start, int Length)
    {
        public const int HeadLength = Digest.Length + sizeof(int) + Digest.Length;

        public long End => Start + HeadLength + Length;
    }
}

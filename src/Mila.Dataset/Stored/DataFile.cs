using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Mila;

/// <summary>
/// A dataset that the build stored as a resource of the assembly, read where it lies when something is asked for. It is for emitted code alone.
/// A column's number is where a value begins; a value of several parts takes the columns that follow.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class DataFile
{
    private readonly Assembly assembly;
    private readonly string resource;
    private readonly string contentHash;
    private Opened? opened;

    /// <summary>Names a resource, and opens nothing yet.</summary>
    /// <param name="assembly">The assembly that has it.</param>
    /// <param name="resource">Its name.</param>
    /// <param name="contentHash">The hash of the documents that the assembly's code was made for.</param>
    public DataFile(Assembly assembly, string resource, string contentHash)
    {
        this.assembly = assembly;
        this.resource = resource;
        this.contentHash = contentHash;
    }

    // Threads that open it at the same moment each do it, and keep one: nothing of it changes.
    private Opened File => opened ??= Open();

    /// <summary>How many rows a column has.</summary>
    public int Count(int column) => File.Columns[column].Count;

    /// <summary>A number; -1 where it is absent and no number is less than 0.</summary>
    public int Number(int column, int row) => (int)File.Columns[column][row];

    /// <summary>A number that may be absent.</summary>
    public int? OptionalNumber(int column, int row) => File.Columns[column].IsAbsent(row) ? null : Number(column, row);

    /// <summary>Yes or no, or neither.</summary>
    public bool? Flag(int column, int row) => Number(column, row) switch { 0 => false, 1 => true, _ => null };

    /// <summary>A text that may be absent.</summary>
    public string? OptionalText(int column, int row)
    {
        if (File.Columns[column].IsAbsent(row))
            return null;
        var text = TextAt(column, row, out var length);
        return Encoding.UTF8.GetString(text, length);
    }

    /// <summary>A text.</summary>
    public string Text(int column, int row) => OptionalText(column, row) ?? "";

    /// <summary>An address; absent where there is none.</summary>
    public Uri? Address(int column, int row) => OptionalText(column, row) is { } address ? new Uri(address) : null;

    /// <summary>A date; absent where there is none.</summary>
    public PartialDate? Date(int column, int row) => OptionalText(column, row) is { } date ? StoredDate.Read(date, Text(column + 1, row)) : null;

    /// <summary>A quantity; absent where there is none.</summary>
    public Quantity? Quantity(int column, int row) => OptionalText(column, row) is { } value
        ? new Quantity(decimal.Parse(value, CultureInfo.InvariantCulture), Text(column + 1, row), (Qualifier)Number(column + 2, row), Text(column + 3, row))
        : null;

    /// <summary>A sum of money; absent where there is none.</summary>
    public Money? Money(int column, int row) => OptionalText(column, row) is { } amount
        ? new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), Text(column + 1, row), Number(column + 2, row) == 1, Text(column + 3, row))
        : null;

    /// <summary>A place in a document.</summary>
    public SourceSpan Place(int column, int row) => new(Text(column, row), Number(column + 1, row), Number(column + 2, row), Number(column + 3, row));

    /// <summary>A sentence or field that supports something.</summary>
    public Evidence Evidence(int column, int row) => new(Place(column, row), Sentence(column + 4, row), Text(column + 6, row));

    /// <summary>An encrypted body; absent where there is none.</summary>
    public SecuredText? Secured(int column, int row) => OptionalText(column, row) is { } cipher ? new SecuredText(cipher, Text(column + 1, row)) : null;

    /// <summary>The slugs of consecutive rows, which are found by the column <paramref name="keys"/>.</summary>
    public IReadOnlyList<string> Slugs(int column, int first, int count, int keys) => new StoredSlugs(this, column, first, count, keys);

    /// <summary>Texts.</summary>
    public string[] Texts(int column, int row) => List(column, row, part => Text(column + 1, part));

    /// <summary>Pictures.</summary>
    public Image[] Images(int column, int row) => List(column, row, part => new Image(
        OptionalText(column + 1, part), OptionalNumber(column + 2, part), OptionalNumber(column + 3, part), Flag(column + 4, part), OptionalText(column + 5, part)));

    /// <summary>Headings.</summary>
    public Section[] Sections(int column, int row) => List(column, row, part => new Section(Text(column + 1, part), Number(column + 2, part)));

    /// <summary>Forms of a name.</summary>
    public Alias[] Aliases(int column, int row) => List(column, row, part => new Alias(Text(column + 1, part), (AliasKind)Number(column + 2, part)));

    /// <summary>Dates with their evidence.</summary>
    public DatedObservation[] Observations(int column, int row) =>
        List(column, row, part => new DatedObservation(Date(column + 1, part)!.Value, Number(column + 3, part) == 1, Evidence(column + 4, part)));

    /// <summary>What supports something.</summary>
    public Evidence[] Evidences(int column, int row) => List(column, row, part => Evidence(column + 1, part));

    /// <summary>Parts of a record: <paramref name="create"/> makes one of the number of its row in the columns that follow.</summary>
    public T[] List<T>(int column, int row, Func<int, T> create)
    {
        var start = Number(column, row);
        var items = new T[Number(column, row + 1) - start];
        for (var i = 0; i < items.Length; i++)
            items[i] = create(start + i);
        return items;
    }

    /// <summary>The value of an own key, by its row among all such values; -1 where an article says nothing under the key, or more than one thing.</summary>
    public int Only(int column, int row, string key) => ValuesOf(column, row, key) is { Count: 1, First: var first } ? first : -1;

    /// <summary>The values of an own key, each made of its row among all such values.</summary>
    public T[] List<T>(int column, int row, string key, Func<int, T> create)
    {
        var (first, count) = ValuesOf(column, row, key);
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = create(first + i);
        return items;
    }

    /// <summary>The number of the name that a text means; -1 where it means none.</summary>
    public int Choice(int column, int row, string[] names) => Array.IndexOf(names, global::Mila.Choice.Find(Text(column, row), names));

    /// <summary>The row that a key names, the key folded as <see cref="Folding.Fold"/> does; -1 when there is none.</summary>
    public int Find(int column, string key) => File.Lookup(column).Find(key);

    /// <summary>The row that a slug or an exact key names; negative when there is none.</summary>
    public int FindExactly(int column, string key) => File.Lookup(column).FindExactly(key);

    private (int First, int Count) ValuesOf(int column, int row, string key)
    {
        var end = Number(column, row + 1);
        for (var field = Number(column, row); field < end; field++)
        {
            var text = TextAt(column + 1, field, out var length);
            if (StoredText.Is(text, length, key))
                return (Number(column + 2, field), Number(column + 2, field + 1) - Number(column + 2, field));
        }

        return default;
    }

    private byte* TextAt(int column, int row, out int length)
    {
        var file = File;
        return StoredText.At(file.Start + file.Columns[column][row], out length);
    }

    // It may stand within a longer text, so that its length is beside it.
    private string Sentence(int column, int row) => Encoding.UTF8.GetString(File.Start + File.Columns[column][row], Number(column + 1, row));

    private Opened Open()
    {
        var memory = ResourceMemory.Of(assembly, resource) ?? throw Unreadable($"is not there; expected that of the documents {contentHash}");
        return FaultOf(memory) is { } fault ? throw Unreadable(fault) : new Opened(memory, Column.All(memory.Start));
    }

    private string? FaultOf(ResourceMemory memory)
    {
        var start = memory.Start;
        if (memory.Length < FileHeader.Size || !StoredText.Begins(start, FileHeader.Magic))
            return "is no dataset";
        if (LittleEndian.UInt32(start + FileHeader.VersionAt) is var version && version != FileHeader.Version)
            return FormattableString.Invariant($"has version {version}; expected version {FileHeader.Version}");
        if (LittleEndian.Int64(start + FileHeader.LengthAt) is var length && length != memory.Length)
            return FormattableString.Invariant($"has {memory.Length} of {length} bytes");
        var stored = Encoding.ASCII.GetString(start + FileHeader.HashAt, FileHeader.HashLength).TrimEnd();
        return stored == contentHash ? null : $"is that of the documents {stored}; expected that of {contentHash}";
    }

    private InvalidDataException Unreadable(string fault) =>
        new($"The resource '{resource}' of {assembly.GetName().Name} {fault}. Build the project again.");

    /// <summary>The file's columns; the memory that they lie in stays as long as they are in use.</summary>
    private sealed class Opened(ResourceMemory memory, Column[] columns)
    {
        private readonly StoredLookup?[] lookups = new StoredLookup?[columns.Length];

        public byte* Start => memory.Start;

        public Column[] Columns => columns;

        /// <summary>The lookup that begins with a column, made when it is first asked for.</summary>
        public StoredLookup Lookup(int column) => lookups[column] ??= new StoredLookup(Start, columns[column], columns[column + 1], columns[column + 2]);
    }
}

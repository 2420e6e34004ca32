using System.Collections;
using System.Globalization;
using System.Reflection;
using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Storing;
using Mila.Core.Tables;
using Mila.Generator.Emission;
using Mila.Testing;

namespace Mila.Generator.Tests;

/// <summary>A dataset that lies in a resource, against the same in code.</summary>
public sealed class StoredDatasetTests
{
    private static readonly EmitOptions Options = new("Acme.News");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_fixture_reads_from_a_resource_as_it_reads_from_code() => AssertSame(Fixture.Dataset);

    [Fact]
    public void The_datasets_own_documents_read_from_a_resource_as_they_read_from_code() => AssertSame(Seeds());

    [Fact]
    public void An_empty_dataset_reads_from_a_resource() => AssertSame(Linker.Link([], Cancellation));

    [Fact]
    public void Every_key_finds_its_row_and_no_other_text_does()
    {
        var dataset = Seeds();
        var root = Root(Stored(dataset));
        foreach (var table in DatasetTable.All.Where(static table => table.Keys is not null))
        {
            var rows = (IEnumerable<object>)root.GetProperty(table.Property)!.GetValue(null)!;
            var find = rows.GetType().GetMethod("Find")!;
            foreach (var (key, row, text, _) in table.Keys!.Index(dataset).Entries)
            {
                Assert.Same(rows.ElementAt(row), find.Invoke(rows, [text]));
                Assert.Same(rows.ElementAt(row), find.Invoke(rows, [text.ToUpperInvariant()]));
                Assert.Null(find.Invoke(rows, [key + "x"]));
            }
        }
    }

    [Fact]
    public void A_slug_finds_its_row_exactly_and_another_key_finds_none()
    {
        var dataset = Seeds();
        var root = Root(Stored(dataset));
        foreach (var table in DatasetTable.All.Where(static table => table.Keys is not null))
        {
            var rows = (IEnumerable<object>)root.GetProperty(table.Property)!.GetValue(null)!;
            var find = rows.GetType().GetMethod("FindBySlug")!;
            var slugs = table.Rows(dataset).Select(table.Shape.SlugOf).ToList();
            Assert.All(slugs, (slug, row) => Assert.Same(rows.ElementAt(row), find.Invoke(rows, [slug])));
            Assert.All(table.Keys!.Index(dataset).Entries.Select(static entry => entry.Key).Except(slugs), key => Assert.Null(find.Invoke(rows, [key])));
        }
    }

    [Fact]
    public void The_emitted_files_read_as_approved() =>
        Snapshot.Of().Verify(Emitter.Emit(Manifest.Of(Fixture.Dataset, Options.NamedMembers), Options, Cancellation).Select(static file => new GeneratedFile(file.HintName, file.Text)));

    [Fact]
    public void The_code_is_CSharp_9_for_netstandard2() =>
        Assert.Empty(EmittedCompiler.CompileForNetStandard(Emitter.Emit(Manifest.Of(Seeds(), Options.NamedMembers), Options, Cancellation)).Complaints());

    [Fact]
    public void A_resource_that_is_missing_says_of_which_documents_it_is_to_be()
    {
        var dataset = Fixture.Dataset;

        var exception = Assert.Throws<InvalidDataException>(() => CountPeople(Load(Emitter.Emit(Manifest.Of(dataset, 0), Options, Cancellation), resource: null)));

        Assert.Equal($"The resource 'Mila.Dataset.bin' of Consumer is not there; expected that of the documents {dataset.ContentHash}. Build the project again.", exception.Message);
    }

    [Fact]
    public void A_resource_of_other_documents_names_both_hashes()
    {
        var code = Emitter.Emit(Manifest.Of(Fixture.Dataset, 0), Options, Cancellation);

        var exception = Assert.Throws<InvalidDataException>(() => CountPeople(Load(code, Bytes(Seeds()))));

        Assert.Equal($"The resource 'Mila.Dataset.bin' of Consumer is that of the documents {Seeds().ContentHash}; expected that of {Fixture.Dataset.ContentHash}. Build the project again.", exception.Message);
    }

    [Fact]
    public void A_resource_that_is_cut_short_says_how_much_of_it_is_there()
    {
        var bytes = Bytes(Fixture.Dataset);

        var exception = Assert.Throws<InvalidDataException>(() => CountPeople(Load(Emitter.Emit(Manifest.Of(Fixture.Dataset, 0), Options, Cancellation), bytes[..^1])));

        Assert.Equal($"The resource 'Mila.Dataset.bin' of Consumer has {bytes.Length - 1} of {bytes.Length} bytes. Build the project again.", exception.Message);
    }

    [Fact]
    public void The_same_dataset_gives_the_same_bytes() => Assert.Equal(Bytes(Seeds()), Bytes(Seeds()));

    private static void AssertSame(Dataset dataset)
    {
        var given = Root(Load(Emitter.Emit(dataset, Options, Cancellation), resource: null));
        var stored = Root(Stored(dataset));
        foreach (var table in DatasetTable.All)
            Assert.Equal(Rows(given, table), Rows(stored, table));
        Assert.Equal(given.GetProperty("ContentHash")!.GetValue(null), stored.GetProperty("ContentHash")!.GetValue(null));
    }

    private static IEnumerable<string> Rows(Type root, DatasetTable table) =>
        [.. ((IEnumerable)root.GetProperty(table.Property)!.GetValue(null)!).Cast<object>().Select(static row => Describe(row, depth: 0))];

    /// <summary>Everything that a record shows: its properties, and of other records what names them.</summary>
    private static string Describe(object? value, int depth) => value switch
    {
        null => "nothing",
        string or bool or Uri => value.ToString()!,
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        IEnumerable list => "[" + string.Join("; ", list.Cast<object>().Select(item => Describe(item, depth))) + "]",
        _ when depth > 0 && value.GetType().GetProperty("Slug") is { } slug => (string)slug.GetValue(value)!,
        _ => value.GetType().Name + " { " + string.Join(", ", from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                                                              where property.GetIndexParameters().Length == 0
                                                              orderby property.Name
                                                              select property.Name + " = " + Describe(property.GetValue(value), depth + 1)) + " }",
    };

    private static Dataset Seeds() => Linker.Link(Corpus.Read(SeedsTests.Seeds, Cancellation), Cancellation);

    private static Assembly Stored(Dataset dataset) => Load(Emitter.Emit(Manifest.Of(dataset, Options.NamedMembers), Options, Cancellation), Bytes(dataset));

    private static byte[] Bytes(Dataset dataset)
    {
        using var file = new MemoryStream();
        DatasetWriter.Write(dataset, file, Cancellation);
        return file.ToArray();
    }

    private static Assembly Load(EquatableArray<SourceFile> files, byte[]? resource) => Assembly.Load(EmittedCompiler.Compile(files).ToImage(resource));

    private static Type Root(Assembly assembly) => assembly.GetType("Acme.News.Dataset", throwOnError: true)!;

    private static int CountPeople(Assembly assembly)
    {
        var people = Root(assembly).GetProperty("People")!.GetValue(null)!;
        return people.GetType().GetMethod("Find")!.Invoke(people, BindingFlags.DoNotWrapExceptions, null, ["Nobody"], null) is null ? 0 : 1;
    }
}

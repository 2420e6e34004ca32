namespace Mila.Generator.Emission;

/// <summary>Writes a table: a property for every row, created on first use, and the way from a number to it.</summary>
/// <param name="record">The rows' type.</param>
/// <param name="table">The table's type without the word <c>Table</c>.</param>
internal sealed class TableEmitter(CodeWriter writer, EmitOptions options, string record, string table, RowNames names)
{
    /// <summary>Writes the slugs of the rows that have a member of their own, as constants.</summary>
    public void WriteSlugs(string noun)
    {
        writer.Write($"/// <summary>The slugs of the {noun}, as constants.</summary>");
        using (writer.Block($"{options.Visibility} static partial class {table}Slugs"))
        {
            for (var row = 0; row < names.Slugs.Count; row++)
            {
                if (names.Public(row) is not { } name)
                    continue;
                writer.Write($"/// <summary><c>{Literals.DocText(names.Slugs[row])}</c></summary>");
                writer.Write($"public const string {name} = {Literals.String(names.Slugs[row])};");
            }
        }

        writer.Line();
    }

    /// <summary>Opens the class of a table whose rows have slugs.</summary>
    public CodeWriter.Scope Keyed(string summary)
    {
        var slugs = names.Slugs;
        writer.Write($"/// <summary>{summary}</summary>");
        var block = writer.Block($"{options.Visibility} sealed partial class {table}Table : global::Mila.KeyedTable<{record}>");
        WriteCache();
        writer.Line().Write($"internal {table}Table()");
        using (writer.Indent())
            writer.Write(slugs.Count == 0 ? ": base(global::System.Array.Empty<string>())" : $": base(new[]\n{{\n    {string.Join(",\n    ", slugs.Select(Literals.String))},\n}})");
        writer.Write("{\n}");
        return block;
    }

    /// <summary>Opens the class of a table whose rows have numbers alone.</summary>
    public CodeWriter.Scope Plain(string summary)
    {
        writer.Write($"/// <summary>{summary}</summary>");
        var block = writer.Block($"{options.Visibility} sealed partial class {table}Table : global::Mila.Table<{record}>");
        WriteCache();
        writer.Line().Write("/// <inheritdoc/>");
        writer.Write($"public override int Count => {Literals.Number(names.Slugs.Count)};");
        return block;
    }

    /// <summary>Writes a row's property.</summary>
    /// <param name="text">The line that a reader of the member sees; nothing is written for rows without a public member.</param>
    public void WriteRow(int row, string text, ArgumentList arguments)
    {
        writer.Line();
        if (names.Public(row) is not null)
            writer.Write($"/// <summary>{Literals.DocText(text)}</summary>");
        var access = names.Public(row) is null ? "private" : "public";
        writer.Write($"{access} {record} {names.Property(row)} => rows[{Literals.Number(row)}] ??= {arguments.Call(record)};");
    }

    /// <summary>Writes the way from a number to its row.</summary>
    public void WriteRowSwitch()
    {
        writer.Line().Write("/// <inheritdoc/>");
        using (writer.Initializer($"protected override {record} Row(int row) => row switch"))
        {
            for (var row = 0; row < names.Slugs.Count; row++)
                writer.Write($"{Literals.Number(row)} => {names.Property(row)},");
            writer.Write("_ => throw new global::System.ArgumentOutOfRangeException(nameof(row)),");
        }
    }

    /// <summary>Writes the lookup of rows by their slugs, then by their names.</summary>
    public void WriteKeys(IEnumerable<string> rowNames) => WriteKeys(rowNames.Select(static name => new[] { Folding.Fold(name) }));

    /// <summary>Writes the lookup of rows by their slugs, then by other keys, folded, one list a row.</summary>
    public void WriteKeys(IEnumerable<IEnumerable<string>> keys)
    {
        writer.Line().Write("/// <inheritdoc/>");
        var index = new KeyIndex().Add(names.Slugs.Select(static slug => new[] { Folding.Fold(slug) })).Add(keys);
        LookupEmitter.Write(writer, "protected override int RowOf", "lookup", index);
    }

    private void WriteCache() => writer.Write($"private readonly {record}?[] rows = new {record}?[{Literals.Number(names.Slugs.Count)}];");
}

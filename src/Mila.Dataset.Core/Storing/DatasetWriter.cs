using System.Collections;
using System.Globalization;
using System.Text;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;
using Mila.Core.Tables;

namespace Mila.Core.Storing;

/// <summary>A dataset → the bytes of a file that its records are read from. The same dataset gives the same bytes.</summary>
public sealed class DatasetWriter
{
    private readonly Layout layout = new();
    private readonly ByteWriter writer;
    private readonly TextHeap texts;
    private readonly ColumnBuilder[] columns;
    private readonly CancellationToken cancellation;

    private DatasetWriter(Stream file, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        writer = new ByteWriter(file);
        texts = new TextHeap(writer);
        columns = [.. Enumerable.Range(0, layout.Count).Select(static _ => new ColumnBuilder())];
    }

    /// <param name="file">An empty stream that can seek.</param>
    public static void Write(Dataset dataset, Stream file, CancellationToken cancellation) => new DatasetWriter(file, cancellation).Write(dataset, file);

    private void Write(Dataset dataset, Stream file)
    {
        // The head is known when all else is written.
        var head = FileHeader.Size + (layout.Count * Column.EntrySize);
        writer.Write(new byte[head]);
        foreach (var tables in DatasetTable.All.GroupBy(static table => table.Shape))
            Add(tables.Key, tables.SelectMany(table => table.Rows(dataset)));
        var navigation = new Navigation(dataset);
        foreach (var link in Link.All)
            Add(layout.ColumnOf(link), link.Rows(navigation));
        foreach (var lookup in Lookup.All)
            Add(layout.ColumnOf(lookup), lookup.Index(dataset).Entries);
        AddOwnFields(layout.OwnFields, dataset.Articles);

        var entries = new List<ColumnEntry>(columns.Length);
        foreach (var column in columns)
        {
            writer.Align();
            entries.Add(column.Write(writer));
        }

        writer.Write(new byte[Column.BytesRead]);
        writer.Flush();
        WriteHead(file, entries, dataset.ContentHash);
    }

    private void WriteHead(Stream file, List<ColumnEntry> entries, string contentHash)
    {
        var length = writer.Position;
        file.Position = 0;
        var head = new ByteWriter(file);
        head.Write(FileHeader.Magic);
        head.Write(FileHeader.Version, 4);
        head.Write((ulong)entries.Count, 4);
        head.Write((ulong)length, 8);
        head.Write(Encoding.ASCII.GetBytes(contentHash.PadRight(FileHeader.HashLength)));
        foreach (var entry in entries)
        {
            head.Write((ulong)entry.Start, 8);
            head.Write((ulong)entry.Count, 4);
            head.Write((ulong)entry.Width, 4);
            head.Write((ulong)entry.Minimum, 8);
        }

        head.Flush();
    }

    private void Add(Shape shape, IEnumerable<object> rows)
    {
        var members = shape.Values.Select(member => (Member: member, Column: layout.ColumnOf(shape, member))).ToList();
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (member, column) in members)
            {
                if (member.Kind == MemberKind.Prose)
                    AddBody(column, (Article)row);
                else
                    Add(member, column, member.Value(row));
            }
        }

        foreach (var (member, column) in members)
            End(member, column);
    }

    /// <summary>Where the last row's items end.</summary>
    private void End(Member member, int column)
    {
        if (!member.IsList)
            return;
        columns[column].Add(columns[column + 1].Count);
        foreach (var (part, itsColumn) in PartsOf(member))
            End(part, itsColumn);
    }

    private void Add(Member member, int column, object? value)
    {
        switch (member.Kind)
        {
            case MemberKind.Text:
                AddText(column, (string?)value);
                break;
            case MemberKind.Address:
                AddText(column, value is string address && WebAddress.FaultOf(address, out _) is null ? address : null);
                break;
            case MemberKind.Choice:
                columns[column].Add(Convert.ToInt32(value, CultureInfo.InvariantCulture));
                break;
            case MemberKind.Number or MemberKind.Row:
                columns[column].Add((int?)value);
                break;
            case MemberKind.Flag:
                AddFlag(column, (bool?)value);
                break;
            case MemberKind.Date:
                AddDate(column, (PartialDate?)value);
                break;
            case MemberKind.Quantity:
                AddQuantity(column, (Quantity?)value);
                break;
            case MemberKind.Money:
                AddMoney(column, (Money?)value);
                break;
            case MemberKind.Place:
                AddPlace(column, (SourceSpan)value!);
                break;
            case MemberKind.Secured:
                AddText(column, ((SecuredText?)value)?.CipherText);
                AddText(column + 1, ((SecuredText?)value)?.InitializationVector);
                break;
            case MemberKind.Evidence:
                AddEvidence(column, (Evidence)value!);
                break;
            default:
                AddList(member, column, (IEnumerable)value!);
                break;
        }
    }

    private void AddList(Member member, int column, IEnumerable items)
    {
        columns[column].Add(columns[column + 1].Count);
        foreach (var item in items)
        {
            switch (item)
            {
                case string text:
                    AddText(column + 1, text);
                    break;
                case Image image:
                    AddText(column + 1, image.Address);
                    columns[column + 2].Add(image.Width);
                    columns[column + 3].Add(image.Height);
                    AddFlag(column + 4, image.IsCached);
                    AddText(column + 5, image.Title);
                    break;
                case Section section:
                    AddText(column + 1, section.Heading);
                    columns[column + 2].Add(section.Level);
                    break;
                case Alias alias:
                    AddText(column + 1, alias.Text);
                    columns[column + 2].Add((int)alias.Kind);
                    break;
                case DatedObservation observation:
                    AddDate(column + 1, observation.Date);
                    AddFlag(column + 3, observation.IsUpperBound);
                    AddEvidence(column + 4, observation.Evidence);
                    break;
                case Evidence evidence:
                    AddEvidence(column + 1, evidence);
                    break;
                default:
                    foreach (var (part, itsColumn) in PartsOf(member))
                        Add(part, itsColumn, part.Value(item));
                    break;
            }
        }
    }

    private void Add(int column, IReadOnlyList<IReadOnlyList<int>> rows)
    {
        foreach (var row in rows)
        {
            columns[column].Add(columns[column + 1].Count);
            foreach (var number in row)
                columns[column + 1].Add(number);
        }

        columns[column].Add(columns[column + 1].Count);
    }

    private void Add(int column, IReadOnlyList<KeyEntry> entries)
    {
        var (seed, displacements, slots) = PerfectHashBuilder.Build([.. entries.Select(static entry => entry.Key)]);
        columns[column].Add(seed);
        foreach (var displacement in displacements)
            columns[column].Add(displacement);
        foreach (var slot in slots)
        {
            var entry = entries[slot];
            columns[column + 1].Add(entry.IsFirst ? entry.Row : ~entry.Row);
            AddText(column + 2, entry.Text);
        }
    }

    private void AddOwnFields(int column, IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            columns[column].Add(columns[column + 1].Count);
            foreach (var field in article.Draft.Fields)
            {
                AddText(column + 1, field.Key.Text);
                columns[column + 2].Add(columns[column + 3].Count);
                foreach (var value in field.Value.Singles)
                {
                    AddText(column + 3, IsoDate.Parse(value.Text).Date is { } date ? StoredDate.Write(date) : null);
                    AddText(column + 4, value.Text);
                }
            }
        }

        columns[column].Add(columns[column + 1].Count);
        columns[column + 2].Add(columns[column + 3].Count);
    }

    private void AddBody(int column, Article article) =>
        columns[column].Add(article.Draft.Body is { } body ? texts.AddBody(article.Draft.Source.Path, body) : null);

    private void AddText(int column, string? text) => columns[column].Add(text is null ? null : texts.Add(text));

    private void AddFlag(int column, bool? flag) => columns[column].Add(flag is { } value ? value ? 1 : 0 : null);

    private void AddDate(int column, PartialDate? date)
    {
        AddText(column, date is { } value ? StoredDate.Write(value) : null);
        AddText(column + 1, date?.Text);
    }

    private void AddQuantity(int column, Quantity? quantity)
    {
        AddText(column, quantity?.Value.ToString(CultureInfo.InvariantCulture));
        AddText(column + 1, quantity?.Unit);
        columns[column + 2].Add((int?)quantity?.Qualifier);
        AddText(column + 3, quantity?.Text);
    }

    private void AddMoney(int column, Money? money)
    {
        AddText(column, money?.Amount.ToString(CultureInfo.InvariantCulture));
        AddText(column + 1, money?.Currency);
        AddFlag(column + 2, money?.IsApproximate);
        AddText(column + 3, money?.Text);
    }

    private void AddPlace(int column, SourceSpan place)
    {
        AddText(column, place.Path);
        columns[column + 1].Add(place.Line);
        columns[column + 2].Add(place.Column);
        columns[column + 3].Add(place.Length);
    }

    private void AddEvidence(int column, Evidence evidence)
    {
        AddPlace(column, evidence.Source);
        var (start, length) = texts.AddSentence(evidence.Source.Path, evidence.Text);
        columns[column + 4].Add(start);
        columns[column + 5].Add(length);
        AddText(column + 6, evidence.Rule);
    }

    private IEnumerable<(Member Part, int Column)> PartsOf(Member member) =>
        (member.Part?.Values ?? []).Select(part => (part, layout.ColumnOf(member.Part!, part)));
}

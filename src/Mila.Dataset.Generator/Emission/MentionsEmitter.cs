using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes the mentions as a table of numbers: there are many of them, and a method for each would cost more than it says.</summary>
internal static class MentionsEmitter
{
    private const int None = -1;

    public static void Write(CodeWriter writer, Plan plan)
    {
        var mentions = plan.Dataset.Mentions;
        string[] texts = [.. new SortedSet<string>(mentions.Select(static mention => mention.Text), StringComparer.Ordinal)];
        string[] paths = [.. new SortedSet<string>(mentions.Select(static mention => mention.Source.Path), StringComparer.Ordinal)];
        var cells = mentions.SelectMany(mention => new[]
        {
            mention.Article,
            mention.Organization ?? None,
            mention.Person ?? None,
            (int)mention.Scope,
            Array.BinarySearch(texts, mention.Text, StringComparer.Ordinal),
            Array.BinarySearch(paths, mention.Source.Path, StringComparer.Ordinal),
            mention.Source.Line,
            mention.Source.Column,
            mention.Source.Length,
        });

        writer.Write($"/// <summary>{DatasetTable.Mentions.Summary}</summary>");
        using (writer.Block($"{plan.Options.Visibility} sealed partial class MentionTable : global::Mila.Table<Mention>"))
        {
            writer.Write($"private readonly Mention?[] rows = new Mention?[{Literals.Number(mentions.Count)}];");
            writer.Line().Write(
                $$"""
                /// <inheritdoc/>
                public override int Count => {{Literals.Number(mentions.Count)}};

                /// <inheritdoc/>
                protected override Mention Row(int row) => rows[row] ??= Read(row, 9 * row);

                private static Mention Read(int row, int cell) => new Mention(
                    row: row,
                    article: cells[cell],
                    organization: cells[cell + 1],
                    person: cells[cell + 2],
                    scope: (global::Mila.MentionScope)cells[cell + 3],
                    text: texts[cells[cell + 4]],
                    source: new global::Mila.SourceSpan(paths[cells[cell + 5]], line: cells[cell + 6], column: cells[cell + 7], length: cells[cell + 8]));
                """);
            writer.Line().Write("// A line a mention: article, organization, person (-1 for none), scope, text, path, line, column, length.");
            NumbersEmitter.WriteField(writer, "cells", [.. cells], perLine: 9);
            WriteStrings(writer, "texts", texts);
            WriteStrings(writer, "paths", paths);
        }
    }

    private static void WriteStrings(CodeWriter writer, string name, string[] values)
    {
        writer.Line();
        using (writer.Initializer($"private static readonly string[] {name} ="))
        {
            foreach (var value in values)
                writer.Write(Literals.String(value) + ",");
        }
    }
}

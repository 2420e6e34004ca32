using System.Text.Json;
using Mila.Cli.Rendering;

namespace Mila.Cli.Evaluation;

/// <summary>Reads labelled rows: one JSON object a line. Keys that it does not know may hold anything.</summary>
internal static class LabelReader
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is no row; the message names the file, the line and what was expected.</exception>
    public static List<LabelledRow> Read(string file)
    {
        if (!File.Exists(file))
            throw new FileNotFoundException($"There is no file '{file}'");
        List<LabelledRow> rows = [];
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                rows.Add(ReadRow(line));
            }
            catch (Exception fault) when (fault is JsonException or FormatException)
            {
                throw new InvalidDataException($"{file}({number}): {fault.Message}", fault);
            }
        }

        return rows;
    }

    private static LabelledRow ReadRow(string line)
    {
        using var json = Parse(line);
        var row = json.RootElement;
        if (row.ValueKind != JsonValueKind.Object)
            throw new FormatException($"The line is {Described(row)}; expected an object with 'id', 'set', 'text' and 'label'");
        return new LabelledRow(Text(row, "id"), Text(row, "set"), Text(row, "text"), Text(row, "label"), Partnerships(row));
    }

    private static JsonDocument Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException fault)
        {
            throw new FormatException("The line is no JSON; expected one object a line", fault);
        }
    }

    private static List<LabelledPartnership> Partnerships(JsonElement row) =>
        row.TryGetProperty("partnerships", out var partnerships) ? [.. Items(partnerships, "partnerships").Select(Partnership)] : [];

    private static LabelledPartnership Partnership(JsonElement partnership)
    {
        if (partnership.ValueKind != JsonValueKind.Object || !partnership.TryGetProperty("participants", out var names))
            throw new FormatException("A partnership has no 'participants'; expected a list of two names or more");
        string[] participants = [.. Items(names, "participants").Select(static name => Words(name, "participants"))];
        if (participants.Length < 2)
            throw new FormatException($"'participants' has {Counted.Of(participants.Length, "name")}; expected two or more");
        return new LabelledPartnership(participants, Text(partnership, "mode") switch
        {
            "all" => false,
            "hub" => true,
            var mode => throw new FormatException($"'mode' is '{mode}'; expected 'all' or 'hub'"),
        });
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement list, string key) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray()
        : throw new FormatException($"'{key}' is {Described(list)}; expected a list");

    private static string Text(JsonElement mapping, string key) => mapping.TryGetProperty(key, out var value)
        ? Words(value, key)
        : throw new FormatException($"'{key}' is missing; expected a text");

    private static string Words(JsonElement value, string key) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } words && !string.IsNullOrWhiteSpace(words)
            ? words
            : throw new FormatException($"'{key}' is {Described(value)}; expected a text");

    private static string Described(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "an empty text",
        _ => $"'{value.GetRawText()}'",
    };
}

using System.Text.Json;
using Mila.Cli.Evaluation;

namespace Mila.Cli.Rendering;

/// <summary>Scores for a program; what cannot be divided is null.</summary>
internal static class EvaluationJson
{
    public static void Write(Scores scores, bool withErrors, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("sets");
        foreach (var set in scores.Sets.Append(scores.All))
        {
            json.WriteStartObject();
            json.WriteString("set", set.Name);
            json.WriteNumber("rows", set.Rows.Count);
            WriteScore("documents", set.Documents, json);
            WriteScore("pairs", set.Pairs, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tiers");
        foreach (var tier in scores.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("tier", tier.Tier.ToString());
            WriteFound("documents", tier.Documents, json);
            WriteFound("pairs", tier.Pairs, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in scores.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule);
            WriteFound("pairs", rule.Pairs, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (withErrors)
        {
            json.WriteStartArray("errors");
            foreach (var error in scores.Errors)
                WriteError(error, json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteScore(string name, Score score, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", score.Right);
        json.WriteNumber("wrong", score.Wrong);
        json.WriteNumber("missed", score.Missed);
        WritePart("precision", score.Precision, json);
        WritePart("recall", score.Recall, json);
        WritePart("f1", score.F1, json);
        json.WriteEndObject();
    }

    private static void WriteFound(string name, Score score, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", score.Right);
        json.WriteNumber("wrong", score.Wrong);
        WritePart("precision", score.Precision, json);
        json.WriteEndObject();
    }

    private static void WriteError(RowScore error, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", error.Row.Id);
        json.WriteString("set", error.Row.Set);
        json.WriteString("label", error.Row.Label);
        json.WriteString("text", error.Row.Text);
        WritePairs("found", error.Pairs, json);
        json.WriteStartArray("missed");
        foreach (var pair in error.Missed)
            WriteStrings(null, [pair.One, pair.Other], json);
        json.WriteEndArray();
        WritePairs("candidates", error.Candidates, json);
        json.WriteEndObject();
    }

    private static void WritePairs(string name, IEnumerable<FoundPair> pairs, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            WriteStrings("pair", [pair.One, pair.Other], json);
            json.WriteString("verdict", pair.Verdict.ToString());
            json.WriteString("tier", pair.Certainty.ToString());
            WriteStrings("rules", pair.Rules, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(string? name, IEnumerable<string> values, Utf8JsonWriter json)
    {
        if (name is null)
            json.WriteStartArray();
        else
            json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WritePart(string name, double? part, Utf8JsonWriter json)
    {
        if (part is { } number)
            json.WriteNumber(name, Math.Round(number, 4));
        else
            json.WriteNull(name);
    }
}

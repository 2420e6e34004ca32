using System.Text.Json;
using Mila.Core.Diagnostics;

namespace Mila.Cli.Rendering;

/// <summary>A check as SARIF 2.1.0, which code scanning and editors read.</summary>
internal static class CheckSarif
{
    public static void Write(CheckReport report, Utf8JsonWriter json)
    {
        var rules = report.Shown.Select(static problem => problem.Rule).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();

        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var problem in report.Shown)
            WriteResult(problem, rules.IndexOf(problem.Rule), Level(problem.Severity), report, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(List<Rule> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "mila");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title, json);
            WriteHelp(HelpPage.Of(rule), json);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHelp(HelpPage page, Utf8JsonWriter json)
    {
        WriteText("fullDescription", page.Description, json);
        json.WriteStartObject("help");
        json.WriteString("text", HelpText.Of(page));
        json.WriteString("markdown", page.Markdown);
        json.WriteEndObject();
    }

    private static void WriteResult(Problem problem, int ruleIndex, string level, CheckReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", level);
        WriteText("message", problem.Message, json);
        WriteLocations("locations", problem.Path.Length > 0 ? [problem.Place] : [], report, json);
        if (problem.OtherPlaces.Count > 0)
            WriteLocations("relatedLocations", problem.OtherPlaces, report, json);
        json.WriteEndObject();
    }

    private static void WriteLocations(string name, IEnumerable<Place> places, CheckReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
            WriteLocation(place, report.FileOf(place.Path), json);
        json.WriteEndArray();
    }

    private static void WriteLocation(Place place, string file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        // On another drive of Windows there is no relative path.
        json.WriteString("uri", Path.IsPathRooted(file) ? new Uri(file).AbsoluteUri : string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Lines.Line);
        json.WriteNumber("startColumn", place.Lines.Column);
        json.WriteNumber("endLine", place.Lines.EndLine);
        json.WriteNumber("endColumn", place.Lines.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : SeverityName.Of(severity);
}

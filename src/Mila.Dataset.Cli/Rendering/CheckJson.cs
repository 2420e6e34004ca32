using System.Text.Json;
using Mila.Core.Diagnostics;

namespace Mila.Cli.Rendering;

/// <summary>
/// A check for a program: an array of problems. Lines and columns count from 1, columns in UTF-16 units, ends exclusive; the path is null where a problem is of
/// no file.
/// </summary>
internal static class CheckJson
{
    public static void Write(CheckReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var problem in report.Shown)
        {
            json.WriteStartObject();
            json.WriteString("id", problem.Rule.Id);
            json.WriteString("severity", SeverityName.Of(problem.Severity));
            WritePlace(problem.Place, json);
            json.WriteString("message", problem.Message);
            json.WriteStartArray("otherPlaces");
            foreach (var place in problem.OtherPlaces)
            {
                json.WriteStartObject();
                WritePlace(place, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Place place, Utf8JsonWriter json)
    {
        json.WriteString("path", place.Path.Length > 0 ? place.Path : null);
        json.WriteNumber("line", place.Lines.Line);
        json.WriteNumber("column", place.Lines.Column);
        json.WriteNumber("endLine", place.Lines.EndLine);
        json.WriteNumber("endColumn", place.Lines.EndColumn);
    }
}

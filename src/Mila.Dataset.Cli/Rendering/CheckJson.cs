using System.Text.Json;

namespace Mila.Cli.Rendering;

/// <summary>A check for a program: an array of problems. Lines and columns count from 1, columns in UTF-16 units, ends exclusive; the path is null where a problem is of no file.</summary>
internal static class CheckJson
{
    public static void Write(CheckReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var problem in report.Problems)
        {
            json.WriteStartObject();
            json.WriteString("id", problem.Rule.Id);
            json.WriteString("severity", SeverityName.Of(problem.Severity));
            json.WriteString("path", problem.Path.Length > 0 ? problem.Path : null);
            json.WriteNumber("line", problem.Lines.Line);
            json.WriteNumber("column", problem.Lines.Column);
            json.WriteNumber("endLine", problem.Lines.EndLine);
            json.WriteNumber("endColumn", problem.Lines.EndColumn);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

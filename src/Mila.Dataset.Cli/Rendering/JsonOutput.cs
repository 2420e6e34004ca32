using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mila.Cli.Rendering;

/// <summary>JSON as every verb writes it: indented, accents as they are, one line end at the end.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            write(json);
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}

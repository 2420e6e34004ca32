namespace Mila.Generator.Emission;

/// <summary>Writes the records, whose shape is always the same.</summary>
internal static partial class RecordsEmitter
{
    public static void Write(CodeWriter writer, EmitOptions options)
    {
        var visibility = options.Visibility;
        string[] records =
        [
            Article(options), Organization(visibility), Person(visibility), Affiliation(visibility), Software(visibility),
            Partnership(visibility), Participant(visibility), Mention(visibility), Figure(visibility),
        ];
        writer.Write(string.Join("\n\n", records));
    }
}

using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes a record: its properties as its shape says, and how it comes by their values as its carrier does.</summary>
internal abstract class RecordEmitter(EmitOptions options)
{
    protected EmitOptions Options => options;

    /// <param name="members">What the record has beside its properties.</param>
    public void Write(CodeWriter writer, Shape shape, IEnumerable<string> members)
    {
        writer.Write($"/// <summary>{shape.Summary}</summary>");
        using (writer.Block($"{options.Visibility} sealed partial record {shape.Name}"))
        {
            var fields = Fields(shape).ToList();
            foreach (var (type, name) in fields)
                writer.Write($"private {type} {name};");
            if (fields.Count > 0)
                writer.Line();
            WriteConstructor(writer, shape);
            foreach (var member in shape.Members)
                writer.Line().Write($"{Documentation(member)}\npublic {CodeTypes.Of(member)} {member.Name} {Access(shape, member)}");
            foreach (var member in members)
                writer.Line().Write(member);
        }
    }

    /// <summary>
    /// A property's name as a field or parameter has it. A title is a headline there, so that emitted code repeats no line of a front matter.
    /// </summary>
    public static string Lower(Member member) => member.Name == "Title" ? "headline" : char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);

    /// <summary>The record's fields: modifiers and type, and name.</summary>
    protected abstract IEnumerable<(string Type, string Name)> Fields(Shape shape);

    protected abstract void WriteConstructor(CodeWriter writer, Shape shape);

    /// <summary>A property behind its name.</summary>
    protected abstract string Access(Shape shape, Member member);

    private static string Documentation(Member member) => member.Summary.IndexOf('\n') < 0
        ? $"/// <summary>{member.Summary}</summary>"
        : $"/// <summary>\n/// {member.Summary.Replace("\n", "\n/// ")}\n/// </summary>";
}

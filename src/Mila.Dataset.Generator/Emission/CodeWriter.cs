using System.Text;

namespace Mila.Generator.Emission;

/// <summary>Writes indented C# with <c>\n</c> line ends, until it is cancelled.</summary>
internal sealed class CodeWriter(CancellationToken cancellation)
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes one or more lines at the current depth.</summary>
    public CodeWriter Write(string lines)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length > 0)
                text.Append(' ', depth * 4).Append(line);
            text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Line()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>Writes a head and an opening brace; disposing of the block closes it.</summary>
    public Scope Block(string head)
    {
        Write(head).Write("{");
        depth++;
        return new Scope(this, "}");
    }

    /// <summary>Writes a head and an opening brace; disposing of it closes the braces of an expression.</summary>
    public Scope Initializer(string head)
    {
        Write(head).Write("{");
        depth++;
        return new Scope(this, "};");
    }

    /// <summary>Indents what follows until it is disposed of.</summary>
    public Scope Indent()
    {
        depth++;
        return new Scope(this, end: null);
    }

    public override string ToString() => text.ToString();

    internal readonly struct Scope(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            if (end is not null)
                writer.Write(end);
        }
    }
}

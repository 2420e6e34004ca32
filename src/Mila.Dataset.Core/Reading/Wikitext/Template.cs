namespace Mila.Core.Reading.Wikitext;

/// <summary>A template's call: its name and its parameters in order.</summary>
internal sealed class Template
{
    private readonly Dictionary<string, Parameter> byName = new(StringComparer.Ordinal);

    public Template(Markup markup, int opening)
    {
        Name = markup.Head(opening);
        var parts = markup.Parts(opening);
        NameSpan = markup.Trim(parts[0].Start, parts[0].End);
        var position = 0;
        for (var i = 1; i < parts.Count; i++)
        {
            var part = parts[i];
            var isNamed = part.NameEnd >= 0;
            var (nameStart, nameEnd) = markup.Trim(part.Start, isNamed ? part.NameEnd : part.End);
            var name = isNamed ? WithoutComment(markup.Text.Substring(nameStart, nameEnd - nameStart)) : Position(++position);
            var (start, end) = markup.Trim(isNamed ? part.NameEnd + 1 : part.Start, part.End);
            var parameter = new Parameter(name, nameStart, isNamed ? name.Length : nameEnd - nameStart, start, end);
            if (byName.TryGetValue(name, out var earlier))
                Repeated.Add((parameter, earlier));
            byName[name] = parameter;
            if (isNamed)
                Named.Add(parameter);
        }
    }

    /// <summary>The name as written, underscores as spaces.</summary>
    public string Name { get; }

    public (int Start, int End) NameSpan { get; }

    /// <summary>The parameters that have a name, in order.</summary>
    public List<Parameter> Named { get; } = [];

    /// <summary>The parameters whose name an earlier one has, each with the one before it.</summary>
    public List<(Parameter Parameter, Parameter Earlier)> Repeated { get; } = [];

    /// <summary>The last parameter of a name that has a value; positional ones are called 1, 2, 3.</summary>
    public Parameter? Find(string name) => byName.TryGetValue(name, out var parameter) && parameter.Start < parameter.End ? parameter : null;

    public Parameter? FindFirst(params string[] names) => names.Select(Find).FirstOrDefault(static found => found is not null);

    private static string Position(int position) => position.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string WithoutComment(string name)
    {
        var comment = name.IndexOf("<!--", StringComparison.Ordinal);
        return comment < 0 ? name : name.Substring(0, comment).TrimEnd();
    }
}

namespace Mila;

/// <summary>The sentence or field that supports a fact.</summary>
public sealed record Evidence
{
    /// <summary>Creates evidence for the text at a place.</summary>
    public Evidence(SourceSpan source, string text, string rule)
    {
        Source = source;
        Text = text;
        Rule = rule;
    }

    /// <summary>Creates evidence for the text at a place.</summary>
    public Evidence(string path, int line, int column, int length, string text, string rule)
        : this(new SourceSpan(path, line, column, length), text, rule)
    {
    }

    /// <summary>Where it stands.</summary>
    public SourceSpan Source { get; }

    /// <summary>What a reader of the rendered document sees there: markup gone, entities decoded.</summary>
    public string Text { get; }

    /// <summary>The name of the extraction rule that read the fact off the text.</summary>
    public string Rule { get; }

    /// <summary>The place and the text: <c>path(line,column): text</c>.</summary>
    public override string ToString() => $"{Source}: {Text}";
}

namespace Mila;

/// <summary>Another form of an organization's name.</summary>
public readonly record struct Alias
{
    private readonly string? text;

    /// <summary>Creates an alias.</summary>
    public Alias(string text, AliasKind kind)
    {
        this.text = text;
        Kind = kind;
    }

    /// <summary>The form as it is written.</summary>
    public string Text => text ?? "";

    /// <summary>Why it stands for the organization.</summary>
    public AliasKind Kind { get; }

    /// <summary>The form as it is written.</summary>
    public override string ToString() => Text;
}

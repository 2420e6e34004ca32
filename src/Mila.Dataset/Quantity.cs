namespace Mila;

/// <summary>A number of things, as a text gives it.</summary>
public readonly record struct Quantity
{
    private readonly string? unit;
    private readonly string? text;

    /// <summary>Creates a quantity; <paramref name="text"/> holds the words it was read from.</summary>
    public Quantity(decimal value, string unit, Qualifier qualifier, string text)
    {
        Value = value;
        this.unit = unit;
        Qualifier = qualifier;
        this.text = text;
    }

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <summary>What is counted, in the text's own noun; <c>years</c>, <c>months</c> or <c>days</c> for a term; an ISO 4217 code for money.</summary>
    public string Unit => unit ?? "";

    /// <summary>What the text says about the number's exactness.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>The words of the text.</summary>
    public string Text => text ?? "";

    /// <summary>Whether the text gives the number as anything but exact.</summary>
    public bool IsApproximate => Qualifier != Qualifier.Exactly;

    /// <summary>The words of the text.</summary>
    public override string ToString() => Text;
}

namespace Mila;

/// <summary>An amount of money, as a text gives it.</summary>
public readonly record struct Money
{
    private readonly string? currency;
    private readonly string? text;

    /// <summary>Creates an amount; <paramref name="text"/> holds the words it was read from.</summary>
    public Money(decimal amount, string currency, bool isApproximate, string text)
    {
        Amount = amount;
        this.currency = currency;
        IsApproximate = isApproximate;
        this.text = text;
    }

    /// <summary>The amount in whole units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code; a bare dollar sign is read as <c>USD</c>.</summary>
    public string Currency => currency ?? "";

    /// <summary>Whether the text gives it as anything but exact.</summary>
    public bool IsApproximate { get; }

    /// <summary>The words of the text.</summary>
    public string Text => text ?? "";

    /// <summary>The words of the text.</summary>
    public override string ToString() => Text;
}

namespace Mila;

/// <summary>An encrypted body. It is carried opaquely: nothing here decrypts it.</summary>
public sealed record SecuredText
{
    /// <summary>Creates an encrypted body from its two base64 parts.</summary>
    public SecuredText(string cipherText, string initializationVector)
    {
        CipherText = cipherText;
        InitializationVector = initializationVector;
    }

    /// <summary>The cipher text, base64.</summary>
    public string CipherText { get; }

    /// <summary>The 16-byte initialization vector, base64.</summary>
    public string InitializationVector { get; }

    /// <summary>The cipher text's bytes.</summary>
    public byte[] GetCipherBytes() => Convert.FromBase64String(CipherText);

    /// <summary>The initialization vector's 16 bytes.</summary>
    public byte[] GetInitializationVectorBytes() => Convert.FromBase64String(InitializationVector);

    /// <summary>How long the cipher text is; never its content.</summary>
    public override string ToString() => FormattableString.Invariant($"{CipherText.Length} base64 characters");
}

namespace Mila;

/// <summary>Why an alias stands for its organization.</summary>
public enum AliasKind
{
    /// <summary>A form that the documents write.</summary>
    Written,

    /// <summary>An acronym or initialism.</summary>
    Acronym,

    /// <summary>A name it used to have.</summary>
    Former,

    /// <summary>Its name in another language.</summary>
    Translation,

    /// <summary>A brand or division named for the owner.</summary>
    Brand,

    /// <summary>A likely slip of the pen.</summary>
    Misspelling,
}

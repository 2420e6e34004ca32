namespace Mila;

/// <summary>How a text qualifies a number.</summary>
public enum Qualifier
{
    /// <summary>The number stands alone.</summary>
    Exactly,

    /// <summary>About, approximately, roughly.</summary>
    About,

    /// <summary>Nearly, almost, close to: a little less.</summary>
    Nearly,

    /// <summary>Over, more than: the true number is greater.</summary>
    Over,

    /// <summary>Under, less than: the true number is smaller.</summary>
    Under,

    /// <summary>At least, a minimum of: the true number is not smaller.</summary>
    AtLeast,

    /// <summary>At most, up to: the true number is not greater.</summary>
    AtMost,
}

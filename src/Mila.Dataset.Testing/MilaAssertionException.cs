namespace Mila.Testing;

/// <summary>An assertion about a run does not hold; the message tells what was found instead.</summary>
public sealed class MilaAssertionException : Exception
{
    /// <summary>Without a message.</summary>
    public MilaAssertionException()
    {
    }

    /// <summary>With what was found.</summary>
    public MilaAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>With what was found, and what led to it.</summary>
    public MilaAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

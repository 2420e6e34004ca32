namespace Mila.Core.Model;

/// <summary>What the dataset takes for an address.</summary>
public static class WebAddress
{
    /// <summary>The most characters of one. <see cref="Uri"/> throws at 65,520 on older runtimes, where the dataset's own code makes it again.</summary>
    private const int Longest = 8_192;

    /// <summary>Why a text is no absolute address of http or https, as the rest of a sentence about it; absent where it is one.</summary>
    /// <param name="otherScheme">The scheme, in lower case, where that is the reason.</param>
    public static string? FaultOf(string text, out string? otherScheme)
    {
        otherScheme = null;
        if (text.Length > Longest)
            return FormattableString.Invariant($"is longer than {Longest} characters");
        if (text.Any(char.IsWhiteSpace))
            return "holds white space";
        if (SchemeOf(text) is not { } scheme)
            return "is not absolute";
        if (scheme is "http" or "https")
            return Uri.TryCreate(text, UriKind.Absolute, out _) ? null : "names no host";
        otherScheme = scheme;
        return $"begins with '{scheme}:'";
    }

    private static string? SchemeOf(string text)
    {
        var length = text.TakeWhile(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '-').Count();
        return length > 0 && length < text.Length && text[length] == ':' ? text.Substring(0, length).ToLowerInvariant() : null;
    }
}

namespace Mila.Core.Model;

/// <summary>What the dataset takes for an address.</summary>
public static class WebAddress
{
    /// <summary>The most characters of one. <see cref="Uri"/> throws at 65,520 on older runtimes, where the dataset's own code makes it again.</summary>
    public const int Longest = 8_192;
}

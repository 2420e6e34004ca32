namespace Mila.Core.Model;

/// <summary>The domains of organizations' sites as the dataset writes them: lower case, without <c>www.</c></summary>
internal static class WebDomain
{
    private const string Prefix = "www.";

    public static string Of(Uri address) => Of(address.Host);

    /// <summary>The domain of an absolute address; absent where it has none.</summary>
    public static string? Find(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? Of(uri) : null;

    public static string Of(string host) => WithoutWww(host.ToLowerInvariant());

    /// <summary>A name that may be a host's, its case kept.</summary>
    public static string WithoutWww(string name) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name.Substring(Prefix.Length) : name;
}

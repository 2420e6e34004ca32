using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>One thing that names stand for, in all documents together.</summary>
internal sealed class Identity(string key)
{
    /// <summary>What tells it from others.</summary>
    public string Key => key;

    /// <summary>Its names, with their documents' numbers, in the order of documents and places.</summary>
    public List<(int Document, NameFact Name)> Names { get; } = [];

    /// <summary>Forms of its name that the documents explain, folded, and how.</summary>
    public Dictionary<string, AliasKind> ExplainedForms { get; } = new(StringComparer.Ordinal);

    /// <summary>Forms that come from elsewhere than running text: a publisher's name, a site.</summary>
    public List<(string Form, Evidence Evidence)> PublisherForms { get; } = [];

    /// <summary>What the owner of the dataset states of it.</summary>
    public RegistryOrganization? Registered { get; set; }

    /// <summary>The domain that the documents state.</summary>
    public string? Domain { get; set; }

    public NameSigns Signs { get; set; }

    public bool IsOrganization => Registered is not null || PublisherForms.Count > 0 || Signs.AreOrganizations();
}

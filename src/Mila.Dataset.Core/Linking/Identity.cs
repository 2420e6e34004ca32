using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>One thing that names stand for, in all documents together.</summary>
internal sealed class Identity(string key)
{
    private string? mostFrequentForm;

    /// <summary>What tells it from others.</summary>
    public string Key => key;

    /// <summary>Its names, with their documents' numbers, in the order of documents and places.</summary>
    public List<(int Document, NameFact Name)> Names { get; } = [];

    /// <summary>Short forms of its name, folded, that other documents use of others: no lookup finds it by them.</summary>
    public HashSet<string> SharedForms { get; } = new(StringComparer.Ordinal);

    /// <summary>Its names but for the shared forms.</summary>
    public IEnumerable<(int Document, NameFact Name)> OwnNames => SharedForms.Count == 0 ? Names : Names.Where(named => !SharedForms.Contains(named.Name.Key));

    /// <summary>Forms of its name that the documents explain, folded, and how.</summary>
    public Dictionary<string, AliasKind> ExplainedForms { get; } = new(StringComparer.Ordinal);

    /// <summary>Forms that come from elsewhere than running text: a publisher's name, a site.</summary>
    public List<(string Form, Evidence Evidence)> PublisherForms { get; } = [];

    /// <summary>What the owner of the dataset states of it.</summary>
    public RegistryOrganization? Registered { get; set; }

    /// <summary>The name by which the registry makes it a participant; absent where it states none, or an entry of its own.</summary>
    public StatedText? StatedName { get; set; }

    /// <summary>The domain that the documents state.</summary>
    public string? Domain { get; set; }

    public NameSigns Signs { get; set; }

    /// <summary>
    /// The form that titles, excerpts and bodies use most; where they use none, the most frequent one anywhere. To be asked when all names are known.
    /// </summary>
    public string MostFrequentForm => mostFrequentForm ??= ChooseForm();

    /// <summary>The registry's name, or the most frequent form.</summary>
    public string Name => Registered?.Name ?? MostFrequentForm;

    /// <summary>The registry's name, or the longest form.</summary>
    public string FullName =>
        Registered?.Name
            ?? WrittenForms.OrderByDescending(static form => form.Length).ThenBy(static form => form, StringComparer.Ordinal).FirstOrDefault()
            ?? Name;

    /// <summary>Every form of its name in running text and in the registry, each once.</summary>
    public IEnumerable<string> WrittenForms => OwnNames.Select(static named => named.Name.Text)
        .Concat(Registered is { } registered ? registered.Aliases.Select(static alias => alias.Text).Prepend(registered.Name) : [])
        .Distinct(StringComparer.Ordinal);

    /// <summary>Where the documents name it first, in an article's own words if they do; what states it where no document names it.</summary>
    public SourceSpan Place => Names.Count > 0
        ? Names.Find(static named => named.Name.Scope.IsArticleItself()).Name?.Source ?? Names[0].Name.Source
        : PublisherForms.Count > 0 ? PublisherForms[0].Evidence.Source : Registered?.Source ?? StatedName!.Place.Span;

    public bool IsOrganization => Registered is not null || StatedName is not null || PublisherForms.Count > 0 || Signs.AreOrganizations();

    private string ChooseForm()
    {
        var names = OwnNames.ToList() is { Count: > 0 } ownNames ? ownNames : Names;
        var own = names.Where(static named => named.Name.Scope.IsArticleItself()).ToList();
        var texts = (own.Count > 0 ? own : names).ConvertAll(static named => named.Name.Text);
        if (texts.Count == 0)
            texts = PublisherForms.ConvertAll(static form => form.Form);
        return texts.Count == 0 ? Registered?.Name ?? StatedName!.Text : MostFrequent.Of(texts);
    }
}

namespace Mila.Core.Model;

/// <summary>What the words around a name, and those in it, say of the thing it names.</summary>
[Flags]
public enum NameSigns
{
    None = 0,

    /// <summary>A word in it belongs to organizations' names: <c>… University</c>.</summary>
    Head = 1 << 0,

    /// <summary>A common noun calls it an organization: <c>the agency X</c>, <c>X, a company</c>.</summary>
    KindNoun = 1 << 1,

    /// <summary>It is a party of a partnership's frame.</summary>
    Party = 1 << 2,

    /// <summary>It is listed with a noun for organizations: <c>companies such as X</c>.</summary>
    Listed = 1 << 3,

    /// <summary>Somebody has a role there: <c>X's director</c>.</summary>
    Employer = 1 << 4,

    /// <summary>It owns or made a product: <c>X's software</c>.</summary>
    Owner = 1 << 5,

    /// <summary>It is named with another name of an organization: an acronym's definition, a former name.</summary>
    Defined = 1 << 6,

    /// <summary>A link's target calls it an organization.</summary>
    LinkedOrganization = 1 << 7,

    /// <summary>All that shows an organization.</summary>
    Organization = Head | KindNoun | Party | Listed | Employer | Owner | Defined | LinkedOrganization,

    /// <summary>A role, a given name or a verb of saying shows a person.</summary>
    Person = 1 << 8,

    /// <summary>The gazetteer or <c>X-based</c> shows a place.</summary>
    Place = 1 << 9,

    /// <summary>A noun for software, or a link's target, shows a product.</summary>
    Product = 1 << 10,
}

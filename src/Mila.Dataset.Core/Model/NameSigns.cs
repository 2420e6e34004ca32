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

    /// <summary>It is a party of a partnership's frame, or joins an organization.</summary>
    Party = 1 << 2,

    /// <summary>It is listed with a noun for organizations: <c>companies such as X</c>.</summary>
    Listed = 1 << 3,

    /// <summary>Somebody has a role there: <c>X's director</c>.</summary>
    Employer = 1 << 4,

    /// <summary>It owns or made a product, or has what only organizations have: <c>X's software</c>, <c>X's shareholders</c>.</summary>
    Owner = 1 << 5,

    /// <summary>A link's target calls it an organization.</summary>
    LinkedOrganization = 1 << 6,

    /// <summary>The registry states it.</summary>
    Registered = 1 << 7,

    /// <summary>All that shows an organization.</summary>
    Organization = Head | KindNoun | Party | Listed | Employer | Owner | LinkedOrganization | Registered,

    /// <summary>What shows an organization wherever the name stands; slots are filled by people and products too.</summary>
    ShownOrganization = Head | KindNoun | Listed | Registered,

    /// <summary>A role, or a relative clause with "who", shows a person.</summary>
    Person = 1 << 8,

    /// <summary>Its first word is a given name, which a company's may be too.</summary>
    GivenName = 1 << 11,

    /// <summary>The gazetteer or <c>X-based</c> shows a place.</summary>
    Place = 1 << 9,

    /// <summary>A noun for software, or a link's target, shows a product.</summary>
    Product = 1 << 10,

    /// <summary>It joins others by itself, as products do not and places only by their governments: <c>X partners with</c>.</summary>
    Acting = 1 << 13,

    /// <summary>The registry states that it is none.</summary>
    NotOrganization = 1 << 12,
}

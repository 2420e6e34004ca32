namespace Mila.Core.Model;

/// <summary>Weighs the signs of all of a name's places against each other.</summary>
public static class NameSignsExtensions
{
    private const NameSigns Strong = NameSigns.Head | NameSigns.KindNoun | NameSigns.Listed | NameSigns.LinkedOrganization | NameSigns.Registered;

    /// <summary>Whether the signs show an organization, and nothing stronger shows anything else.</summary>
    public static bool AreOrganizations(this NameSigns signs) =>
        !signs.Has(NameSigns.NotOrganization)
            && (signs.Has(Strong)
                || (signs.Has(NameSigns.Organization)
                    && !signs.Has(NameSigns.Person)
                    && (signs.Has(NameSigns.Acting) || !signs.Has(NameSigns.Place | NameSigns.Product))));

    /// <summary>Whether the signs show a person.</summary>
    public static bool ArePersons(this NameSigns signs) =>
        !signs.Has(Strong) && (signs.Has(NameSigns.Person) || (signs.Has(NameSigns.GivenName) && !signs.Has(NameSigns.Organization)));

    private static bool Has(this NameSigns signs, NameSigns any) => (signs & any) != 0;
}

namespace Mila_Data;

/// <summary>Questions that programs ask often.</summary>
public static class Queries
{
    /// <summary>The companies that a university works with.</summary>
    public static IEnumerable<Organization> CompaniesWithUniversities =>
        from company in Organizations
        where company.Kind == OrganizationKind.Company
        where company.Partners.Any(partner => partner.Kind == OrganizationKind.University)
        select company;
}

namespace Mila;

/// <summary>What sort of body an organization is.</summary>
public enum OrganizationKind
{
    /// <summary>Neither the documents nor the registry say.</summary>
    Unknown,

    /// <summary>An institute, centre or laboratory whose business is research.</summary>
    ResearchInstitute,

    /// <summary>A university, college or other school of higher education.</summary>
    University,

    /// <summary>A business, whoever owns it.</summary>
    Company,

    /// <summary>A ministry, department or agency of a state.</summary>
    GovernmentAgency,

    /// <summary>A charity, association or foundation that makes no profit.</summary>
    NonProfit,

    /// <summary>A publisher or broadcaster.</summary>
    Media,

    /// <summary>A body whose members are organizations.</summary>
    Alliance,

    /// <summary>A body that invests money.</summary>
    Fund,
}

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

/// <summary>What a partnership is for, or the form it takes.</summary>
public enum PartnershipKind
{
    /// <summary>The text does not say.</summary>
    Unspecified,

    /// <summary>Joint research.</summary>
    Research,

    /// <summary>Joint research and development of something.</summary>
    ResearchAndDevelopment,

    /// <summary>A deal to sell, buy or commercialise.</summary>
    Commercial,

    /// <summary>What the parties themselves call a strategic alliance.</summary>
    StrategicAlliance,

    /// <summary>Membership in an alliance, consortium or coalition.</summary>
    Consortium,

    /// <summary>A partnership whose product is an organization.</summary>
    Founding,

    /// <summary>One party pays, another receives.</summary>
    Funding,
}

/// <summary>Whether a partnership stands. All but <see cref="Standing"/> are candidates.</summary>
public enum PartnershipStatus
{
    /// <summary>The text tells of it as of a fact.</summary>
    Standing,

    /// <summary>Announced for the future.</summary>
    Planned,

    /// <summary>Over.</summary>
    Ended,

    /// <summary>Under discussion, rumoured or conditional.</summary>
    Hypothetical,

    /// <summary>The text says that there is none.</summary>
    Denied,
}

/// <summary>The part that an organization plays in a partnership.</summary>
public enum ParticipantRole
{
    /// <summary>One of the parties.</summary>
    Partner,

    /// <summary>A party whose partnership produced another organization.</summary>
    Founder,

    /// <summary>A member of an alliance.</summary>
    Member,

    /// <summary>A member that leads.</summary>
    Lead,

    /// <summary>Pays for it, and is nobody's partner by that.</summary>
    Funder,

    /// <summary>Receives the money, and is nobody's partner by that.</summary>
    Recipient,

    /// <summary>Linked to the parties without being one of the first.</summary>
    Associated,

    /// <summary>The organization that the partnership produced; nobody's partner.</summary>
    Product,
}

/// <summary>Where in an article a name stands.</summary>
public enum MentionScope
{
    /// <summary>The title of the article.</summary>
    Title,

    /// <summary>Its excerpt or standfirst.</summary>
    Excerpt,

    /// <summary>Its running text, headings and lists.</summary>
    Body,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>The title or excerpt of another article that it points at.</summary>
    Related,

    /// <summary>A citation or the metadata of one.</summary>
    Citation,

    /// <summary>Page furniture: bylines, credits, notices.</summary>
    Boilerplate,
}

/// <summary>Why an alias stands for its organization.</summary>
public enum AliasKind
{
    /// <summary>A form that the documents write.</summary>
    Written,

    /// <summary>An acronym or initialism.</summary>
    Acronym,

    /// <summary>A name it used to have.</summary>
    Former,

    /// <summary>Its name in another language.</summary>
    Translation,

    /// <summary>A brand or division named for the owner.</summary>
    Brand,

    /// <summary>A likely slip of the pen.</summary>
    Misspelling,
}

/// <summary>The notation of a document.</summary>
public enum ArticleFormat
{
    /// <summary>YAML front matter between <c>---</c> lines, with or without a Markdown body.</summary>
    FrontMatter,

    /// <summary>MediaWiki markup.</summary>
    Wikitext,

    /// <summary>Plain text: a news item or a press release.</summary>
    PlainText,
}

/// <summary>How an article came into the dataset.</summary>
public enum ArticleOrigin
{
    /// <summary>It is one of the documents.</summary>
    Document,

    /// <summary>A document lists it as related.</summary>
    Related,

    /// <summary>A document cites it.</summary>
    Cited,
}

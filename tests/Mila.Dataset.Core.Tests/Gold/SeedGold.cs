using static Mila.OrganizationKind;
using static Mila.ParticipantRole;

namespace Mila.Core.Tests.Gold;

/// <summary>
/// The facts of the five documents, read by hand: what the engine must find in them, whether in the source documents or in our own telling.
/// Ids are handles; organizations are matched by any form of their names.
/// </summary>
internal static class SeedGold
{
    public static readonly GoldDocument[] Documents =
    [
        new("000", "000_d42fff94612d727b.txt", "mila-ibm-open-source.md"),
        new("001", "001_d5da72f662ee5ff2.txt", "mila-ai-sweden.txt"),
        new("002", "002_e020b5e97c878272.txt", "mila.wiki"),
        new("003", "003_d0ef3326587387f7.txt", "ai-alliance.txt"),
        new("004", "004_1ed1ba5a7ee7217b.txt", "mila-statistics-canada.txt"),
    ];

    public static readonly GoldOrganization[] Organizations =
    [
        new(
            "mila",
            "000 001 002 004",
            ResearchInstitute,
            true,
            "Mila",
            "Mila - Quebec AI Institute",
            "Montreal Institute for Learning Algorithms",
            "Laboratoire d'informatique des systèmes adaptatifs",
            "LISA"),
        new("ibm", "000 001 002 003", Company, true, "IBM"),
        new("ai-sweden", "001", ResearchInstitute, true, "AI Sweden"),
        new("vinnova", "001", GovernmentAgency, true, "Vinnova"),
        new("universite-de-montreal", "001 002", University, false, "Université de Montréal", "University of Montreal"),
        new("mcgill-university", "001 002", University, false, "McGill University"),
        new("polytechnique-montreal", "001 002", University, false, "Polytechnique Montréal", "École Polytechnique de Montréal"),
        new("hec-montreal", "001 002", University, false, "HEC Montréal"),
        new("bdc", "001", Company, false, "Business Development Bank of Canada", "BDC"),
        new("amplitude-ventures", "001", Fund, false, "Amplitude Ventures"),
        new("altaml", "001", Company, false, "AltaML"),
        new("google", "003", Company, true, "Google"),
        new("meta", "003", Company, false, "Meta"),
        new("intel", "003", Company, false, "Intel"),
        new("sony-group", "003", Company, false, "Sony Group", "Sony"),
        new("dell", "003", Company, false, "Dell"),
        new("ai-alliance", "003", Alliance, true, "AI Alliance"),
        new("openai", "003", Company, false, "OpenAI"),
        new("microsoft", "003", Company, false, "Microsoft"),
        new("amazon", "003", Company, false, "Amazon"),
        new("amd", "003", Company, true, "AMD"),
        new("cerebras", "003", Company, true, "Cerebras"),
        new("hugging-face", "003", Company, true, "Hugging Face"),
        new("stability-ai", "003", Company, true, "Stability AI"),
        new("yale", "003", University, true, "Yale", "Yale University"),
        new("cornell", "003", University, true, "Cornell", "Cornell University"),
        new("dartmouth", "003", University, true, "Dartmouth", "Dartmouth College"),
        new("nasa", "003", GovernmentAgency, false, "NASA"),
        new("statistics-canada", "004", GovernmentAgency, true, "Statistics Canada", "Statistic Canada"),

        // Only metadata, headlines or page furniture name these.
        new("betakit", "", Media, false, "BetaKit"),
        new("the-next-platform", "", Media, false, "The Next Platform"),
        new("techxplore", "", Media, false, "Tech Xplore", "techxplore.com"),
        new("harvard-business-review", "", Media, false, "Harvard Business Review"),
        new("nbif", "", NonProfit, false, "New Brunswick Innovation Foundation"),
        new("acm", "", NonProfit, false, "Association for Computing Machinery", "ACM", "acm.org", "www.acm.org"),
        new("global-news", "", Media, false, "Global News", "globalnews.ca"),
        new("ai-trends", "", Media, false, "AI Trends"),
        new("github", "", Company, false, "GitHub", "github.com"),
        new("tsmc", "", Company, false, "TSMC"),
        new("freepik", "", Company, false, "Freepik"),
        new("coingecko", "", Company, false, "CoinGecko"),
    ];

    public static readonly GoldPartnership[] Partnerships =
    [
        new("mila-ibm", PartnershipKind.ResearchAndDevelopment, PartnershipKind.Research)
        {
            Participants = [new("mila", Partner), new("ibm", Partner)],
            Since = "2020-12",
            Dates = ["000 by 2020-12-11", "001 2020", "002 2020-12"],
            Software = ["orion", "watson machine learning accelerator"],
            Evidence = [new("000", 3, 3), new("000", 4, 7), new("001", 21, 21), new("002", 9, 12)],
        },
        new("mila-ai-sweden", PartnershipKind.ResearchAndDevelopment)
        {
            Participants = [new("mila", Partner), new("ai-sweden", Partner), new("vinnova", Funder)],
            Since = "autumn",
            Dates = ["001 autumn"],
            Evidence = [new("001", 1, 1), new("001", 5, 5), new("001", 7, 7), new("001", 9, 9), new("001", 13, 13)],
        },
        new("founding-universities", PartnershipKind.Founding)
        {
            Participants =
            [
                new("universite-de-montreal", Founder),
                new("mcgill-university", Founder),
                new("polytechnique-montreal", Associated),
                new("hec-montreal", Associated),
            ],
            Product = "mila",
            Since = "2017",
            Dates = ["002 2017"],
            Evidence = [new("001", 11, 11), new("002", 7, 10)],
        },
        new("mila-bdc", PartnershipKind.Commercial)
        {
            Participants = [new("mila", Partner), new("bdc", Partner)],
            Since = "'most recently'",
            Dates = ["001 'most recently'"],
            Term = "3 years",
            Evidence = [new("001", 19, 19)],
        },
        new("amplitude-altaml", PartnershipKind.StrategicAlliance)
        {
            Participants = [new("amplitude-ventures", Partner), new("altaml", Partner)],
            Since = "month 1",
            Dates = ["001 month 1"],
            Evidence = [new("001", 25, 25)],
        },
        new("ai-alliance-membership", PartnershipKind.Consortium)
        {
            Participants =
            [
                new("ibm", Member),
                new("meta", Member),
                new("intel", Member),
                new("sony-group", Member),
                new("dell", Member),
                new("amd", Member),
                new("cerebras", Member),
                new("hugging-face", Member),
                new("stability-ai", Member),
                new("yale", Member),
                new("cornell", Member),
                new("dartmouth", Member),
            ],
            Alliance = "ai-alliance",
            Dates = ["003 by 2024-05-29"],
            Evidence = [new("003", 6, 4), new("003", 12, 10), new("003", 16, 14)],
            FurtherEvidence = [new("003", 2, 2), new("003", 4, 2), new("003", 14, 12)],
        },
        new("ibm-nasa", PartnershipKind.Research, PartnershipKind.ResearchAndDevelopment)
        {
            Participants = [new("ibm", Partner), new("nasa", Partner)],
            Dates = ["003 by 2024-05-29"],
            Evidence = [new("003", 16, 14)],
        },
        new("ibm-meta", PartnershipKind.ResearchAndDevelopment, PartnershipKind.Research)
        {
            Participants = [new("ibm", Partner), new("meta", Partner)],
            Dates = ["003 by 2024-05-29"],
            Evidence = [new("003", 18, 16)],
            FurtherEvidence = [new("003", 2, 2), new("003", 4, 2)],
        },
        new("mila-statistics-canada", PartnershipKind.Research, PartnershipKind.ResearchAndDevelopment)
        {
            Participants = [new("mila", Partner), new("statistics-canada", Partner)],
            Evidence = [new("004", 1, 1), new("004", 3, 3), new("004", 9, 9)],
            FurtherEvidence = [new("004", 5, 5), new("004", 7, 7), new("004", 11, 11)],
        },
    ];

    /// <summary>A text that places NASA within the alliance may be read as a membership.</summary>
    public const string ToleratedParticipant = "ai-alliance-membership in 003 has nasa as Member";

    /// <summary>The one promise of money, to recipients without a name: a candidate.</summary>
    public static readonly GoldFigure FundingPromise = new(new("003", 18, 16), Qualifier.About, 100_000_000, "USD", "ibm");

    public static readonly GoldPerson[] People =
    [
        new("Yoshua Bengio", true, "universite-de-montreal: professor", "mila: founder", "mila: scientific director", "mila: faculty"),
        new("Joëlle Pineau", true, "mila: faculty"),
        new("Doina Precup", true, "mila: faculty"),
        new("Hugo Larochelle", true, "mila: graduate"),
        new("Ian Goodfellow", true, "mila: graduate"),
        new("Darío Gil", true, "ibm: senior vice president", "ibm: head of the research lab"),
        new("Anil Arora", true, "statistics-canada: chief statistician"),
        new("Stéphane Létourneau", true, "mila: executive vice president"),
        new("Charlize Alcaraz", false, "betakit: staff writer"),
        new("John Desmond", false, "ai-trends: author"),
        new("Swami Sivasubramanian", false),
        new("Chloe Taylor", false, "nobody: author"),
        new("Christian Green", false, "nobody: author"),
        new("Cheryl Lee", false, "nobody: author"),
        new("Trudeau", false),
    ];

    /// <summary>Each as <c>name: owner</c>.</summary>
    public static readonly string[] Software =
    [
        "orion: mila",
        "watson machine learning accelerator: ibm",
        "theano: mila",
        "myia: mila",
        "baby-ai: mila",
        "python: nobody",
        "chatgpt: openai",
    ];

    public static readonly GoldFigure[] Figures =
    [
        new(new("002", 3, 6), Qualifier.About, 500, "researchers", "mila", 2020),
        new(new("001", 11, 11), Qualifier.Nearly, 900, "researchers", "mila"),
        new(new("004", 7, 7), Qualifier.Exactly, 900, "researchers", "mila"),
        FundingPromise,
        new(new("001", 19, 19), Qualifier.Exactly, 3, "years"),
        new(new("003", 12, 10), Qualifier.Over, 50, "participants", "ai-alliance"),
    ];

    /// <summary>Numbers of headlines, of another article's excerpt and of a term: true, and not asked for.</summary>
    public static readonly GoldFigure[] FurtherFigures =
    [
        new(new("000", 30, 33), Qualifier.About, 15, "years"),
        new(new("003", 18, 16), Qualifier.Exactly, 5, "years"),
        new(new("003", 24, 26), Qualifier.Exactly, 700, "companies"),
        new(new("003", 32, 30), Qualifier.Exactly, 1_800_000_000, "USD"),
    ];

    public static readonly GoldMustNot[] MustNots =
    [
        new([new("003", 8, 6)], "openai", "microsoft", "google", "amazon"),
        new([new("003", 12, 10)], "microsoft", "google", "amazon"),
        new([new("001", 15, 15)], "mila"),
        new([new("002", 28, 31)], "mila"),
        new([new("001", 23, 23)]),
        new([new("000", 46, 50)], "google"),
        new([new("001", 25, 25)], "mila"),
        new([new("003", 20, 18), new("003", 38, 36)], "coingecko", "freepik"),
    ];
}

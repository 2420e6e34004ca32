namespace Mila.Generator.Emission;

/// <summary>Writes the one class that everything is reached from.</summary>
internal static class RootEmitter
{
    public static void Write(CodeWriter writer, Plan plan) => writer.Write(
        $$"""
        /// <summary>What the documents say. Its rows are created when they are first read, and never change.</summary>
        {{plan.Options.Visibility}} static partial class Dataset
        {
            /// <summary>The documents, and the articles that they cite or list as related.</summary>
            public static ArticleTable Articles { get; } = new ArticleTable();

            /// <summary>The organizations that the documents name.</summary>
            public static OrganizationTable Organizations { get; } = new OrganizationTable();

            /// <summary>The people that the documents name.</summary>
            public static PersonTable People { get; } = new PersonTable();

            /// <summary>The software that the documents name.</summary>
            public static SoftwareTable Software { get; } = new SoftwareTable();

            /// <summary>The partnerships that stand.</summary>
            public static PartnershipTable Partnerships { get; } = new PartnershipTable();

            /// <summary>What may be a partnership, is over, or is denied.</summary>
            public static CandidateTable Candidates { get; } = new CandidateTable();

            /// <summary>Every name of an organization or a person.</summary>
            public static MentionTable Mentions { get; } = new MentionTable();

            /// <summary>The numbers that the documents state.</summary>
            public static FigureTable Figures { get; } = new FigureTable();

            /// <summary>A hash of the documents: it changes when they do, and only then.</summary>
            public static string ContentHash => {{Literals.String(plan.Dataset.ContentHash)}};
        }
        """);
}

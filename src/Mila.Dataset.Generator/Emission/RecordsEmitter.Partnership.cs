namespace Mila.Generator.Emission;

internal static partial class RecordsEmitter
{
    private static string Partnership(string visibility) =>
        $$"""
        /// <summary>A partnership between organizations, or a candidate for one. What several documents tell of it is one record.</summary>
        {{visibility}} sealed partial record Partnership
        {
            private readonly int row;
            private readonly global::System.Func<Organization>? alliance;

            internal Partnership(
                int row,
                string slug,
                string name,
                global::Mila.PartnershipStatus status,
                global::Mila.PartnershipKind kind,
                global::Mila.Certainty certainty,
                Participant[]? participants = null,
                global::Mila.PartialDate? since = null,
                global::Mila.DatedObservation[]? dates = null,
                global::Mila.Quantity? term = null,
                global::Mila.Money? amount = null,
                string? purpose = null,
                global::System.Func<Organization>? alliance = null,
                global::Mila.Evidence[]? evidence = null)
            {
                this.row = row;
                Slug = slug;
                Name = name;
                Status = status;
                Kind = kind;
                Certainty = certainty;
                Participants = participants ?? global::System.Array.Empty<Participant>();
                Since = since;
                Dates = dates ?? global::System.Array.Empty<global::Mila.DatedObservation>();
                Term = term;
                Amount = amount;
                Purpose = purpose;
                this.alliance = alliance;
                Evidence = evidence ?? global::System.Array.Empty<global::Mila.Evidence>();
            }

            /// <summary>The key of the partnership: lower case, words joined by hyphens.</summary>
            public string Slug { get; }

            /// <summary>The names of the parties, or of the alliance.</summary>
            public string Name { get; }

            /// <summary>Whether it stands; all others are candidates.</summary>
            public global::Mila.PartnershipStatus Status { get; }

            /// <summary>What it is for, or the form it takes.</summary>
            public global::Mila.PartnershipKind Kind { get; }

            /// <summary>Who takes part, and how.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Participant> Participants { get; }

            /// <summary>When it began, as precisely as the text states it; absent when it does not. A publication date is no beginning.</summary>
            public global::Mila.PartialDate? Since { get; }

            /// <summary>Every date that the documents give, publication dates as upper bounds, in the order of their places.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.DatedObservation> Dates { get; }

            /// <summary>How long it lasts, in years, months or days; absent when the documents do not say.</summary>
            public global::Mila.Quantity? Term { get; }

            /// <summary>The money in it; absent when the documents do not say.</summary>
            public global::Mila.Money? Amount { get; }

            /// <summary>What it is for, in the documents' words; absent when they do not say.</summary>
            public string? Purpose { get; }

            /// <summary>The software that its evidence names.</summary>
            public global::Mila.Rows<Software> Software => Links.PartnershipSoftware.Of(row, Dataset.Software);

            /// <summary>The organization that it is the membership of; absent when it is of none.</summary>
            public Organization? Alliance => alliance?.Invoke();

            /// <summary>How well it is supported.</summary>
            public global::Mila.Certainty Certainty { get; }

            /// <summary>Where the documents tell of it, in the order of the places.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.Evidence> Evidence { get; }

            /// <summary>The articles that give evidence of it.</summary>
            public global::Mila.Rows<Article> Articles => Links.PartnershipArticles.Of(row, Dataset.Articles);

            /// <summary>Whether an organization takes part, whatever its role.</summary>
            public bool Involves(Organization organization)
            {
                foreach (var participant in Participants)
                {
                    if (participant.Organization == organization)
                        return true;
                }

                return false;
            }

            /// <summary>Whether both are the same partnership.</summary>
            public bool Equals(Partnership? other) => other is not null && Slug == other.Slug;

            /// <inheritdoc/>
            public override int GetHashCode() => Slug.GetHashCode();

            /// <summary>The name.</summary>
            public override string ToString() => Name;
        }
        """;

    private static string Participant(string visibility) =>
        $$"""
        /// <summary>An organization that takes part in a partnership.</summary>
        {{visibility}} sealed partial record Participant
        {
            private readonly global::System.Func<Organization> organization;

            internal Participant(global::System.Func<Organization> organization, global::Mila.ParticipantRole role)
            {
                this.organization = organization;
                Role = role;
            }

            /// <summary>Who takes part.</summary>
            public Organization Organization => organization();

            /// <summary>How it takes part.</summary>
            public global::Mila.ParticipantRole Role { get; }

            /// <summary>Whether both are the same organization in the same role.</summary>
            public bool Equals(Participant? other) => other is not null && Role == other.Role && Organization == other.Organization;

            /// <inheritdoc/>
            public override int GetHashCode() => Organization.GetHashCode();

            /// <summary>The organization and its role.</summary>
            public override string ToString() => Organization.Name + " (" + Role + ")";
        }
        """;
}

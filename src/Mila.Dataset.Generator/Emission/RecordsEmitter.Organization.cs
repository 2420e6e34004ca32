namespace Mila.Generator.Emission;

internal static partial class RecordsEmitter
{
    private static string Organization(string visibility) =>
        $$"""
        /// <summary>An organization that the documents name.</summary>
        {{visibility}} sealed partial record Organization
        {
            private readonly global::System.Func<Person>? founder;

            internal Organization(
                int row,
                string slug,
                string name,
                global::Mila.OrganizationKind kind,
                global::Mila.Certainty certainty,
                global::Mila.Alias[]? aliases = null,
                string? domain = null,
                string? location = null,
                global::Mila.PartialDate? founded = null,
                global::System.Func<Person>? founder = null,
                string? wikipediaTitle = null,
                global::Mila.Evidence[]? evidence = null)
            {
                Row = row;
                Slug = slug;
                Name = name;
                Kind = kind;
                Certainty = certainty;
                Aliases = aliases ?? global::System.Array.Empty<global::Mila.Alias>();
                Domain = domain;
                Location = location;
                Founded = founded;
                this.founder = founder;
                WikipediaTitle = wikipediaTitle;
                Evidence = evidence ?? global::System.Array.Empty<global::Mila.Evidence>();
            }

            /// <summary>The key of the organization: lower case, words joined by hyphens.</summary>
            public string Slug { get; }

            /// <summary>The registry's name, or the one that the documents use most.</summary>
            public string Name { get; }

            /// <summary>Every form of the name, each once.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.Alias> Aliases { get; }

            /// <summary>What sort of body it is.</summary>
            public global::Mila.OrganizationKind Kind { get; }

            /// <summary>The domain of its site, without <c>www.</c>; absent when nothing gives it.</summary>
            public string? Domain { get; }

            /// <summary>Where it is, in the documents' words; absent when they do not say.</summary>
            public string? Location { get; }

            /// <summary>When it was founded; absent when the documents do not say.</summary>
            public global::Mila.PartialDate? Founded { get; }

            /// <summary>Who founded it; absent when the documents do not say.</summary>
            public Person? Founder => founder?.Invoke();

            /// <summary>The title of its page on Wikipedia; absent when nothing links to it.</summary>
            public string? WikipediaTitle { get; }

            /// <summary>How sure it is that this is an organization of this kind.</summary>
            public global::Mila.Certainty Certainty { get; }

            /// <summary>Where the documents show that it is an organization, and of which kind.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.Evidence> Evidence { get; }

            /// <summary>
            /// The organizations that it stands in a partnership with, each once. Who pays, who is paid and what a partnership founded
            /// is nobody's partner by that.
            /// </summary>
            public global::Mila.Rows<Organization> Partners => Links.OrganizationPartners.Of(Row, Dataset.Organizations);

            /// <summary>The partnerships that it takes part in, whatever its role.</summary>
            public global::Mila.Rows<Partnership> Partnerships => Links.OrganizationPartnerships.Of(Row, Dataset.Partnerships);

            /// <summary>The articles that name it in their title, excerpt or body.</summary>
            public global::Mila.Rows<Article> Articles => Links.OrganizationArticles.Of(Row, Dataset.Articles);

            /// <summary>Every place that names it, in any scope.</summary>
            public global::Mila.Rows<Mention> Mentions => Links.OrganizationMentions.Of(Row, Dataset.Mentions);

            /// <summary>The people who have a role in it.</summary>
            public global::Mila.Rows<Person> People => Links.OrganizationPeople.Of(Row, Dataset.People);

            /// <summary>The software that it owns.</summary>
            public global::Mila.Rows<Software> Software => Links.OrganizationSoftware.Of(Row, Dataset.Software);

            /// <summary>Whether both are the same organization.</summary>
            public bool Equals(Organization? other) => other is not null && Slug == other.Slug;

            /// <inheritdoc/>
            public override int GetHashCode() => Slug.GetHashCode();

            /// <summary>The name.</summary>
            public override string ToString() => Name;

            /// <summary>The number of its row.</summary>
            internal int Row { get; }
        }
        """;
}

namespace Mila.Generator.Emission;

internal static partial class RecordsEmitter
{
    private static string Person(string visibility) =>
        $$"""
        /// <summary>A person that the documents name.</summary>
        {{visibility}} sealed partial record Person
        {
            internal Person(string slug, string name, Affiliation[]? affiliations = null, global::Mila.Evidence[]? evidence = null)
            {
                Slug = slug;
                Name = name;
                Affiliations = affiliations ?? global::System.Array.Empty<Affiliation>();
                Evidence = evidence ?? global::System.Array.Empty<global::Mila.Evidence>();
            }

            /// <summary>The key of the person: lower case, words joined by hyphens.</summary>
            public string Slug { get; }

            /// <summary>The name in its fullest form.</summary>
            public string Name { get; }

            /// <summary>The roles that the documents give.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Affiliation> Affiliations { get; }

            /// <summary>Where the documents show that this is a person.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.Evidence> Evidence { get; }

            /// <summary>Whether both are the same person.</summary>
            public bool Equals(Person? other) => other is not null && Slug == other.Slug;

            /// <inheritdoc/>
            public override int GetHashCode() => Slug.GetHashCode();

            /// <summary>The name.</summary>
            public override string ToString() => Name;
        }
        """;

    private static string Affiliation(string visibility) =>
        $$"""
        /// <summary>A person's role.</summary>
        {{visibility}} sealed partial record Affiliation
        {
            private readonly global::System.Func<Organization>? organization;

            internal Affiliation(
                string role,
                global::Mila.Certainty certainty,
                global::Mila.Evidence evidence,
                global::System.Func<Organization>? organization = null)
            {
                Role = role;
                Certainty = certainty;
                Evidence = evidence;
                this.organization = organization;
            }

            /// <summary>Where the role is; absent when the documents do not say.</summary>
            public Organization? Organization => organization?.Invoke();

            /// <summary>The role in the documents' words.</summary>
            public string Role { get; }

            /// <summary>How well it is supported.</summary>
            public global::Mila.Certainty Certainty { get; }

            /// <summary>Where it stands.</summary>
            public global::Mila.Evidence Evidence { get; }

            /// <summary>Whether both are the same role at the same organization, on the same evidence.</summary>
            public bool Equals(Affiliation? other) =>
                other is not null && Role == other.Role && Organization == other.Organization && Evidence == other.Evidence;

            /// <inheritdoc/>
            public override int GetHashCode() => Evidence.GetHashCode();

            /// <summary>The role and the organization.</summary>
            public override string ToString() => Organization is null ? Role : Role + ", " + Organization.Name;
        }
        """;
}

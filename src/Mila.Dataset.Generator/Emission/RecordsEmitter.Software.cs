namespace Mila.Generator.Emission;

internal static partial class RecordsEmitter
{
    private static string Software(string visibility) =>
        $$"""
        /// <summary>A piece of software that the documents name.</summary>
        {{visibility}} sealed partial record Software
        {
            private readonly global::System.Func<Organization>? owner;

            internal Software(
                string slug,
                string name,
                global::System.Func<Organization>? owner = null,
                string? description = null,
                global::Mila.Evidence[]? evidence = null)
            {
                Slug = slug;
                Name = name;
                this.owner = owner;
                Description = description;
                Evidence = evidence ?? global::System.Array.Empty<global::Mila.Evidence>();
            }

            /// <summary>The key of the software: lower case, words joined by hyphens.</summary>
            public string Slug { get; }

            /// <summary>The name as the documents write it.</summary>
            public string Name { get; }

            /// <summary>Whose it is; absent when the documents do not say.</summary>
            public Organization? Owner => owner?.Invoke();

            /// <summary>What it is, in the documents' words; absent when they do not say.</summary>
            public string? Description { get; }

            /// <summary>Where the documents name it.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.Evidence> Evidence { get; }

            /// <summary>Whether both are the same software.</summary>
            public bool Equals(Software? other) => other is not null && Slug == other.Slug;

            /// <inheritdoc/>
            public override int GetHashCode() => Slug.GetHashCode();

            /// <summary>The name.</summary>
            public override string ToString() => Name;
        }
        """;
}

namespace Mila.Generator.Emission;

internal static partial class RecordsEmitter
{
    private static string Mention(string visibility) =>
        $$"""
        /// <summary>A place that names an organization or a person.</summary>
        {{visibility}} sealed partial record Mention
        {
            private readonly int row;
            private readonly int article;
            private readonly int organization;
            private readonly int person;

            internal Mention(
                int row,
                int article,
                int organization,
                int person,
                global::Mila.MentionScope scope,
                string text,
                global::Mila.SourceSpan source)
            {
                this.row = row;
                this.article = article;
                this.organization = organization;
                this.person = person;
                Scope = scope;
                Text = text;
                Source = source;
            }

            /// <summary>The article that it stands in.</summary>
            public Article Article => Dataset.Articles[article];

            /// <summary>The organization that it names; absent when it names a person.</summary>
            public Organization? Organization => organization < 0 ? null : Dataset.Organizations[organization];

            /// <summary>The person that it names; absent when it names an organization.</summary>
            public Person? Person => person < 0 ? null : Dataset.People[person];

            /// <summary>The part of the article that it stands in.</summary>
            public global::Mila.MentionScope Scope { get; }

            /// <summary>The name as it stands there, without markup.</summary>
            public string Text { get; }

            /// <summary>Where it stands.</summary>
            public global::Mila.SourceSpan Source { get; }

            /// <summary>Whether both are the same mention.</summary>
            public bool Equals(Mention? other) => other is not null && row == other.row;

            /// <inheritdoc/>
            public override int GetHashCode() => row;

            /// <summary>The place and the name.</summary>
            public override string ToString() => Source + ": " + Text;
        }
        """;
}

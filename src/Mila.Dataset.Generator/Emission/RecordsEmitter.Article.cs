namespace Mila.Generator.Emission;

internal static partial class RecordsEmitter
{
    private static string Article(EmitOptions options) =>
        $$"""
        /// <summary>An article: one of the documents, or one that a document cites or lists as related.</summary>
        {{options.Visibility}} sealed partial record Article
        {
            private readonly int row;
            private readonly global::System.Func<Organization>? publisher;
            private readonly global::System.Func<Organization>? issuer;

            internal Article(
                int row,
                string slug,
                string headline,
                global::Mila.ArticleFormat format,
                global::Mila.ArticleOrigin origin,
                global::Mila.SourceSpan source,
                string? excerpt = null,
                string? body = null,
                string? category = null,
                string? type = null,
                string? language = null,
                global::Mila.PartialDate? published = null,
                global::Mila.PartialDate? accessed = null,
                global::System.Func<Organization>? publisher = null,
                global::System.Func<Organization>? issuer = null,
                global::System.Uri? originalUrl = null,
                global::System.Uri? webUrl = null,
                global::System.Uri? ampUrl = null,
                global::System.Uri? cdnAmpUrl = null,
                int? quality = null,
                int? heat = null,
                bool? isPublished = null,
                string[]? topics = null,
                global::Mila.Image[]? images = null,
                global::Mila.SecuredText? secured = null,
                global::Mila.Section[]? sections = null,
                string[]? categories = null{{PropertiesEmitter.Parameters(options)}})
            {
                this.row = row;
                Slug = slug;
                Title = headline;
                Format = format;
                Origin = origin;
                Source = source;
                Excerpt = excerpt;
                Body = body;
                Category = category;
                Type = type;
                Language = language;
                Published = published;
                Accessed = accessed;
                this.publisher = publisher;
                this.issuer = issuer;
                OriginalUrl = originalUrl;
                WebUrl = webUrl;
                AmpUrl = ampUrl;
                CdnAmpUrl = cdnAmpUrl;
                Quality = quality;
                Heat = heat;
                IsPublished = isPublished;
                Topics = topics ?? global::System.Array.Empty<string>();
                Images = images ?? global::System.Array.Empty<global::Mila.Image>();
                Secured = secured;
                Sections = sections ?? global::System.Array.Empty<global::Mila.Section>();
                Categories = categories ?? global::System.Array.Empty<string>();{{PropertiesEmitter.Assignments(options)}}
            }

            /// <summary>The key of the article: lower case, words joined by hyphens.</summary>
            public string Slug { get; }

            /// <summary>The title, without markup.</summary>
            public string Title { get; }

            /// <summary>The standfirst; absent when the document gives none.</summary>
            public string? Excerpt { get; }

            /// <summary>The text without markup, paragraphs separated by an empty line; absent when only the title is known.</summary>
            public string? Body { get; }

            /// <summary>The category that the document gives; absent when it gives none.</summary>
            public string? Category { get; }

            /// <summary>The type that the document gives, such as <c>article</c>; absent when it gives none.</summary>
            public string? Type { get; }

            /// <summary>The language as a BCP 47 tag; absent when neither the document nor the registry gives it.</summary>
            public string? Language { get; }

            /// <summary>The notation of the document that is the article, or names it.</summary>
            public global::Mila.ArticleFormat Format { get; }

            /// <summary>Whether it is a document itself, or one that a document cites or lists as related.</summary>
            public global::Mila.ArticleOrigin Origin { get; }

            /// <summary>When it was published, as precisely as that is known; absent when it is not.</summary>
            public global::Mila.PartialDate? Published { get; }

            /// <summary>When the citing author read it; absent unless a citation says so.</summary>
            public global::Mila.PartialDate? Accessed { get; }

            /// <summary>Who published it; absent when nothing says so.</summary>
            public Organization? Publisher => publisher?.Invoke();

            /// <summary>Who issued the press release; absent elsewhere.</summary>
            public Organization? Issuer => issuer?.Invoke();

            /// <summary>Who wrote it, in the order of the byline.</summary>
            public global::Mila.Rows<Person> Authors => Links.ArticleAuthors.Of(row, Dataset.People);

            /// <summary>The address it first appeared at; absent when none is given.</summary>
            public global::System.Uri? OriginalUrl { get; }

            /// <summary>The address of its page; absent when none is given.</summary>
            public global::System.Uri? WebUrl { get; }

            /// <summary>The address of its AMP page; absent when none is given.</summary>
            public global::System.Uri? AmpUrl { get; }

            /// <summary>The address of its AMP page in a cache; absent when none is given.</summary>
            public global::System.Uri? CdnAmpUrl { get; }

            /// <summary>The aggregator's mark for quality; absent when none is given.</summary>
            public int? Quality { get; }

            /// <summary>The aggregator's mark for attention; absent when none is given.</summary>
            public int? Heat { get; }

            /// <summary>Whether the aggregator published it; absent when the document does not say.</summary>
            public bool? IsPublished { get; }

            /// <summary>The topics that the document lists.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Topics { get; }

            /// <summary>The pictures.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.Image> Images { get; }

            /// <summary>The encrypted body, carried as it is; absent when there is none.</summary>
            public global::Mila.SecuredText? Secured { get; }

            /// <summary>The headings of the body, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Mila.Section> Sections { get; }

            /// <summary>The categories of the wiki that it belongs to.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Categories { get; }

            /// <summary>The place of its title.</summary>
            public global::Mila.SourceSpan Source { get; }

            /// <summary>The articles that it lists as related, in its own order.</summary>
            public global::Mila.Rows<Article> Related => Links.ArticleRelated.Of(row, Dataset.Articles);

            /// <summary>The articles that it cites, in the order of their first citation.</summary>
            public global::Mila.Rows<Article> Citations => Links.ArticleCitations.Of(row, Dataset.Articles);

            /// <summary>The organizations that its title, excerpt and body name.</summary>
            public global::Mila.Rows<Organization> Organizations => Links.ArticleOrganizations.Of(row, Dataset.Organizations);

            /// <summary>The people that its title, excerpt and body name.</summary>
            public global::Mila.Rows<Person> People => Links.ArticlePeople.Of(row, Dataset.People);

            /// <summary>Every name of an organization or a person in it, in the order of their places.</summary>
            public global::Mila.Rows<Mention> Mentions => Links.ArticleMentions.Of(row, Dataset.Mentions);

            /// <summary>The partnerships that it gives evidence of; none unless it is a document itself.</summary>
            public global::Mila.Rows<Partnership> Partnerships => Links.ArticlePartnerships.Of(row, Dataset.Partnerships);

            /// <summary>Whether both are the same article.</summary>
            public bool Equals(Article? other) => other is not null && Slug == other.Slug;

            /// <inheritdoc/>
            public override int GetHashCode() => Slug.GetHashCode();

            /// <summary>The title.</summary>
            public override string ToString() => Title;
        }
        """;
}

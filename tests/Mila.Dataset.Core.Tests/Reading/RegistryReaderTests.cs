using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class RegistryReaderTests
{
    private static (RegistryFacts Facts, EquatableArray<Problem> Problems) Read(string text) =>
        RegistryReader.Read(new SeedText("registry/stars.yaml", text), TestContext.Current.CancellationToken);

    [Fact]
    public void Every_key_of_an_entry_is_read()
    {
        var (facts, problems) = Read("""
            documents:
              - path: news/*.txt
                slug: orion-news
                published: 2021-05
                publisher: gazette
                url: https://gazette.example/orion
                language: en
                kind: plaintext
            organizations:
              - slug: orion
                name: Orion Lab
                aliases:
                  - Orion
                  - {text: OL, kind: acronym}
                  - {text: Old Orion, kind: Former}
                not: [Orion Pax]
                kind: research-institute
                domain: orion.example
                location: Nova
                wikipedia: Orion Lab (institute)
              - name: Vega Works
                kind: Company
            """);

        Assert.Empty(problems);
        Assert.Equal(
            new RegistryDocument(
                "news/*.txt",
                "orion-news",
                new Dated(PartialDate.FromMonth(2021, 5, "2021-05"), new SourceSpan("registry/stars.yaml", 4, 16, 7)),
                new ProviderDraft("gazette", null, new SourceSpan("registry/stars.yaml", 5, 16, 7)),
                "https://gazette.example/orion",
                "en",
                SeedKind.PlainText,
                default,
                new SourceSpan("registry/stars.yaml", 2, 11, 10)),
            Assert.Single(facts.Documents));
        Assert.Equal(
            [
                new RegistryOrganization(
                    "orion",
                    "Orion Lab",
                    Array(
                        new RegistryAlias("Orion", AliasKind.Written, new SourceSpan("registry/stars.yaml", 13, 9, 5)),
                        new RegistryAlias("OL", AliasKind.Acronym, new SourceSpan("registry/stars.yaml", 14, 16, 2)),
                        new RegistryAlias("Old Orion", AliasKind.Former, new SourceSpan("registry/stars.yaml", 15, 16, 9))),
                    Array("Orion Pax"),
                    OrganizationKind.ResearchInstitute,
                    "orion.example",
                    "Nova",
                    "Orion Lab (institute)",
                    new SourceSpan("registry/stars.yaml", 11, 11, 9)),
                new RegistryOrganization(null, "Vega Works", default, default, OrganizationKind.Company, null, null, null, new SourceSpan("registry/stars.yaml", 21, 11, 10)),
            ],
            facts.Organizations);
    }

    [Fact]
    public void What_is_stated_beside_organizations_is_read_with_its_places()
    {
        const string registry = """
            not: [Great Bear]
            partnerships:
              - slug: orion-vega
                name: Orion and Vega
                participants: [Orion, {organization: vega, role: funder}]
                kind: research
                status: ended
                date: December 2020
                evidence:
                  - document: news/a.txt
                    quote: "have teamed up"
              - participants: [Orion, vega.example]
                date: 2020-12
                evidence: [{document: b.md, quote: as one}]
            reject:
              - document: news/a.txt
                quote: in a row
                reason: a pun
              - participants: [Orion, Vega]
                reason: of another sky
            merge: [[Orion, Hunter]]
            split: [[Vega, Vega Works, Vega Farms]]
            """;
        var (facts, problems) = Read(registry);

        Assert.Empty(problems);
        Assert.Equal(["Great Bear"], facts.NotOrganizations);
        Assert.Equal(2, facts.Partnerships.Count);
        Assert.Equal(
            new RegistryPartnership(
                "orion-vega",
                "Orion and Vega",
                new[]
                {
                    new RegistryParticipant(Stated("Orion", 5, 20), null),
                    new RegistryParticipant(Stated("vega", 5, 42), ParticipantRole.Funder),
                }.ToEquatableArray(),
                PartnershipKind.Research,
                PartnershipStatus.Ended,
                new Dated(PartialDate.FromMonth(2020, 12, "December 2020"), new SourceSpan("registry/stars.yaml", 8, 11, 13)),
                new[] { new RegistryQuote(Stated("news/a.txt", 10, 19), Stated("have teamed up", 11, 16, quotes: 2)) }.ToEquatableArray()),
            facts.Partnerships[0]);
        Assert.Equal((null, PartnershipStatus.Standing, "2020-12"), (facts.Partnerships[1].Kind, facts.Partnerships[1].Status, facts.Partnerships[1].Date!.Date.Text));
        Assert.Equal(
            ["a pun: in a row of news/a.txt, 17:12", "of another sky: Orion, Vega, 19:5"],
            facts.Rejects.Select(static reject => FormattableString.Invariant(
                $"{reject.Reason}: {(reject.Quote is { } quote ? $"{quote.Words} of {quote.Document}" : string.Join(", ", reject.Participants))}, {reject.Place.Lines.Line}:{reject.Place.Lines.Column}")));
        Assert.Equal(["Orion, Hunter"], facts.Merges.Select(static names => string.Join(", ", names)));
        Assert.Equal(["Vega, Vega Works, Vega Farms"], facts.Splits.Select(static names => string.Join(", ", names)));

        static StatedText Stated(string text, int line, int column, int quotes = 0)
        {
            var seed = new SeedText("registry/stars.yaml", registry);
            return new StatedText(text, seed.Place(seed.LineStart(line - 1) + column - 1, text.Length + quotes));
        }
    }

    [Theory]
    [InlineData("MILA0218", "documents:\n  - {path: a.txt, kind: «plaintxt»}\n", "'kind' is 'plaintxt'; expected plaintext, or one of frontmatter, wikitext")]
    [InlineData("MILA0218", "partnerships:\n  - {participants: [A, {organization: B, role: «funders»}], evidence: [{document: a, quote: b}]}\n", "'role' is 'funders'; expected funder, or one of partner, founder, member, lead, recipient, associated, product")]
    [InlineData("MILA0218", "partnerships:\n  - {participants: [A, B], status: «past», evidence: [{document: a, quote: b}]}\n", "'status' is 'past'; expected one of standing, planned, ended, hypothetical, denied")]
    [InlineData("MILA0213", "partnerships:\n  - {participants: [A, B], date: «winter», evidence: [{document: a, quote: b}]}\n", "'date' is 'winter': it does not begin with a year of four digits; expected a date like 2020-12-31")]
    [InlineData("MILA0204", "partnerships:\n  - {participants: «[»A], evidence: [{document: a, quote: b}]}\n", "'participants' is a list of one; expected two organizations or more")]
    [InlineData("MILA0204", "partnerships:\n  - {participants: [A, B], evidence: «[»]}\n", "'evidence' is an empty list; expected a document and a quote")]
    [InlineData("MILA0204", "partnerships:\n  - {participants: «Orion», evidence: [{document: a, quote: b}]}\n", "'participants' is a single value; expected a list")]
    [InlineData("MILA0204", "partnerships:\n  - {participants: [A, B], date: «[»2020], evidence: [{document: a, quote: b}]}\n", "'date' is a list; expected a single value")]
    [InlineData("MILA0204", "partnerships:\n  - {participants: [A, B], evidence: [{document: «[»a], quote: b}]}\n", "'document' is a list; expected a single value")]
    [InlineData("MILA0204", "reject:\n  - {participants: «[»], reason: d}\n", "'participants' is an empty list; expected two organizations or more")]
    [InlineData("MILA0204", "documents:\n  - {path: a.txt, kind: «[»plaintext]}\n", "'kind' is a list; expected a single value")]
    [InlineData("MILA0204", "documents:\n  - {path: a.txt, publisher: «{»name: A}}\n", "'publisher' is a mapping; expected a single value")]
    [InlineData("MILA0204", "documents:\n  - {path: a.txt, severity: «[»MILA0203]}\n", "'severity' is a list; expected a mapping")]
    [InlineData("MILA0204", "documents:\n  - {path: a.txt, slug: «[»a]}\n", "'slug' is a list; expected a single value")]
    [InlineData("MILA0204", "organizations:\n  - {name: A, kind: «[»company]}\n", "'kind' is a list; expected a single value")]
    [InlineData("MILA0112", "organizations:\n  - name: «\"»Orion", "This \" is never closed; expected another \" at the end of the value")]
    [InlineData("MILA0112", "---\norganizations:\n  - name: «\"»Orion\n", "This \" is never closed; expected another \" at the end of the value")]
    [InlineData("MILA0112", "--- # what is known\norganizations:\n  - name: «\"»Orion\n", "This \" is never closed; expected another \" at the end of the value")]
    [InlineData("MILA0116", "---\n«@»orion: Vega\n", "'@' cannot begin a value without quotes; expected quotes around '@orion: Vega'")]
    [InlineData("MILA0112", "---type: «\"»Orion\n", "This \" is never closed; expected another \" at the end of the value")]
    [InlineData("MILA0112", "organizations:\n  - name: «\"»Orion\\", "This \" is never closed; expected another \" at the end of the value")]
    [InlineData("MILA0113", "not: «[»Orion", "This '[' is never closed; expected ']' at the end of the value")]
    [InlineData("MILA0113", "not: «[»Orion # ]", "This '[' is never closed; expected ']' at the end of the value")]
    [InlineData("MILA0117", "not: \"«\\uD83D»", "'\\uD83D' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0115", "not:\n- |\n  Orion\n«Vega»", "'Vega' has no ': '; expected a key, a colon, a space and a value")]
    [InlineData("MILA0122", "organizations: «&a»", "'&a' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0124", "organizations: «!x»", "The tag '!x' is not read; expected the value alone, in quotes if it begins with '!'")]
    [InlineData("MILA0124", "organizations: «!x»  ", "The tag '!x' is not read; expected the value alone, in quotes if it begins with '!'")]
    [InlineData("MILA0111", "not: Orion«:» Vega", "The value 'Orion: Vega' holds ': ' without quotes; expected quotes around the whole value")]
    [InlineData("MILA0201", "partnerships:\n  - «{»participants: [A, B]}\n", "The key 'evidence' is missing; expected it in a partnership's entry")]
    [InlineData("MILA0201", "partnerships:\n  - {participants: [A, B], evidence: [«{»document: a}]}\n", "The key 'quote' is missing; expected it in a quote")]
    [InlineData("MILA0201", "partnerships:\n  - {participants: [A, «{»role: lead}], evidence: [{document: a, quote: b}]}\n", "The key 'organization' is missing; expected it in a participant")]
    [InlineData("MILA0201", "reject:\n  - «{»participants: [A, B]}\n", "The key 'reason' is missing; expected it in a reject of participants")]
    [InlineData("MILA0201", "reject:\n  - «{»document: a, reason: b}\n", "The key 'quote' is missing; expected it in a reject")]
    [InlineData("MILA0203", "reject:\n  - {participants: [A, B], «quote»: c, reason: d}\n", "The key 'quote' is unknown in a reject of participants")]
    [InlineData("MILA0204", "merge: [«A», [B, C]]\n", "'merge' is a single value; expected a list")]
    [InlineData("MILA0204", "split: [«[»A]]\n", "'split' is a list of one; expected two names or more")]
    [InlineData("MILA0206", "not: [«~»]\n", "An item of 'not' is empty and left out; expected a value")]
    [InlineData("MILA0218", "organizations:\n  - name: Orion\n    kind: «compani»\n", "'kind' is 'compani'; expected company, or one of unknown, research-institute, university, government-agency, non-profit, media, alliance, fund")]
    [InlineData("MILA0218", "organizations:\n  - name: Orion\n    aliases: [{text: OL, kind: «nick»}]\n", "'kind' is 'nick'; expected one of written, acronym, former, translation, brand, misspelling")]
    [InlineData("MILA0218", "partnerships:\n  - {participants: [A, B], kind: «reserch-and-development-of-things», evidence: [{document: a, quote: b}]}\n", "'kind' is 'reserch-and-deve…'; expected research-and-development, or one of unspecified, research, commercial, strategic-alliance, consortium, founding, funding")]
    [InlineData("MILA0203", "organizations:\n  - {name: Orion, «alias»: OL}\n", "The key 'alias' is unknown in an organization's entry; did you mean 'aliases'?")]
    [InlineData("MILA0201", "organizations:\n  - name: Orion\n    aliases: [OL, «kind»: short]\n", "The key 'text' is missing; expected it in an alias")]
    [InlineData("MILA0201", "organizations:\n  - «slug»: orion\n", "The key 'name' is missing; expected it in an organization's entry")]
    [InlineData("MILA0201", "documents:\n  - «slug»: orion\n", "The key 'path' is missing; expected it in a document's entry")]
    [InlineData("MILA0203", "«organisations»:\n  - name: Orion\n", "The key 'organisations' is unknown in a registry; did you mean 'organizations'?")]
    [InlineData("MILA0104", "«-» Orion\n", "Found a list; expected keys with values, such as 'title: ...'")]
    [InlineData("MILA0103", "organizations: []\n«---»\ndocuments: []\n", "A second YAML block begins here; expected one block with all keys")]
    [InlineData("MILA0112", "organizations:\n  - name: «\"»Orion\n  - name: Vega\n", "This \" is never closed; expected another \" at the end of the value")]
    public void A_problem_names_its_exact_token(string id, string marked, string message)
    {
        var start = marked.IndexOf('«');
        var length = marked.IndexOf('»') - start - 1;
        var problem = Assert.Single(Read(marked.Replace("«", "").Replace("»", "")).Problems);

        Assert.Equal((id, message), (problem.Rule.Id, problem.Message));
        Assert.Equal((start, length), (problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("documents:\n  - {path: a.txt, kind: VALUE}\n")]
    [InlineData("documents:\n  - {path: a.txt, severity: {MILA0203: VALUE}}\n")]
    [InlineData("organizations:\n  - {name: A, kind: VALUE}\n")]
    [InlineData("organizations:\n  - {name: A, aliases: [{text: B, kind: VALUE}]}\n")]
    [InlineData("partnerships:\n  - {participants: [A, {organization: B, role: VALUE}], evidence: [{document: a, quote: b}]}\n")]
    [InlineData("partnerships:\n  - {participants: [A, B], kind: VALUE, evidence: [{document: a, quote: b}]}\n")]
    [InlineData("partnerships:\n  - {participants: [A, B], status: VALUE, evidence: [{document: a, quote: b}]}\n")]
    public void Every_value_that_a_message_lists_is_accepted_in_any_spelling_of_its_words(string registry)
    {
        var message = Assert.Single(Read(registry.Replace("VALUE", "zzz")).Problems).Message;
        var values = message[(message.IndexOf("one of ", StringComparison.Ordinal) + "one of ".Length)..].Split(", ");

        Assert.True(values.Length > 2, message);
        Assert.All(
            values.SelectMany(static value => new[] { value, value.ToUpperInvariant(), value.Replace('-', '_'), value.Replace('-', ' '), value.Replace("-", "") }),
            value => Assert.Empty(Read(registry.Replace("VALUE", value)).Problems.Select(static problem => problem.Message)));
    }

    [Theory]
    [InlineData("nonProfit", OrganizationKind.NonProfit)]
    [InlineData("non-profit", OrganizationKind.NonProfit)]
    [InlineData("Non-Profit", OrganizationKind.NonProfit)]
    [InlineData("NON PROFIT", OrganizationKind.NonProfit)]
    [InlineData("government_agency", OrganizationKind.GovernmentAgency)]
    public void The_spelling_of_a_value_does_not_count(string kind, OrganizationKind expected) =>
        Assert.Equal(expected, Assert.Single(Read($"organizations:\n  - {{name: A, kind: {kind}}}\n").Facts.Organizations).Kind);

    [Theory]
    [InlineData("frontmatter", SeedKind.FrontMatter)]
    [InlineData("Front-Matter", SeedKind.FrontMatter)]
    [InlineData("wikitext", SeedKind.Wikitext)]
    [InlineData("plaintext", SeedKind.PlainText)]
    [InlineData("frontpapers", null)]
    [InlineData("wikipage", null)]
    [InlineData("plainword", null)]
    public void The_format_of_documents_is_one_of_three(string kind, SeedKind? format) =>
        Assert.Equal(format, Assert.Single(Read($"documents:\n  - {{path: a.txt, kind: {kind}}}\n").Facts.Documents).Kind);

    [Fact]
    public void A_reject_that_names_nobody_rejects_nothing() =>
        Assert.Empty(Read("reject:\n  - {participants: [], reason: of another sky}\n").Facts.Rejects);

    private static EquatableArray<T> Array<T>(params T[] items) => items.ToEquatableArray();

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    public void An_empty_registry_states_nothing(string text)
    {
        var (facts, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Empty(facts.Documents);
        Assert.Empty(facts.Organizations);
    }
}

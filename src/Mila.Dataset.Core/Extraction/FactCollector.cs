using Mila.Core.Extraction.Facts;
using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Extraction.Registered;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction;

/// <summary>Runs the passes over one document's sentences and numbers what they find.</summary>
internal sealed class FactCollector
{
    private readonly Document document;
    private readonly ArticleDraft article;
    private readonly Known known;
    private readonly IReadOnlyList<Sentence> sentences;
    private readonly Lexicon lexicon;
    private readonly List<List<DateMention>> dates;
    private readonly List<List<QuantityMention>> quantities;
    private readonly List<Frame> frames = [];

    public FactCollector(Document document, ArticleDraft article, Known known, IReadOnlyList<Sentence> sentences, Lexicon lexicon)
    {
        this.document = document;
        this.article = article;
        this.known = known;
        this.sentences = sentences;
        this.lexicon = lexicon;
        dates = [.. sentences.Select(Dates.Find)];
        quantities = [.. sentences.Select(Quantities.Find)];
    }

    public DocumentFacts Collect()
    {
        // Facts are read off the article's own text, not off pointers to others, nor off the page around it.
        foreach (var sentence in sentences)
        {
            if (sentence.Scope.IsArticleItself())
                FindFrames(sentence);
        }

        Endings.Apply(sentences, frames);
        RemoveTakenUp();
        RemovePeoplesWork();
        var quotes = Quotes.Find(document, sentences, frames, known);
        frames.RemoveAll(frame => quotes.Exists(quote => quote.Sentences.Contains(frame.Sentence) && known.Document.Rejected.Contains(quote.Fact.Words)));
        AddPartySigns();
        var discourse = new Discourse(sentences, lexicon);
        foreach (var joiner in sentences.Where(static sentence => sentence.Scope.IsArticleItself()).SelectMany(MembershipFrames.Joiners))
        {
            if (!discourse.IsPerson(joiner))
                joiner.Add(NameSigns.Party, "joining");
        }

        discourse.AddDescribedKinds();
        ResolveDescribed(discourse);

        List<Founding> foundings = [];
        List<RoleFact> roles = [];
        List<SoftwareMention> software = [];
        var subject = document.Infobox is null ? null : Subject();
        foreach (var sentence in sentences)
        {
            if (sentence.Block.Kind == BlockKind.Infobox && subject is not null)
            {
                InfoboxLine.Find(
                    sentence,
                    sentence.Number + 1 < sentences.Count ? sentences[sentence.Number + 1] : null,
                    subject,
                    discourse,
                    lexicon,
                    foundings,
                    roles);
            }

            if (!sentence.Scope.IsArticleItself() && sentence.Block.Kind != BlockKind.Byline)
                continue;
            Foundings.Find(sentence, dates[sentence.Number], discourse, foundings);
            People.Find(sentence, discourse, lexicon, roles);
            SoftwareMentions.Find(sentence, discourse, lexicon, software);
        }

        if (document.Infobox is { } infobox && SoftwareMentions.OfInfobox(infobox, article.Title, sentences, discourse) is { } made)
            software.Add(made);
        roles.AddRange(foundings.Where(static founding => founding.Founder is not null)
            .Select(static founding => new RoleFact(founding.Founder!, founding.Organization, "founder", Certainty.Stated, "founding")));
        AddRoleSigns(roles, software);
        // The roles show further organizations and people, which the figures may be about.
        return Number(new Discourse(sentences, lexicon), foundings, roles, software, quotes);
    }

    private void FindFrames(Sentence sentence)
    {
        PartnershipFrames.Find(sentence, frames);
        MembershipFrames.Find(sentence, lexicon, frames);
        FundingFrames.Find(sentence, quantities[sentence.Number], frames);
    }

    /// <summary>
    /// "X has partnered with Y. Under the partnership, X will sail for Z.": the second sentence speaks of the first one's partnership, and of none with Z.
    /// </summary>
    private void RemoveTakenUp()
    {
        for (var i = frames.Count - 1; i > 0; i--)
        {
            if (frames[i] is not { Rule: "definite-noun", IsSupport: false } frame)
                continue;
            for (var j = i - 1; j >= 0 && frames[j].Sentence.Number >= frame.Sentence.Number - 1; j--)
            {
                if (frames[j].Sentence == frame.Sentence
                    || frames[j].Sentence.BlockNumber != frame.Sentence.BlockNumber
                    || frame.Slots.Count(slot => frames[j].Slots.Exists(told => told.Name.Key == slot.Name.Key)) != 1)
                {
                    continue;
                }

                frames.RemoveAt(i);
                break;
            }
        }
    }

    /// <summary>"Ada Reed joined X. Reed works with Y", "Ada Reed has worked with X since she joined Y": who does so is a person.</summary>
    private void RemovePeoplesWork()
    {
        if (!frames.Exists(IsWork))
            return;
        var names = sentences.SelectMany(static sentence => sentence.Names).ToList();
        // "Reed" behind "Ada Reed"; a firm that is called as its founder stands before him, or is what he founded.
        var (told, people) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var name in names)
        {
            if (name.Last > name.First && name.Signs.ArePersons())
                people.UnionWith(new[] { name.Sentence[name.First].Text, name.Sentence[name.Last].Text }.Where(word => !told.Contains(word)));
            else if (name.First == name.Last && (!people.Contains(name.Key) || name.Sentence[name.Before].Text.EndsWith("founded", StringComparison.Ordinal)))
                told.Add(name.Key);
        }

        people.ExceptWith(told);
        frames.RemoveAll(frame => IsWork(frame)
            && frame.Slots.Exists(slot => people.Contains(slot.Name.Key) || IsPerson(slot.Name, frame.Sentence[frame.Trigger])));

        static bool IsWork(Frame frame) => frame.Rule is "working-with" or "together-with";

        // "Ada Reed works with X"; firms that are called so are most often working with somebody.
        static bool IsPerson(Name name, Token verb) =>
            name.Is(NameSigns.GivenName)
                && (TakesUpPerson(name.Sentence) || (name.Last > name.First && (verb.Text is "works" or "worked") && name.Signs.ArePersons()));

        static bool TakesUpPerson(Sentence sentence) =>
            Enumerable.Range(1, sentence.Count - 1).Any(i => sentence[i].Text is "he" or "she"
                && sentence[i - 1].Text is "since" or "when" or "while" or "before" or "after" or "until");
    }

    private void AddPartySigns()
    {
        foreach (var frame in frames)
        {
            // People have partners too.
            if ((frame.IsSupport && frame.Described is not null) || frame.Slots.TrueForAll(static slot => slot.Name.Signs.ArePersons()))
                continue;
            foreach (var slot in frame.Slots)
            {
                slot.Name.Add(
                    !slot.Name.Is(NameSigns.Place) && frame.Rule is "verb-with" or "verb-object" or "joint-verb" or "verb-noun-with" or "deal-with"
                        ? NameSigns.Party | NameSigns.Acting
                        : NameSigns.Party,
                    frame.Rule);
            }
        }
    }

    private void ResolveDescribed(Discourse discourse)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            if (frames[i] is not { Described: var (token, role) } frame)
                continue;
            if (frame.Slots.Count == 0)
            {
                var all = discourse.Several(frame.Sentence, token);
                foreach (var party in all)
                    party.Add(NameSigns.Party, frame.Rule);
                frames[i] = frame with { Slots = Parties.Slots(all), IsSupport = false };
            }
            else if (frame.Rule == "are-partners" && ToldBefore(i) is { } told)
            {
                frames[i] = frame with { Slots = Parties.Slots([.. told.Slots.Concat(frame.Slots).Select(static slot => slot.Name)]) };
            }
            else if ((discourse.Topic(frame.Sentence, token, frame.Slots)
                    ?? Speakers.Of(sentences, frame.Sentence, token, discourse, lexicon)
                    ?? Speakers.Teller(frame.Sentence, token, discourse, lexicon)) is { } topic
                && !frame.Slots.Exists(slot => slot.Name.Key == topic.Key))
            {
                topic.Add(NameSigns.Party, frame.Rule);
                foreach (var slot in frame.Slots)
                    slot.Name.Add(NameSigns.Party, frame.Rule);
                frames[i] = frame with { Slots = [new Slot(topic, role), .. frame.Slots], IsSupport = false };
            }
            else if (discourse.Resolve(frame.Sentence, token, name => frame.Slots.Exists(slot => slot.Name.Key == name.Key)) is { } party)
            {
                frames[i] = frame with { Slots = [.. frame.Slots, new Slot(party, role)] };
            }
        }

        frames.RemoveAll(static frame => frame.Described is not null && frame.Slots.Count == 0);
    }

    /// <summary>What the text told of before a sentence that begins with "Other project partners" or "Additional founding partners"; null elsewhere.</summary>
    private Frame? ToldBefore(int number)
    {
        var sentence = frames[number].Sentence;
        return number > 0
            && sentence[0].Text is "other" or "additional" or "further"
            && sentence[1].Text is "project" or "consortium" or "programme" or "program" or "founding"
            && frames[number - 1] is { IsSupport: false, Status: PartnershipStatus.Standing } told
            && told.Sentence.BlockNumber == sentence.BlockNumber
            && told.Sentence.Number == sentence.Number - 1
                ? told
                : null;
    }

    private static void AddRoleSigns(List<RoleFact> roles, List<SoftwareMention> software)
    {
        foreach (var role in roles)
        {
            role.Person.Add(NameSigns.Person);
            foreach (var name in role.Sentence.Names)
            {
                if (name.First >= role.Words?.First && name.Last <= role.Words?.Last)
                    name.Add(NameSigns.NotOrganization);
            }

            role.Organization?.Add(NameSigns.Employer, role.Rule);
        }

        foreach (var mention in software)
        {
            mention.Sentence.NameAt(mention.First)?.Add(NameSigns.Product);
            mention.Owner?.Add(NameSigns.Owner, "owner");
        }
    }

    private DocumentFacts Number(Discourse discourse, List<Founding> foundings, List<RoleFact> roles, List<SoftwareMention> software, List<Quote> quotes)
    {
        List<NameFact> names = [];
        foreach (var sentence in sentences)
        {
            foreach (var name in sentence.Names)
            {
                name.Number = names.Count;
                names.Add(Fact(name));
            }
        }

        var antecedents = Antecedents();
        var softwareBySentence = Enumerable.Range(0, software.Count).ToLookup(number => software[number].Sentence);
        return new DocumentFacts(
            document.Format,
            article,
            document.Pointers,
            names.ToEquatableArray(),
            AliasFacts().ToEquatableArray(),
            AttributeFacts(foundings, discourse).ToEquatableArray(),
            roles.Select(role => Fact(role, discourse)).ToEquatableArray(),
            software.Select(Fact).ToEquatableArray(),
            frames.Select((frame, number) => Fact(frame, antecedents[number], softwareBySentence[frame.Sentence])).ToEquatableArray(),
            FigureFacts(discourse).ToEquatableArray(),
            quotes.Select(static quote => quote.Fact).ToEquatableArray());
    }

    private static NameFact Fact(Name name)
    {
        var sentence = name.Sentence;
        var evidence = name.Rule is { } rule ? sentence.Evidence(rule) : null;
        return new NameFact(
            name.Text,
            name.Key,
            sentence.Scope,
            name.Signs,
            name.Kind,
            name.Known is { IsOrganization: true } form ? form.Name : null,
            name.Target,
            name.Source,
            evidence);
    }

    private IEnumerable<AliasFact> AliasFacts()
    {
        List<(Name Name, Name Alias, AliasKind Kind)> aliases = [];
        foreach (var sentence in sentences)
            Aliases.Find(sentence, aliases);
        Aliases.FindInitials(sentences, aliases);
        return aliases.Select(static alias => new AliasFact(alias.Name.Number, alias.Alias.Number, alias.Kind));
    }

    private IEnumerable<AttributeFact> AttributeFacts(List<Founding> foundings, Discourse discourse)
    {
        foreach (var founding in foundings)
            yield return new AttributeFact(founding.Organization.Number, founding.Date?.Date, founding.Founder?.Number);
        List<(Name Organization, string Location)> locations = [];
        foreach (var sentence in sentences)
            Locations.Find(sentence, discourse, lexicon, locations);
        foreach (var (organization, location) in locations)
            yield return new AttributeFact(organization.Number, Location: location);
        foreach (var (organization, domain) in Homepages.Find(sentences))
            yield return new AttributeFact(organization.Number, Domain: domain);
        if (document.Infobox is not { } infobox || Subject() is not { } subject)
            yield break;
        // What the text tells goes before: a founding since it comes first, a location unless the infobox tells it more precisely.
        var told = locations.Find(known => known.Organization.Key == subject.Key).Location;
        var place = told is null || infobox.Location?.Contains(told) == true ? infobox.Location : null;
        yield return new AttributeFact(subject.Number, infobox.Founded, Location: place, Domain: infobox.Site);
    }

    /// <summary>The organization that the document's title names.</summary>
    private Name? Subject() => Typing.NamesOf(sentences, article.Title).FirstOrDefault(static name => name.Signs.AreOrganizations());

    private static PersonFact Fact(RoleFact role, Discourse discourse) => new(
        discourse.FullNameOf(role.Person).Number,
        role.Organization?.Number,
        role.Role,
        role.Certainty,
        role.Sentence.Evidence(role.Rule));

    private static SoftwareFact Fact(SoftwareMention mention) => new(
        mention.Sentence.Text(mention.First, mention.Last),
        mention.Owner?.Number,
        mention.Description,
        mention.Sentence.Evidence("software"));

    private FrameFact Fact(Frame frame, int? antecedent, IEnumerable<int> software) => new(
        frame.Certainty,
        frame.Status,
        frame.Slots.Select(static slot => new SlotFact(slot.Name.Number, slot.Role)).ToEquatableArray(),
        FrameDetails.KindOf(frame, lexicon),
        frame.Alliance?.Number,
        FrameDetails.DateOf(frame, dates[frame.Sentence.Number]),
        FrameDetails.TermOf(frame, quantities[frame.Sentence.Number]),
        FrameDetails.AmountOf(frame, quantities[frame.Sentence.Number]),
        FrameDetails.PurposeOf(frame, dates[frame.Sentence.Number]),
        software.ToEquatableArray(),
        frame.IsSupport,
        antecedent,
        frame.Sentence.Evidence(frame.Rule));

    /// <summary>For every frame that names only who pays, the one that its paragraph told of last.</summary>
    private int?[] Antecedents()
    {
        var antecedents = new int?[frames.Count];
        int? told = null;
        for (var i = 0; i < antecedents.Length; i++)
        {
            if (i > 0 && frames[i].Sentence.BlockNumber != frames[i - 1].Sentence.BlockNumber)
                told = null;
            if (!frames[i].IsSupport)
                told = i;
            else if (frames[i].Slots.TrueForAll(static slot => slot.Role == ParticipantRole.Funder))
                antecedents[i] = told;
        }

        return antecedents;
    }

    private IEnumerable<FigureFact> FigureFacts(Discourse discourse)
    {
        foreach (var sentence in sentences)
        {
            if (!sentence.Scope.IsArticleItself() || quantities[sentence.Number].Count == 0)
                continue;
            foreach (var (quantity, what, about) in Figures.Find(sentence, quantities[sentence.Number], discourse))
            {
                int? year = dates[sentence.Number].Find(static date => !date.BelongsToFounding && date.Date.Year is not null).Date.Year;
                yield return new FigureFact(what, quantity.Quantity, about.Number, year, sentence.Evidence("figure"));
            }
        }
    }
}

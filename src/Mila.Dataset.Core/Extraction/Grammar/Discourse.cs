using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Grammar;

/// <summary>The small memory of a text: what "the company", "its" and "the institute" stand for.</summary>
internal sealed class Discourse
{
    private const int FarthestBlock = 3, FarthestSentence = 40, FarthestToken = 40;

    private readonly IReadOnlyList<Sentence> sentences;
    private readonly Lexicon lexicon;
    private readonly Dictionary<string, NameSigns> signs;
    private readonly Dictionary<string, OrganizationKind> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Name> fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Name?> onlyOrganizations = [];
    private readonly Lazy<(Name? Name, int Last)> main;
    private readonly Lazy<Name?> voice;

    public Discourse(IReadOnlyList<Sentence> sentences, Lexicon lexicon)
    {
        this.sentences = sentences;
        this.lexicon = lexicon;
        main = new(FindMain);
        voice = new(() => sentences.Select(VoiceOf).FirstOrDefault(static name => name is not null));
        signs = new(sentences.Sum(static sentence => sentence.Names.Count), StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var name in sentence.Names)
                Add(name);
        }

        // What the text shows of the full name holds for the short one.
        foreach (var (shorter, full) in ShortForms.Find(signs, lexicon).ToList())
        {
            signs[shorter] |= signs[full];
            if (kinds.TryGetValue(full, out var kind) && !kinds.ContainsKey(shorter))
                kinds[shorter] = kind;
        }
    }

    private void Add(Name name)
    {
        signs[name.Key] = SignsOf(name.Key) | name.Signs;
        if (name.Kind != OrganizationKind.Unknown && !kinds.ContainsKey(name.Key))
            kinds[name.Key] = name.Kind;
        if (!name.Signs.ArePersons() || name.Last == name.First)
            return;
        var last = LastWord(name.Key);
        if (!fullNames.ContainsKey(last))
            fullNames[last] = name;
        // Only a word that people are called by stands for them alone.
        var first = name.Sentence[name.First];
        if (first.Is(WordFlags.GivenName) && !fullNames.ContainsKey(first.Text))
            fullNames[first.Text] = name;
    }

    /// <summary>Whether the document shows, somewhere, that the name is an organization's and no person's.</summary>
    public bool IsOrganization(Name name) => SignsOf(name.Key).AreOrganizations() && !IsPerson(name);

    /// <summary>Whether the name is a person's, or the last word of one's.</summary>
    public bool IsPerson(Name name) =>
        SignsOf(name.Key).ArePersons() || FullNameOf(name) != name;

    /// <summary>The full name that a last name, or a given one, stands for; the name itself otherwise.</summary>
    public Name FullNameOf(Name name) =>
        name.First == name.Last && fullNames.TryGetValue(name.Key, out var full) ? full : name;

    /// <summary>
    /// The organization that the pronoun or the description ending at a token stands for: the nearest one before it,
    /// one of the described kind first. Null when the words describe no organization or none fits.
    /// </summary>
    public Name? Resolve(Sentence sentence, int token, Func<Name, bool>? excluded = null)
    {
        var word = sentence[token];
        var kind = OrganizationKind.Unknown;
        if (!(word.Text is "it" or "its" or "they" or "their"))
        {
            if (!word.Is(WordFlags.Kind) || !word.IsLower)
                return null;
            kind = word.Word.Kind;
        }

        Name? fallback = null;
        foreach (var candidate in Before(sentence, token))
        {
            if (!IsOrganization(candidate) || excluded?.Invoke(candidate) == true)
                continue;
            var known = KindOf(candidate);
            if (kind == OrganizationKind.Unknown || known == kind)
                return candidate;
            if (known == OrganizationKind.Unknown)
                fallback ??= candidate;
        }

        return fallback;
    }

    /// <summary>
    /// Whom "he" or "she", which begins a sentence or stands behind a mere date, stands for: the nearest person named before it; null where none is near, where
    /// a sentence names two, or where somebody else may be meant: "Ada Reed met her teacher. He was", "Ada Reed is married to a banker. She is", "Paul Roe
    /// chose him. He was".
    /// </summary>
    public Name? Person(Sentence sentence, int token)
    {
        for (var i = 0; i < token; i++)
        {
            if (!sentence[i].Has(TokenShape.Number)
                && !sentence[i].Is(WordFlags.Preposition | WordFlags.Time)
                && !(sentence[i].Text is "," or "the" or "same" or "year" or "to"))
            {
                return null;
            }
        }

        var nearest = Before(sentence, token).FirstOrDefault(IsPerson);
        return nearest is null
                || nearest.Sentence.Names.Exists(name => IsPerson(name) && FullNameOf(name).Key != FullNameOf(nearest).Key)
                || MayMeanAnother(nearest.Sentence, sentence[token])
            ? null
            : nearest;
    }

    private static bool MayMeanAnother(Sentence sentence, Token pronoun)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var isOther = pronoun.Is("he") ? sentence[i].Text is "she" or "her" or "him" : sentence[i].Text is "he" or "his" or "him";
            var isSomebody = sentence[i].Text is "by" or "to" or "with" or "about" or "met"
                && sentence[i + 1].Text is "a" or "an" or "her" or "his"
                && sentence[i + 2].IsLower;
            var isKin = (sentence[i].Text is "his" or "her" || sentence[i].Has(TokenShape.Possessive))
                && sentence[i + 1].Text is "wife" or "husband" or "son" or "daughter" or "father" or "mother" or "brother" or "sister";
            if (isOther || isSomebody || isKin)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The organization of "the Foundation's" and "the company's", whose noun stands at a token: the nearest one whose name ends with it, else the nearest one
    /// of the kind; null where none is.
    /// </summary>
    public Name? Described(Sentence sentence, int noun)
    {
        var word = sentence[noun];
        var singular = word.Text.TrimEnd('s');
        return Before(sentence, noun).FirstOrDefault(name => name.Last > name.First && LastWord(name.Key).TrimEnd('s') == singular && IsOrganization(name))
            // "the party", "the leader", "the hospital" may be anybody.
            ?? (word.Word.Kind != OrganizationKind.Unknown || word.Text is "organization" or "organisation" or "group" or "club"
                ? Resolve(sentence, noun)
                : null);
    }

    /// <summary>
    /// The one subject of the sentence before, which a pronoun, "the company", "the band" or "the partnership" at the beginning of a sentence takes up, or the
    /// nearest name that ends with the noun of "the university"; null where there is none, or the subjects are several.
    /// </summary>
    /// <param name="parties">Who is not meant, though named before.</param>
    public Name? Topic(Sentence sentence, int token, IReadOnlyList<Slot>? parties = null)
    {
        var word = sentence[token];
        // "Tern University … the university"
        if (word.IsLower
            && sentence[token - 1].Is("the")
            && Before(sentence, token - 1).FirstOrDefault(name => name.Last > name.First && LastWord(name.Key) == word.Text) is { } named)
        {
            return MayBeOrganization(named) ? named : null;
        }

        // "The band has", "The partnership with Y", "A joint venture with Y was founded"
        var isDescription = token == 1
            && sentence[0].Is("the")
            && word.IsLower
            && !word.Text.EndsWith("s", StringComparison.Ordinal)
            && !word.Is(WordFlags.Role | WordFlags.PartnerNoun | WordFlags.DealNoun);
        if (!(word.Text is "it" or "its" or "they"
                || isDescription
                || (token == 0 && (word.Text is "the" or "this" or "a" || TellsOfPartners(sentence)))
                || (word.Is(WordFlags.Kind | WordFlags.Product | WordFlags.SharedNoun) && word.IsLower))
            || sentence.Number == 0
            || token > FarthestToken)
        {
            return null;
        }

        for (var i = 0; i < token; i++)
        {
            if (sentence.NameAt(i) is { } name && parties?.Any(party => party.Name == name) != true)
                return null;
        }

        var before = sentences[sentence.Number - 1];
        if (before.BlockNumber != sentence.BlockNumber)
        {
            return (word.IsLower && word.Is(WordFlags.Kind) && sentence[token - 1].Is("the")) || (token == 0 && word.Is("it"))
                ? Main(sentence, word.Word)
                : null;
        }

        // "X was founded by N": it speaks of X, and of N where nobody else is its subject.
        var names = Subject.Leading(before, before.Count).Names is { Count: > 0 } leading ? leading : Subject.OfClause(before, before.Count).Names;
        // "X sponsors Y. Founding partners include": Y's.
        if (token == 0
            && TellsOfPartners(sentence)
            && (before.Holds(WordFlags.FundVerb) || (names.Count > 0 && before[names[0].Last + 1].Text is "supports" or "backs")))
        {
            return null;
        }

        // "X's client is a yard. It": the client; but "X's shares rose. The company"
        if (names.Count != 1 || !MayBeOrganization(names[0]) || (names[0].IsPossessive && word.Text is "it" or "its" or "they"))
            return null;
        return MeansObject(names[0], sentence, token) ? null : names[0];
    }

    /// <summary>
    /// The organization that the document begins with, where a description that begins a paragraph may mean it, and no other has been a subject since; null
    /// elsewhere.
    /// </summary>
    private Name? Main(Sentence sentence, Word description)
    {
        var (name, last) = main.Value;
        return name is not null && sentence.Number <= last && MayBe(name, description.Kind) ? name : null;
    }

    /// <summary>
    /// Who the "we" of a text is that nobody is quoted to say: X in "At X, we build boats" and "X is proud to announce"; null where no sentence tells.
    /// </summary>
    public Name? Voice => voice.Value;

    private static Name? VoiceOf(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (Announces(sentence, at)
                && Subject.Leading(sentence, at).Names is { Count: 1 } announcing
                && !announcing[0].Is(NameSigns.Person | NameSigns.GivenName | NameSigns.Place))
            {
                return announcing[0];
            }

            if (!sentence[at].Is("we"))
                continue;
            // "We at X", "At X, we"
            var name = sentence[at + 1].Is("at")
                ? sentence.NameAt(at + 2)
                : sentence[at - 1].Is(",") && sentence.NameAt(at - 2) is { } before && sentence[before.Before].Is("at")
                    ? before
                    : null;
            if (name is not null && !name.Is(NameSigns.Place | NameSigns.Person))
                return name;
        }

        return null;
    }

    /// <summary>"is proud to announce", as who speaks tells of himself.</summary>
    private static bool Announces(Sentence sentence, int at) =>
        sentence[at].Text is "is" or "are"
            && sentence[at + 1].Text is "proud" or "pleased" or "delighted" or "excited" or "thrilled" or "happy" or "glad" or "honored" or "honoured"
            && sentence[at + 2].Is("to")
            && sentence[at + 3].Text is "announce" or "share" or "welcome" or "introduce" or "present";

    /// <summary>The one subject of the first sentence of the text, and the number of the sentence in which another organization is one.</summary>
    private (Name? Name, int Last) FindMain()
    {
        Name? first = null;
        foreach (var sentence in sentences)
        {
            if (sentence.Scope is MentionScope.Title or MentionScope.Boilerplate)
                continue;
            var subject = Subject.Leading(sentence, sentence.Count).Names;
            if (first is null && (subject.Count != 1 || !MayBeOrganization(subject[0])))
                break;
            first ??= subject[0];
            if (subject.Exists(name => name.Key != first.Key && IsOrganization(name)))
                return (first, sentence.Number);
        }

        return (first, sentences.Count);
    }

    /// <summary>
    /// Whether the words up to a token take up what a subject does something with, and not the subject: "X bought two boats. They were built",
    /// "X sued two engineers. They", "X opposes the bill. The bill"; but not "X is a band. The band", "X launched a study. The study".
    /// </summary>
    private bool MeansObject(Name subject, Sentence sentence, int token)
    {
        var before = subject.Sentence;
        var verb = subject.Last + 1;
        while (before[verb].Text is "has" or "have" or "had" or "also" or "will" or "now")
            verb++;
        var isPassive = sentence[token + 1].Text is "were" or "are" && sentence[token + 2].Text.EndsWith("ed", StringComparison.Ordinal);
        var isOwn = before[verb].Text is "is" or "was" or "be" or "been" or "," or "became" or "become" or "becomes" or "remains" or "remained"
            || before[verb].Is(WordFlags.MakeVerb | WordFlags.BuildVerb | WordFlags.FoundVerb);
        for (var i = verb + 1; i < before.Count; i++)
        {
            if (before[i].IsLower
                && (sentence[token].Is("they")
                    ? IsPlural(before[i], isPassive)
                    : token == 1 && before[i].Is(sentence[1].Text) && !isOwn && !DescribesSubject(before, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"went public as the first drone company", "grew from a two-man firm", "calls itself a firm".</summary>
    private static bool DescribesSubject(Sentence sentence, int noun)
    {
        const int longest = 6;
        for (var i = noun - 1; i > noun - longest && sentence[i].IsLower; i--)
        {
            if (sentence[i].Text is "as" or "from" or "into" or "itself")
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is a plural noun: of people, or, as far as its ending tells, of anything.</summary>
    private bool IsPlural(Token word, bool ofAnything) =>
        (ofAnything && word.Text.EndsWith("s", StringComparison.Ordinal) && !word.Is(WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary))
        || (lexicon.Singular(word.Word) is var singular && singular.Is(WordFlags.Role) && !ReferenceEquals(singular, word.Word));

    /// <summary>
    /// The organization that "It was founded" or "The company was founded" speaks of: the topic, where the sentence before tells of nothing else that
    /// these words may mean, as "X opened a museum" does.
    /// </summary>
    public Name? Founded(Sentence sentence, int token)
    {
        var word = sentence[token];
        if (Topic(sentence, token) is not { } topic)
            return null;
        // "It was established that"
        for (var i = token; i < sentence.Count; i++)
        {
            if (sentence[i].Is("that"))
                return null;
        }

        if (word.Text is "it")
            return sentences[sentence.Number - 1] is var before && before.BlockNumber == sentence.BlockNumber && TellsOfObject(before, topic) ? null : topic;
        if (!sentence[token - 1].Is("the") || !word.Is(WordFlags.Kind) || !MayBe(topic, word.Word.Kind))
            return null;
        for (var i = 0; i < topic.Sentence.Count; i++)
        {
            // "X is a museum. The museum", but not "X opened a museum. The museum"
            if (topic.Sentence[i].IsLower && topic.Sentence[i].Is(word.Text) && !topic.Is(NameSigns.KindNoun))
                return null;
        }

        return topic;
    }

    /// <summary>A name that a word may describe, where its paragraph has told of no other before; null elsewhere.</summary>
    public Name? Described(Name name, Word word)
    {
        if (!MayBe(name, word.Kind)
            || (KindOf(name) != word.Kind && KindOf(name) is OrganizationKind.Media or OrganizationKind.Fund or OrganizationKind.Alliance))
        {
            return null;
        }

        var number = name.Sentence.Number;
        for (var i = number - 1; i >= 0 && i >= number - FarthestSentence && sentences[i].BlockNumber == name.Sentence.BlockNumber; i--)
        {
            if (sentences[i].Names.Exists(other => other.Key != name.Key && MayBeOrganization(other)))
                return null;
        }

        return name;
    }

    /// <summary>Whether a sentence tells of one thing besides its topic: by a name, or by an object.</summary>
    private bool TellsOfObject(Sentence sentence, Name topic)
    {
        if (sentence.Names.Exists(name => name.Key != topic.Key && MayBeOrganization(name)))
            return true;
        if (sentence[topic.Last + 1].Text is "is" or "was")
            return false;
        for (var i = topic.Last + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Text is "a" or "an" or "the" or "its" && sentence[i - 1].Has(TokenShape.Word) && !sentence[i - 1].Is(WordFlags.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The organizations that "they" or "the two companies" ending at a token stand for: the coordinated subject of the sentence before, or
    /// the only two that it names; for a noun, first the only two that its own sentence names before it. Empty where it is none of these.
    /// </summary>
    public List<Name> Several(Sentence sentence, int token)
    {
        var isNoun = lexicon.Singular(sentence[token].Word) is var word && word.Is(WordFlags.Kind) && !ReferenceEquals(word, sentence[token].Word)
            && (sentence[token - 1].Text is "the" or "both" or "two" || sentence[token - 2].Text is "the" or "both" or "two");
        if (!isNoun && !(sentence[token].Text is "they" or "their" or "both" or "two" or "pair" or "duo"))
            return [];
        var kind = isNoun ? word.Kind : OrganizationKind.Unknown;
        if (sentence.Names.Exists(name => name.Last < token && MayBe(name, kind)))
        {
            return isNoun
                ? OnlyTwo(sentence, token, kind)
                : Subject.Leading(sentence, token).Loose() is { Names: { Count: > 1 } main } leading && leading.IsCoordinated(sentence)
                    ? main
                    : [];
        }

        // "The two firms" may begin a paragraph, too.
        if (sentence.Number == 0
            || (sentences[sentence.Number - 1] is var before && before.BlockNumber != sentence.BlockNumber && !(isNoun && before.Scope == sentence.Scope)))
        {
            return [];
        }

        var subject = Subject.OfClause(before, before.Count).Names;
        return subject.Count > 1 && subject.TrueForAll(name => MayBe(name, kind)) ? subject : OnlyTwo(before, before.Count, kind);
    }

    /// <summary>"Founding partners include".</summary>
    private static bool TellsOfPartners(Sentence sentence) =>
        sentence[0].Text is "partner" or "partners" or "collaborating"
            || sentence[1].Text is "partner" or "partners"
            || sentence[2].Text is "partner" or "partners";

    private List<Name> OnlyTwo(Sentence sentence, int end, OrganizationKind kind)
    {
        List<Name> names = [];
        foreach (var name in sentence.Names)
        {
            if (name.Last < end && MayBe(name, kind) && !names.Exists(other => other.Key == name.Key))
                names.Add(name);
        }

        return names.Count == 2 ? names : [];
    }

    /// <summary>Whether a name may be an organization of a kind, as far as is known: a ministry is no airline, but a laboratory may be a company.</summary>
    private bool MayBe(Name name, OrganizationKind kind)
    {
        var known = KindOf(name);
        return MayBeOrganization(name)
            && (kind == known || !(IsUnlikeOthers(kind) || IsUnlikeOthers(known)) || kind == OrganizationKind.Unknown || known == OrganizationKind.Unknown);

        static bool IsUnlikeOthers(OrganizationKind kind) => kind is OrganizationKind.GovernmentAgency or OrganizationKind.University;
    }

    private bool MayBeOrganization(Name name) =>
        !IsPerson(name) && (SignsOf(name.Key) & (NameSigns.Place | NameSigns.Product | NameSigns.NotOrganization)) == 0;

    /// <summary>The nearest organization before a token; null when none stands near.</summary>
    public Name? Nearest(Sentence sentence, int token) => Before(sentence, token).FirstOrDefault(IsOrganization);

    /// <summary>The one organization that the paragraph of a sentence names; null when it names none or several.</summary>
    public Name? OnlyOrganizationNear(Sentence sentence)
    {
        if (!onlyOrganizations.TryGetValue(sentence.BlockNumber, out var only))
            onlyOrganizations.Add(sentence.BlockNumber, only = OnlyOrganization(SameBlock(sentence)));
        return only;
    }

    private Name? OnlyOrganization(IEnumerable<Sentence> paragraph)
    {
        Name? only = null;
        foreach (var name in paragraph.SelectMany(static sentence => sentence.Names).Where(IsOrganization))
        {
            if (only is not null && only.Key != name.Key)
                return null;
            only ??= name;
        }

        return only;
    }

    private IEnumerable<Sentence> SameBlock(Sentence sentence)
    {
        var first = sentence.Number;
        while (first > 0 && sentences[first - 1].BlockNumber == sentence.BlockNumber)
            first--;
        for (var i = first; i < sentences.Count && sentences[i].BlockNumber == sentence.BlockNumber; i++)
            yield return sentences[i];
    }

    /// <summary>Gives the organizations that definite descriptions stand for their kind: "X said … the company".</summary>
    public void AddDescribedKinds()
    {
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!sentence[i].Is("the") || sentence[i - 1].Is("of") || NounPhrase.ReadBare(sentence, i + 1, lexicon) is not { } phrase)
                    continue;
                if (phrase.Kind == OrganizationKind.Unknown
                    || sentence.NameAt(phrase.Last + 1) is not null
                    || !sentence[phrase.Last].Is(WordFlags.Kind)
                    || !sentence[phrase.Last].IsLower
                    || sentence[phrase.Last + 1].Is("of"))
                {
                    continue;
                }

                var name = Resolve(sentence, phrase.Last) ?? OnlyName(sentence, i);
                if (name is null || (KindOf(name) is var known && known != OrganizationKind.Unknown && known != phrase.Kind))
                    continue;
                name.Add(NameSigns.KindNoun, "description", phrase.Kind);
                signs[name.Key] = SignsOf(name.Key) | name.Signs;
                kinds[name.Key] = phrase.Kind;
            }
        }
    }

    /// <summary>
    /// The one name that a sentence holds before a description, when the document shows no other nature of it. Behind a verb the description
    /// is that verb's object, and so most often somebody else.
    /// </summary>
    private Name? OnlyName(Sentence sentence, int token) =>
        sentence.Names.Count == 1
                && (!sentence[token - 1].Has(TokenShape.Word) || sentence[token - 1].Is(WordFlags.Preposition | WordFlags.Subordinator))
                && sentence.Names[0] is var only
                && only.Last < token
                && !Clause.IsGoverned(sentence, only.First)
                && (SignsOf(only.Key) & (NameSigns.Person | NameSigns.Place | NameSigns.Product)) == 0
                && !IsPerson(only)
            ? only
            : null;

    /// <summary>
    /// The names before a token: in its sentence the nearest first; of the sentences before, in its block and the blocks before that,
    /// the nearest sentence first and in it the first name, which is most often what it speaks of.
    /// </summary>
    private IEnumerable<Name> Before(Sentence sentence, int token)
    {
        var number = sentence.Number;
        for (var i = number; i >= 0 && i >= number - FarthestSentence && sentences[i].BlockNumber >= sentence.BlockNumber - FarthestBlock; i--)
        {
            if (sentences[i].Scope == MentionScope.Boilerplate)
                continue;
            var names = sentences[i].Names;
            for (var j = 0; j < names.Count; j++)
            {
                if (i < number)
                    yield return names[j];
                else if (names[names.Count - 1 - j].Last < token)
                    yield return names[names.Count - 1 - j];
            }
        }
    }

    private NameSigns SignsOf(string key) => signs.TryGetValue(key, out var all) ? all : NameSigns.None;

    private OrganizationKind KindOf(Name name) => kinds.TryGetValue(name.Key, out var kind) ? kind : OrganizationKind.Unknown;

    private static string LastWord(string key) => key.Substring(key.LastIndexOf(' ') + 1);
}

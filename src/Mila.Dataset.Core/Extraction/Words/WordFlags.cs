namespace Mila.Core.Extraction.Words;

/// <summary>What the word lists know of a word.</summary>
[Flags]
internal enum WordFlags : long
{
    None = 0,
    Common = 1 << 0,
    Function = 1 << 1,
    Demonym = 1 << 2,
    GivenName = 1 << 3,
    Role = 1 << 4,
    Say = 1 << 5,
    Product = 1 << 6,
    Count = 1 << 7,
    Abbreviation = 1 << 8,
    Generic = 1 << 9,
    Legal = 1 << 10,

    /// <summary>Inside a capitalised name the word shows an organization.</summary>
    Head = 1 << 11,

    /// <summary>In lower case the word says what an organization is.</summary>
    Kind = 1 << 12,

    /// <summary>Belongs to the verb group before a verb: auxiliaries, adverbs, verbs of planning and pride.</summary>
    Auxiliary = 1 << 13,

    /// <summary>Begins a clause of its own: that, which, while.</summary>
    Subordinator = 1 << 14,
    Preposition = 1 << 15,

    /// <summary>Partners with somebody by itself: partner, collaborate.</summary>
    PartnerVerb = 1 << 16,

    /// <summary>Partners with somebody when "up" follows: team, link.</summary>
    UpVerb = 1 << 17,

    /// <summary>Partners with somebody when "forces" or "hands" follows.</summary>
    JoinVerb = 1 << 18,

    /// <summary>Makes a partnership of the noun that follows: sign, form, announce.</summary>
    MakeVerb = 1 << 19,

    /// <summary>A noun that is a partnership: partnership, collaboration.</summary>
    PartnerNoun = 1 << 20,

    /// <summary>A noun that is a partnership only when parties make it: agreement, deal.</summary>
    DealNoun = 1 << 21,

    /// <summary>Gives money: commit, invest, fund.</summary>
    FundVerb = 1 << 22,

    /// <summary>Tells of members: comprise, include.</summary>
    IncludeVerb = 1 << 23,

    /// <summary>Brings a body into being: found, establish, form.</summary>
    FoundVerb = 1 << 24,

    /// <summary>Who belongs to an alliance: member, participant.</summary>
    MemberNoun = 1 << 25,

    /// <summary>Makes what it governs a thing of the future: plan, hope.</summary>
    Planning = 1 << 26,

    /// <summary>Makes what it governs a mere possibility: may, might.</summary>
    Possibility = 1 << 27,

    /// <summary>Denies what it governs: not, never.</summary>
    Negation = 1 << 28,

    /// <summary>Says that what it governs is over: end, former.</summary>
    Ending = 1 << 29,

    /// <summary>Who made a product: creator, developer.</summary>
    Maker = 1 << 30,

    /// <summary>Makes a deal one of buyer and seller: acquire, buy.</summary>
    TradeVerb = 1L << 31,

    /// <summary>A noun that is a partnership only when it is called joint: project, laboratory.</summary>
    SharedNoun = 1L << 32,

    /// <summary>A noun that is a partnership only in "in … with": conjunction, tandem.</summary>
    UnisonNoun = 1L << 33,

    /// <summary>Says that several act as one: jointly, co-develop, together.</summary>
    JointWord = 1L << 34,

    /// <summary>A common word that names of organizations begin with: national, general.</summary>
    Opener = 1L << 35,

    /// <summary>Is done by several as one when "together" follows: work, come.</summary>
    TogetherVerb = 1L << 36,

    /// <summary>Makes somebody a partner in "… as its partner": choose, name.</summary>
    ChooseVerb = 1L << 37,

    /// <summary>Brings a thing into being, and so with others when "with" follows: build, develop.</summary>
    BuildVerb = 1L << 38,

    /// <summary>May begin a date: a month, a season, "last".</summary>
    Time = 1L << 39,

    /// <summary>A number in letters.</summary>
    Numeral = 1L << 40,

    /// <summary>Makes a partnership of the noun it describes: joint.</summary>
    JointAdjective = 1L << 41,

    /// <summary>Makes of "partner" a level of a programme or a person's position: gold, managing.</summary>
    Rank = 1L << 42,

    /// <summary>A noun that is no partnership though it be joint: statement, winner.</summary>
    PassingNoun = 1L << 43,

    /// <summary>Goes on with what stands already: deepen, extend.</summary>
    RenewVerb = 1L << 44,

    /// <summary>People who stand for those that they work for: researchers, engineers.</summary>
    StaffNoun = 1L << 45,

    /// <summary>Tells, behind "and", what the subject does besides: sells, supports.</summary>
    PredicateVerb = 1L << 46,

    /// <summary>Makes the infinitive behind it a thing that is not yet so: try to, unable to.</summary>
    Striving = 1L << 47,
}

using Mila.Core.Extraction.Facts;
using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>A partnership as one sentence tells of it.</summary>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Trigger">The token of the word that it hangs on.</param>
/// <param name="First">The first token of what it says: of its subject's verb group, or of its noun phrase.</param>
/// <param name="Last">The last token of its parties.</param>
/// <param name="Slots">The parties that the sentence names, in its order.</param>
internal sealed record Frame(Sentence Sentence, string Rule, int Trigger, int First, int Last, List<Slot> Slots)
{
    public PartnershipStatus Status { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Stated;

    /// <summary>The kind that the construction itself tells; Unspecified where only the words around it can.</summary>
    public PartnershipKind Kind { get; init; }

    /// <summary>The alliance that the parties are members of.</summary>
    public Name? Alliance { get; init; }

    /// <summary>Whether it may only add to a partnership that another frame of the document states: its subject is a pronoun or a description.</summary>
    public bool IsSupport { get; init; }

    /// <summary>The last token of a description or pronoun that is a party too, and its role.</summary>
    public (int Token, ParticipantRole Role)? Described { get; init; }

    public QuantityMention? Amount { get; init; }

    /// <summary>What a subject does with others.</summary>
    public static Frame With(Sentence sentence, string rule, int trigger, Subject subject, NameList others) =>
        new(sentence, rule, trigger, Math.Min(subject.First, trigger), others.Last, Parties.Slots(subject.Names, others.Names)) { Status = subject.Status };

    /// <summary>What the parties of one subject do together.</summary>
    public static Frame Together(Sentence sentence, string rule, int trigger, Subject subject, int last) =>
        new(sentence, rule, trigger, subject.First, last, Parties.Slots(subject.Names)) { Status = subject.Status };
}

using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Grammar;

/// <summary>Who a participle that begins a sentence speaks of: X in "Founded in 1998 and based in Oslo, X is".</summary>
internal static class Fronted
{
    private const int Longest = 40;

    /// <summary>The name, or what "the company" stands for, behind the comma that ends the participle's clause; null where none is found.</summary>
    public static Name? SubjectOf(Sentence sentence, Discourse discourse)
    {
        Name? first = null;
        for (var comma = 1; comma < sentence.Count && comma < Longest; comma++)
        {
            if (!sentence[comma].Is(","))
                continue;
            if (sentence[comma + 1].Is("the") && sentence[comma + 2].IsLower && sentence[comma + 2].Is(WordFlags.Kind) && sentence.NameAt(comma + 3) is null)
                return discourse.Founded(sentence, comma + 2);
            if (NameList.Read(sentence, comma + 1).Names.FirstOrDefault() is not { } name || name.Is(NameSigns.Place))
                continue;
            first ??= name;
            // "Founded by N, M and L, X is": names of a list are no subject.
            if (IsSubject(sentence, sentence.AfterBracket(name.Last + 1)))
                return name;
        }

        return first;
    }

    private static bool IsSubject(Sentence sentence, int next) =>
        sentence[next].Is(",")
            ? sentence[next + 1].Text is "a" or "an" or "the" or "which" or "who"
            : sentence[next].Has(TokenShape.Possessive)
                || (sentence[next].IsLower && !sentence[next].Is(WordFlags.Preposition) && !(sentence[next].Text is "and" or "or"));
}

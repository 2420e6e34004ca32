using Mila.Core.Extraction.Facts;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Grammar;

/// <summary>Blocks → sentences.</summary>
internal static class Sentences
{
    /// <summary>What goes on beyond this is no sentence that anybody wrote; the rules look no farther, so that their time stays linear.</summary>
    private const int LongestSentence = 300;

    public static List<Sentence> Split(SeedText seed, IReadOnlyList<Block> blocks, Lexicon lexicon, CancellationToken cancellation)
    {
        List<Sentence> sentences = [];
        var tokenizer = new Tokenizer(lexicon);
        for (var number = 0; number < blocks.Count; number++)
        {
            var block = blocks[number];
            if (block.Kind == BlockKind.Code || (block.Kind == BlockKind.Infobox && !InfoboxLine.TellsOfPeople(block, lexicon)))
                continue;
            var tokens = tokenizer.Tokenize(block.Text);
            var isTitle = block.Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Citation or BlockKind.Infobox;
            var mark = 0;
            for (var first = 0; first < tokens.Length;)
            {
                cancellation.ThrowIfCancellationRequested();
                var end = Math.Min(first + LongestSentence, tokens.Length);
                var last = isTitle ? end - 1 : EndOfSentence(block.Text, tokens, first, end);
                var isHeadline = (MayBeHeadline(block.Kind) || IsHeadlineOfItsOwn(block, tokens, first, last)) && IsHeadline(tokens, first, last);
                var marks = MarksBefore(tokens[last].End, block, ref mark);
                sentences.Add(new Sentence(seed, block, sentences.Count, number, ScopeOf(block.Kind), tokens, first, last - first + 1, marks, isHeadline));
                first = last + 1;
            }
        }

        return sentences;
    }

    /// <summary>Where each sentence of a text ends, in UTF-16 units from its beginning.</summary>
    public static IEnumerable<int> EndsIn(string text, Lexicon lexicon)
    {
        var tokens = new Tokenizer(lexicon).Tokenize(text);
        for (var first = 0; first < tokens.Length;)
        {
            var last = EndOfSentence(text, tokens, first, Math.Min(first + LongestSentence, tokens.Length));
            yield return tokens[last].End;
            first = last + 1;
        }
    }

    /// <summary>The marks of a block from one on that begin before an offset.</summary>
    private static Mark[] MarksBefore(int end, Block block, ref int mark)
    {
        var first = mark;
        while (mark < block.Marks.Count && block.Marks[mark].Start < end)
            mark++;
        var marks = mark == first ? [] : new Mark[mark - first];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = block.Marks[first + i];
        return marks;
    }

    private static MentionScope ScopeOf(BlockKind kind) => kind switch
    {
        BlockKind.Title => MentionScope.Title,
        BlockKind.Excerpt => MentionScope.Excerpt,
        BlockKind.Caption => MentionScope.Caption,
        BlockKind.Related => MentionScope.Related,
        BlockKind.Citation => MentionScope.Citation,
        BlockKind.Byline or BlockKind.Infobox or BlockKind.Credit or BlockKind.Furniture => MentionScope.Boilerplate,
        _ => MentionScope.Body,
    };

    private static int EndOfSentence(string text, Token[] tokens, int first, int end)
    {
        const WordFlags verbs = WordFlags.MakeVerb | WordFlags.TogetherVerb | WordFlags.PartnerVerb | WordFlags.Say;
        var hasVerb = false;
        for (var i = first; i < end - 1; i++)
        {
            hasVerb |= tokens[i].IsLower && (tokens[i].IsFiniteVerb || tokens[i].Is(verbs));
            if (tokens[i].Has(TokenShape.Word)
                || tokens[i].Text is not ("." or "!" or "?" or "\u2026")
                || (tokens[i].Is(".") && IsAbbreviation(text, tokens, i) && !(hasVerb && EndsLegalForm(tokens, i, end))))
            {
                continue;
            }

            var last = i;
            while (last + 1 < end && IsClosing(text, tokens[last + 1]))
                last++;
            if (last + 1 == end || BeginsSentence(text, tokens[last + 1]))
                return last;
        }

        return end - 1;
    }

    /// <summary>
    /// "X works with Y Ltd. Z grew": behind a verb the full stop of a legal form ends the sentence, where a capital follows that is no part of the form, of a
    /// date or of a title.
    /// </summary>
    private static bool EndsLegalForm(Token[] tokens, int stop, int end) =>
        stop > 0
            && stop + 2 < end
            && tokens[stop - 1].Is(WordFlags.Legal)
            && Capitals.IsCapitalised(tokens[stop + 1])
            && !tokens[stop + 1].Is(WordFlags.Legal | WordFlags.Time | WordFlags.Role | WordFlags.Head);

    private static bool IsAbbreviation(string text, Token[] tokens, int stop)
    {
        if (stop == 0)
            return false;
        var word = tokens[stop - 1];
        return word.Is(WordFlags.Abbreviation) || (word.Length == 1 && char.IsUpper(text[word.Start]));
    }

    /// <summary>A closing quotation mark or bracket that stands against what it closes.</summary>
    private static bool IsClosing(string text, Token token) =>
        token.Has(TokenShape.Tight) && text[token.Start] is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '\u00BB';

    private static bool BeginsSentence(string text, Token token) =>
        !token.Has(TokenShape.Tight) && (char.IsUpper(text[token.Start]) || char.IsDigit(text[token.Start])
            || text[token.Start] is '"' or '\u201C' or '\u2018' or '(' or '\u00AB' or '[');

    private static bool MayBeHeadline(BlockKind kind) =>
        kind is BlockKind.Title or BlockKind.Heading or BlockKind.Related or BlockKind.Citation or BlockKind.Caption;

    /// <summary>"Tern Partners With Fjord to Sail": a paragraph of one line without a full stop, with a verb in capitals.</summary>
    private static bool IsHeadlineOfItsOwn(Block block, Token[] tokens, int first, int last)
    {
        const int longest = 30;
        const WordFlags verbs = NameRun.PartnerVerbs | WordFlags.MakeVerb | WordFlags.TogetherVerb;
        return block.Kind == BlockKind.Paragraph
            && first == 0
            && last == tokens.Length - 1
            && last < longest
            && tokens[last].Has(TokenShape.Word)
            && Array.FindIndex(tokens, 1, static token =>
                token.Has(TokenShape.Upper) && token.Is(verbs) && token.Text.EndsWith("s", StringComparison.Ordinal)) > 0;
    }

    private static bool IsHeadline(Token[] tokens, int first, int last)
    {
        // "About Tern Group": what follows is written as it is.
        if (tokens[first].Is("about"))
            return false;
        int upper = 0, lower = 0;
        for (var i = first; i <= last; i++)
        {
            var token = tokens[i];
            if (!token.Has(TokenShape.Word) || token.Length < 4)
                continue;
            if (token.Has(TokenShape.Upper))
                upper++;
            else if (!token.Has(TokenShape.Number))
                lower++;
        }

        return upper >= 3 && upper > 2 * lower;
    }
}

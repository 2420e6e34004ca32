using Mila.Core.Extraction.Words;

namespace Mila.Core.Tests.Extraction;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Fjordlab’s boats", "Fjordlab|’s|boats")]
    [InlineData("Fjordlab's boats", "Fjordlab|'s|boats")]
    [InlineData("the boats’ sails", "the|boats|’|sails")]
    [InlineData("R&D at AT&T", "R&D|at|AT&T")]
    [InlineData("Tern & Sons", "Tern|&|Sons")]
    [InlineData("Fjord w/ Tern", "Fjord|w/|Tern")]
    [InlineData("w / Tern", "w|/|Tern")]
    [InlineData("Tern* sails", "Tern|sails")]
    [InlineData("* sails", "*|sails")]
    [InlineData("an open-source, deep-sea buoy", "an|open-source|,|deep-sea|buoy")]
    [InlineData("tide - and ebb", "tide|-|and|ebb")]
    [InlineData("in the U.S. by boat.", "in|the|U.S.|by|boat|.")]
    [InlineData("Norvik, Akr.-based Tern and N.J.-based Fjordlab.", "Norvik|,|Akr.-based|Tern|and|N.J.-based|Fjordlab|.")]
    [InlineData("It ends.-And begins.", "It|ends|.|-|And|begins|.")]
    [InlineData("1,200.50 of 3.5 million.", "1,200.50|of|3.5|million|.")]
    [InlineData("fjordlab.example. Boats", "fjordlab.example|.|Boats")]
    [InlineData("It ends.Then it goes on", "It|ends|.|Then|it|goes|on")]
    [InlineData("l’Institut d'Études aujourd’hui", "l’|Institut|d'|Études|aujourd’hui")]
    [InlineData("don’t O’Malley", "don’t|O’Malley")]
    [InlineData("“Tide” (ebb)", "“|Tide|”|(|ebb|)")]
    [InlineData("C$5 and €2.5bn", "C|$|5|and|€|2.5bn")]
    [InlineData("E\u0301tude", "E\u0301tude")]
    [InlineData("潮 \uD83C\uDF0A", "潮|\uD83C\uDF0A")]
    public void A_text_falls_into_words_and_marks(string text, string tokens) =>
        Assert.Equal(tokens.Split('|'), new Tokenizer(Lexicon.English).Tokenize(text).Select(token => text.Substring(token.Start, token.Length)));

    [Theory]
    [InlineData("Norvik", "Word, Upper")]
    [InlineData("NASK", "Word, Upper, AllUpper")]
    [InlineData("TideML", "Word, Upper, InnerUpper")]
    [InlineData("tide", "Word")]
    [InlineData("2021", "Word, Number")]
    [InlineData("4Fjords", "Word, Upper")]
    [InlineData("7-Tern", "Word, Upper, Hyphenated")]
    [InlineData("5Km", "Word")]
    [InlineData("2nd", "Word")]
    [InlineData("2٠١٢", "Word")]
    [InlineData("Norvik-based", "Word, Upper, Hyphenated, LowerEnding")]
    [InlineData("Norvik-Lund", "Word, Upper, Hyphenated")]
    public void A_token_knows_what_it_looks_like(string word, string shape) =>
        Assert.Equal(shape, Assert.Single(new Tokenizer(Lexicon.English).Tokenize(word)).Shape.ToString());

    [Theory]
    [InlineData("Tern’s")]
    [InlineData("Terns'")]
    public void The_ending_of_a_possessive_stands_tight_against_its_word(string text) =>
        Assert.Equal(TokenShape.Possessive | TokenShape.Tight, new Tokenizer(Lexicon.English).Tokenize(text)[1].Shape);
}

using System.Globalization;

namespace Mila.Core.Tests;

public sealed class FoldingTests
{
    [Fact]
    public void Every_sign_of_ascii_folds_alike_wherever_it_stands()
    {
        for (var sign = '\0'; sign < '\u0080'; sign++)
        {
            var folded = sign switch
            {
                >= 'A' and <= 'Z' => char.ToLowerInvariant(sign).ToString(),
                <= ' ' or '\u007F' => " ",
                _ => sign.ToString(),
            };
            for (var place = 1; place < 9; place++)
                Assert.Equal("tidemark-".Insert(place, folded), Folding.Fold("tidemark-".Insert(place, sign.ToString(CultureInfo.InvariantCulture))));
        }
    }

    [Fact]
    public void What_needs_no_folding_is_the_same_object()
    {
        const string slug = "tides-of-the-north-2021";

        Assert.Same(slug, Folding.Fold(slug));
    }

    [Theory]
    [InlineData("tide\u0130", "tidei")]
    [InlineData("tid\u00C9mark", "tidemark")]
    [InlineData("tide\u0441", "tide\u0441")]
    [InlineData("tides  of \u2019 north ", "tides of ' north")]
    public void Letters_beyond_ascii_fold_behind_four_that_need_nothing(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));
}

using System.Security.Cryptography;
using System.Text;
using Mila.Core.Model;

namespace Mila.Core.Tests;

public sealed class ContentHashTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((1 << 20) - 1)]
    [InlineData(1 << 20)]
    [InlineData(2_100_000)]
    public void It_is_that_of_the_whole_text_however_long_and_wherever_a_surrogate_pair_stands(int length)
    {
        var text = new string('k', length) + "🌊é\uD83D" + new string('k', length);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), ContentHash.Of(text, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void One_changed_letter_changes_that_of_the_dataset() =>
        Assert.NotEqual(Told.Sentence("The kelp grows.").Dataset.ContentHash, Told.Sentence("The kelp grown.").Dataset.ContentHash);
}

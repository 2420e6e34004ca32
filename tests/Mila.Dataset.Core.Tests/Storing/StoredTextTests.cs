using System.Text;

namespace Mila.Core.Tests.Storing;

public sealed unsafe class StoredTextTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("tide", "tide", true)]
    [InlineData("tides of the north", "tides of the north", true)]
    [InlineData("tides of the north", "tides of the norths", false)]
    [InlineData("tides of the norths", "tides of the north", false)]
    [InlineData("tides of the north", "tides of thy north", false)]
    [InlineData("tides", "Tides", false)]
    [InlineData("four caf\u00E9s", "four caf\u00E9s", true)]
    [InlineData("caf\u00E9", "caf\u00C3\u00A9", false)]
    [InlineData("a caf\u00E9 of the north and its winds", "a caf\u00E9 of the north and its winds", true)]
    [InlineData("a caf\u00E9 of the north and its winds", "a caf\u00C3\u00A9 of the north and its winds", false)]
    [InlineData("the north's winds", "the north's winds", true)]
    [InlineData("the north's winds", "The north's winds", false)]
    [InlineData("the north's winds", "the north's wings", false)]
    [InlineData("the north's caf\u00E9s", "the north's caf\u00E9s", true)]
    [InlineData("the north's caf\u00E9s", "the north's caf\u00C3\u00A9s", false)]
    [InlineData("tides of the north and its winds", "tides of the north and its winds", true)]
    [InlineData("tides of the north and its winds", "tides of the north and its wings", false)]
    [InlineData("tides of the north and its winds", "tide\u0173 of the north and its winds", false)]
    public void A_stored_text_is_another_when_every_character_is(string stored, string other, bool expected)
    {
        var bytes = Encoding.UTF8.GetBytes(stored + "!");
        fixed (byte* text = bytes)
            Assert.Equal(expected, StoredText.Is(text, bytes.Length - 1, other));
    }

    [Theory]
    [InlineData("Tides of the North", "tides of the north", true)]
    [InlineData("tides of  the north", "tides of the north", true)]
    [InlineData("tide Caf\u00E9", "tide cafe", true)]
    [InlineData("tide Caf\u00E9", "tide caf\u00E9", false)]
    [InlineData("tides of the north", "tides of the south", false)]
    [InlineData("tides of the north and  its winds", "tides of the north and its winds", true)]
    [InlineData("Tides of the north and ", "tides of the north and ", false)]
    public void A_stored_text_is_folded_before_it_is_compared_with_a_key(string stored, string key, bool expected)
    {
        var bytes = Encoding.UTF8.GetBytes(stored + "!");
        fixed (byte* text = bytes)
            Assert.Equal(expected, StoredText.IsFolded(text, bytes.Length - 1, key));
    }
}

using Mila.Core.Storing;

namespace Mila.Core.Tests.Storing;

public sealed class PerfectHashTests
{
    [Theory]
    [InlineData(32)]
    [InlineData(24)]
    public void Texts_that_were_made_to_have_one_hash_still_find_slots_of_their_own(int shift)
    {
        // The highest bit of a block moves two bits of the chain; those of the chain's next block, two blocks on, move them back.
        var letters = "the north's wind".ToCharArray();
        letters[3] ^= '\u8000';
        foreach (var bit in new[] { 63, 63 - shift })
            letters[8 + (bit / 16)] ^= (char)(1 << (bit % 16));

        AssertParted("the north's wind", new string(letters));
    }

    [Fact]
    public void Texts_that_are_alike_but_for_their_beginning_find_slots_of_their_own()
    {
        var end = new string('a', 5000);

        AssertParted("a" + end, "b" + end, "c" + end, end);
    }

    [Theory]
    [InlineData("", 0, 9534352874664744619)]
    [InlineData("tide", 0, 544305934630514755)]
    [InlineData("tides of the north and its winds", 0, 9415094849191768419)]
    [InlineData("times of the north and its winds", 0, 9415094849191768419)]
    [InlineData("times of the north and its winds", 1, 8405869520174472103)]
    [InlineData("\u6F6E and \u98A8", 0, 11989510346693112371)]
    public void A_text_has_one_hash_everywhere_and_a_seed_that_says_how_much_of_its_end_it_is_of(string text, int seed, ulong expected) =>
        Assert.Equal(expected, PerfectHash.Of(text, seed));

    [Fact]
    public void Texts_of_every_length_that_differ_in_one_character_differ_in_their_hash()
    {
        for (var length = 1; length <= 40; length++)
        {
            var text = new string('a', length);
            var all = Enumerable.Range(0, length).Select(place => text.Remove(place, 1).Insert(place, "b")).Append(text).Append(text + "a");

            Assert.Equal(length + 2, all.Select(static one => PerfectHash.Of(one, seed: 2)).Distinct().Count());
        }
    }

    private static void AssertParted(params string[] keys)
    {
        var (seed, displacements, slots) = PerfectHashBuilder.Build(keys);

        Assert.Equal(Enumerable.Range(0, keys.Length), slots.Order());
        Assert.All(keys, (key, number) =>
        {
            var hash = PerfectHash.Of(key, seed);
            Assert.Equal(number, slots[PerfectHash.Slot(hash, displacements[PerfectHash.Bucket(hash, displacements.Length)], slots.Length)]);
        });
    }
}

using Mila.Core.Storing;

namespace Mila.Core.Tests.Storing;

public sealed class PerfectHashTests
{
    [Theory]
    [InlineData(32)]
    [InlineData(24)]
    public void Texts_that_were_made_to_have_one_hash_still_find_slots_of_their_own(int shift)
    {
        // The highest bit of a block moves two bits of the chain; those of the chain's next block, four blocks on, move them back.
        var letters = "tides of the north and its winds".ToCharArray();
        letters[3] ^= '\u8000';
        foreach (var bit in new[] { 63, 63 - shift })
            letters[16 + (bit / 16)] ^= (char)(1 << (bit % 16));
        string[] keys = ["tides of the north and its winds", new string(letters)];

        var (seed, displacements, slots) = PerfectHashBuilder.Build(keys);

        Assert.Equal([0, 1], slots.Order());
        Assert.All(keys, (key, number) =>
        {
            var hash = PerfectHash.Of(key, seed);
            Assert.Equal(number, slots[PerfectHash.Slot(hash, displacements[PerfectHash.Bucket(hash, displacements.Length)], slots.Length)]);
        });
    }

    [Fact]
    public void Texts_of_every_length_that_differ_in_one_character_differ_in_their_hash()
    {
        for (var length = 1; length <= 40; length++)
        {
            var text = new string('a', length);
            var all = Enumerable.Range(0, length).Select(place => text.Remove(place, 1).Insert(place, "b")).Append(text).Append(text + "a");

            Assert.Equal(length + 2, all.Select(static one => PerfectHash.Of(one, seed: 0)).Distinct().Count());
        }
    }
}

using System.Globalization;
using System.Text;
using Mila.Fuzzing;

namespace Mila.Benchmarks;

/// <summary>
/// Documents without end, of about 6 kB each: news items that an aggregator describes at length, with related items, pictures, an encrypted
/// body and a body of prose that tells of partnerships, people and sums. A number always gives the same document.
/// </summary>
internal static class SyntheticCorpus
{
    private const ulong Seed = 20201211;
    private const int Length = 6 * 1024;

    private static readonly string[] Places = [.. "Amber Birch Cedar Cliff Clover Copper Coral Crane Dawn Delta East Elm Ember Falcon Fern Flint Glen Granite Harbor Hazel Heron High Iron Ivory Jade Juniper Kelp Lake Larch Linden Lunar Maple Marsh Moss North Oak Opal Orchard Otter Pearl Pine Quartz Raven Red Ridge River Rowan Sable Silver Slate South Spruce Stone Summit Teal Thistle Tidal Umber Vale West Willow Winter Wren".Split(' ')];
    private static readonly string[] Ends = [.. "bank beam bend bridge brook castle cove crest dale field ford forge gate grove haven hill holm light mere mill moor path peak point port rock shore side spring stead stream ton view ville ward water way well wick wind wood worth yard".Split(' ')];
    private static readonly string[] Kinds = ["University", "Institute", "Labs", "Inc.", "Bank", "Foundation", "Robotics", "Systems", "Ventures", "Media", "Corporation", "Hospital"];
    private static readonly string[] GivenNames = [.. "Anna Maria Laura Julia Sarah Emma Alice Claire Helen Nina Paul Peter James David Daniel Thomas Martin Robert Simon Victor".Split(' ')];
    private static readonly string[] Fields = ["ocean mapping", "crop models", "speech recognition", "battery research", "medical imaging", "river forecasts", "translation", "satellite images", "supply chains", "protein folding"];
    private static readonly string[] Roles = ["chief executive", "director", "president", "professor", "head of research"];
    private static readonly string[] Asides =
    [
        "The work is to begin with a small group and to grow with the years.",
        "Nobody had tried it at this scale before, and the first results were better than anybody had expected.",
        "What was learned is to be shared openly, together with the data and the programs.",
        "Students will take part from the first day, and some of them will stay for good.",
        "It is the third project of its kind in the region, and the largest so far.",
        "Both sides speak of a long road, on which this is a first step.",
    ];

    /// <summary>The path of a document in the folder of seeds: no folder holds very many.</summary>
    public static string PathOf(int number) => FormattableString.Invariant($"{number / 1000:000}/{number:000000}.md");

    /// <summary>The text of a document.</summary>
    public static string TextOf(int number) => new Writer(SplitMix64.Of(Seed, number), number).Write();

    /// <summary>Writes the first documents into a folder.</summary>
    public static void Write(string folder, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var file = Path.Combine(folder, PathOf(number));
            if (number % 1000 == 0)
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, TextOf(number));
        }
    }

    private sealed class Writer(SplitMix64 random, int number)
    {
        private readonly StringBuilder text = new();

        public string Write()
        {
            var (one, other) = (Organization(), Organization());
            var field = random.Of(Fields);
            var site = Site();
            text.Append("---\ncategory: news\n")
                .Append(CultureInfo.InvariantCulture, $"title: \"{one}, {other} collaborating on {field} ({number})\"\n")
                .Append(CultureInfo.InvariantCulture, $"excerpt: \"{one} and {other} have teamed up to advance {field} with open tools.\"\n")
                .Append(CultureInfo.InvariantCulture, $"publishedDateTime: {Instant()}\n")
                .Append(CultureInfo.InvariantCulture, $"originalUrl: \"https://{site}/news/{number}\"\nwebUrl: \"https://{site}/news/{number}\"\n")
                .Append(CultureInfo.InvariantCulture, $"type: article\nquality: {random.Below(100)}\nheat: -1\npublished: false\n\n")
                .Append(CultureInfo.InvariantCulture, $"provider:\n  name: {site}\n  domain: {site}\n\ntopics:\n  - {random.Of(Fields)}\n  - {random.Of(Fields)}\n\n")
                .Append(CultureInfo.InvariantCulture, $"images:\n{Image("  ")}\nrelated:\n");
            for (var i = 0; i < 3; i++)
                WriteRelated();
            text.Append(CultureInfo.InvariantCulture, $"\nsecured: \"{Convert.ToBase64String(Bytes(384))};{Convert.ToBase64String(Bytes(16))}\"\n---\n");
            text.Append(CultureInfo.InvariantCulture, $"{one} has partnered with {other} to work on {field}. ");
            while (text.Length < Length)
                WriteSentence();
            return text.Append('\n').ToString();
        }

        // Others list the same items: articles of several documents are one.
        private void WriteRelated()
        {
            var item = random.Below(1 + (number / 2));
            var its = SplitMix64.Of(Seed, ~item);
            var site = random.Of(Fields).Replace(' ', '-') + ".example.org";
            text.Append(CultureInfo.InvariantCulture, $"  - title: \"Why {its.Of(Fields)} needs {its.Of(Fields)}, part {item}\"\n")
                .Append(CultureInfo.InvariantCulture, $"    excerpt: \"{its.Of(Asides)} {its.Of(Asides)}\"\n")
                .Append(CultureInfo.InvariantCulture, $"    publishedDateTime: 2020-12-1{its.Below(10)}T0{its.Below(10)}:02:00Z\n")
                .Append(CultureInfo.InvariantCulture, $"    webUrl: \"https://items.example.org/{item}\"\n    ampWebUrl: \"https://items.example.org/{item}/amp/\"\n    type: article\n")
                .Append(CultureInfo.InvariantCulture, $"    provider:\n      name: {site}\n      domain: {site}\n    quality: {its.Below(100)}\n    images:\n{Image("      ")}");
        }

        private void WriteSentence()
        {
            switch (random.Below(8))
            {
                case 0:
                    text.Append(CultureInfo.InvariantCulture, $"In {Month()} {2010 + random.Below(15)}, {Organization()} signed an agreement with {Organization()} on {random.Of(Fields)}. ");
                    break;
                case 1:
                    text.Append(CultureInfo.InvariantCulture, $"{Person()}, {random.Of(Roles)} of {Organization()}, called {random.Of(Fields)} a matter of patience. ");
                    break;
                case 2:
                    text.Append(CultureInfo.InvariantCulture, $"{Organization()} will invest ${1 + random.Below(90)} million over {2 + random.Below(8)} years. ");
                    break;
                case 3:
                    text.Append(CultureInfo.InvariantCulture, $"More than {100 * (1 + random.Below(30))} researchers of {Organization()} use it every day.\n\n");
                    break;
                default:
                    text.Append(random.Of(Asides)).Append(' ');
                    break;
            }
        }

        // A few organizations are named often and most of them seldom, as in any press.
        private string Organization()
        {
            var rank = random.OneIn(2) ? random.Below(100) : random.OneIn(2) ? random.Below(3000) : random.Below(Places.Length * Ends.Length * Kinds.Length);
            var its = new SplitMix64(Seed + (ulong)rank);
            return $"{its.Of(Places)}{its.Of(Ends)} {its.Of(Kinds)}";
        }

        private string Person() => $"{random.Of(GivenNames)} {random.Of(Places)}{random.Of(Ends)}";

        private string Site() => $"{random.Of(Places)}{random.Of(Ends)}.example.com".ToLowerInvariant();

        private string Month() => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(1 + random.Below(12));

        private string Instant() => FormattableString.Invariant($"{2010 + random.Below(15)}-{1 + random.Below(12):00}-{1 + random.Below(28):00}T{random.Below(24):00}:06:00Z");

        private string Image(string indentation) => FormattableString.Invariant(
            $"{indentation}- url: \"https://images.example.net/{random.Next():x}/{random.Next():x}.jpg\"\n{indentation}  width: {100 * (1 + random.Below(40))}\n{indentation}  height: {100 * (1 + random.Below(30))}\n{indentation}  isCached: true\n");

        private byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)random.Below(256))];
    }
}

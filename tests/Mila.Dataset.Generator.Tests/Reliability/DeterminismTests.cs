using System.Globalization;
using Mila.Core;
using Mila.Core.Diagnostics;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Fuzzing;
using Mila.Generator.Emission;
using Mila.Tests;

namespace Mila.Generator.Tests.Reliability;

/// <summary>
/// Well-formed and malformed documents give the same bytes and the same problems wherever and however they are read: every combination of
/// culture, time zone, order of the files and line ends. A process that knows no cultures at all: see the tests of <c>mila</c>.
/// </summary>
public sealed class DeterminismTests
{
    // Those that compare, cut or count in a way of their own: the dotless i, v and w as one letter, two other calendars with other digits.
    private static readonly string[] Cultures = ["", "tr-TR", "sv-SE", "ar-SA", "th-TH"];

    // At any moment it is another day in the one than in the other.
    private static readonly (string Name, int Offset)[] Zones = [("Pacific/Pago_Pago", -11), ("Pacific/Kiritimati", 14)];

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    // The two documents that are too long say nothing more than the others, and take longer than all of them.
    private const int Longest = 10_000;

    private static readonly Seed[] Seeds = [.. Samples.All, .. RuleIds.All.SelectMany(WrongDocuments)];

    [Fact]
    public void Whatever_the_culture_the_time_zone_the_order_of_files_and_their_line_ends_the_outcome_is_the_same()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A process cannot choose its time zone there.");
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById(Zones[0].Name, out _), "The machine knows no time zones.");
        var orders = Orders();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Zone: Environment.GetEnvironmentVariable("TZ"));
        var expected = Outcome(Seeds);
        List<string> others = [];
        try
        {
            foreach (var (zone, offset) in Zones)
            {
                SetTimeZone(zone);
                Assert.Equal(TimeSpan.FromHours(offset), TimeZoneInfo.Local.BaseUtcOffset);
                foreach (var culture in Cultures)
                {
                    CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
                    foreach (var (lineEnd, order) in from lineEnd in LineEnds from order in orders select (lineEnd, order))
                    {
                        if (Outcome([.. order.Select(seed => WithLineEnds(seed, lineEnd))]) != expected)
                            others.Add($"{culture} {zone} {string.Join(' ', lineEnd.Select(static character => (int)character))} {order[0].Path} first");
                    }
                }
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before.CurrentCulture, before.CurrentUICulture);
            SetTimeZone(before.Zone);
        }

        Assert.NotEmpty(expected.Files);
        Assert.Empty(others);
    }

    /// <summary>As they come, the other way round, and one order of no rule.</summary>
    private static List<Seed[]> Orders()
    {
        Seed[] shuffled = [.. Seeds];
        new Random(1).Shuffle(shuffled);
        return [Seeds, [.. Seeds.Reverse()], shuffled];
    }

    private static (EquatableArray<SourceFile> Files, EquatableArray<Problem> Problems) Outcome(Seed[] seeds)
    {
        var dataset = Linker.Link(Corpus.Read(seeds, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return (Emitter.Emit(dataset, new EmitOptions("Acme.News"), TestContext.Current.CancellationToken), dataset.Problems.Select(ByLines).ToEquatableArray());
    }

    /// <summary>A problem without its offsets, which count the characters of line ends too.</summary>
    private static Problem ByLines(Problem problem) => problem with
    {
        Start = 0,
        Length = 0,
        OtherPlaces = problem.OtherPlaces.Select(static place => place with { Start = 0, Length = 0 }).ToEquatableArray(),
    };

    private static Seed WithLineEnds(Seed seed, string lineEnd) => seed with
    {
        Text = seed.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", lineEnd, StringComparison.Ordinal),
    };

    private static void SetTimeZone(string? name)
    {
        Environment.SetEnvironmentVariable("TZ", name);
        TimeZoneInfo.ClearCachedData();
    }

    /// <summary>The documents that bring about a rule, as its page shows them.</summary>
    private static IEnumerable<Seed> WrongDocuments(string id) =>
        from file in HelpExample.Read(File.ReadAllText(Path.Combine(BuildMetadata.ProjectDirectory, "../../docs/diagnostics", id + ".md")), "## Wrong").Files
        where file.Text?.Length <= Longest && file.Path.StartsWith("seeds/", StringComparison.Ordinal)
        let path = file.Path["seeds/".Length..]
        select path.StartsWith("registry/", StringComparison.Ordinal)
            ? new Seed($"registry/{id}.yaml", file.Text!, SeedKind.Registry)
            : new Seed($"{id}/{path}", file.Text!);
}

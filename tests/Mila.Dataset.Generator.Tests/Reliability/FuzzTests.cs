using Mila.Core.Model;
using Mila.Fuzzing;

namespace Mila.Generator.Tests.Reliability;

/// <summary>Malformed documents made of well-formed ones; longer runs: see the README of the tests.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 50_000;
    private const ulong Seed = 1;

    public static TheoryData<SeedKind> Formats => [.. Samples.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Whatever_becomes_of_a_document_nothing_crashes_hangs_is_lost_or_misplaced(SeedKind format) =>
        Assert.Empty(new Fuzzer(format, Seed).Run(0, Inputs, Environment.ProcessorCount));

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_emitted_of_malformed_documents_compiles_without_a_warning(SeedKind format)
    {
        var fuzzer = new Fuzzer(format, Seed);
        for (var last = Inputs; last < Inputs + 50; last += 10)
            Assert.Empty(EmittedCompiler.CompileForNetStandard(Emit(fuzzer.Batch(last))).Complaints());
    }

    [Fact]
    public void One_seed_makes_one_run()
    {
        var (first, again, other) = (new Fuzzer(SeedKind.Wikitext, 7), new Fuzzer(SeedKind.Wikitext, 7), new Fuzzer(SeedKind.Wikitext, 8));

        for (var number = 0; number < 100; number++)
            Assert.Equal(first.Input(number), again.Input(number));
        Assert.NotEqual(first.Input(1).Text, other.Input(1).Text);
        Assert.Distinct(Enumerable.Range(0, 100).Select(number => first.Input(number).Text));
    }

    // The numbers that Vigna's own program prints for the seed 1234567.
    [Fact]
    public void The_random_numbers_are_those_of_the_published_generator()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    private static EquatableArray<Emission.SourceFile> Emit(Seed[] seeds) => Emission.Emitter.Emit(Fuzzer.Link(seeds), new Emission.EmitOptions("Acme.News"), TestContext.Current.CancellationToken);
}

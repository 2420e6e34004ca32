using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Core;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Generator.Emission;

namespace Mila.Fuzzing;

/// <summary>Reads mutated documents of one format, and now and then links and emits a few of them together.</summary>
internal sealed class Fuzzer(SeedKind format, ulong seed)
{
    private const int BatchEvery = 256, ParsedEvery = 8, BatchSize = 4;
    private const int MostFailures = 10;

    /// <summary>A stack that recursion over a document's depth would soon use up.</summary>
    private const int StackSize = 256 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1), Hang = TimeSpan.FromSeconds(10);
    private static readonly EmitOptions Options = new("Fuzzed");

    /// <summary>Reads inputs on several threads and returns the first failures; ends early when there are many, or when an input does not end.</summary>
    public IReadOnlyCollection<Failure> Run(long first, long count, int threads, Action<long>? progress = null)
    {
        var failures = new ConcurrentQueue<Failure>();
        var begun = new (long Number, TimeSpan Time)[threads];
        var next = first - 1;
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() => Work(worker), StackSize) { IsBackground = true }).ToList();
        workers.ForEach(static worker => worker.Start());
        while (workers.Find(static worker => worker.IsAlive) is { } alive)
        {
            alive.Join(millisecondsTimeout: 200);
            progress?.Invoke(Math.Min(Interlocked.Read(ref next) - first, count));
            foreach (var (number, time) in begun)
            {
                if (time == default || Environment.CpuUsage.TotalTime - time < threads * Hang)
                    continue;
                failures.Enqueue(new Failure(format, seed, number, $"Not read after {Hang.TotalSeconds} s of a processor."));
                return failures;
            }
        }

        return failures;

        void Work(int worker)
        {
            while (failures.Count < MostFailures && Interlocked.Increment(ref next) is var number && number < first + count)
            {
                begun[worker] = (number, Environment.CpuUsage.TotalTime);
                if (FaultOf(number) is { } fault)
                    failures.Enqueue(new Failure(format, seed, number, fault));
                begun[worker] = default;
            }
        }
    }

    /// <summary>An input of the run.</summary>
    public Seed Input(long number)
    {
        var extension = format switch
        {
            SeedKind.FrontMatter => "md",
            SeedKind.Wikitext => "wiki",
            SeedKind.Registry => "yaml",
            _ => "txt",
        };
        var folder = format == SeedKind.Registry ? "registry/" : "";
        return new Seed(FormattableString.Invariant($"{folder}{number}.{extension}"), Mutator.Mutate(format, SplitMix64.Of(seed, number)), format);
    }

    /// <summary>What the engine does wrong with an input, and with the batch that ends with it; absent when nothing.</summary>
    public string? FaultOf(long number)
    {
        var input = Input(number);
        try
        {
            var time = Stopwatch.GetTimestamp();
            var facts = Read(input);
            if (Stopwatch.GetElapsedTime(time) > Limit && Fastest(input) > Limit)
                return $"Read in more than {Limit.TotalSeconds} s.";
            return new Oracle(input).FaultOf(facts) ?? (EndsBatch(number) ? FaultOfBatch(number) : null);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    /// <summary>Whether a number's input is also read together with others.</summary>
    public static bool EndsBatch(long number) => number % BatchEvery == BatchEvery - 1;

    /// <summary>The inputs up to a number, it first, as a folder, with what they go with: documents with a registry, a registry with documents.</summary>
    public Seed[] Batch(long number)
    {
        var random = SplitMix64.Of(seed, ~number);
        var others = Samples.All.Where(sample => (sample.Kind == SeedKind.Registry) != (format == SeedKind.Registry)).ToList();
        return [.. Enumerable.Range(0, BatchSize).Select(i => Input(number - i)), .. Enumerable.Range(0, BatchSize).Select(_ => random.Of(others)).Distinct()];
    }

    /// <summary>Links what was read, as the build does.</summary>
    public static Dataset Link(IReadOnlyList<Seed> seeds) => Linker.Link(Corpus.Read(seeds, CancellationToken.None), CancellationToken.None);

    private static SeedFacts Read(Seed input) => SeedReader.Read(input, Known.Nothing, CancellationToken.None);

    /// <summary>The time of the fastest of several runs: a slow one may be other programs' fault.</summary>
    private static TimeSpan Fastest(Seed input)
    {
        var fastest = TimeSpan.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var time = Stopwatch.GetTimestamp();
            Read(input);
            fastest = Stopwatch.GetElapsedTime(time) is var elapsed && elapsed < fastest ? elapsed : fastest;
        }

        return fastest;
    }

    private string? FaultOfBatch(long number)
    {
        var seeds = Batch(number);
        var dataset = Link(seeds);
        var emitted = dataset.Documents.Select(static document => document.Path).ToHashSet();
        foreach (var input in seeds)
        {
            var problems = dataset.Problems.Where(problem => problem.Path == input.Path).ToList();
            if (input.Kind != SeedKind.Registry && !emitted.Contains(input.Path) && !problems.Exists(static problem => problem.Severity == Severity.Error))
                return $"{input.Path} is lost: it is not in the dataset, and there is no error.";
            var oracle = new Oracle(AsRead(input, dataset));
            if ((oracle.FaultOf(problems) ?? oracle.FaultOf(Places(dataset).Where(place => place.Source.Path == input.Path))) is { } fault)
                return $"In a batch: {fault}";
        }

        var files = Emitter.Emit(dataset, Options, CancellationToken.None);
        if (number / BatchEvery % ParsedEvery != 0)
            return null;
        var mistake = files.SelectMany(static file => CSharpSyntaxTree.ParseText(file.Text, path: file.HintName).GetDiagnostics()).FirstOrDefault();
        return mistake is null ? null : $"The emitted code is none: {mistake}";
    }

    /// <summary>A document in the format that it was read in: a registry may state another.</summary>
    private static Seed AsRead(Seed input, Dataset dataset) =>
        dataset.Documents.FirstOrDefault(document => document.Path == input.Path) is { } document
            ? input with { Kind = Enum.Parse<SeedKind>(document.Format.ToString()) }
            : input;

    private static IEnumerable<(SourceSpan Source, string Text)> Places(Dataset dataset) =>
    [
        .. dataset.Mentions.Select(static mention => (mention.Source, mention.Text)),
        .. from evidence in (IEnumerable<Evidence>)
           [
               .. dataset.Organizations.SelectMany(static organization => organization.Evidence),
               .. dataset.People.SelectMany(static person => person.Evidence),
               .. dataset.People.SelectMany(static person => person.Affiliations).Select(static affiliation => affiliation.Evidence),
               .. dataset.Software.SelectMany(static software => software.Evidence),
               .. dataset.Partnerships.Concat(dataset.Candidates).SelectMany(static partnership => partnership.Evidence),
               .. dataset.Partnerships.Concat(dataset.Candidates).SelectMany(static partnership => partnership.Dates).Select(static date => date.Evidence),
               .. dataset.Figures.Select(static figure => figure.Evidence),
           ]
           select (evidence.Source, evidence.Text),
    ];
}

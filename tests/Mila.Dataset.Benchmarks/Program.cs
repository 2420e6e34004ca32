// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --cold [folder]   the first run of a fresh process, then the warm time
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --names           a trie of 100,000 names: to build it, and to look at every token of a text
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --linear          time(2n)/time(n) of documents of each format and of each mark alone
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --scale 10000     processor time and memory of so many documents of 6 kB, by stage
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --builds 100 1000 10000   what builds with so many documents cost, as a table
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --programs 100 1000 100000   what a program with so many documents pays, against JSON, SQLite and dictionaries; and an editor, as tables
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --keystrokes      the last of these tables alone: what an editor pays
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --corpus folder 10000   writes those documents
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks                      BenchmarkDotNet: one warm document of each format
using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Mila.Benchmarks;

var sinceMain = Stopwatch.StartNew();
if (args is ["--cold", .. var rest])
    Cold.Run(rest is [var folder] ? folder : "seeds", sinceMain);
else if (args is ["--names"])
    RegisteredNames.Run();
else if (args is ["--scale", var count])
    Scale.Run(int.Parse(count, CultureInfo.InvariantCulture));
else if (args is ["--builds", .. var counts])
    Builds.Run([.. counts.Select(static count => int.Parse(count, CultureInfo.InvariantCulture))]);
else if (args is ["--programs", .. var sizes])
    Programs.Run([.. sizes.Select(static size => int.Parse(size, CultureInfo.InvariantCulture))]);
else if (args is ["--keystrokes"])
    Keystroke.Run();
else if (args is ["--measured", .. var command])
    return Builds.RunMeasured(command);
else if (args is ["--corpus", var corpus, var length])
    SyntheticCorpus.Write(corpus, int.Parse(length, CultureInfo.InvariantCulture));
else if (args is ["--linear"])
    return Linear.Run() ? 0 : 1;
else // In this process: the project that BenchmarkDotNet makes otherwise does not find the engine, which only other projects refer to.
    BenchmarkRunner.Run<ReadingBenchmarks>(DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)), args);
return 0;

// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks -- --cold [folder]   the first run of a fresh process, then the warm time
// dotnet run -c Release --project tests/Mila.Dataset.Benchmarks                      BenchmarkDotNet: one warm document of each format
using System.Diagnostics;
using BenchmarkDotNet.Running;
using Mila.Benchmarks;

var sinceMain = Stopwatch.StartNew();
if (args is ["--cold", .. var rest])
    Cold.Run(rest is [var folder] ? folder : "seeds", sinceMain);
else
    BenchmarkRunner.Run<ReadingBenchmarks>(args: args);

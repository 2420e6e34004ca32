// dotnet run -c Release --project tests/Mila.Dataset.Fuzzing -- --format wikitext --inputs 10000000 --seed 7    mutated documents, with progress; --format all: each format
// dotnet run -c Release --project tests/Mila.Dataset.Fuzzing -- --format wikitext --seed 7 --input 1234         one of them again: its text, those of the folder that it ends, and what is wrong with it
// dotnet run -c Release --project tests/Mila.Dataset.Fuzzing -- --bombs                                         documents nested to any depth, on a small stack
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mila.Core.Model;
using Mila.Fuzzing;

const string OutputFolder = "artifacts/fuzzing";
if (args is ["--bombs"])
    return Bombs.Run() is { } bomb ? Complain(bomb) : 0;

var options = args.Chunk(2).ToDictionary(static pair => pair[0], static pair => pair[^1]);
var formats = Option("format", "all") is var format && format == "all" ? Samples.Formats : [Enum.Parse<SeedKind>(format, ignoreCase: true)];
var seed = ulong.Parse(Option("seed", "1"), CultureInfo.InvariantCulture);
if (options.TryGetValue("--input", out var number))
    return Replay(new Fuzzer(formats[0], seed), long.Parse(number, CultureInfo.InvariantCulture));

var inputs = long.Parse(Option("inputs", "50000"), CultureInfo.InvariantCulture);
var first = long.Parse(Option("first", "0"), CultureInfo.InvariantCulture);
var outcomes = formats.Select(RunFails).ToList();
return outcomes.Contains(true) ? 1 : 0;

string Option(string name, string otherwise) => options.GetValueOrDefault("--" + name, otherwise);

bool RunFails(SeedKind kind)
{
    var begun = Stopwatch.GetTimestamp();
    var fuzzer = new Fuzzer(kind, seed);
    var failures = fuzzer.Run(first, inputs, Environment.ProcessorCount, done =>
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{kind}: {done:N0} of {inputs:N0}, {done / Stopwatch.GetElapsedTime(begun).TotalSeconds:N0} a second   "));
    });
    if (!Console.IsErrorRedirected)
        Console.Error.WriteLine();
    foreach (var failure in failures)
        Console.WriteLine($"{failure}\n  text: {Write(kind, fuzzer.Input(failure.Number))}\n");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {inputs:N0} inputs from seed {seed} in {Stopwatch.GetElapsedTime(begun).TotalSeconds:N0} s, {failures.Count} failures"));
    return failures.Count > 0;
}

int Complain(string fault)
{
    Console.WriteLine(fault);
    return 1;
}

int Replay(Fuzzer fuzzer, long input)
{
    Console.WriteLine(Write(formats[0], fuzzer.Input(input)));
    foreach (var other in Fuzzer.EndsBatch(input) ? fuzzer.Batch(input).Skip(1) : [])
        Console.WriteLine(Write(other.Kind, other));
    var fault = fuzzer.FaultOf(input);
    Console.WriteLine(fault ?? "Nothing is wrong with it.");
    return fault is null ? 0 : 1;
}

// Half of a surrogate pair has no UTF-8: such a text is whole in a replay alone.
string Write(SeedKind kind, Seed input)
{
    var file = Path.Combine(OutputFolder, $"{kind.ToString().ToLowerInvariant()}-{seed}-{Path.GetFileName(input.Path)}");
    Directory.CreateDirectory(OutputFolder);
    File.WriteAllText(file, input.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    return file;
}

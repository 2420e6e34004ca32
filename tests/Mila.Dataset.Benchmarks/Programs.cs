using System.Globalization;

namespace Mila.Benchmarks;

/// <summary>What a program pays for its documents, however many: at its start, for a key, for every record, and on disk; against JSON, SQLite and dictionaries of the same articles.</summary>
internal static class Programs
{
    private const int Starts = 15;

    // As many documents as the build puts into code when nobody tells it where to.
    private const int MostInCode = 64;

    // In the order of their columns.
    private static readonly string[] Firsts = ["article", "partnership", "json", "sqlite"];

    public static void Run(int[] counts)
    {
        Progress.Say($"packing");
        using var package = new PackedPackage();
        var programs = counts.SelectMany(static count => count <= MostInCode ? new[] { (count, "code"), (count, "resource") } : [(count, "resource")])
            .Select(given => new MeasuredProgram(package, given.count, given.Item2))
            .ToList();

        Report(
            "The first record of a process: milliseconds of the processor, loading and compiling included",
            "| an article's title | a partnership of it | JSON | SQLite |",
            program => [Row(Firsts.Select(what => Milliseconds(program.FirstOf(what, Starts))))]);
        Report("A title by its key, warm", "| by | there | not there | to be ready | allocated for that |", static program => program.Print("lookup", program.Folder));
        Report("Every article", "| read | first | allocated | again | allocated |", static program => program.Print("enumerate"));
        Report("On disk", "| documents' bytes | resource | ratio |", static program => program.SizeOfResource is var size and > 0
            ? [Row([$"{program.SizeOfDocuments:N0}", $"{size:N0}", (size / (double)program.SizeOfDocuments).ToString("0.000", CultureInfo.InvariantCulture)])]
            : []);
        Keystroke.Run();

        void Report(string what, string columns, Func<MeasuredProgram, IEnumerable<string>> rows)
        {
            Console.WriteLine($"\n{what}:\n\n| documents | in {columns}\n|---:|---{string.Concat(Enumerable.Repeat("|---:", columns.Count(static character => character == '|') - 1))}|");
            foreach (var program in programs)
            {
                Progress.Say($"{program.Count:N0} in {program.Carrier}: {what}");
                foreach (var row in rows(program))
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {program.Count:N0} | {program.Carrier} {row}"));
            }
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Milliseconds(double time) => time.ToString("0.0", CultureInfo.InvariantCulture) + " ms";
}

namespace Mila.Benchmarks;

/// <summary>Tells on the error stream what goes on, so that the output stays the table.</summary>
internal static class Progress
{
    public static void Say(FormattableString what) => Console.Error.WriteLine(FormattableString.Invariant($"{DateTime.Now:HH:mm:ss} ") + FormattableString.Invariant(what));
}

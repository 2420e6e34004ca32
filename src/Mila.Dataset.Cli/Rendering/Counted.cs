using System.Globalization;

namespace Mila.Cli.Rendering;

/// <summary>A number and its noun.</summary>
internal static class Counted
{
    public static string Of(int count, string singular) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {singular}{(count == 1 ? "" : "s")}");
}

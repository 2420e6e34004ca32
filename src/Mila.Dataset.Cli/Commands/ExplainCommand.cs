using System.CommandLine;
using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;

namespace Mila.Cli.Commands;

/// <summary><c>mila explain</c>: what a problem means and how it is mended.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var ids = new Argument<string[]>("id")
        {
            Description = "Ids of problems, as 'mila check' and the build print them; where none is named, all are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(
            "explain", "Tells why a problem is one and how it is mended, with a wrong and a right document. Exits 2 when no problem has the id.") { ids };
        command.SetAction(line => line.GetValue(ids) is { Length: > 0 } named ? Explain(named) : List());
        return command;
    }

    private static int List()
    {
        foreach (var id in RuleIds.All)
            Console.Out.WriteLine($"{id}  {RuleIds.Find(id)!.Title}");
        return ExitCode.Clean;
    }

    private static int Explain(string[] ids)
    {
        var rules = ids.Select(Find).ToList();
        Console.Out.Write(string.Join('\n', rules.Select(static rule => HelpText.Of(HelpPage.Of(rule), Terminal.IsColoured))));
        return ExitCode.Clean;
    }

    private static Rule Find(string id)
    {
        if (RuleIds.Find(id.ToUpperInvariant()) is { } rule)
            return rule;
        var suggestion = Spelling.Nearest(id.ToUpperInvariant(), RuleIds.All) is { } nearest ? $"; did you mean '{nearest}'?" : "; 'mila explain' lists all";
        throw new InvalidDataException($"No problem has the id '{id}'{suggestion}");
    }
}

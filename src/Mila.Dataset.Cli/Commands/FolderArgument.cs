using System.CommandLine;

namespace Mila.Cli.Commands;

/// <summary>The last argument of every verb.</summary>
internal static class FolderArgument
{
    public static Argument<string?> Create() => new("folder")
    {
        Description = "The folder that holds the documents; 'seeds' where none is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}

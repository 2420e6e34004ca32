using System.CommandLine;
using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Cli.Commands;

/// <summary><c>mila check</c>: what the build would say of the documents.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var format = new Option<CheckFormat>("--format") { Description = "How to write what is found." };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json", "sarif", "github");
        var review = new Option<Review>("--review") { Description = "What becomes of partnerships that the registry does not state: 'require' fails the check, as MilaReview does the build.", DefaultValueFactory = static _ => Review.Suggest };
        review.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "off", "suggest", "warn", "require");
        var strict = new Option<bool>("--strict") { Description = "Count every warning as an error." };
        var keys = new Option<string[]>("--key") { Description = "A key of front matters that the project binds to a property of its own, and that is therefore known. May be given several times.", DefaultValueFactory = static _ => [] };
        var command = new Command("check", "Reports what is wrong in the documents. Exits 0 when nothing is (information alone is nothing wrong), 1 at an error or a warning, 2 when the folder cannot be read.")
        {
            folder, format, review, strict, keys,
        };
        command.SetAction(line => Run(
            SeedFolder.Read(line.GetValue(folder)),
            line.GetValue(format),
            new Strictness(line.GetValue(review), line.GetValue(strict)),
            line.GetValue(keys)!.ToEquatableArray()));
        return command;
    }

    private static int Run(SeedFolder folder, CheckFormat format, Strictness strictness, EquatableArray<string> ownKeys)
    {
        var guard = new Guard();
        var report = new CheckReport(folder, strictness.Judge(OwnKeys.Heed(Engine.Run(folder, guard).Problems, ownKeys), guard, CancellationToken.None));
        CheckOutput.Write(report, format, Terminal.IsColoured, Console.OpenStandardOutput(), guard);
        return report.HasFindings ? ExitCode.Findings : ExitCode.Clean;
    }
}

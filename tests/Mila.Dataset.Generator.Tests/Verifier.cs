using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

/// <summary>
/// Compares emitted files with the approved ones beside the test, under the conventions of Verify: <c>Class.Method#Hint.verified.cs</c>,
/// a <c>.received.cs</c> where they differ, <c>VERIFY_ACCEPT=true</c> to approve.
/// </summary>
internal static class Verifier
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private static bool IsAccepting =>
        Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "true" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static void Verify(IEnumerable<SourceFile> files, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        var prefix = $"{Path.GetFileNameWithoutExtension(test)}.{method}#";
        var orphans = Directory.GetFiles(BuildMetadata.ProjectDirectory, prefix + "*.verified.cs").ToHashSet();
        var failures = new List<string>();
        foreach (var file in files)
        {
            var stem = Path.Combine(BuildMetadata.ProjectDirectory, prefix + Path.GetFileNameWithoutExtension(file.HintName));
            orphans.Remove(stem + ".verified.cs");
            Compare(stem, $"//HintName: {file.HintName}\n{file.Text}", failures);
        }

        foreach (var orphan in orphans)
        {
            if (IsAccepting)
                File.Delete(orphan);
            else
                failures.Add($"{Path.GetFileName(orphan)}: nothing emits it any more");
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static void Compare(string stem, string received, List<string> failures)
    {
        string verifiedFile = stem + ".verified.cs", receivedFile = stem + ".received.cs";
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : "";
        if (verified == received || IsAccepting)
        {
            if (verified != received)
                File.WriteAllText(verifiedFile, received, WithMark);
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received, WithMark);
        failures.Add(Path.GetFileName(receivedFile));
        foreach (var line in new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines.Where(static line => line.Type != ChangeType.Unchanged).Take(40))
            failures.Add($"{(line.Type == ChangeType.Inserted ? '+' : '-')} {line.Position}: {line.Text}");
    }
}

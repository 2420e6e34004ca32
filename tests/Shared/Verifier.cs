using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace Mila.Tests;

/// <summary>
/// Compares texts with the approved ones beside the test, under the conventions of Verify: <c>Class.Method#Hint.verified.cs</c>,
/// a <c>.received.cs</c> where they differ, <c>VERIFY_ACCEPT=true</c> to approve.
/// </summary>
internal static class Verifier
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Whether what differs is to be approved; never where <c>CI</c> is set.</summary>
    public static bool IsAccepting =>
        Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "true" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>Compares emitted files; an approved one that nothing emits any more is a difference, too.</summary>
    public static void Verify(IEnumerable<(string HintName, string Text)> files, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        var prefix = Stem(test, method) + "#";
        var orphans = Directory.GetFiles(Path.GetDirectoryName(test)!, Path.GetFileName(prefix) + "*.verified.cs").ToHashSet();
        var failures = new List<string>();
        foreach (var file in files)
        {
            var stem = prefix + Path.GetFileNameWithoutExtension(file.HintName);
            orphans.Remove(stem + ".verified.cs");
            Compare(stem, "cs", $"//HintName: {file.HintName}\n{file.Text}", failures);
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

    /// <summary>Compares one text.</summary>
    public static void Verify(string text, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        var failures = new List<string>();
        Compare(Stem(test, method), "txt", text, failures);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static string Stem(string test, string method) =>
        Path.Combine(Path.GetDirectoryName(test)!, $"{Path.GetFileNameWithoutExtension(test)}.{method}");

    private static void Compare(string stem, string extension, string received, List<string> failures)
    {
        string verifiedFile = $"{stem}.verified.{extension}", receivedFile = $"{stem}.received.{extension}";
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

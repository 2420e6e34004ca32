using System.Runtime.CompilerServices;
using System.Text;

namespace Mila.Testing;

/// <summary>
/// Texts approved by a person, beside the test that compares with them, under the conventions of Verify: <c>Class.Method#Name.verified.cs</c>,
/// a <c>.received.cs</c> where they differ. <c>VERIFY_ACCEPT=true</c> approves what differs, but never where <c>CI</c> is set.
/// </summary>
internal sealed class Snapshot(string testFile, string testMethod)
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}");

    /// <summary>The snapshots of the calling test.</summary>
    public static Snapshot Of([CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") => new(testFile, testMethod);

    /// <summary>Whether what differs is to be approved.</summary>
    public static bool IsAccepting =>
        Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "true" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>Compares generated files, each with its own approved one; an approved one that nothing generates any more is a difference, too.</summary>
    /// <exception cref="MilaAssertionException">Something differs.</exception>
    public void Verify(IEnumerable<GeneratedFile> files)
    {
        var orphans = Directory.GetFiles(Path.GetDirectoryName(stem)!, Path.GetFileName(stem) + "#*.verified.cs").ToHashSet();
        List<string> differences = [];
        foreach (var file in files)
        {
            var name = $"{stem}#{Path.GetFileNameWithoutExtension(file.HintName)}";
            orphans.Remove(name + ".verified.cs");
            differences.AddRange(Compare(name, "cs", $"//HintName: {file.HintName}\n{file.Text}"));
        }

        foreach (var orphan in orphans.Order(StringComparer.Ordinal))
        {
            if (IsAccepting)
                File.Delete(orphan);
            else
                differences.Add($"{Path.GetFileName(orphan)}: nothing generates it any more");
        }

        Judge(differences);
    }

    /// <summary>Compares one text.</summary>
    /// <exception cref="MilaAssertionException">It differs.</exception>
    public void Verify(string text) => Judge(Compare(stem, "txt", text));

    private static IReadOnlyList<string> Compare(string name, string extension, string received)
    {
        string verifiedFile = $"{name}.verified.{extension}", receivedFile = $"{name}.received.{extension}";
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;
        if (verified == received || IsAccepting)
        {
            if (verified != received)
                File.WriteAllText(verifiedFile, received, WithMark);
            File.Delete(receivedFile);
            return [];
        }

        File.WriteAllText(receivedFile, received, WithMark);
        return verified is null
            ? [$"{Path.GetFileName(receivedFile)}: nothing was approved yet"]
            : [$"{Path.GetFileName(receivedFile)}: {FirstDifference(verified, received)}"];
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] before = verified.Split('\n'), after = received.Split('\n');
        var line = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {line + 1} differs\n  approved: {LineOf(before)}\n  received: {LineOf(after)}";

        string LineOf(string[] lines) => line < lines.Length ? lines[line] : "(the end)";
    }

    private static void Judge(IReadOnlyList<string> differences)
    {
        if (differences.Count > 0)
        {
            throw new MilaAssertionException(string.Join(
                '\n',
                [.. differences, "Compare the .received files with the .verified ones; VERIFY_ACCEPT=true approves them."]));
        }
    }
}

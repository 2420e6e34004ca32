using System.Globalization;
using System.Text;
using Mila.Cli;
using Mila.Cli.Evaluation;
using Mila.Cli.Rendering;

namespace Mila.Package.Tests.Cli;

/// <summary>Of all documents at hand, the whole dataset as JSON: the same wherever it is made.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Corpora { get; } = ["seeds", "tests/labels", "../shared/seeds", "../shared/bad-inputs", "../shared/dev-data"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Whatever_the_culture_the_export_is_the_same(string name)
    {
        using var copy = new TemporaryFolder();
        var folder = FolderOf(name, copy);
        var exports = ((string[])["", "tr-TR", "sv-SE", "ar-SA", "th-TH"]).Select(culture => ExportUnder(culture, folder)).ToList();

        Assert.StartsWith("{\n  \"contentHash\": ", exports[0], StringComparison.Ordinal);
        Assert.All(exports, export => Assert.Equal(exports[0], export));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Where_the_system_knows_no_cultures_the_export_is_the_same(string name)
    {
        using var copy = new TemporaryFolder();
        var folder = FolderOf(name, copy);

        var (exitCode, output, _) = await Dotnet.MilaWithoutCultures(Repository.Root, "export", folder);

        Assert.Equal(0, exitCode);
        Assert.Equal(ExportUnder("", folder), output);
    }

    private static string ExportUnder(string culture, string folder)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            using var export = new MemoryStream();
            JsonOutput.Write(export, json => new DatasetJson(Engine.Run(SeedFolder.Read(folder).Seeds), json).Write());
            return Encoding.UTF8.GetString(export.ToArray());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>The folder of a name; labelled rows become a file each in <paramref name="copy"/>. The test is skipped where the documents are not there.</summary>
    private static string FolderOf(string name, TemporaryFolder copy)
    {
        var folder = Path.GetFullPath(Path.Combine(Repository.Root, name));
        Assert.SkipUnless(Directory.Exists(folder), $"There is no folder {name} beside the repository.");
        var labels = Directory.GetFiles(folder, "*.jsonl");
        if (labels.Length == 0)
            return folder;
        foreach (var row in labels.SelectMany(LabelReader.Read))
            copy.With($"{row.Id}.txt", Evaluator.Document(row).Text);
        return copy.Path;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Core.Model;
using Mila.Fuzzing;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests.Reliability;

/// <summary>Text of documents enters the code through literals, which cannot be left, and nowhere else.</summary>
public sealed class TriviaTests
{
    // A text that would become code wherever it stood outside of a literal, and text that an editor would hide.
    private const string Hostile = "Zyx*/ #error Zyx \u2028#endif Zyx \u0085 //</summary> \u202EZyx \"; } Zyx {0} \\u0022 Zyx";

    private static readonly HashSet<string> Comments =
    [
        .. from file in Emitter.Emit(Fixture.OfOrganizations(), new EmitOptions("Acme.News"), TestContext.Current.CancellationToken)
           from trivia in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantTrivia()
           where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
           select trivia.ToString(),
    ];

    [Fact]
    public void No_comment_and_no_directive_holds_text_of_a_document()
    {
        Seed[] seeds =
        [
            .. Samples.All,
            new("Zyx.md", $"---\ntitle: '{Hostile}'\nexcerpt: |-\n  {Hostile}\nauthors: ['{Hostile}']\ntopics: ['{Hostile}']\n---\n# {Hostile}\n\nZyx Robotics has partnered with Zyx Labs {Hostile}.\n", SeedKind.FrontMatter),
            new("registry/Zyx.yaml", $"organizations:\n  - name: 'Zyx Labs {Hostile}'\n    slug: '{Hostile}'\n    aliases: ['{Hostile}']\n", SeedKind.Registry),
        ];
        var files = Emitter.Emit(Fuzzer.Link(seeds), new EmitOptions("Acme.News"), TestContext.Current.CancellationToken);
        var cancellation = TestContext.Current.CancellationToken;

        Assert.Contains(files, static file => file.Text.Contains("Zyx", StringComparison.Ordinal));
        Assert.All(files, file =>
        {
            Assert.True(file.HintName.All(char.IsAscii) && !file.HintName.Contains("Zyx", StringComparison.OrdinalIgnoreCase), file.HintName);
            var root = CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose), cancellationToken: cancellation).GetRoot(cancellation);
            Assert.Empty(root.GetDiagnostics());
            foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true))
                Assert.True(IsOurs(trivia), $"{file.HintName}: {trivia.Kind()} '{trivia}'");
        });
    }

    /// <summary>
    /// White space, the same comments whatever the documents say, the directive for null, and documentation: its words come through <see cref="Literals.DocText"/>, which LiteralsTests shows to stay on their line.
    /// </summary>
    private static bool IsOurs(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia => trivia.ToString().Trim('\n', ' ').Length == 0,
        SyntaxKind.DocumentationCommentExteriorTrivia => trivia.ToString().Trim() == "///",
        SyntaxKind.SingleLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => Comments.Contains(trivia.ToString()),
        SyntaxKind.NullableDirectiveTrivia => trivia.ToString().Trim() == "#nullable enable",
        _ => false,
    };
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Mila.Generator;

namespace Mila.Testing;

/// <summary>The project whose build a run stands for: as new as the compiler that the tests have, with the libraries that they have.</summary>
internal sealed class TestedProject
{
    private const string FolderKey = "MilaProjectDirectory", NamespaceKey = "MilaRootNamespace", ImplicitUsingsKey = "MilaImplicitUsings", UsingsKey = "MilaUsings";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private readonly string folder;
    private readonly ImmutableDictionary<string, string> properties;

    private TestedProject(string folder, ImmutableDictionary<string, string> properties, CSharpCompilation compilation)
    {
        this.folder = folder;
        this.properties = properties;
        Compilation = compilation;
    }

    /// <summary>What the project has without the generator.</summary>
    public CSharpCompilation Compilation { get; }

    /// <exception cref="InvalidOperationException">The assembly does not tell its project's folder.</exception>
    public static TestedProject Of(Assembly tests, IEnumerable<(string Property, string Value)> properties)
    {
        var metadata = tests.GetCustomAttributes<AssemblyMetadataAttribute>().ToLookup(static entry => entry.Key, static entry => entry.Value);
        var folder = metadata[FolderKey].FirstOrDefault()
            ?? throw new InvalidOperationException($"'{tests.GetName().Name}' does not tell where its project lies; expected a reference to the package Mila.Dataset.Testing in the project of the calling test");
        var all = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase)
            .Add("build_property.RootNamespace", metadata[NamespaceKey].FirstOrDefault() ?? "")
            .Add("build_property.MilaImplicitUsings", metadata[ImplicitUsingsKey].FirstOrDefault() ?? "");
        var libraries = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var compilation = CSharpCompilation.Create(
            "Tested",
            references: libraries.Select(static path => MetadataReference.CreateFromFile(path)),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var usings = (metadata[UsingsKey].FirstOrDefault() ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(name => IsNamespace(name, compilation));
        return new TestedProject(
            folder,
            all.SetItems(properties.Select(static given => KeyValuePair.Create("build_property." + given.Property, given.Value))),
            compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(string.Concat(usings.Select(static name => $"global using global::{name};\n")), Parsing)));
    }

    /// <summary>Whether the libraries have a namespace: the tests' project may import some of its own as well.</summary>
    private static bool IsNamespace(string name, CSharpCompilation compilation)
    {
        INamespaceSymbol? found = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
            found = found?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        return found is not null;
    }

    public TestedProject With(IEnumerable<string> sources) => new(
        folder,
        properties,
        Compilation.AddSyntaxTrees(sources.Select(FullPath).Select(static file => CSharpSyntaxTree.ParseText(
            SourceText.From(File.ReadAllText(file)),
            Parsing,
            file))));

    public string FullPath(string path) => Path.Combine(folder, path);

    public GeneratorDriver Drive(IEnumerable<SeedFile> seeds) =>
        CSharpGeneratorDriver.Create([new DatasetGenerator().AsSourceGenerator()], seeds, Parsing, new Options(properties));

    /// <summary>What MSBuild tells the compiler of the project and of its seeds.</summary>
    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            var seed = (SeedFile)textFile;
            return new Values(ImmutableDictionary<string, string>.Empty
                .Add("build_metadata.AdditionalFiles.MilaPath", Uri.EscapeDataString(seed.MilaPath))
                .Add("build_metadata.AdditionalFiles.MilaKind", seed.IsRegistry ? "registry" : "auto"));
        }
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

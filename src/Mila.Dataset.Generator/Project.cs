using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Generator.Emission;

namespace Mila.Generator;

/// <summary>What the project asks of the generator.</summary>
/// <param name="Strictness">How grave what is found in the documents is to it.</param>
/// <param name="Version">The project's C#.</param>
internal sealed record Project(EmitOptions Options, Strictness Strictness, LanguageVersion Version, EquatableArray<Problem> Problems)
{
    private const string DefaultNamespace = "Seeds";

    // The compiler that the generator is built with does not know it yet.
    private const LanguageVersion CSharp13 = (LanguageVersion)1300;

    /// <summary>Whether the project's C# knows records, which is what is emitted.</summary>
    public bool CanCompileRecords => Version >= LanguageVersion.CSharp9;

    /// <summary>Whether it knows partial properties.</summary>
    public bool CanCompileProperties => Version >= CSharp13;

    /// <summary>The same with one problem more.</summary>
    public Project With(Problem problem) => this with { Problems = Problems.Append(problem).ToEquatableArray() };

    /// <summary>A project of which nothing is known but why.</summary>
    public static Project Unknown(Problem crash) =>
        new(new EmitOptions(DefaultNamespace), Strictness.Default, LanguageVersion.Latest, new[] { crash }.ToEquatableArray());

    public static Project From(ParseOptions parse, AnalyzerConfigOptionsProvider config)
    {
        var version = ((CSharpParseOptions)parse).LanguageVersion;
        var problems = new List<Problem>();
        if (version < LanguageVersion.CSharp9)
            problems.Add(Problem.OfFile(Rules.LanguageTooOld, path: "", version.ToDisplayString()));

        var options = new EmitOptions(
            Namespace(),
            IsPublic: Choice("MilaVisibility", "public", "internal") == "public",
            NamedMembers(),
            GlobalUsings: version >= LanguageVersion.CSharp10 && Choice("MilaImplicitUsings", "false", "true", "enable", "disable") is "true" or "enable");
        var strictness = new Strictness(
            Choice("MilaReview", "suggest", "off", "warn", "require") switch { "off" => Review.Off, "warn" => Review.Warn, "require" => Review.Require, _ => Review.Suggest },
            WarningsAreErrors: Choice("MilaStrict", "false", "true") == "true");
        return new Project(options, strictness, version, problems.ToEquatableArray());

        string Property(string name) => config.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

        string Namespace()
        {
            var root = Names.Namespace(Property("RootNamespace") is { Length: > 0 } name ? name : DefaultNamespace);
            if (Property("MilaNamespace") is not { Length: > 0 } wanted)
                return root;
            if (Names.IsNamespace(wanted))
                return wanted;
            problems.Add(Problem.OfFile(Rules.NotANamespace, path: "", wanted, Names.Namespace(wanted)));
            return root;
        }

        string Choice(string name, params string[] choices)
        {
            if (Property(name) is not { Length: > 0 } value)
                return choices[0];
            if (choices.Contains(value, StringComparer.OrdinalIgnoreCase))
                return value.ToLowerInvariant();
            problems.Add(Problem.OfFile(Rules.UnknownPropertyValue, path: "", name, value, string.Join(", ", choices.Select(static choice => $"'{choice}'"))));
            return choices[0];
        }

        int NamedMembers()
        {
            const string name = "MilaNamedMembers";
            if (Property(name) is not { Length: > 0 } value)
                return EmitOptions.DefaultNamedMembers;
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return count;
            problems.Add(Problem.OfFile(Rules.UnknownPropertyValue, path: "", name, value, "a number"));
            return EmitOptions.DefaultNamedMembers;
        }
    }
}

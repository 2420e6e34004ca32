using Microsoft.CodeAnalysis;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Generator.Binding;

namespace Mila.Generator;

/// <summary>Turns the documents that a project hands to the compiler into a typed dataset.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    private readonly Guard? given;

    public DatasetGenerator()
    {
    }

    internal DatasetGenerator(Guard guard) => given = guard;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Here and not before: that the engine is not there is an error of a generator's start, but a mere warning of its creation.
        var guard = given ?? new Guard();
        var stages = new Stages(guard);

        // Which files are seeds: small, so that what changes elsewhere in the project ends here.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(stages.Find).WithTrackingName(Steps.Seeds)
            .Where(static file => file.Path is not null);
        var seeds = files.Where(static file => !file.IsManifest);

        // What the owner of the dataset states, and of it what every document is searched for.
        var statements = seeds
            .Where(static file => file.IsRegistry)
            .Select(stages.ReadRegistry).WithTrackingName(Steps.Registry)
            .Collect()
            .Select(stages.Unite);
        var names = statements
            .Select(static (statements, _) => (statements.Registry.Names, statements.Path))
            .Select(stages.CollectNames).WithTrackingName(Steps.Names);

        // What each document says: expensive, and run again only for one that changed, or of which the registry states something else.
        var documents = seeds
            .Where(static file => !file.IsRegistry)
            .Combine(statements)
            .Select(stages.Inform)
            .Combine(names)
            .Select(stages.ReadDocument).WithTrackingName(Steps.Documents);

        // How the project wants it.
        var project = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(stages.ReadProject);

        // The properties of its own that it binds to keys of the documents. Their places move with every edit above them, their keys do not.
        var properties = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => PropertyFinder.IsCandidate(node), stages.FindProperty).WithTrackingName(Steps.Properties)
            .Collect()
            .Select(static (properties, _) => properties.ToEquatableArray());
        var ownKeys = properties.Select(static (properties, _) => PropertyBinding.KeysOf(properties));
        var binding = properties
            .Combine(project)
            .Select(stages.Bind);

        // What the documents say together.
        var dataset = documents.Collect()
            .Combine(statements)
            .Combine(names)
            .Select(stages.Link).WithTrackingName(Steps.Dataset);

        // The same, or what the build tells of a dataset that is too large for code: then no seed gets here.
        var linked = dataset
            .Combine(files.Where(static file => file.IsManifest).Select(stages.ReadManifest).Collect())
            .Select(static (given, _) => Linked.Of(given.Left, given.Right));

        // The records and tables.
        var emitted = linked
            .Select(static (linked, _) => linked?.Content)
            .Combine(project.Select(static (project, _) => project with { Strictness = Strictness.Default }))
            .Combine(binding.Select(static (binding, _) => binding.Emitted))
            .Select(stages.Emit).WithTrackingName(Steps.Emission);

        // What the documents make of the properties.
        var summary = linked
            .Combine(ownKeys.Select(static (keys, _) => keys.Count > 0))
            .Select(stages.Summarize);
        var verdict = binding.Combine(summary).Select(stages.Check);

        context.ReportProblems(seeds, linked, ownKeys, verdict.Select(static (verdict, _) => verdict.OfDocuments), emitted, project, guard);
        context.ReportProperties(verdict.Select(static (verdict, _) => verdict.OfCode), project, guard);
        context.EmitDataset(emitted, guard);
    }
}

using Microsoft.CodeAnalysis;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction;
using Mila.Core.Linking;

namespace Mila.Generator;

/// <summary>Turns the documents that a project hands to the compiler into a typed dataset.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Which files are seeds: small, so that what changes elsewhere in the project ends here.
        var seeds = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SeedFile.From).WithTrackingName(Steps.Seeds)
            .Where(static file => file.Path is not null);

        // What the owner of the dataset states, and of it what every document is searched for.
        var statements = seeds
            .Where(static file => file.IsRegistry)
            .Select(Stages.ReadRegistry).WithTrackingName(Steps.Registry)
            .Collect();
        var registry = statements.Select(static (facts, _) => Registry.Of(facts));
        var names = registry
            .Select(static (registry, _) => registry.Names)
            .Select(NameTrie.Build).WithTrackingName(Steps.Names);

        // What each document says: expensive, and run again only for one that changed, or of which the registry states something else.
        var documents = seeds
            .Where(static file => !file.IsRegistry)
            .Combine(registry)
            .Select(DocumentFile.From)
            .Combine(names)
            .Select(Stages.ReadDocument).WithTrackingName(Steps.Documents);

        // What they say together.
        var dataset = documents.Collect()
            .Combine(statements)
            .Select(Stages.Link).WithTrackingName(Steps.Dataset);

        // How the project wants it.
        var project = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(Project.From);

        // The records and tables. Problems, and how grave they are, are left out: C# does not depend on them.
        var emitted = dataset
            .Select(static (dataset, _) => dataset is null ? null : dataset with { Problems = default })
            .Combine(project.Select(static (project, _) => project with { Strictness = Strictness.Default }))
            .Select(Stages.Emit).WithTrackingName(Steps.Emission);

        context.ReportProblems(seeds, dataset, emitted, project);
        context.EmitDataset(emitted);
    }
}

using Microsoft.CodeAnalysis;
using Mila.Core.Diagnostics;

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
        var seeds = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(stages.Find).WithTrackingName(Steps.Seeds)
            .Where(static file => file.Path is not null);

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

        // What they say together.
        var dataset = documents.Collect()
            .Combine(statements)
            .Combine(names)
            .Select(stages.Link).WithTrackingName(Steps.Dataset);

        // How the project wants it.
        var project = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(stages.ReadProject);

        // The records and tables. Problems, and how grave they are, are left out: C# does not depend on them.
        var emitted = dataset
            .Select(static (dataset, _) => dataset is null ? null : dataset with { Problems = default })
            .Combine(project.Select(static (project, _) => project with { Strictness = Strictness.Default }))
            .Select(stages.Emit).WithTrackingName(Steps.Emission);

        context.ReportProblems(seeds, dataset, emitted, project, guard);
        context.EmitDataset(emitted, guard);
    }
}

using Microsoft.CodeAnalysis;
using Mila.Core.Diagnostics;

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

        // What each of them says: expensive, and run again only for a file that changed.
        var documents = seeds.Select(Stages.Read).WithTrackingName(Steps.Documents);

        // What they say together.
        var dataset = documents.Collect().Select(Stages.Link).WithTrackingName(Steps.Dataset);

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

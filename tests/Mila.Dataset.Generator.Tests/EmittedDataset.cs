using System.Reflection;
using System.Runtime.Loader;
using Mila.Core.Model;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

/// <summary>A dataset compiled and loaded once, of which a consumer's code asks questions.</summary>
internal sealed class EmittedDataset
{
    private const string Namespace = "Acme.News";

    private readonly AssemblyLoadContext context = new("emitted");
    private readonly Microsoft.CodeAnalysis.MetadataReference reference;

    public EmittedDataset(Dataset dataset, int namedMembers = EmitOptions.DefaultNamedMembers)
    {
        Files = Emitter.Emit(dataset, new EmitOptions(Namespace, NamedMembers: namedMembers), TestContext.Current.CancellationToken);
        var image = EmittedCompiler.Compile(Files).ToImage();
        context.LoadFromStream(new MemoryStream(image));
        reference = Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image);
    }

    public EquatableArray<SourceFile> Files { get; }

    /// <summary>What an expression over the dataset gives.</summary>
    public T Evaluate<T>(string expression)
    {
        var code =
            $$"""
            using System;
            using System.Linq;
            using Mila;
            using {{Namespace}};
            using static {{Namespace}}.Dataset;
            public static class Query { public static object Run() => {{expression}}; }
            """;
        var query = EmittedCompiler.Compile(files: default, code).AddReferences(reference).WithAssemblyName("Query" + Guid.NewGuid().ToString("N"));
        var run = context.LoadFromStream(new MemoryStream(query.ToImage())).GetType("Query")!.GetMethod("Run")!;
        return (T)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
    }
}

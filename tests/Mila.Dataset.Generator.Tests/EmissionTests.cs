using System.Reflection;
using Mila.Core.Model;
using Mila.Generator.Emission;
using Mila.Testing;

namespace Mila.Generator.Tests;

public class EmissionTests
{
    private static readonly EmitOptions Options = new("Acme.News", GlobalUsings: true);

    // The records are of one shape whatever the dataset: SeedsTests show them.
    [Fact]
    public void The_emitted_files_read_as_approved() =>
        Snapshot.Of().Verify(Emitter.Emit(Fixture.Dataset, Options, TestContext.Current.CancellationToken).Where(static file => file.HintName != "Mila.Records.g.cs").Select(static file => new GeneratedFile(file.HintName, file.Text)));

    [Fact]
    public void The_emitted_files_compile_without_a_warning_as_CSharp_9_for_netstandard() =>
        Assert.Empty(EmittedCompiler.CompileForNetStandard(Emitter.Emit(Fixture.Dataset, Options with { GlobalUsings = false }, TestContext.Current.CancellationToken)).Complaints());

    [Fact]
    public void The_emitted_files_compile_without_a_warning_as_todays_CSharp() =>
        Assert.Empty(EmittedCompiler.Compile(Emitter.Emit(Fixture.Dataset, Options, TestContext.Current.CancellationToken)).Complaints());

    [Fact]
    public void An_empty_dataset_compiles_without_a_warning() =>
        Assert.Empty(EmittedCompiler.CompileForNetStandard(Emitter.Emit(Fixture.OfOrganizations(), new EmitOptions("Acme"), TestContext.Current.CancellationToken)).Complaints());

    [Fact]
    public void Everything_is_internal_on_request()
    {
        var files = Emitter.Emit(Fixture.Dataset, new EmitOptions("Acme.News", IsPublic: false), TestContext.Current.CancellationToken);

        Assert.Empty(EmittedCompiler.Compile(files).Complaints());
        Assert.Empty(Assembly.Load(EmittedCompiler.Compile(files).ToImage()).GetExportedTypes());
    }

    [Fact]
    public void Hint_names_are_short_ASCII_and_unique_ignoring_case()
    {
        var names = Emitter.Emit(Fixture.Dataset, Options, TestContext.Current.CancellationToken).Select(static file => file.HintName).ToList();

        Assert.All(names, static name => Assert.True(name.Length < 80 && name.All(char.IsAscii), name));
        Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
    }
}

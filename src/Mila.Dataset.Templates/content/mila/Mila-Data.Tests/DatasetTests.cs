using Microsoft.CodeAnalysis;
using Mila.Testing;
using Xunit;

namespace Mila_Data.Tests;

public class DatasetTests
{
    private const string Seeds = "../Mila-Data/seeds";

    [Fact]
    public void Nothing_is_wrong_with_the_documents() =>
        Assert.Empty(MilaRun.FromFolder(Seeds).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

    // After a change that you want: VERIFY_ACCEPT=true dotnet test
    [Fact]
    public void The_partnerships_read_as_approved() =>
        MilaRun.FromFolder(Seeds).ShouldCompile().ShouldMatchSnapshot(file => file.HintName == "Mila.Partnerships.g.cs");

    [Fact]
    public void Brightwater_is_the_company_that_works_with_a_university() =>
        Assert.Equal(["Brightwater"], Queries.CompaniesWithUniversities.Select(company => company.Name));
}

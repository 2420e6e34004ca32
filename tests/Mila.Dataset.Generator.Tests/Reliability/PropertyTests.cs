using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Core.Model;
using Mila.Generator.Emission;
using Mila.Tests;

namespace Mila.Generator.Tests.Reliability;

/// <summary>What holds of any text and any dataset.</summary>
public sealed class PropertyTests
{
    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        from year in Gen.Choose(1, 9999) from text in AnyText.Generator select PartialDate.FromYear(year, text),
        from year in Gen.Choose(1, 9999) from season in Gen.Elements(Enum.GetValues<Season>()) from text in AnyText.Generator select PartialDate.FromSeason(year, season, text),
        from month in Gen.Choose(1, 12) from text in AnyText.Generator select PartialDate.FromMonth(null, month, text),
        from day in Gen.Choose(0, 3_000_000) from text in AnyText.Generator select Day(DateOnly.FromDayNumber(day), text),
        from minutes in Gen.Choose(1_500_000, 1_000_000_000) from ticks in Gen.Choose(0, 9_999_999) from offset in Gen.Choose(-840, 840) from text in AnyText.Generator
        select PartialDate.FromInstant(new DateTimeOffset((minutes * TimeSpan.TicksPerMinute) + ticks, TimeSpan.FromMinutes(offset)), text),
        AnyText.Generator.Select(PartialDate.FromWords));

    [Fact]
    public void Any_text_is_a_literal() => Comes_back(AnyText.Generator, Literals.String, "string");

    [Fact]
    public void Any_date_is_a_literal() => Comes_back(Dates, Literals.Date, "Mila.PartialDate");

    [Fact]
    public void Any_amount_is_a_literal() => Comes_back(
        from high in Gen.Choose(int.MinValue, int.MaxValue) from low in Gen.Choose(int.MinValue, int.MaxValue) from scale in Gen.Choose(0, 28) from isApproximate in Gen.Elements(true, false) from text in AnyText.Generator
        select new Money(new decimal(low, high, low, high < 0, (byte)scale), "CAD", isApproximate, text),
        Literals.Money,
        "Mila.Money");

    [Fact]
    public void Names_are_valid_and_unique_and_do_not_depend_on_the_order_of_slugs() =>
        Prop.ForAll(AnyText.Generator.Select(Folding.Slug).ArrayOf().ToArbitrary(), slugs =>
        {
            slugs = [.. slugs.Distinct()];
            var names = Names.Of(slugs);
            Assert.All(names, static name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && name.Length <= 220, name));
            Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
            Assert.Equal(names.Reverse(), Names.Of([.. slugs.Reverse()]));
        }).Check(AnyText.Cases(1000));

    [Fact]
    public void Any_text_becomes_a_namespace() =>
        Prop.ForAll(AnyText.Generator.ToArbitrary(), static text =>
            Assert.Empty(CSharpSyntaxTree.ParseText($"namespace {Names.Namespace(text)} {{ }}").GetDiagnostics())).Check(AnyText.Cases(1000));

    [Fact]
    public void A_dataset_of_any_texts_compiles_and_says_what_it_was_made_of() =>
        Prop.ForAll(AnyText.Generator.ArrayOf().ToArbitrary(), static texts =>
        {
            var organizations = texts.Select(static text => (Slug: Folding.Slug(text), Text: text)).DistinctBy(static row => row.Slug).Where(static row => row.Slug.Length > 0).OrderBy(static row => row.Slug, StringComparer.Ordinal).ToList();
            var dataset = new EmittedDataset(Fixture.OfOrganizations([.. organizations.Select(static row => Organization(row.Slug, row.Text))]));

            Assert.Empty(EmittedCompiler.CompileForNetStandard(dataset.Files).Complaints());
            Assert.Equal(
                organizations.SelectMany(static row => new[] { row.Slug, row.Text, row.Text, row.Text, row.Text }),
                dataset.Evaluate<string[]>("Organizations.SelectMany(o => new[] { o.Slug, o.Name, o.Aliases.Single().Text, o.Location, o.Evidence.Single().Text }).ToArray()"));
        }).Check(AnyText.Cases(8));

    private static Organization Organization(string slug, string text) => Fixture.Organization(slug, text, OrganizationKind.Company, [slug]) with
    {
        Aliases = Fixture.Array(new Alias(text, AliasKind.Written)),
        Location = text,
        Evidence = Fixture.Array(new Evidence(text, 1, 1, 1, text, text)),
    };

    private static PartialDate Day(DateOnly day, string text) => PartialDate.FromDay(day.Year, day.Month, day.Day, text);

    /// <summary>Compiles the literals of many values at once and compares the values that they give.</summary>
    private static void Comes_back<T>(Gen<T> values, Func<T, string> literal, string type) =>
        Prop.ForAll(values.ArrayOf(100).ToArbitrary(), all =>
        {
            var code = $"public static class Values {{ public static readonly {type}[] All = {{ {string.Join(",\n", all.Select(literal))} }}; }}";
            var assembly = Assembly.Load(EmittedCompiler.Compile(files: default, code).ToImage());
            Assert.Equal(all, (T[])assembly.GetType("Values")!.GetField("All")!.GetValue(null)!);
        }).Check(AnyText.Cases(5));
}

using Microsoft.CodeAnalysis.CSharp;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Reading.Schema;
using Mila.Core.Tables;
using Mila.Generator.Emission;

namespace Mila.Generator.Binding;

/// <summary>The user's own properties against what the project can compile, and against what the documents say.</summary>
/// <param name="Emitted">The properties to implement.</param>
/// <param name="Problems">What is wrong with the declarations alone.</param>
internal sealed record PropertyBinding(EquatableArray<BoundProperty> Emitted, EquatableArray<Problem> Problems)
{
    /// <summary>The properties that documents feed, as they are declared.</summary>
    public EquatableArray<OwnProperty> Fed { get; init; }

    /// <summary>The keys that properties are bound to, faulty ones among them: what is wrong there is no unknown key in a document.</summary>
    public static EquatableArray<string> KeysOf(IEnumerable<FoundProperty> found) =>
        found.Select(static one => one.Property?.Key).OfType<string>().Distinct().OrderBy(static key => key, StringComparer.Ordinal).ToEquatableArray();

    public static PropertyBinding Of(IEnumerable<FoundProperty> found, Project project)
    {
        List<Problem> problems = [.. found.Select(static one => one.Crash).OfType<Problem>()];
        List<BoundProperty> emitted = [];
        var fed = new Dictionary<string, OwnProperty>(StringComparer.Ordinal);
        foreach (var property in found.Select(static one => one.Property).OfType<OwnProperty>())
        {
            var type = property.Type;
            if (property.Fault is { } fault)
                Report(Rules.NotPartialGetter, property.Place, property.Name, fault, type.Written);
            else if (property.Container != $"partial record {project.Options.Namespace}.Article")
                Report(Rules.NotInArticle, property.Place, property.Name, property.Container, project.Options.Namespace);
            else if (!project.CanCompileProperties)
                Report(Rules.PropertyTooNew, property.Place, project.Version.ToDisplayString(), property.Name);
            else
                Emit(property, IsFed(property) ? property.Key : null);
        }

        return new PropertyBinding(emitted.OrderBy(static property => property.Name, StringComparer.Ordinal).ToEquatableArray(), problems.ToEquatableArray())
        {
            Fed = fed.Values.OrderBy(static property => property.Name, StringComparer.Ordinal).ToEquatableArray(),
        };

        bool IsFed(OwnProperty property)
        {
            if (RecordsEmitter.Declares(DatasetShapes.Article, property.Name))
                Report(Rules.BuiltInName, property.Place, property.Name);
            else if (property.Type.Kind is null)
                Report(Rules.UnknownPropertyType, property.TypePlace, property.Name, property.Type.Written);
            else if (string.IsNullOrWhiteSpace(property.Key))
                Report(Rules.NotAnOwnKey, property.KeyPlace, property.Key, "no name");
            else if (!OwnKeys.IsFree(property.Key))
                Report(Rules.NotAnOwnKey, property.KeyPlace, property.Key, "a key that the dataset reads itself");
            else if (fed.TryGetValue(property.Key, out var other))
            {
                problems.Add(Problem.At(
                    property.KeyPlace,
                    Rules.KeyBoundTwice,
                    property.Key,
                    other.Name) with { OtherPlaces = new[] { other.KeyPlace }.ToEquatableArray() });
            }
            else
                fed.Add(property.Key, property);
            return fed.TryGetValue(property.Key, out var feeding) && feeding == property;
        }

        void Emit(OwnProperty property, string? key)
        {
            if (property.Type.Declared is not null)
                emitted.Add(new BoundProperty(property.Name, key, property.Access, property.Type));
        }

        void Report(Rule rule, Place place, params string[] arguments) => problems.Add(Problem.At(place, rule, arguments));
    }

    /// <summary>What the documents do not give the properties, at the properties; and what they give that does not fit, at its place in them.</summary>
    public (EquatableArray<Problem> OfCode, EquatableArray<Problem> OfDocuments) Check(OwnKeySummary documents)
    {
        List<Problem> ofCode = [.. Problems], ofDocuments = [];
        foreach (var property in Fed)
        {
            var bound = Emitted.First(emitted => emitted.Name == property.Name && emitted.Key == property.Key);
            var key = documents.Keys.FirstOrDefault(key => key.Name == property.Key);
            if (documents.IsWhole && key is null)
            {
                ofCode.Add(Problem.At(
                    property.KeyPlace,
                    Rules.KeyInNoDocument,
                    property.Key,
                    Fix.DidYouMean(property.Key, documents.Keys.Select(static key => key.Name).Where(name => !Fed.Any(other => other.Key == name)))));
            }

            if (!property.Type.MayBeAbsent && (key?.Absence ?? documents.Unnamed) is { First: { } first, Count: var lacking })
            {
                ofCode.Add(Problem.At(
                    property.TypePlace,
                    Rules.AbsentButNotNullable,
                    FormattableString.Invariant($"{lacking} of {documents.Articles}"),
                    property.Key,
                    first.ToString(),
                    property.Type.Written + "?"));
            }

            ofDocuments.AddRange(
                from value in key?.Values ?? default
                from problem in Misfits(property, bound, value)
                select problem with { OtherPlaces = new[] { property.Place }.ToEquatableArray(), Further = value.Further });
        }

        return (ofCode.ToEquatableArray(), ofDocuments.OrderBy(static problem =>
            problem.Path, StringComparer.Ordinal).ThenBy(static problem => problem.Start).ToEquatableArray());
    }

    private static IEnumerable<Problem> Misfits(OwnProperty property, BoundProperty bound, OwnValue value)
    {
        if (!bound.HasShape(value))
            return [WrongShape(property, value, property.Type.IsList ? "a list" : "a single value")];
        return from one in bound.Values(value)
               let fault = bound.FaultOf(one)
               where fault is not null
               select one.Shape == ValueShape.Scalar
                   ? Problem.At(one.Place, Rules.ValueDoesNotFit, property.Key, one.Text, fault, Expectation(property.Type, one.Text))
                   : WrongShape(property, one, "a single value");
    }

    private static Problem WrongShape(OwnProperty property, OwnValue value, string expected) =>
        Problem.At(
            value.Place,
            Rules.WrongShape,
            property.Key,
            value.Shape switch { ValueShape.Scalar => "a single value", ValueShape.List => "a list", _ => "a mapping" },
            expected);

    private static string Expectation(PropertyType type, string text) => type.Kind == ValueKind.Choice
        ? Choice.Expectation(text, type.Choices)
        : type.Kind!.Value.Expectation();
}

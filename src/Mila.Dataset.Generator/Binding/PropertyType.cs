using Microsoft.CodeAnalysis;
using Mila.Core.Model;

namespace Mila.Generator.Binding;

/// <summary>The type of a user's own property, as far as values and emitted code need it.</summary>
/// <param name="Written">The type as the user wrote it, for messages.</param>
/// <param name="Declared">The type as emitted code writes it; absent where the compiler does not know it.</param>
/// <param name="Item">The type of a single value in emitted code, without the sign that it may be absent.</param>
/// <param name="Kind">What a value must be; absent where no value can have the type.</param>
/// <param name="IsList">Whether it holds many values.</param>
/// <param name="MayBeAbsent">Whether an article without a value is fine: the type is nullable, or a list.</param>
/// <param name="Choices">The names of an enum.</param>
internal sealed record PropertyType(
    string Written,
    string? Declared,
    string Item,
    ValueKind? Kind,
    bool IsList,
    bool MayBeAbsent,
    EquatableArray<string> Choices)
{
    private const string RuntimeNamespace = "Mila.";

    private static readonly SymbolDisplayFormat InCode = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <param name="compilation">The project before the dataset's global usings are part of it.</param>
    public static PropertyType Of(ITypeSymbol type, string written, Compilation compilation)
    {
        var item = ItemOf(type);
        var single = Known(Underlying(item ?? type), compilation);
        var kind = KindOf(single);
        var name = single.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new PropertyType(
            written,
            Declared(),
            name,
            kind is null || IsNullableValue(item) ? null : kind,
            IsList: item is not null,
            MayBeAbsent: item is not null || IsNullableValue(type) || (single.IsValueType ? IsAnnotated(type) : type.NullableAnnotation != NullableAnnotation.NotAnnotated),
            kind == ValueKind.Choice
                ? single.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(static member => member.HasConstantValue)
                    .Select(static member => member.Name)
                    .ToEquatableArray()
                : default);

        string? Declared()
        {
            if (kind is null)
                return HasError(type) ? null : type.ToDisplayString(InCode);
            var one = name + (IsNullableValue(item ?? type) || IsAnnotated(item ?? type) ? "?" : "");
            if (item is null)
                return one;
            return (type is IArrayTypeSymbol ? one + "[]" : $"global::System.Collections.Generic.IReadOnlyList<{one}>") + (IsAnnotated(type) ? "?" : "");
        }
    }

    /// <summary>The type of the items of an array or a list; absent for other types.</summary>
    private static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } list => list.TypeArguments[0],
        _ => null,
    };

    private static ITypeSymbol Underlying(ITypeSymbol type) => IsNullableValue(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    private static bool IsNullableValue(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsAnnotated(ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated;

    /// <summary>The type itself; one of the runtime library where its name is known only once the dataset's global usings are emitted.</summary>
    private static ITypeSymbol Known(ITypeSymbol type, Compilation compilation) =>
        type.TypeKind == TypeKind.Error && compilation.GetTypeByMetadataName(RuntimeNamespace + type.Name) is { } known ? known : type;

    private static bool HasError(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HasError(array.ElementType),
        INamedTypeSymbol named => named.TypeKind == TypeKind.Error || named.TypeArguments.Any(HasError),
        _ => false,
    };

    private static ValueKind? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueKind.Text,
        SpecialType.System_Boolean => ValueKind.Boolean,
        SpecialType.System_Int32 => ValueKind.WholeNumber,
        SpecialType.System_Int64 => ValueKind.LargeWholeNumber,
        SpecialType.System_Decimal => ValueKind.DecimalNumber,
        SpecialType.System_Double => ValueKind.FloatingNumber,
        SpecialType.System_DateTime => ValueKind.Day,
        _ when type.TypeKind == TypeKind.Enum => ValueKind.Choice,
        _ => type.ToDisplayString() switch
        {
            "System.DateOnly" => ValueKind.Day,
            "System.DateTimeOffset" => ValueKind.Instant,
            "System.Uri" or "System.Uri?" => ValueKind.Address,
            "Mila.PartialDate" => ValueKind.Date,
            _ => null,
        },
    };
}

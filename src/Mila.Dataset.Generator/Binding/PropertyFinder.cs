using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Diagnostics;

namespace Mila.Generator.Binding;

/// <summary>
/// Finds the properties that bear <c>[FrontMatter]</c>, by the attribute's name: the dataset's own global usings make the name known only in what
/// is compiled after this, so that a search by the attribute's type would miss whoever relies on them.
/// </summary>
internal static class PropertyFinder
{
    private const string ShortName = "FrontMatter", LongName = "FrontMatterAttribute", FullName = "Mila.FrontMatterAttribute";

    public static bool IsCandidate(SyntaxNode node) =>
        node is AttributeSyntax { Parent.Parent: PropertyDeclarationSyntax } attribute && LastOf(attribute.Name).Identifier.ValueText is ShortName or LongName;

    public static OwnProperty? Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        var attribute = (AttributeSyntax)node;
        var declaration = (PropertyDeclarationSyntax)attribute.Parent!.Parent!;
        var symbol = model.GetSymbolInfo(attribute, cancellation);
        if ((symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault()) is { } constructor && constructor.ContainingType.ToDisplayString() != FullName)
            return null;
        // Anything but one constant is the compiler's to report.
        if (attribute.ArgumentList?.Arguments is not { Count: 1 } arguments
            || model.GetConstantValue(arguments[0].Expression, cancellation) is not { HasValue: true, Value: string key })
        {
            return null;
        }

        if (model.GetDeclaredSymbol(declaration, cancellation) is not { } property)
            return null;
        return new OwnProperty(
            property.Name,
            key,
            Container(declaration.Parent, property.ContainingType),
            string.Concat(declaration.Modifiers.Where(IsAccess).Select(static modifier => modifier.Text + " ")),
            PropertyType.Of(property.Type, declaration.Type.ToString(), model.Compilation),
            FaultOf(declaration),
            PlaceOf(declaration.Identifier.Span, node.SyntaxTree),
            PlaceOf(arguments[0].Span, node.SyntaxTree),
            PlaceOf(declaration.Type.Span, node.SyntaxTree));
    }

    private static SimpleNameSyntax LastOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => (SimpleNameSyntax)name,
    };

    private static string Container(SyntaxNode? declaration, INamedTypeSymbol type) => declaration switch
    {
        RecordDeclarationSyntax record => Described(record, record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword) ? "record struct" : "record", type),
        TypeDeclarationSyntax other => Described(other, other.Keyword.Text, type),
        _ => type.ToDisplayString(),
    };

    private static string Described(TypeDeclarationSyntax declaration, string keyword, INamedTypeSymbol type) =>
        (declaration.Modifiers.Any(SyntaxKind.PartialKeyword) ? "partial " : "") + keyword + " " + type.ToDisplayString();

    private static string? FaultOf(PropertyDeclarationSyntax property)
    {
        if (property.Modifiers.FirstOrDefault(static modifier => !IsAccess(modifier)
            && !modifier.IsKind(SyntaxKind.PartialKeyword)) is { RawKind: not 0 } other)
        {
            return $"is {other.Text}";
        }

        if (!property.Modifiers.Any(SyntaxKind.PartialKeyword))
            return "is not partial";
        if (property.ExplicitInterfaceSpecifier is not null)
            return "implements an interface explicitly";
        if (property.AccessorList?.Accessors is not { } accessors)
            return "has a body";
        if (accessors.Any(static accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration)))
            return "can be set";
        if (accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null))
            return "has a body";
        return property.Initializer is null ? null : "has an initial value";
    }

    private static bool IsAccess(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword;

    private static Place PlaceOf(TextSpan span, SyntaxTree tree)
    {
        var (start, end) = (tree.GetLineSpan(span).StartLinePosition, tree.GetLineSpan(span).EndLinePosition);
        return new Place(tree.FilePath, span.Start, span.Length, new LineSpan(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1));
    }
}

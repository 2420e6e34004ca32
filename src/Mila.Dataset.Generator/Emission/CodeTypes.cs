using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>The C# types of the records' properties.</summary>
internal static class CodeTypes
{
    /// <summary>A property's type.</summary>
    public static string Of(Member member)
    {
        if (member.Kind == MemberKind.Rows)
            return $"global::Mila.Rows<{member.Type}>";
        if (member.IsList)
            return $"global::System.Collections.Generic.IReadOnlyList<{ItemOf(member)}>";
        return ItemOf(member) + (member.MayBeAbsent ? "?" : "");
    }

    /// <summary>The type of a value, of a list's of one of them.</summary>
    public static string ItemOf(Member member) => member.Kind switch
    {
        MemberKind.Text or MemberKind.Prose or MemberKind.Texts => "string",
        MemberKind.Number => "int",
        MemberKind.Flag => "bool",
        MemberKind.Address => "global::System.Uri",
        MemberKind.Choice => "global::Mila." + member.Type,
        MemberKind.Row or MemberKind.Parts => member.Type,
        var kind => "global::Mila." + kind switch
        {
            MemberKind.Date => nameof(PartialDate),
            MemberKind.Quantity => nameof(Quantity),
            MemberKind.Money => nameof(Money),
            MemberKind.Place => nameof(SourceSpan),
            MemberKind.Secured => nameof(SecuredText),
            MemberKind.Images => nameof(Image),
            MemberKind.Sections => nameof(Section),
            MemberKind.Aliases => nameof(Alias),
            MemberKind.Observations => nameof(DatedObservation),
            _ => nameof(Evidence),
        },
    };
}

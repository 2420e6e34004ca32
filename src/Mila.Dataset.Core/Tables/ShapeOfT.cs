namespace Mila.Core.Tables;

/// <summary>The shape of a record, and the row of the dataset that it is made from.</summary>
/// <param name="isSameByRow">Whether nothing but the number of its row tells a record from others.</param>
internal sealed class Shape<T>(string name, string summary, bool isSameByRow = false) : Shape(name, summary, isSameByRow)
{
    public Shape<T> Has(string name, MemberKind kind, Func<T, object> value, string summary) =>
        With(new Member(name, kind, MayBeAbsent: false, summary, row => value((T)row)));

    public Shape<T> MayHave(string name, MemberKind kind, Func<T, object?> value, string summary) =>
        With(new Member(name, kind, MayBeAbsent: true, summary, row => value((T)row)));

    public Shape<T> Choice<TChoice>(string name, Func<T, TChoice> value, string summary)
        where TChoice : struct, Enum =>
            With(new Member(name, MemberKind.Choice, MayBeAbsent: false, summary, row => value((T)row)) { Type = typeof(TChoice).Name });

    public Shape<T> Row(string name, string type, string table, Func<T, int> value, string summary) =>
        With(new Member(name, MemberKind.Row, MayBeAbsent: false, summary, row => value((T)row)) { Type = type, Table = table });

    public Shape<T> Row(string name, string type, string table, Func<T, int?> value, string summary) =>
        With(new Member(name, MemberKind.Row, MayBeAbsent: true, summary, row => value((T)row)) { Type = type, Table = table });

    public Shape<T> Rows(string name, string type, string table, string link, string summary) =>
        With(new Member(name, MemberKind.Rows, MayBeAbsent: false, summary, static _ => null) { Type = type, Table = table, Link = link });

    public Shape<T> Parts(string name, Shape part, Func<T, object> value, string summary) =>
        With(new Member(name, MemberKind.Parts, MayBeAbsent: false, summary, row => value((T)row)) { Type = part.Name, Part = part });

    private Shape<T> With(Member member)
    {
        Add(member);
        return this;
    }
}

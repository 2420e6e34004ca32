namespace Mila.Core.Tables;

/// <summary>What a record of the dataset consists of. Whatever carries the dataset is made from it.</summary>
public abstract class Shape(string name, string summary, bool isSameByRow)
{
    private readonly List<Member> members = [];
    private IReadOnlyList<Member>? values;

    /// <summary>The record's name in C#.</summary>
    public string Name => name;

    public string Summary => summary;

    /// <summary>The record's properties, in the order in which a person reads them.</summary>
    public IReadOnlyList<Member> Members => members;

    /// <summary>The properties whose values a record keeps by itself, those first that are never absent: so they are given to it.</summary>
    public IReadOnlyList<Member> Values =>
        values ??= [.. members.Where(static member => member.Kind != MemberKind.Rows).OrderBy(static member => member.MayBeAbsent || member.IsList)];

    /// <summary>Whether a record must know the number of its row.</summary>
    public bool IsNumbered => isSameByRow || members.Exists(static member => member.Kind == MemberKind.Rows);

    /// <summary>The key of the records; absent where they have none.</summary>
    public Member? Slug => members.Find(static member => member.Name == "Slug");

    /// <summary>The slug of a row; empty where the rows have none.</summary>
    public string SlugOf(object row) => TextOf(row, "Slug");

    /// <summary>The title or name of a row; empty where the rows have none.</summary>
    public string TextOf(object row) => TextOf(row, "Title") + TextOf(row, "Name");

    private string TextOf(object row, string member) => (string?)members.Find(one => one.Name == member)?.Value(row) ?? "";

    private protected void Add(Member member) => members.Add(member);
}

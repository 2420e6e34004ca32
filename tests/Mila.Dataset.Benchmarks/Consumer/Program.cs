// A program that has the package, as MeasuredProgram builds it: what it takes to reach the dataset, and the same articles in JSON, SQLite and dictionaries.
//   write folder              stores the articles as JSON and in SQLite, and prints the slug of one in the middle that tells of a partnership
//   first what folder slug    the milliseconds of the processor from touching what is named, in a process that did nothing before, to having the title
//   lookup folder             a table's rows: a key that is there, one that is not, and what it takes to be ready
//   enumerate                 a table's rows: every article of the dataset, without its body
using System.Globalization;

switch (args)
{
    case ["write", var folder]:
        JsonFile.Write(folder);
        SqliteFile.Write(folder);
        Console.WriteLine(Articles.Skip(Articles.Count / 2).First(static article => article.Partnerships.Count > 0).Slug);
        break;
    case ["first", var what, var folder, var slug]:
        // Nothing before here touches any of them, so that what each must load and compile is part of its time.
        var before = Environment.CpuUsage.TotalTime;
        var found = what switch
        {
            "article" => First.Title(slug),
            "partnership" => First.Partnership(slug),
            "json" => JsonFile.Title(folder, slug),
            _ => SqliteFile.Title(folder, slug),
        };
        var milliseconds = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        Console.WriteLine(found is { Length: > 0 } ? milliseconds.ToString(CultureInfo.InvariantCulture) : throw new KeyNotFoundException(slug));
        break;
    case ["lookup", var folder]:
        Lookup.Run(folder);
        break;
    case ["enumerate"]:
        Enumeration.Run();
        break;
}

internal static class First
{
    public static string Title(string slug) => Articles.Find(slug)!.Title;

    public static string Partnership(string slug) => Articles.Find(slug)!.Partnerships[0].ToString();
}

using System.Globalization;
using System.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Storing;

/// <summary>
/// A manifest as text: a line for each thing that it tells, which begins with what that is; its parts follow, each behind a tab. Lists are a number and
/// so many lines.
/// </summary>
public static class ManifestText
{
    private const string Head = "Mila.Dataset manifest", Version = "1";

    public static string Write(ManifestFile file)
    {
        var text = new StringBuilder();
        Line(Head, Version);
        Line("hash", file.Manifest.ContentHash);
        List("tables", file.Manifest.Tables, table =>
        {
            Line("rows", Number(table.Count));
            List("named", table.Named, row => Line("row", Number(row.Row), row.Slug, row.Text));
        });
        List("problems", file.Problems, problem =>
        {
            Line("problem", [problem.Rule.Id, problem.Stated?.ToString() ?? "", Number(problem.Further), .. problem.Arguments]);
            Place(problem.Place);
            List("others", problem.OtherPlaces, Place);
        });
        Line("articles", Number(file.OwnKeys.Articles), file.OwnKeys.IsWhole ? "whole" : "");
        Absence(file.OwnKeys.Unnamed);
        List("values", file.OwnKeys.Keys, key =>
        {
            Line("key", key.Name);
            Absence(key.Absence);
            List("items", key.Values, Value);
        });
        List("files", file.Files, one => Line("file", one.Path, one.File));
        return text.ToString();

        void Line(string what, params string[] parts)
        {
            text.Append(what);
            foreach (var part in parts)
                text.Append('\t').Append(Escaped(part));
            text.Append('\n');
        }

        void List<T>(string what, IReadOnlyCollection<T> items, Action<T> write)
        {
            Line(what, Number(items.Count));
            foreach (var item in items)
                write(item);
        }

        void Place(Place place) => Line(
            "place",
            place.Path,
            Number(place.Start),
            Number(place.Length),
            Number(place.Lines.Line),
            Number(place.Lines.Column),
            Number(place.Lines.EndLine),
            Number(place.Lines.EndColumn));

        void Absence(Absence absence)
        {
            if (absence.First is { } first)
                Line("absent", Number(absence.Count), first.Path, Number(first.Line), Number(first.Column), Number(first.Length));
            else
                Line("absent", Number(absence.Count));
        }

        void Value(OwnValue value)
        {
            Line("value", value.Shape.ToString(), value.IsPlain ? "plain" : "", Number(value.Further), value.Text);
            Place(value.Place);
            List("items", value.Items, Value);
        }
    }

    /// <exception cref="FormatException">It is no manifest, or one of another version.</exception>
    public static ManifestFile Read(string text)
    {
        var lines = text.Split('\n');
        var at = 0;
        if (Line(Head)[0] != Version)
            throw new FormatException($"The manifest has another version; expected {Version}");
        var manifest = new Manifest(Line("hash")[0], List("tables", () => new TableManifest(Parse(Line("rows")[0]), List("named", Row))));
        var problems = List("problems", Problem);
        var articles = Line("articles");
        var keys = new OwnKeySummary(
            Parse(articles[0]),
            Absence(),
            articles[1].Length > 0,
            List("values", () => new OwnKey(Line("key")[0], Absence(), List("items", Value))));
        return new ManifestFile(manifest, problems, keys, List("files", () => Line("file") is var file ? (file[0], file[1]) : default));

        string[] Line(string what)
        {
            var parts = lines[at++].Split('\t');
            return parts[0] == what
                ? [.. parts.Skip(1).Select(Unescaped)]
                : throw new FormatException(FormattableString.Invariant($"Line {at} of the manifest is '{parts[0]}'; expected '{what}'"));
        }

        EquatableArray<T> List<T>(string what, Func<T> read)
        {
            var items = new T[Parse(Line(what)[0])];
            for (var i = 0; i < items.Length; i++)
                items[i] = read();
            return new EquatableArray<T>(items);
        }

        NamedRow Row() => Line("row") is var row ? new NamedRow(Parse(row[0]), row[1], row[2]) : null!;

        Problem Problem()
        {
            var problem = Line("problem");
            var rule = RuleIds.Find(problem[0]) ?? throw new FormatException($"There is no rule {problem[0]}");
            return Diagnostics.Problem.At(Place(), rule, [.. problem.Skip(3)]) with
            {
                Stated = problem[1].Length == 0 ? null : (Severity)Enum.Parse(typeof(Severity), problem[1]),
                Further = Parse(problem[2]),
                OtherPlaces = List("others", Place),
            };
        }

        Place Place()
        {
            var place = Line("place");
            return new Place(place[0], Parse(place[1]), Parse(place[2]), new LineSpan(Parse(place[3]), Parse(place[4]), Parse(place[5]), Parse(place[6])));
        }

        Absence Absence()
        {
            var absent = Line("absent");
            return new Absence(Parse(absent[0]), absent.Length == 1 ? null : new SourceSpan(absent[1], Parse(absent[2]), Parse(absent[3]), Parse(absent[4])));
        }

        OwnValue Value()
        {
            var value = Line("value");
            var place = Place();
            return new OwnValue(
                (ValueShape)Enum.Parse(typeof(ValueShape), value[0]),
                value[3],
                value[1].Length > 0,
                List("items", Value),
                place) { Further = Parse(value[2]) };
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Parse(string number) => int.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescaped(string text)
    {
        if (text.IndexOf('\\') < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            plain.Append(text[i] != '\\' ? text[i] : text[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        return plain.ToString();
    }
}

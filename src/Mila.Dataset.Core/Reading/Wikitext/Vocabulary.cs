namespace Mila.Core.Reading.Wikitext;

/// <summary>The names that MediaWiki, its extensions and its best-known templates give a meaning.</summary>
internal static class Vocabulary
{
    /// <summary>No name of a tag is longer.</summary>
    public const int LongestTag = 15;

    /// <summary>What becomes of an element, by its name.</summary>
    public static readonly Dictionary<string, TagKind> Tags = Words(
        (TagKind.Inline, "abbr b bdi bdo big cite code data del dfn em font i ins kbd mark noinclude onlyinclude poem q references rt ruby s samp section small span strike strong sub sup time tt u var wbr"),
        (TagKind.Block, "blockquote caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p table tbody td th tr ul"),
        (TagKind.LineBreak, "br"),
        (TagKind.Reference, "ref"),
        (TagKind.Literal, "nowiki"),
        (TagKind.Preformatted, "pre source syntaxhighlight"),
        (TagKind.Hidden, "ce chem gallery graph hiero imagemap includeonly mapframe maplink math score templatedata timeline"));

    /// <summary>The templates that cite an article, besides those that begin with <c>cite</c>.</summary>
    public static readonly HashSet<string> Citations = new(StringComparer.OrdinalIgnoreCase) { "citation", "lien web", "article", "ouvrage" };

    /// <summary>What a template shows that only stands for a character, by the template's name.</summary>
    public static readonly Dictionary<string, string> Characters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["!"] = "|", ["="] = "=", ["'"] = "'", ["nbsp"] = "\u00A0", ["ndash"] = "–", ["mdash"] = "—", ["snd"] = " – ", ["spaced ndash"] = " – ",
    };

    /// <summary>The tags of languages by their English names.</summary>
    public static readonly Dictionary<string, string> Languages = Words(
        ("ar", "Arabic"), ("de", "German"), ("en", "English"), ("es", "Spanish"), ("fr", "French"), ("it", "Italian"), ("ja", "Japanese"),
        ("ko", "Korean"), ("nl", "Dutch"), ("pt", "Portuguese"), ("ru", "Russian"), ("sv", "Swedish"), ("zh", "Chinese"));

    /// <summary>How an address may begin.</summary>
    public static readonly string[] Schemes = ["https://", "http://", "ftp://", "mailto:", "//"];

    private static readonly Dictionary<string, ShownArgument> ShownArguments = Words(
        (new ShownArgument("1"), "abbr big blockquote bquote cquote date date- em ill lien nobold nobr nowrap plainlist quote sic small smaller strong tooltip tt url"),
        (new ShownArgument("1", IsList: true), "bulleted-list hlist ubl unbulleted-list"),
        (new ShownArgument("2"), "lang transl transliteration"),
        (new ShownArgument("1", HasUnit: true), "convert cvt"),
        (new ShownArgument("1", "As of "), "as-of asof"),
        (new ShownArgument("1", "c. "), "c. ca circa"),
        (new ShownArgument("1", "US$"), "us$ usd"),
        (new ShownArgument("1", "A$"), "a$ aud"),
        (new ShownArgument("1", "C$"), "c$ ca$ cad"),
        (new ShownArgument("1", "€"), "€ eur euro"),
        (new ShownArgument("1", "£"), "£ gbp"),
        (new ShownArgument("1", "¥"), "¥ jpy"),
        (new ShownArgument("1", "₹"), "₹ inr"));

    private static readonly HashSet<string> Ranges = Words("to and or by x - –");

    private static readonly HashSet<string> CategoryNamespaces = Words("category catégorie categoría kategorie");

    private static readonly HashSet<string> FileNamespaces = Words("file image fichier archivo datei");

    private static readonly HashSet<string> ImageOptions = Words(
        "alt baseline border bottom center centre class frame framed frameless lang left link middle none page right sub super text-bottom text-top thumb thumbnail thumbtime top upright");

    public static bool IsCategory(string target) => IsIn(CategoryNamespaces, target);

    public static bool IsFile(string target) => IsIn(FileNamespaces, target);

    /// <summary>Whether a template shows the date that its arguments number.</summary>
    public static bool IsStartDate(string template) => template.StartsWith("start date", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a template shows of its arguments; absent for one that shows something else or nothing.</summary>
    public static ShownArgument? ShownBy(string template)
    {
        // A name of two words stands in the list above with a hyphen.
        if (ShownArguments.TryGetValue(template.Replace(' ', '-'), out var argument))
            return argument;
        return template.StartsWith("lang-", StringComparison.OrdinalIgnoreCase) ? new ShownArgument("1") : null;
    }

    /// <summary>Whether a measure goes on behind an argument: <c>5|to|10|km</c>.</summary>
    public static bool IsRange(string argument) => Ranges.Contains(argument.Trim());

    /// <summary>Whether a part of a file link says how to show the picture: <c>thumb</c>, <c>alt=...</c>, <c>120x80px</c>.</summary>
    public static bool IsImageOption(string part)
    {
        var word = part.Split('=')[0].Trim();
        return ImageOptions.Contains(word) || (word.EndsWith("px", StringComparison.Ordinal) && char.IsDigit(word[0]));
    }

    private static bool IsIn(HashSet<string> namespaces, string target) =>
        target.IndexOf(':') is > 0 and var colon && namespaces.Contains(target.Substring(0, colon).Trim());

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, T> Words<T>(params (T Meaning, string Words)[] groups)
    {
        var words = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            foreach (var word in group.Words.Split(' '))
                words.Add(word, group.Meaning);
        }

        return words;
    }
}

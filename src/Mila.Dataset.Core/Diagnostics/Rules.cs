namespace Mila.Core.Diagnostics;

/// <summary>Every rule, in the order of its id.</summary>
public static class Rules
{
    public static readonly Rule Empty = Error("MILA0001", "Empty file", "The file is empty; expected a title and a text");

    public static readonly Rule Unreadable = Error(
        "MILA0002",
        "Unreadable file",
        "The file cannot be read; expected a text file that exists and may be opened");

    public static readonly Rule NotUtf8 = Error(
        "MILA0003",
        "Not UTF-8",
        "Found U+FFFD, which stands for bytes that are no UTF-8; expected a file that was saved as UTF-8");

    public static readonly Rule NotText = Error("MILA0004", "Not text", "Found {0}; expected text in UTF-8, or in UTF-16 with a byte order mark");

    public static readonly Rule HiddenCharacter = Warning("MILA0005", "Hidden character", "Found {0}, which {1}; expected a text without it");

    public static readonly Rule LongLine = Warning("MILA0006", "Very long line", "This line has {0} characters; expected paragraphs of at most {1}");

    public static readonly Rule TooLong = Error("MILA0007", "Over a limit", "{0} has more than {1} characters; expected several {2}");

    public static readonly Rule MoreProblems = Error("MILA0008", "More problems", "And {0} more in {1}, not shown before some of these are mended");

    public static readonly Rule FrontMatterNotClosed = Error(
        "MILA0101",
        "Front matter never closed",
        "Front matter is never closed; expected a line '---' {0}");

    public static readonly Rule NoKeys = Error(
        "MILA0102",
        "Front matter without keys",
        "Front matter has no keys; expected at least 'title: ...' between two lines '---'");

    public static readonly Rule SecondBlock = Error("MILA0103", "Second block", "A second YAML block begins here; expected one block with all keys");

    public static readonly Rule RootNotMapping = Error("MILA0104", "Not a mapping", "Found {0}; expected keys with values, such as 'title: ...'");

    public static readonly Rule TomlFrontMatter = Error(
        "MILA0105",
        "TOML front matter",
        "The keys are TOML, which is not read; expected YAML such as 'title: ...' between two lines '---'");

    public static readonly Rule TabIndent = Error("MILA0110", "Tab indents", "A tab indents this line; YAML expects spaces");

    public static readonly Rule UnquotedColon = Error(
        "MILA0111",
        "Unquoted colon",
        "The value '{0}' holds ': ' without quotes; expected quotes around the whole value");

    public static readonly Rule QuoteNotClosed = Error(
        "MILA0112",
        "Quote never closed",
        "This {0} is never closed; expected another {0} at the end of the value");

    public static readonly Rule FlowNotClosed = Error("MILA0113", "Bracket never closed", "This '{0}' is never closed; expected '{1}' at the end of the value");

    public static readonly Rule BadIndent = Error(
        "MILA0114",
        "Indentation lines up with nothing",
        "'{0}' is indented by {1}; expected {2} spaces, like a line above");

    public static readonly Rule KeyWithoutColon = Error("MILA0115", "Key without colon", "'{0}' has no ': '; expected a key, a colon, a space and a value");

    public static readonly Rule ReservedStart = Error(
        "MILA0116",
        "Reserved character",
        "'{0}' cannot begin a value without quotes; expected quotes around '{1}'");

    public static readonly Rule BadEscape = Error(
        "MILA0117",
        "Unknown escape",
        "'{0}' is no escape; expected '\\\\' for a backslash, or single quotes around the value");

    public static readonly Rule DuplicateKey = Error("MILA0120", "Key given twice", "The key '{0}' is given twice, first at {1}; expected it once");

    public static readonly Rule NonScalarKey = Error("MILA0121", "Key is no text", "Found {0} as a key; expected text");

    public static readonly Rule Anchor = Error(
        "MILA0122",
        "Anchor or alias",
        "'{0}' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so");

    public static readonly Rule MergeKey = Error("MILA0123", "Merge key", "The merge key '<<' is not read; expected the keys themselves");

    public static readonly Rule Tag = Error("MILA0124", "Tag", "The tag '{0}' is not read; expected the value alone, in quotes if it begins with '!'");

    public static readonly Rule NestingTooDeep = Error("MILA0125", "Nested too deep", "Values are nested more than 32 deep here; expected at most 32 levels");

    public static readonly Rule KeyTooLong = Error("MILA0126", "Key too long", "The key '{0}' is longer than 256 characters; expected a short name");

    public static readonly Rule YamlError = Error("MILA0199", "YAML error", "YAML cannot be read here: {0}");

    public static readonly Rule MissingKey = Error("MILA0201", "Required key missing", "The key '{0}' is missing; expected it in {1}{2}");

    public static readonly Rule EmptyValue = Error("MILA0202", "Required value empty", "'{0}' has no value; expected one");

    public static readonly Rule UnknownKey = Warning("MILA0203", "Unknown key", "The key '{0}' is unknown in {1}{2}");

    public static readonly Rule WrongShape = Error("MILA0204", "Wrong shape", "'{0}' is {1}; expected {2}");

    public static readonly Rule Repeated = Warning("MILA0205", "Repeated", "'{0}' repeats what stands at {1}; only the first counts");

    public static readonly Rule EmptyItem = Warning("MILA0206", "Empty item", "An item of '{0}' is empty and left out; expected a value");

    public static readonly Rule NotInteger = Error("MILA0210", "Not an integer", "'{0}' is '{1}'; expected a whole number of at most 32 bits, without quotes");

    public static readonly Rule NegativeSize = Error("MILA0211", "Negative size", "'{0}' is '{1}'; expected a number of pixels, 0 or more");

    public static readonly Rule NotBoolean = Error("MILA0212", "Not true or false", "'{0}' is '{1}'; expected true or false, without quotes");

    public static readonly Rule NotDate = Error("MILA0213", "Not a date", "'{0}' is '{1}': {2}; expected a date like 2020-12-31");

    public static readonly Rule NoZone = Error(
        "MILA0214",
        "Instant without zone",
        "'{0}' is '{1}', a time without a zone; expected 'Z' or an offset like '+01:00' after it");

    public static readonly Rule ImplausibleDate = Warning("MILA0215", "Implausible date", "'{0}' is '{1}'; expected a year from 1900 to 2100");

    public static readonly Rule UrlScheme = Error("MILA0216", "Scheme of a URL", "'{0}' begins with '{1}:'; expected 'http:' or 'https:'");

    public static readonly Rule UrlNotAbsolute = Warning(
        "MILA0217",
        "Not an absolute URL",
        "'{0}' is '{1}', which {2}; expected an address like 'https://example.org/page'");

    public static readonly Rule UnknownValue = Error("MILA0218", "Unknown value", "'{0}' is '{1}'; expected {2}");

    public static readonly Rule PlainTextWithoutBody = Error(
        "MILA0301",
        "Title without a text",
        "The title '{0}' has no text below it; expected at least one paragraph");

    public static readonly Rule RepeatedTitleDiffers = Warning(
        "MILA0302",
        "Repeated title differs",
        "'{0}' repeats the title with other words; expected '{1}'");

    public static readonly Rule NoOrganization = Info(
        "MILA0303",
        "No organization found",
        "No organization was found in this text; expected one, or its name in the registry");

    public static readonly Rule UnmatchedTemplate = Warning(
        "MILA0401",
        "Template braces without a partner",
        "'{0}' has no '{1}' and is taken as text; expected both");

    public static readonly Rule UnclosedLink = Warning("MILA0402", "Link never closed", "Link '{0}' is never closed and is taken as text; expected ']]'");

    public static readonly Rule UnclosedReference = Warning(
        "MILA0403",
        "Reference never closed",
        "Reference '{0}' is never closed and is taken as text; expected '</ref>'");

    public static readonly Rule UnclosedElement = Warning(
        "MILA0404",
        "Comment or element never closed",
        "'{0}' is never closed and is taken as text; expected '{1}'");

    public static readonly Rule RepeatedParameter = Warning(
        "MILA0405",
        "Parameter given twice",
        "Parameter '{0}' is given twice; expected once: the last value counts");

    public static readonly Rule UnequalHeading = Warning(
        "MILA0406",
        "Unequal heading marks",
        "Heading begins with {0} '=' and ends with {1}; expected as many at its end as at its beginning");

    public static readonly Rule TooDeep = ConfigurableError("MILA0407", "Markup nested too deep", "'{0}' is the 101st level of nesting; expected at most 100");

    public static readonly Rule QuoteFlood = Warning(
        "MILA0408",
        "Too many apostrophes",
        "{0} apostrophes in a row; expected at most 5: the others are taken as text");

    public static readonly Rule AmbiguousAlias = Warning(
        "MILA0501",
        "Ambiguous alias",
        "'{0}' stands for '{1}' and, at {2}, for '{3}'; expected one of them, or two names");

    public static readonly Rule ConflictingDates = Info("MILA0502", "Conflicting dates", "'{0}' contradicts '{1}' at {2} as the date of '{3}'; both are kept");

    public static readonly Rule SlugClash = Info(
        "MILA0503",
        "Slug clash",
        "The {3} slug '{0}' is taken at {1}, so this becomes '{2}'; a slug in the registry would settle it");

    public static readonly Rule QuoteNotFound = ConfigurableError(
        "MILA0504",
        "Quote not in the document",
        "The quote '{0}' is not in '{1}'; expected the words of one paragraph{2}");

    public static readonly Rule UnknownDocument = ConfigurableError(
        "MILA0505",
        "Unknown document",
        "'{0}' is no document of the dataset; expected the path of one, relative to its folder{1}");

    public static readonly Rule StaleReject = Warning(
        "MILA0506",
        "Reject without effect",
        "Nothing is left to reject for '{0}'; expected a partnership that the documents seem to tell");

    public static readonly Rule NewPartnership = Info(
        "MILA0507",
        "Partnership that the registry lacks",
        "The text tells of a partnership that the registry lacks: '{0}'; run mila suggest for its entry");

    public static readonly Rule LikelySame = Info(
        "MILA0508",
        "Likely the same organization",
        "'{0}' is likely what stands at {2}; if so, paste below 'organizations:' {3}");

    public static readonly Rule UnknownRule = Error("MILA0509", "Unknown id", "No problem has the id '{0}'; expected one like 'MILA0203'{1}");

    public static readonly Rule FixedSeverity = Error(
        "MILA0510",
        "Severity cannot be changed",
        "The severity of '{0}' cannot be changed: the dataset would be untrue; expected an id that may be silenced");

    public static readonly Rule SlugTaken = Warning(
        "MILA0511",
        "Slug stated twice",
        "The slug '{0}' is stated at {1} already, so this becomes '{2}'; expected another slug");

    public static readonly Rule NotPartialGetter = ConfigurableError(
        "MILA0601",
        "Not a partial property",
        "'{0}' {1}; expected 'partial {2} {0}' with a get accessor alone");

    public static readonly Rule NotInArticle = ConfigurableError(
        "MILA0602",
        "Not a property of an article",
        "'{0}' belongs to '{1}'; expected it in 'partial record {2}.Article'");

    public static readonly Rule UnknownPropertyType = ConfigurableError(
        "MILA0603",
        "Type that no value has",
        "'{0}' is '{1}'; expected text, bool, a number, a date, Uri or an enum, or an array or IReadOnlyList of them");

    public static readonly Rule NotAnOwnKey = ConfigurableError("MILA0604", "Not a key of your own", "'{0}' is {1}; expected a key of your own");

    public static readonly Rule KeyBoundTwice = ConfigurableError(
        "MILA0605",
        "Key bound twice",
        "The key '{0}' is bound to '{1}' already; expected one property for it");

    public static readonly Rule KeyInNoDocument = Warning("MILA0606", "Key in no document", "No document has the key '{0}'; expected it in a front matter{1}");

    public static readonly Rule AbsentButNotNullable = Error(
        "MILA0607",
        "Absent but not nullable",
        "{0} articles have no '{1}', the first at {2}; expected the type '{3}', or the key in each");

    public static readonly Rule ValueDoesNotFit = Error("MILA0608", "Value does not fit its property", "'{0}' is '{1}'{2}; expected {3}");

    public static readonly Rule PropertyTooNew = ConfigurableError(
        "MILA0609",
        "C# below 13",
        "The project compiles C# '{0}'; expected 13.0 or later for '{1}', since it is a partial property");

    public static readonly Rule BuiltInName = ConfigurableError(
        "MILA0610",
        "Name of a built-in member",
        "'{0}' is a member that every 'Article' has already; expected another name for this property");

    public static readonly Rule LanguageTooOld = ConfigurableError(
        "MILA0901",
        "C# below 9",
        "The project compiles C# '{0}'; expected 9.0 or later, since the dataset is emitted as records");

    public static readonly Rule NotANamespace = ConfigurableError(
        "MILA0902",
        "Not a namespace",
        "MilaNamespace is '{0}'; expected identifiers joined by dots, such as '{1}'");

    public static readonly Rule UnknownPropertyValue = ConfigurableError("MILA0903", "Unknown value", "{0} is '{1}'; expected {2}");

    public static readonly Rule PathGivenTwice = ConfigurableError(
        "MILA0904",
        "Path given twice",
        "Another file has the path '{0}', too; expected a 'MilaPath' of its own for one of them");

    public static readonly Rule InternalError = Error("MILA0999", "Internal error", "Internal error while {0} {1}; please report it: {2}: '{3}'");

    private static Rule ConfigurableError(string id, string title, string message) => new(id, title, message, Severity.Error, IsConfigurable: true);

    private static Rule Error(string id, string title, string message) => new(id, title, message, Severity.Error, IsConfigurable: false);

    private static Rule Info(string id, string title, string message) => new(id, title, message, Severity.Info, IsConfigurable: true);

    private static Rule Warning(string id, string title, string message) => new(id, title, message, Severity.Warning, IsConfigurable: true);
}

namespace Mila.Core.Diagnostics;

/// <summary>Every rule, in the order of its id.</summary>
public static class Rules
{
    public static readonly Rule Empty = Error("MILA0001", "Empty file", "The file is empty; expected a title and a text");

    public static readonly Rule FrontMatterNotClosed = Error("MILA0101", "Front matter never closed", "Front matter is never closed; expected a line '---' after the last key");

    public static readonly Rule UnmatchedTemplate = Warning("MILA0401", "Template braces without a partner", "'{0}' has no '{1}' and is taken as text; expected both");

    public static readonly Rule UnclosedLink = Warning("MILA0402", "Link never closed", "Link '{0}' is never closed and is taken as text; expected ']]'");

    public static readonly Rule UnclosedReference = Warning("MILA0403", "Reference never closed", "Reference '{0}' is never closed and is taken as text; expected '</ref>'");

    public static readonly Rule UnclosedElement = Warning("MILA0404", "Comment or element never closed", "'{0}' is never closed and is taken as text; expected '{1}'");

    public static readonly Rule RepeatedParameter = Warning("MILA0405", "Parameter given twice", "Parameter '{0}' is given twice; expected once: the last value counts");

    public static readonly Rule UnequalHeading = Warning("MILA0406", "Unequal heading marks", "Heading begins with {0} '=' and ends with {1}; expected as many at its end as at its beginning");

    public static readonly Rule TooDeep = new("MILA0407", "Markup nested too deep", "'{0}' is the 101st level of nesting; expected at most 100", Severity.Error, IsConfigurable: true);

    public static readonly Rule QuoteFlood = Warning("MILA0408", "Too many apostrophes", "{0} apostrophes in a row; expected at most 5: the others are taken as text");

    private static Rule Error(string id, string title, string message) => new(id, title, message, Severity.Error, IsConfigurable: false);

    private static Rule Warning(string id, string title, string message) => new(id, title, message, Severity.Warning, IsConfigurable: true);

    private static Rule Info(string id, string title, string message) => new(id, title, message, Severity.Info, IsConfigurable: true);
}

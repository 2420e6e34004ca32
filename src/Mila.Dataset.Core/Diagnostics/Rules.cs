namespace Mila.Core.Diagnostics;

/// <summary>Every rule, in the order of its id.</summary>
public static class Rules
{
    public static readonly Rule Empty = Error("MILA0001", "Empty file", "The file is empty; expected a title and a text");

    public static readonly Rule FrontMatterNotClosed = Error("MILA0101", "Front matter never closed", "Front matter is never closed; expected a line '---' after the last key");

    public static readonly Rule PlainTextWithoutBody = Error("MILA0301", "Title without a text", "The title '{0}' has no text below it; expected at least one paragraph");

    public static readonly Rule RepeatedTitleDiffers = Warning("MILA0302", "Repeated title differs", "'{0}' repeats the title with other words; expected '{1}'");

    private static Rule Error(string id, string title, string message) => new(id, title, message, Severity.Error, IsConfigurable: false);

    private static Rule Warning(string id, string title, string message) => new(id, title, message, Severity.Warning, IsConfigurable: true);

    private static Rule Info(string id, string title, string message) => new(id, title, message, Severity.Info, IsConfigurable: true);
}

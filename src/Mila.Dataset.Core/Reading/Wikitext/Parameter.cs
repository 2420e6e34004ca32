namespace Mila.Core.Reading.Wikitext;

/// <summary>A parameter of a template: its name and where name and value stand.</summary>
internal sealed record Parameter(string Name, int NameStart, int NameLength, int Start, int End);

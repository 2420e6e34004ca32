namespace Mila.Core.Tests.Gold;

/// <summary>Where a fact stands: a document's number, and the line in the source document and in our own telling of it.</summary>
internal sealed record GoldLine(string Document, int Source, int Own);

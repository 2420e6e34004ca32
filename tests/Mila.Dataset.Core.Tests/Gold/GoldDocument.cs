namespace Mila.Core.Tests.Gold;

/// <summary>A document of the gold: its number, and the file that holds it among the source documents and among our own seeds.</summary>
internal sealed record GoldDocument(string Number, string SourcePath, string OwnPath);

namespace Mila.Core.Model;

/// <summary>A number that a document states; what it is about is the number of a name.</summary>
public sealed record FigureFact(string What, Quantity Quantity, int? About, int? Year, Evidence Evidence);

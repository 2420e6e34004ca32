namespace Mila.Core.Model;

/// <summary>A number that a document states, about an organization's row where the sentence names one.</summary>
/// <param name="What">What the number measures, such as <c>researchers</c>.</param>
/// <param name="Year">The year that the sentence binds it to.</param>
public sealed record Figure(string What, Quantity Quantity, int? About, int? Year, Evidence Evidence);

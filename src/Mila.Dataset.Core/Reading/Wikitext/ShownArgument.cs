namespace Mila.Core.Reading.Wikitext;

/// <summary>What a template shows of its arguments.</summary>
/// <param name="Name">The positional argument that it shows.</param>
/// <param name="Prefix">What it shows before that: the sign of a currency, <c>as of</c>.</param>
/// <param name="HasUnit">Whether the argument behind it is its unit, and is shown too.</param>
/// <param name="IsList">Whether the arguments behind it are shown too, each as an item of a list.</param>
internal readonly record struct ShownArgument(string Name, string Prefix = "", bool HasUnit = false, bool IsList = false);

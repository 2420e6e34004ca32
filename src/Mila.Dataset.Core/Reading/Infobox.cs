namespace Mila.Core.Reading;

/// <summary>What the first infobox of a page says of the thing that the page is about; what it leaves out is absent.</summary>
/// <param name="Kind">What it calls the thing: <c>football club</c> of <c>{{Infobox football club}}</c>; empty where it calls it nothing.</param>
/// <param name="Site">The domain of its site, as <see cref="Model.WebDomain"/> writes it.</param>
/// <param name="Founded">When it was founded.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Maker">Who made it.</param>
public sealed record Infobox(string Kind, string? Site, PartialDate? Founded, string? Location, string? Maker);

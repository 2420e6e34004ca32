using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>A partnership that the registry states, with those of its quotes that stand in the documents.</summary>
/// <param name="Quotes">The documents by number, and where they say it; at least one.</param>
internal sealed record StatedPartnership(RegistryPartnership Entry, List<(int Document, Evidence Evidence)> Quotes)
{
    /// <summary>The same partnership with what a second entry adds; where both speak the first has the word.</summary>
    public StatedPartnership With(StatedPartnership second) => new(
        Entry with
        {
            Slug = Entry.Slug ?? second.Entry.Slug,
            Name = Entry.Name ?? second.Entry.Name,
            Kind = Entry.Kind ?? second.Entry.Kind,
            Date = Entry.Date ?? second.Entry.Date,
        },
        [.. Quotes, .. second.Quotes]);
}

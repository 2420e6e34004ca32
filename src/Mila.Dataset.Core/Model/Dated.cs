namespace Mila.Core.Model;

/// <summary>A date and where it stands.</summary>
public sealed record Dated(PartialDate Date, SourceSpan Source);

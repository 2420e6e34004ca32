namespace Mila.Core.Model;

/// <summary>An organization's or a person's name in an article, by rows; exactly one of the two is given.</summary>
public readonly record struct Mention(int? Organization, int? Person, int Article, MentionScope Scope, string Text, SourceSpan Source);

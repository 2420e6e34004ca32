namespace Mila.Core.Model;

/// <summary>Tells an article's own words from what stands around them.</summary>
public static class MentionScopeExtensions
{
    /// <summary>Whether the article itself speaks there: its title, excerpt or body.</summary>
    public static bool IsArticleItself(this MentionScope scope) => scope is MentionScope.Title or MentionScope.Excerpt or MentionScope.Body;
}

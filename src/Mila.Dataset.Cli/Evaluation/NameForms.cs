using Mila.Core.Model;

namespace Mila.Cli.Evaluation;

/// <summary>Whether a name of the labels and an organization of the dataset are the same.</summary>
internal static class NameForms
{
    /// <summary>Whether one of the organization's names is the labels' name, but for case, accents and punctuation.</summary>
    public static bool AreSame(Organization organization, string name) => FormsOf(organization).Contains(Key(name));

    /// <summary>
    /// Whether one of the organization's names holds the labels' name, or the other way round, at the borders of words:
    /// an added brand or legal word makes no other party of "Microsoft".
    /// </summary>
    public static bool AreAlike(Organization organization, string name)
    {
        var key = Key(name);
        return FormsOf(organization).Any(form => form.Contains(key, StringComparison.Ordinal) || key.Contains(form, StringComparison.Ordinal));
    }

    private static IEnumerable<string> FormsOf(Organization organization) =>
        organization.Aliases.Select(static alias => alias.Text).Prepend(organization.Name).Select(Key);

    /// <summary>Folded words with a hyphen before and behind each; a possessive ending is a word of its own.</summary>
    private static string Key(string name) => $"-{Folding.Slug(Folding.Fold(name).Replace('\'', ' '))}-";
}

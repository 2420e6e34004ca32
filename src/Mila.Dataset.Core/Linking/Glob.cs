namespace Mila.Core.Linking;

/// <summary>
/// Matches paths against patterns: <c>?</c> is one character, <c>*</c> any run within a folder, <c>**</c> any run, <c>**/</c> any folders or none.
/// </summary>
internal static class Glob
{
    public static bool Matches(string pattern, string path)
    {
        int p = 0, t = 0;

        // Where to go on in the pattern and in the path when what follows a star does not fit: behind the last * first, else behind the last **.
        int star = -1, starEnd = 0, deepStar = -1, deepEnd = 0;
        while (t < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                var isDeep = p + 1 < pattern.Length && pattern[p + 1] == '*';
                var isFolders = isDeep && p + 2 < pattern.Length && pattern[p + 2] == '/' && (p == 0 || pattern[p - 1] == '/');
                p += isFolders ? 3 : isDeep ? 2 : 1;
                (star, starEnd) = isDeep ? (-1, 0) : (p, t);
                if (isDeep)
                    (deepStar, deepEnd) = (p, t);
            }
            else if (p < pattern.Length && (pattern[p] == path[t] || (pattern[p] == '?' && path[t] != '/')))
            {
                p++;
                t++;
            }
            else if (star >= 0 && path[starEnd] != '/')
            {
                p = star;
                t = ++starEnd;
            }
            else if (deepStar >= 0 && NextEnd(pattern, deepStar, path, deepEnd) is > 0 and var next)
            {
                star = -1;
                p = deepStar;
                t = deepEnd = next;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    /// <summary>
    /// Where the run of a <c>**</c> may end next: at the next character, or behind the next folder where the star stands for folders; 0 when nowhere.
    /// </summary>
    private static int NextEnd(string pattern, int deepStar, string path, int end) =>
        pattern[deepStar - 1] == '/' ? path.IndexOf('/', end) + 1 : end + 1;
}

namespace Mila.Core.Linking;

/// <summary>Matches paths against patterns: <c>?</c> is one character, <c>*</c> any run within a folder, <c>**</c> any run.</summary>
internal static class Glob
{
    public static bool Matches(string pattern, string path)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        var isDeep = false;
        while (t < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                isDeep = p + 1 < pattern.Length && pattern[p + 1] == '*';
                p += isDeep ? 2 : 1;
                // "**/" matches no folder too.
                if (isDeep && p < pattern.Length && pattern[p] == '/')
                    p++;
                (star, mark) = (p, t);
            }
            else if (p < pattern.Length && (pattern[p] == path[t] || (pattern[p] == '?' && path[t] != '/')))
            {
                p++;
                t++;
            }
            else if (star >= 0 && (isDeep || path[mark] != '/'))
            {
                p = star;
                t = ++mark;
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
}

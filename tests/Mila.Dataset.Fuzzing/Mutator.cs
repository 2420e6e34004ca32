using System.Text;
using Mila.Core.Model;

namespace Mila.Fuzzing;

/// <summary>Makes malformed documents of well-formed ones. The same random numbers make the same document.</summary>
internal sealed class Mutator
{
    private const int LongestSample = 500, MostMutations = 6, LongestStretch = 40;
    private const int LongestRun = 24, LongestRareRun = 1000;
    private static readonly char[] Delimiters = [.. " \n.,:;[]{}|='\"<>#*-"];

    private readonly SplitMix64 random;
    private readonly SeedKind format;
    private string text;

    private Mutator(SeedKind format, SplitMix64 random)
    {
        this.format = format;
        this.random = random;
        text = Sample(format);
    }

    /// <summary>One malformed document of a format.</summary>
    public static string Mutate(SeedKind format, SplitMix64 random)
    {
        var mutator = new Mutator(format, random);
        for (var rest = 1 + random.Below(MostMutations); rest > 0; rest--)
            mutator.text = mutator.Once();
        return mutator.text;
    }

    private string Once() => random.Below(16) switch
    {
        0 or 1 => Bytes(),
        2 => Replace(1, Character()),
        3 => Replace(0, Character()),
        4 => Replace(random.Below(LongestStretch), ""),
        5 or 6 or 7 => Replace(0, random.Of(Tokens.Of(format))),
        8 => Replace(random.Below(4), random.Of(Tokens.Of(format))),
        9 => Run(),
        10 => Word(),
        11 or 12 => Line(),
        13 => Number(),
        14 => Splice(),
        _ => text[..random.Below(text.Length + 1)],
    };

    /// <summary>A few whole lines of a sample: its head as often as anything else.</summary>
    private string Sample(SeedKind kind)
    {
        var sample = random.Of(Samples.Of(kind)).Text;
        if (sample.Length <= LongestSample || random.OneIn(32))
            return sample;
        var start = random.OneIn(2) ? 0 : sample.IndexOf('\n', random.Below(sample.Length - LongestSample)) + 1;
        return sample.Substring(start, Math.Min(LongestSample, sample.Length - start));
    }

    private string Replace(int length, string with) => Replace(random.Below(text.Length + 1), length, with);

    private string Replace(int start, int length, string with) => string.Concat(text.AsSpan(0, start), with, text.AsSpan(Math.Min(text.Length, start + length)));

    private string Character() => (random.Below(4) switch
    {
        0 => (char)random.Below(0x20),
        1 => (char)random.Below(0x10000),
        _ => (char)(' ' + random.Below(0x5F)),
    }).ToString();

    /// <summary>Damages the file's bytes, which are read as UTF-8 again: what is none becomes U+FFFD.</summary>
    private string Bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var rest = random.Below(4); rest >= 0 && bytes.Length > 0; rest--)
            bytes[random.Below(bytes.Length)] ^= (byte)(1 << random.Below(8));
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>One token so many times: depth, a flood of marks, a huge indentation.</summary>
    private string Run()
    {
        var token = random.Of(Tokens.Of(format));
        var length = 2 + random.Below(random.OneIn(64) ? LongestRareRun : LongestRun);
        return Replace(0, new StringBuilder().Insert(0, token, length).ToString());
    }

    /// <summary>Drops, doubles or moves what stands between two delimiters.</summary>
    private string Word()
    {
        var at = random.Below(text.Length + 1);
        var start = at == 0 ? 0 : text.LastIndexOfAny(Delimiters, at - 1) + 1;
        var end = text.IndexOfAny(Delimiters, at) is >= 0 and var found ? found : text.Length;
        var word = text[start..end];
        switch (random.Below(3))
        {
            case 0:
                return Replace(start, word.Length, "");
            case 1:
                return Replace(start, 0, word + " ");
            default:
                text = Replace(start, word.Length, "");
                return Replace(0, word);
        }
    }

    /// <summary>Drops, doubles, moves, joins, breaks or indents a line.</summary>
    private string Line()
    {
        var lines = text.Split('\n').ToList();
        var at = random.Below(lines.Count);
        var line = lines[at];
        switch (random.Below(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, line);
                break;
            case 2:
                lines.RemoveAt(at);
                lines.Insert(random.Below(lines.Count + 1), line);
                break;
            case 3:
                lines[at] = line.TrimStart(' ');
                break;
            case 4:
                lines[at] = line.Insert(random.Below(line.Length + 1), "\n");
                break;
            default:
                lines[at] = new string(random.OneIn(8) ? '\t' : ' ', 1 + random.Below(random.OneIn(16) ? 400 : 6)) + line;
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>Another number where one stands.</summary>
    private string Number()
    {
        var from = random.Below(text.Length + 1);
        var at = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? text : Replace(from + at, 1, random.Below(4) switch
        {
            0 => "99999999999999999999",
            1 => "-0",
            2 => "\u0661",
            _ => ((char)('0' + random.Below(10))).ToString(),
        });
    }

    /// <summary>The head of one document and the tail of another, which now and then is of another format.</summary>
    private string Splice()
    {
        var other = Sample(random.OneIn(4) ? random.Of(Samples.Formats) : format);
        return string.Concat(text.AsSpan(0, random.Below(text.Length + 1)), other.AsSpan(random.Below(other.Length + 1)));
    }
}

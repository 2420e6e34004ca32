using FsCheck;
using FsCheck.Fluent;

namespace Mila.Tests;

/// <summary>Texts of any characters, those that are dangerous to code and to YAML as often as all others.</summary>
internal static class AnyText
{
    /// <summary>As many cases as asked for, the same in every run.</summary>
    public static Config Cases(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20201211, 7);

    public static Gen<string> Generator { get; } = Gen.OneOf(
            Gen.Choose(0, char.MaxValue).Select(static code => (char)code),
            Gen.Choose(' ', '~').Select(static code => (char)code),
            Gen.Elements("\"\\'{}[]:#,&*!|>%@`-?<=\0\t\r\n\u0085\u2028\u2029\uFEFF\uFFFD\uFFFF\u202E\u200B\u00A0\u0301\u0130\u0131\u00DF\uD83D\uDE80".ToCharArray()))
        .ArrayOf()
        .Select(static characters => new string(characters));
}

using Mila.Core.Diagnostics;

namespace Mila.Core.Reading.Yaml;

/// <summary>Where YAML text breaks the grammar, and how.</summary>
internal sealed class YamlFault(Rule rule, int start, int length, params string[] arguments)
{
    public Rule Rule { get; } = rule;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public string[] Arguments { get; } = arguments;
}

using Mila.Core.Diagnostics;

namespace Mila.Cli.Rendering;

/// <summary>Severities as compilers write them.</summary>
internal static class SeverityName
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}

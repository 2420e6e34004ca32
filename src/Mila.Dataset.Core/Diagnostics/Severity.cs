namespace Mila.Core.Diagnostics;

public enum Severity
{
    Info,
    Warning,
    Error,
}

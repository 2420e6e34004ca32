namespace Mila.Cli.Commands;

/// <summary>How <c>check</c> writes what it finds.</summary>
internal enum CheckFormat
{
    Text,
    Json,
    Sarif,
    GitHub,
}

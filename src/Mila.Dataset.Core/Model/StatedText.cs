using Mila.Core.Diagnostics;

namespace Mila.Core.Model;

/// <summary>A text that the owner of the dataset states, and where.</summary>
public sealed record StatedText(string Text, Place Place)
{
    public override string ToString() => Text;
}

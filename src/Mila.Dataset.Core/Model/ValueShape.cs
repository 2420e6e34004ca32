namespace Mila.Core.Model;

/// <summary>The shape of a value in YAML.</summary>
public enum ValueShape
{
    Scalar,
    List,
    Mapping,
}

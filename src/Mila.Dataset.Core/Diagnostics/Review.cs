namespace Mila.Core.Diagnostics;

/// <summary>What becomes of a partnership that the documents tell of and the registry does not state.</summary>
public enum Review
{
    /// <summary>No word of it.</summary>
    Off,

    /// <summary>Information at its sentence.</summary>
    Suggest,

    /// <summary>A warning.</summary>
    Warn,

    /// <summary>An error: nothing enters the dataset unreviewed.</summary>
    Require,
}

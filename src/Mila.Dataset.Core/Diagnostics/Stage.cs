namespace Mila.Core.Diagnostics;

/// <summary>What the engine does, one after the other.</summary>
public enum Stage
{
    /// <summary>A file's text becomes a document or a registry.</summary>
    Reading,

    /// <summary>The names of all registry files become what every document is searched for.</summary>
    CollectingNames,

    /// <summary>A document becomes facts.</summary>
    Extracting,

    /// <summary>The facts of all documents become a dataset.</summary>
    Linking,

    /// <summary>The dataset becomes C#.</summary>
    Emitting,

    /// <summary>The dataset becomes a file.</summary>
    Storing,

    /// <summary>Problems become what a person reads.</summary>
    Reporting,
}

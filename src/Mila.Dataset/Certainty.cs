namespace Mila;

/// <summary>How well a fact is supported. Higher values are surer, so <c>&gt;=</c> filters.</summary>
public enum Certainty
{
    /// <summary>A fact that the text only hints at: hypothetical, planned, ended, or with an unnamed party.</summary>
    Candidate,

    /// <summary>A fact that follows from the text by inference.</summary>
    Implied,

    /// <summary>A fact that the text states in so many words.</summary>
    Stated,

    /// <summary>A fact that the owner of the dataset confirmed with a quote found in the cited document.</summary>
    Confirmed,
}

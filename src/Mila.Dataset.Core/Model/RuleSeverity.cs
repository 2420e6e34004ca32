using Mila.Core.Diagnostics;

namespace Mila.Core.Model;

/// <summary>How grave the owner of the dataset takes a rule, by its id.</summary>
public readonly record struct RuleSeverity(string Rule, Severity Severity);

using Mila.Core.Diagnostics;

namespace Mila.Generator.Binding;

/// <summary>What stands at an attribute: a property, or the fault of ours that kept it from being read.</summary>
internal sealed record FoundProperty(OwnProperty? Property, Problem? Crash);

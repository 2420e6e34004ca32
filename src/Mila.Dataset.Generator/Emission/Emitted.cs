using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Generator.Emission;

/// <summary>The C# of a dataset, and what the project keeps it from being.</summary>
internal sealed record Emitted(EquatableArray<SourceFile> Files, EquatableArray<Problem> Problems);

using Mila.Core.Model;

namespace Mila.Generator;

/// <summary>A document before it is read, with what the registry states of it alone: another statement of another document does not change it.</summary>
internal sealed record DocumentFile(SeedFile File, DocumentStatement Statement);

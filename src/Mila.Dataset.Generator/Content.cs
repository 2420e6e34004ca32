using Mila.Core.Model;
using Mila.Core.Storing;

namespace Mila.Generator;

/// <summary>What C# is made of: a dataset that becomes code, or else what there is to know of one that the build stored in a file.</summary>
internal sealed record Content(Dataset? Given, Manifest? Stored);

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs to compile <c>init</c> for netstandard2.0.</summary>
internal static class IsExternalInit;

namespace Mila.Generator.Emission;

/// <summary>Writes where the dataset's file is.</summary>
internal static class StoredDatasetEmitter
{
    /// <summary>The resource's name.</summary>
    public const string Resource = "Mila.Dataset.bin";

    public static void Write(CodeWriter writer, string contentHash) => writer.Write(
        $$"""
        /// <summary>The resource that the records are read from.</summary>
        internal static class StoredDataset
        {
            public static readonly global::Mila.DataFile File = new global::Mila.DataFile(
                typeof(StoredDataset).Assembly,
                {{Literals.String(Resource)}},
                {{Literals.String(contentHash)}});
        }
        """);
}

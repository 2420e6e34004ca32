namespace Mila.Core.Remembering;

/// <summary>A record of the model ↔ bytes that the same version of this assembly reads back as a record equal to it.</summary>
public static class RecordFormat
{
    public static byte[] Write<T>(T record)
    {
        var writer = new RecordWriter();
        ValueFormat<T>.Write(writer, record);
        return writer.ToArray();
    }

    public static T Read<T>(byte[] bytes) => ValueFormat<T>.Read(new RecordReader(bytes));
}

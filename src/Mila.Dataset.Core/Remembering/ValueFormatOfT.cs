using System.Linq.Expressions;

namespace Mila.Core.Remembering;

/// <summary>The functions that write and read a type, made once.</summary>
internal static class ValueFormat<T>
{
    private static readonly ParameterExpression
        Writer = Expression.Parameter(typeof(RecordWriter)),
        Reader = Expression.Parameter(typeof(RecordReader)),
        Value = Expression.Parameter(typeof(T));

    public static readonly Action<RecordWriter, T> Write = Expression.Lambda<Action<RecordWriter, T>>(
        ValueFormat.Written(Writer, Value),
        Writer,
        Value).Compile();

    public static readonly Func<RecordReader, T> Read = Expression.Lambda<Func<RecordReader, T>>(ValueFormat.Read(Reader, typeof(T)), Reader).Compile();
}

using System.Linq.Expressions;
using Mila.Core.Model;

namespace Mila.Core.Remembering;

/// <summary>
/// How values are written and read: what the writer knows by itself as it does; a list as its items behind their number; a record as the values that its
/// constructor takes and those that are set besides.
/// </summary>
internal static class ValueFormat
{
    public static Expression Written(Expression writer, Expression value)
    {
        var type = value.Type;
        if (Array.Find(typeof(RecordWriter).GetMethods(), method =>
            method.Name == nameof(RecordWriter.Write) && method.GetParameters()[0].ParameterType == type) is { } write)
        {
            return Expression.Call(writer, write, value);
        }

        if (type.IsEnum)
            return Written(writer, Expression.Convert(value, typeof(long)));
        if (ItemOf(type) is { } item)
            return Expression.Call(typeof(ValueFormat), nameof(WriteItems), [item], writer, value);
        if (Nullable.GetUnderlyingType(type) is not null)
            return WrittenIf(writer, Expression.Property(value, "HasValue"), Written(writer, Expression.Property(value, "Value")));
        var record = Expression.Variable(type);
        var parts = Expression.Block(RecordShape.Of(type).Properties.Select(property => Written(writer, Expression.Property(record, property))));
        return Expression.Block(
            [record],
            Expression.Assign(record, value),
            type.IsValueType ? parts : WrittenIf(writer, Expression.ReferenceNotEqual(record, Expression.Constant(null)), parts));
    }

    public static Expression Read(Expression reader, Type type)
    {
        if (Array.Find(typeof(RecordReader).GetMethods(), method => method.DeclaringType == typeof(RecordReader) && method.ReturnType == type) is { } read)
            return Expression.Call(reader, read);
        if (type.IsEnum)
            return Expression.Convert(Read(reader, typeof(long)), type);
        if (ItemOf(type) is { } item)
            return Expression.Call(typeof(ValueFormat), nameof(ReadItems), [item], reader);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return ReadIf(reader, Expression.Convert(Read(reader, underlying), type));
        var shape = RecordShape.Of(type);
        var record = Expression.MemberInit(
            Expression.New(shape.Constructor, shape.Taken.Select(property => Read(reader, property.PropertyType))),
            shape.Set.Select(property => Expression.Bind(property, Read(reader, property.PropertyType))));
        return type.IsValueType ? record : ReadIf(reader, record);
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : null;

    private static ConditionalExpression WrittenIf(Expression writer, Expression condition, Expression written) => Expression.IfThenElse(
        condition,
        Expression.Block(Written(writer, Expression.Constant(true)), written),
        Written(writer, Expression.Constant(false)));

    private static ConditionalExpression ReadIf(Expression reader, Expression read) =>
        Expression.Condition(Read(reader, typeof(bool)), read, Expression.Default(read.Type));

    private static void WriteItems<T>(RecordWriter writer, EquatableArray<T> items)
    {
        writer.Write(items.Count);
        foreach (var item in items)
            ValueFormat<T>.Write(writer, item);
    }

    private static EquatableArray<T> ReadItems<T>(RecordReader reader)
    {
        var count = reader.ReadInt32();
        if (count == 0)
            return default;
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = ValueFormat<T>.Read(reader);
        return new EquatableArray<T>(items);
    }
}

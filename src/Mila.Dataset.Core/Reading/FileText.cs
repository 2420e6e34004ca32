using System.Text;

namespace Mila.Core.Reading;

/// <summary>The bytes of a file → its text, the same wherever it is read.</summary>
public static class FileText
{
    /// <summary>
    /// Decodes a file as the compiler does on a machine of UTF-8: two marks mean UTF-16, all else is UTF-8, and bytes that are neither become U+FFFD.
    /// </summary>
    // The mark of UTF-32 begins with one of UTF-16 and is taken for it, as the compiler takes it in files of common size.
    public static string Decode(byte[] bytes)
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8 })
        {
            var mark = encoding.GetPreamble();
            if (bytes.Length >= mark.Length && bytes.Take(mark.Length).SequenceEqual(mark))
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        }

        return Encoding.UTF8.GetString(bytes);
    }
}

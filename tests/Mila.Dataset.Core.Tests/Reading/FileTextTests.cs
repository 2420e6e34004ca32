using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class FileTextTests
{
    [Theory]
    [InlineData(new byte[] { }, "")]
    [InlineData(new byte[] { 0xC3, 0xA9 }, "\u00E9")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0xA9 }, "\u00E9")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xE9, 0x00 }, "\u00E9")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0xE9 }, "\u00E9")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 }, "a\uFFFD")]
    [InlineData(new byte[] { 0x61, 0xC3 }, "a\uFFFD")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "a\0b\0")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 }, "\0a\0")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "")]
    [InlineData(new byte[] { 0xEF, 0xBB }, "\uFFFD")]
    [InlineData(new byte[] { 0xFF }, "\uFFFD")]
    public void A_mark_tells_utf_16_all_else_is_utf_8_and_bad_bytes_stay_visible(byte[] bytes, string text) =>
        Assert.Equal(text, FileText.Decode(bytes));
}

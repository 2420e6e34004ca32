using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class FrontMatterFrameTests
{
    [Fact]
    public void A_document_without_a_fence_is_all_body()
    {
        var frame = Find("\n Orion shines.\n---\n");

        Assert.Equal((true, 2, 0, 2), (frame.IsClosed, frame.FenceStart, frame.FenceLength, frame.BodyStart));
    }

    [Fact]
    public void The_keys_stand_between_two_fences_and_the_body_behind_them()
    {
        const string text = "\n--- \ntitle: Orion\n---x\n---\t\nIt shines.";
        var frame = Find(text);

        Assert.Equal((true, 1, 3), (frame.IsClosed, frame.FenceStart, frame.FenceLength));
        Assert.Equal("title: Orion\n---x\n", text[frame.YamlStart..frame.YamlEnd]);
        Assert.Equal("It shines.", text[frame.BodyStart..]);
        Assert.Null(frame.SecondBlock);
    }

    [Theory]
    [InlineData("  more\n\tmore\n\n# note\n[a\n]\n{b\n}\n- c\n", "It shines.", 12)]
    [InlineData("", "-c", 3)]
    [InlineData("", "It shines. \t", 3)]
    [InlineData("", "---------------------", 3)]
    public void Keys_that_are_never_closed_end_before_the_first_line_of_another_form(string more, string first, int line)
    {
        var keys = $"---\ntitle: Orion\n{more}";
        var frame = Find($"{keys}{first}\nSo it does.");

        Assert.False(frame.IsClosed);
        Assert.Equal($"before '{first.TrimEnd()}' in line {line}", frame.EndHint);
        Assert.Equal((keys.Length, keys.Length), (frame.YamlEnd, frame.BodyStart));
        Assert.Equal((keys.Length, first.TrimEnd().Length), frame.EndPlace);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("-")]
    [InlineData("--------------------")]
    [InlineData("...")]
    [InlineData("===")]
    [InlineData("+++")]
    [InlineData("\u2013\u2014")]
    public void A_line_like_a_fence_is_taken_for_the_missing_one(string line)
    {
        var text = $"---\ntitle: Orion\n{line}\nIt shines.";
        var frame = Find(text);

        Assert.Equal(($"instead of '{line}' in line 3", "It shines."), (frame.EndHint, text[frame.BodyStart..]));
        Assert.Equal((17, line.Length), frame.EndPlace);
    }

    [Fact]
    public void Keys_up_to_the_end_of_the_text_are_all_keys()
    {
        var frame = Find("---\ntitle: Orion\n- ");

        Assert.Equal(("after the last key", 19, 19), (frame.EndHint, frame.YamlEnd, frame.BodyStart));
        Assert.Null(frame.EndPlace);
    }

    private static FrontMatterFrame Find(string text) => FrontMatterFrame.Find(new SeedText("orion.md", text), TestContext.Current.CancellationToken);
}

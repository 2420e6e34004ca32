using Mila.Cli;
using Mila.Cli.Rendering;

namespace Mila.Package.Tests.Cli;

public sealed class HelpTextTests
{
    private static readonly HelpPage Page = new("""
        # MILA9999: Doubtful

        Severity: warning, configurable

        A pier is `open` or closed.
        Say which.

        ## Wrong

        ### seeds/pier.md

        ```markdown
        The `pier`

        # is ajar.
        ```

        """);

    [Fact]
    public void Marks_are_gone_and_what_is_fenced_is_as_it_was_and_indented() =>
        Assert.Equal(
            """
            MILA9999: Doubtful

            Severity: warning, configurable

            A pier is 'open' or closed.
            Say which.

            Wrong

            seeds/pier.md

                The `pier`

                # is ajar.

            """,
            HelpText.Of(Page));

    [Fact]
    public void Headings_are_bold_in_colour_and_nothing_else_changes()
    {
        var coloured = HelpText.Of(Page, isColoured: true);

        Assert.Contains("\e[1mWrong\e[0m\n", coloured, StringComparison.Ordinal);
        Assert.Equal(HelpText.Of(Page), coloured.Replace("\e[1m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_description_is_one_line_between_severity_and_examples() =>
        Assert.Equal("A pier is `open` or closed. Say which.", Page.Description);
}

using Mila.Cli;
using Mila.Core.Model;

namespace Mila.Package.Tests.Cli;

public sealed class EngineTests
{
    [Fact]
    public void A_crash_while_reading_is_an_error_at_the_file_and_the_others_go_on()
    {
        var broken = new Seed("broken.md", Text: null!);
        var whole = new Seed("whole.md", "---\ntitle: Harbour news\n---\nThe harbour is open.\n");

        var dataset = Engine.Run(new SeedFolder("seeds", [broken, whole]));

        var crash = Assert.Single(dataset.Problems);
        Assert.Equal(("MILA0999", "broken.md"), (crash.Rule.Id, crash.Path));
        Assert.StartsWith("Internal error while reading: NullReferenceException: ", crash.Message, StringComparison.Ordinal);
        Assert.Equal("Harbour news", Assert.Single(dataset.Articles).Draft.Title);
    }
}

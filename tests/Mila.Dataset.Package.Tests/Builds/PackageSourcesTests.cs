using System.Xml.Linq;

namespace Mila.Package.Tests.Builds;

/// <summary>Where a restore of this repository looks for packages.</summary>
public sealed class PackageSourcesTests
{
    [Fact]
    public void No_remote_source_is_named_and_the_local_folder_is_there()
    {
        var sources = XDocument.Load(Path.Combine(Repository.Root, "nuget.config")).Descendants("packageSources").Elements();

        var source = Assert.Single(sources);
        Assert.Equal("add", source.Name.LocalName);
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, (string)source.Attribute("value")!)));
    }
}

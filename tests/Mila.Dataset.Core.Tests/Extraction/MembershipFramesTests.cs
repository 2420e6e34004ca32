namespace Mila.Core.Tests.Extraction;

public sealed class MembershipFramesTests
{
    [Theory]
    [InlineData("formed-alliance", "Fjordlab, Tern Robotics and Norvik University have joined forces to establish the Tidal Alliance.")]
    [InlineData("members-of", "Members of the Tidal Alliance include Fjordlab, Tern Robotics and Norvik University.")]
    [InlineData("members-of", "Participants in the Tidal Alliance range from Fjordlab to Tern Robotics, alongside Norvik University.")]
    [InlineData("comprising", "The Tidal Alliance unites Fjordlab, Tern Robotics and Norvik University.")]
    [InlineData("comprising", "The Tidal Alliance, led by Fjordlab, includes Tern Robotics and Norvik University.")]
    [InlineData("comprising", "The map is kept by the Tidal Alliance consisting of Fjordlab, Tern Robotics and Norvik University.")]
    [InlineData("formed-alliance", "Fjordlab, Tern Robotics and Norvik University make up the newly founded Tidal Alliance.")]
    [InlineData("joining", "Fjordlab, Tern Robotics and Norvik University join the Tidal Alliance.")]
    public void A_sentence_tells_who_belongs_to_an_alliance(string rule, string sentence)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal([$"{rule}: Fjordlab Member, Tern Robotics Member, Norvik University Member"], told.Frames);
        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal(("tidal-alliance", PartnershipKind.Consortium), (partnership.Slug, partnership.Kind));
        Assert.Equal("tidal-alliance", told.Dataset.Organizations[partnership.Alliance!.Value].Slug);
    }

    [Theory]
    [InlineData("Fjordlab and Tern Robotics praised the Tidal Alliance.")]
    [InlineData("Members of the crew include Fjordlab.")]
    [InlineData("Friends of the Tidal Alliance include Fjordlab.")]
    [InlineData("Fjordlab joins a meeting of the Tidal Alliance.")]
    [InlineData("Fjordlab met a member of the Tidal Alliance.")]
    [InlineData("Mary Holm became a member of the Tidal Alliance.")]
    [InlineData("Most firms that Fjordlab supplies are members of the Tidal Alliance.")]
    public void Standing_beside_an_alliance_makes_no_member(string sentence) => Assert.Empty(Told.Sentence(sentence).Frames);

    [Theory]
    [InlineData("Fjordlab has become a member of the Tidal Alliance.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab is now the newest member of the Tidal Alliance.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab is not a member of the Tidal Alliance.", PartnershipStatus.Denied)]
    public void Who_is_or_becomes_a_member_belongs_to_it(string sentence, PartnershipStatus status)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal(["joining: Fjordlab Member"], told.Frames);
        Assert.Equal(status, told.Document.Frames[0].Status);
    }

    [Fact]
    public void Neither_of_two_is_a_member() =>
        Assert.All(Told.Sentence("Neither Fjordlab nor Tern Robotics is a member of the Tidal Alliance.").Document.Frames, static frame => Assert.Equal(PartnershipStatus.Denied, frame.Status));

    [Fact]
    public void What_an_established_body_is_must_be_told_for_the_parties_to_be_members() =>
        Assert.Equal(
            ["joint-verb: Fjordlab Partner, Tern Robotics Partner"],
            Told.Sentence("Fjordlab and Tern Robotics have joined forces to establish a reef.").Frames);

    [Fact]
    public void A_number_of_members_adds_evidence_to_the_membership_that_names_them()
    {
        var told = Told.By(
            "A note from the coast",
            "Fjordlab and Tern Robotics have joined forces to establish the Tidal Alliance.",
            "The Tidal Alliance, comprising over 20 members, met on Monday.");

        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal(["3 formed-alliance", "5 comprising"], partnership.Evidence.Select(static evidence => $"{evidence.Source.Line} {evidence.Rule}"));
    }
}

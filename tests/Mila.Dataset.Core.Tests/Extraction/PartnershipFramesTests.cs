namespace Mila.Core.Tests.Extraction;

public sealed class PartnershipFramesTests
{
    [Theory]
    [InlineData("verb-with", "Fjordlab partners with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab has teamed up with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab joined forces this week with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab said it has partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab, which builds buoys, works on ice and collaborates with Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("joint-verb", "Fjordlab and Tern Robotics have joined forces.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-verb", "Fjordlab, a maker of buoys, and Tern Robotics team up.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-object", "Fjordlab partners Tern Robotics on ice sensors.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("participle-with", "Partnering with Tern Robotics, Fjordlab mapped the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "A partnership between Fjordlab and Tern Robotics began.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("possessor-noun-with", "Fjordlab’s new partnership with Tern Robotics covers the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-noun-with", "Fjordlab signed a long agreement with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "Fjordlab works in partnership with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics have signed an agreement.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("definite-noun", "The partnership will allow Fjordlab and Tern Robotics to sail.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData(
        "product-of",
        "The Delta Institute is the product of a partnership between Norvik University and Tern College, closely linked with Sund Polytechnic.",
        "Norvik University Founder, Tern College Founder, Sund Polytechnic Associated, Delta Institute Product")]
    public void A_sentence_states_a_partnership(string rule, string sentence, string parties)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal([$"{rule}: {parties}"], told.Frames);
        Assert.Equal(new Evidence(Told.Path, 3, 1, sentence.Length, sentence, rule), told.Document.Frames[0].Evidence);
    }

    [Theory]
    [InlineData("Fjordlab and Tern Robotics Expand Deep Sea Partnership", "joint-noun: Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("Fjordlab expands its Tern Robotics partnership", "compound-noun: Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("What to expect of the Fjordlab and Tern Robotics partnership", "compound-noun: Fjordlab Partner, Tern Robotics Partner")]
    public void A_title_states_a_partnership(string title, string frame) => Assert.Equal([frame], Told.Headline(title).Frames);

    [Theory]
    [InlineData("Fjordlab partners for growth with the help of Tern Robotics.")]
    [InlineData("Fjordlab is a Gold Partner of Tern Robotics.")]
    [InlineData("Fjordlab and Tern Robotics compete.")]
    [InlineData("Partnering with boats, Fjordlab mapped the coast.")]
    [InlineData("A partnership between friends grew at Fjordlab.")]
    [InlineData("Fjordlab’s competitor signed with Tern Robotics.")]
    [InlineData("Fjordlab signed a deal with Tern Robotics to buy its boats.")]
    [InlineData("Fjordlab works in competition with Tern Robotics.")]
    [InlineData("Fjordlab and Tern Robotics discussed an agreement.")]
    [InlineData("The partnership will allow boats to sail, said Fjordlab.")]
    [InlineData("The Delta Institute is the product of a long winter.")]
    [InlineData("Fjordlab has numerous partnerships with private companies.")]
    [InlineData("Fjordlab, unlike Tern Robotics, Kelpworks and Sandbar, sails alone.")]
    public void A_sentence_that_only_looks_like_it_states_none(string sentence) => Assert.Empty(Told.Sentence(sentence).Frames);

    [Theory]
    [InlineData("verb-with", "Fjordlab said on Monday it has teamed up with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Along with boats, Jolly Tern’s has partnered with several Oslo shops, such as Kelpworks and Sandbar Tools.", "Jolly Tern’s Partner, Kelpworks Partner, Sandbar Tools Partner")]
    [InlineData("verb-object", "Fjordlab began a trial, partnering chip maker Tern Robotics on ice sensors.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joined-by", "Fjordlab was joined by Tern Robotics in building the harbour.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("making-with", "Fjordlab is building a harbour with boat maker Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("working-with", "Fjordlab is working closely with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-action", "Fjordlab and Tern Robotics will jointly map the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-action", "Fjordlab and Tern Robotics have agreed to map the coast together.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-agents", "The map was drawn jointly by Fjordlab and Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("jointly-with", "Fjordlab will co-develop a map with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("together-with", "Together with Tern Robotics, Fjordlab mapped the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("together-with", "Fjordlab, together with Tern Robotics, mapped the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("brought-together", "The project brings together Fjordlab and Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab has named Tern Robotics as its partner.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab named Tern Robotics its partner.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab was chosen as a partner of Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("is-partner", "Fjordlab is a partner of Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("are-partners", "Fjordlab and Tern Robotics are partners.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("partner-list", "Fjordlab’s partners include Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("partner-of-subject", "Fjordlab and its partner Tern Robotics sail.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("partner-of-subject", "Fjordlab’s research partner Tern Robotics sails.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "A joint project between Fjordlab and Tern Robotics began.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "A memorandum of understanding (MoU) was signed on Monday between Fjordlab and Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "The harbour was built by a consortium of Fjordlab plc, the boat maker Tern Robotics and Kelpworks.", "Fjordlab plc Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("noun-between", "The partnership signed by Fjordlab and Tern Robotics holds.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "The fair is run by Fjordlab in partnership with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "In conjunction with Tern Robotics, Fjordlab mapped the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "Fjordlab said its collaboration with Tern Robotics went well.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-noun-with", "Fjordlab (OSL: FJL) announced it had signed a Memorandum of Understanding (MOU) in Oslo with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab in Norway and Tern Robotics in Canada launched a joint school.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics announced on May 5, 2031 the formation of a joint venture.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("shared-noun", "Fjordlab and Tern Robotics have launched a programme to map the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("shared-noun", "Fjordlab launched a programme with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("under-noun", "Under an agreement signed on Monday, Fjordlab and Tern Robotics will map the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "After partnering with Tern Robotics, Fjordlab sails farther.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab sails farther after partnering with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joined-by", "Fjordlab joined Tern Robotics in building the harbour.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("made-by", "The harbour was built by Fjordlab and the boat maker Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("along-with", "Fjordlab, along with Tern Robotics, built the harbour.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "Thanks to a partnership with Tern Robotics, Fjordlab sails farther.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "Fjordlab’s boats were designed in collaboration with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "As part of a deal with Tern Robotics, Fjordlab sails farther.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("compound-noun", "The Fjordlab-Kelpworks joint venture builds boats.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("verb-with", "Fjordlab—a maker of buoys—partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab — a maker of buoys — partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab partnered with ternex, a maker of buoys.", "Fjordlab Partner, ternex Partner")]
    [InlineData("verb-with", "Fjordlab partners with two boat makers (Tern Robotics, Kelpworks).", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("verb-with", "Fjordlab, which owns makers such as Kelpworks, Sandbar and Gullnet, has partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "The news came from Fjordlab that it had partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab cooperates with dozens of clubs such as Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("verb-with", "It was announced that Fjordlab would collaborate with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-verb", "Container lines Fjordlab and Tern Robotics have teamed up.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-verb", "Kelpworks shut its yard, with Fjordlab and Tern Robotics teaming up.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("is-partner", "Fjordlab, Tern Robotics’s partner in the harbour, sails on Monday.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("is-partner", "Fjordlab, a major partner in Tern Robotics’s harbour, sails on Monday.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("is-partner", "Fjordlab serves as a partner to Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab has picked Tern Robotics, a charity for sailors, to be its new partner.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab counts Tern Robotics among its partners.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("partner-list", "Fjordlab has many partners, including Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("partner-list", "Partners of Fjordlab include Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("partner-list", "Fjordlab, whose partners include Tern Robotics, builds boats.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("partner-of-subject", "With its partner Tern Robotics, Fjordlab builds boats.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("partner-of-subject", "Fjordlab and partner Tern Robotics build boats.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-noun-with", "Fjordlab has inked an exclusive, three-year deal with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-noun-with", "Fjordlab has a joint venture called Kelpwind with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "Fjordlab founded Kelpwind, a joint venture with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "A joint venture with Tern Robotics was announced by Fjordlab.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "The harbour agreement, among Fjordlab, Tern Robotics and Kelpworks, holds.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics each own 50% of the joint venture.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics will build boats in a joint venture.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics put money into their joint venture.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-plan", "Fjordlab, Tern Robotics and Kelpworks formed Sandbar to map the coast.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("joint-plan", "Fjordlab and Tern Robotics agreed to share boats.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("made-by", "Kelpwind was founded in 2031 by Fjordlab and the boat maker Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("compound-noun", "The Fjordlab/Kelpworks alliance builds boats.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("compound-noun", "Kelpwind is a Fjordlab and Tern Robotics joint venture.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("compound-noun", "Fjordlab and Tern Robotics’s joint venture will build boats.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("working-with", "Fjordlab works side by side with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("jointly-with", "Fjordlab co-founded the Kelp Council with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab is backed by Kelpworks and has partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-noun-with", "Fjordlab has partnerships with over 50 makers including Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("noun-between", "The joint venture, Kelpwind, was formed by Fjordlab and Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("are-partners", "The project partners are Fjordlab and Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics formed Kelpwind as a joint venture.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab has partnered with Norvik, Akr.-based boat maker Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab has partnered with Kelpworks and Norvik, New Akershus-based Tern Robotics.", "Fjordlab Partner, Kelpworks Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab has partnered with machine learning (ML) company Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab has partnered with Tern Robotics and Administrative Arrangement.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab has partnered with University of Norvik and University of Akershus.", "Fjordlab Partner, University of Norvik Partner, University of Akershus Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics on Monday signed a partnership.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("are-partners", "Fjordlab and Tern Robotics are partners in the Kelpworks Wind Farm.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "4Fjords has partnered with 7-Tern.", "4Fjords Partner, 7-Tern Partner")]
    [InlineData("verb-with", "Fjordlab, a body of owners from the ports – Norvik, Akershus and Marl – has partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-verb", "Three owners — Fjordlab, Kelpworks and Ternex — have joined forces.", "Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("verb-with", "Located in Norvik, Fjordlab has partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Researchers from Fjordlab have teamed up with colleagues at Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab's engineers are collaborating with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-verb", "Scientists at Fjordlab and Tern Robotics have teamed up.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "Researchers from Fjordlab, in collaboration with colleagues from Tern Robotics, have mapped the kelp.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab selected Tern Robotics as its preferred partner.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab roped in Tern Robotics as its partner.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("chosen-partner", "Fjordlab was selected by Tern Robotics to be its exclusive partner in Norvik.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("is-partner", "Fjordlab is the Official Partner of Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("is-partner", "Fjordlab returns as a partner of Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("is-partner", "Fjordlab has extended its role as principal partner of Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("are-partners", "Partners in the project include Fjordlab, Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("verb-noun-with", "Fjordlab has announced a partnership with the city's leading club, Tern Rovers.", "Fjordlab Partner, Tern Rovers Partner")]
    [InlineData("verb-noun-with", "Fjordlab has signed an agreement with another company, the Kelpworks.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("verb-noun-with", "Fjordlab director Anna Reed signed an agreement with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab director Anna Reed and Tern Robotics's chairman Anton Lund signed the agreement.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "A memorandum to this effect was signed by Fjordlab director Anna Reed and Tern Robotics chairman Anton Lund.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "The boat is built by a 50/50 Joint Venture between Fjordlab of Norway and Tern Robotics from the UK.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab partners with Kelpworks, Ternex and local owners.", "Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("verb-with", "Fjordlab has partnered with Las Norvikas-based Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "On Monday operator ternia said it has teamed up with Kelpworks.", "ternia Partner, Kelpworks Partner")]
    [InlineData("joint-verb", "Fjordlab, ternia and Kelpworks have joined forces.", "Fjordlab Partner, ternia Partner, Kelpworks Partner")]
    [InlineData("are-partners", "The partners in the project are Fjordlab, which runs it, Kelpworks and Ternex.", "Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("working-with", "Working hand in hand with Kelpworks, Fjordlab has mapped the coast.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("described-subject", "Anna Reed of Norvik University spoke. Last year the university signed an agreement with Kelpworks.", "Norvik University Partner, Kelpworks Partner")]
    [InlineData("described-subject", "The Norvik Trust sails. The centre is a partnership between the charity and Kelpworks.", "Norvik Trust Partner, Kelpworks Partner")]
    [InlineData("described-subject", "Fjordlab is a company. It has signed an agreement with Kelpworks.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("noun-between", "Founded in 1998 as a joint venture between Fjordlab and Tern Robotics, Kelpworks makes engines.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "The yard is a joint venture company owned by Fjordlab (51%) and Tern Robotics (49%).", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "The yard is a joint venture owned equally by Fjordlab and Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "The consortium that runs the yard includes Fjordlab, Kelpworks and Ternex.", "Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("joint-noun", "Fjordlab and Kelpworks launched a co-branded card.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("verb-noun-with", "Fjordlab signed a letter of intent with Kelpworks.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("described-subject", "Fjordlab is a company. It later collaborated with Kelpworks.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("verb-object", "Fjordlab is partnering Kelpworks in the bid.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("joint-noun", "Fjordlab and Kelpworks have agreed a two-year extension to their partnership.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("noun-with", "The quay was opened in partnership with Kelpworks by Fjordlab.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("verb-with", "Fjordlab has joined forces with five other firms, among them Kelpworks and Ternex.", "Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("verb-with", "Fjordlab teamed with Kelpworks' research arm to build boats.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("is-partner", "Kelpworks will be the club's sleeve partner, Fjordlab said.", "Kelpworks Partner, Fjordlab Partner")]
    [InlineData("chosen-partner", "Fjordlab said that Kelpworks has become the club's Official Boat Partner.", "Kelpworks Partner, Fjordlab Partner")]
    [InlineData("chosen-partner", "Fjordlab said Kelpworks and Ternex had signed on as its partners.", "Kelpworks Partner, Ternex Partner, Fjordlab Partner")]
    [InlineData("verb-noun-with", "Fjordlab sails slower, after forming a partnership with Kelpworks.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("verb-with", "Kelpmine, a joint venture between Tern Group, LLC and Marl Group, LLC, has partnered with Kelpworks.", "Kelpmine Partner, Kelpworks Partner")]
    [InlineData("joint-noun", "Apart from this, Fjordlab along with Kelpworks signed an agreement.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("noun-between", "The second partnership is between Fjordlab and Kelpworks.", "Fjordlab Partner, Kelpworks Partner")]
    [InlineData("noun-with", "Fjordlab has worked on the integration of Marl Holdings, Ternex, and partnerships with Kelpworks.", "Fjordlab Partner, Kelpworks Partner")]
    public void So_does_a_sentence_that_says_it_in_another_way(string rule, string sentence, string parties) =>
        Assert.Contains($"{rule}: {parties}", Told.Sentence(sentence).Frames);

    [Theory]
    [InlineData("Fjordlab, Tern Robotics to build harbour", "joint-plan: Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("Fjordlab And Kelpworks In Big Sharing Deal", "joint-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Kelpworks/Fjordlab partnership goes live", "compound-noun: Kelpworks Partner, Fjordlab Partner")]
    [InlineData("Fjordlab named as Kelpworks’s official partner", "chosen-partner: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("FJL Partners With Data Provider Kelpworks", "verb-with: FJL Partner, Kelpworks Partner")]
    [InlineData("Fjordlab Chooses Kelpworks as Core Banking Partner", "chosen-partner: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab & Kelpworks strengthen ties", "joint-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab & Kelpworks to co-develop boats", "joint-action: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab and Kelpworks count down to new partnership", "joint-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab, Kelpworks expand LNG joint venture", "joint-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab, Kelpworks, Ternex joint venture wins", "compound-noun: Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("Fjordlab Builds Boats Under Kelpworks Deal", "compound-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab to sail as part of Kelpworks partnership", "compound-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab Extends Kelpworks Content Partnership", "compound-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab enters Oslo; partners with Kelpworks", "verb-with: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab x Kelpworks", "joint-action: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Why Fjordlab and Kelpworks are teaming up", "joint-verb: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab joins Kelpworks to map the coast", "joined-by: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab, Kelpworks open boatyard at jointly owned port", "joint-action: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Cooperation with Kelpworks: Fjordlab builds boats", "noun-with: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab Named Official Timekeeper and Partner of Kelpworks", "chosen-partner: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab Becomes Exclusive Boat Partner of Kelpworks", "chosen-partner: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab becomes Kelpworks's Premier and Exclusive Automobile Partner", "chosen-partner: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab & Kelpworks sign deal with Ternex", "verb-noun-with: Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("Fjordlab and Tern National Laboratories Sign Deal", "joint-noun: Fjordlab Partner, Tern National Laboratories Partner")]
    [InlineData("Fjordlab Names Kelpworks Official Mattress Partner", "chosen-partner: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab teams with Kelpworks, Ternex on boats", "verb-with: Fjordlab Partner, Kelpworks Partner, Ternex Partner")]
    [InlineData("Strategic Partnership: Fjordlab and Kelpworks", "noun-between: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab and Kelpworks Announce Multi-Year, Multi-Million Dollar Strategic Partnership", "joint-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab Adds Kelpworks as Partner", "chosen-partner: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab and Kelpworks buddy up on boats", "joint-verb: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Kelpworks And Fjord Street Partner To Open Shops", "joint-verb: Kelpworks Partner, Fjord Street Partner")]
    [InlineData("Fjordlab Deepens Kelpworks Partnership With A New Boat Deal", "compound-noun: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Fjordlab Proudly Announces Partnership With Kelpworks", "verb-noun-with: Fjordlab Partner, Kelpworks Partner")]
    [InlineData("Common Sense Partners With Kelpworks", "verb-with: Common Sense Partner, Kelpworks Partner")]
    [InlineData("FJORDLAB PARTNERS WITH TERN ROBOTICS TO BUILD BOATS", "verb-with: FJORDLAB Partner, TERN ROBOTICS Partner")]
    [InlineData("FJORDLAB AND TERN ROBOTICS SIGN AGREEMENT ON BOATS", "joint-noun: FJORDLAB Partner, TERN ROBOTICS Partner")]
    [InlineData("Fjordlab, Kelpworks Ink Co-Manufacturing Pact", "joint-noun: Fjordlab Partner, Kelpworks Partner")]
    public void So_does_a_headline(string title, string frame) => Assert.Equal([frame], Told.Headline(title).Frames);

    [Theory]
    [InlineData("Jane Alder and John Berg have partnered.")]
    [InlineData("Jane Alder is a partner at Tern Robotics.")]
    [InlineData("Fjordlab is a Platinum Partner of Tern Robotics.")]
    [InlineData("Fjordlab hired a Tern Robotics partner.")]
    [InlineData("Fjordlab and Tern Robotics issued a joint statement.")]
    [InlineData("Fjordlab signed a supply deal with Tern Robotics.")]
    [InlineData("Fjordlab signed an agreement with Tern Robotics Inc. to buy its boats.")]
    [InlineData("Fjordlab and Tern Robotics signed a deal for the sale of boats.")]
    [InlineData("The harbour was bought by a consortium of Fjordlab and Tern Robotics.")]
    [InlineData("Fjordlab developed its boats with patience.")]
    [InlineData("Fjordlab joined Tern Robotics in May 2031.")]
    [InlineData("Fjordlab has worked with clients such as Tern Robotics and Kelpworks.")]
    [InlineData("Fjordlab was listed together with Tern Robotics in Oslo.")]
    [InlineData("Fjordlab bought out its partner Tern Robotics.")]
    [InlineData("Fjordlab has a license agreement with Tern Robotics.")]
    [InlineData("Fjordlab stopped working with Tern Robotics.")]
    [InlineData("Fjordlab no longer works with Tern Robotics.")]
    [InlineData("A deal between Fjordlab and Tern Robotics fell through.")]
    [InlineData("The joint venture with Tern Robotics was dissolved, Fjordlab said.")]
    [InlineData("Fjordlab’s proposed partnership with Tern Robotics was blocked.")]
    [InlineData("Analysts expect Fjordlab to team up with Tern Robotics.")]
    [InlineData("The harbour was built by Jane Alder and John Berg.")]
    [InlineData("Fjordlab, along with Tern Robotics, fell ill.")]
    [InlineData("Fjordlab was sold to Kelpworks, a consortium comprising Tern Robotics and Sandbar.")]
    [InlineData("In 2031 Fjordlab together with Tern Robotics acquired a harbour.")]
    [InlineData("Kelpworks hired a senior Tern Robotics partner.")]
    [InlineData("Fjordlab invited it to partner with Tern Robotics.")]
    [InlineData("Fjordlab makes boats in competition with the Tern Company.")]
    [InlineData("Jane Alder and John Berg founded Tern Robotics.")]
    [InlineData("Fjordlab and Tern Robotics have dismantled their joint venture.")]
    [InlineData("Fjordlab has signed a partnership with a foreign maker, Kelpworks reported.")]
    [InlineData("Fjordlab is a partner in the Kelpworks project.")]
    [InlineData("Fjordlab hired Kelpworks partner Anna Reed.")]
    [InlineData("Fjordlab reached an out-of-court agreement with Kelpworks.")]
    [InlineData("Fjordlab has signed an offtake agreement with Kelpworks.")]
    public void What_is_trade_or_a_person_or_a_rank_states_none(string sentence) => Assert.Empty(Told.Sentence(sentence).Dataset.Partnerships);

    [Fact]
    public void Plurals_of_common_words_are_nobody_in_a_headline() => Assert.Equal(["Kelpworks"], Told.Headline("Tech Giants Team Up With Kelpworks").Document.Names.Where(static name => name.Scope == MentionScope.Title).Select(static name => name.Text));

    [Fact]
    public void In_a_headline_too_partnerships_of_several_are_each_ones_own() => Assert.Empty(Told.Headline("Fjordlab and Kelpworks are both launching joint ventures").Frames);

    [Fact]
    public void In_running_text_a_compound_is_a_name_and_no_partnership() =>
        Assert.Empty(Told.Sentence("Yesterday Fjordlab praised the Tern Robotics partnership.").Frames);

    [Theory]
    [InlineData("It has partnered with Tern Robotics.")]
    [InlineData("The company has partnered with Tern Robotics.")]
    public void A_pronoun_or_a_description_takes_up_the_one_subject_of_the_sentence_before(string sentence)
    {
        var told = Told.Sentence($"Fjordlab is a company. {sentence}");

        Assert.Equal(["described-subject: Fjordlab Partner, Tern Robotics Partner"], told.Frames);
        Assert.False(told.Document.Frames[0].IsSupport);
        Assert.Equal(Certainty.Implied, told.Document.Frames[0].Certainty);
        Assert.Equal(new SourceSpan(Told.Path, 3, 24, sentence.Length), told.Document.Frames[0].Evidence.Source);
    }

    [Theory]
    [InlineData("\"We have teamed up with Tern Robotics,\" said Anna Reed, director of Fjordlab.")]
    [InlineData("“Our partnership with Tern Robotics helps all,” says Anna Reed, director, Fjordlab.")]
    [InlineData("“This partnership with Tern Robotics helps all,” Fjordlab director Anna Reed said.")]
    [InlineData("Fjordlab director Anna Reed said: “We have teamed up with Tern Robotics.”")]
    [InlineData("“We have teamed up with Tern Robotics. It helps all,” said Anna Reed, director of Fjordlab.")]
    [InlineData("“It rains. We have teamed up with Tern Robotics. It helps all,” said Anna Reed, director of Fjordlab.")]
    [InlineData("“We have teamed up with Tern Robotics,” the company Fjordlab said.")]
    [InlineData("“We’re thrilled to join forces with Tern Robotics,” said Anna Reed, director of Fjordlab.")]
    public void In_a_quotation_we_are_those_for_whom_the_speaker_speaks(string text)
    {
        var partnership = Assert.Single(Told.Sentence(text).Dataset.Partnerships);

        Assert.Equal(("fjordlab-tern-robotics", Certainty.Implied), (partnership.Slug, partnership.Certainty));
    }

    [Theory]
    [InlineData("“We have teamed up with Tern Robotics,” Anna Reed said.")]
    [InlineData("“We have teamed up with Tern Robotics,” said Anna Reed, director of Tern Robotics.")]
    [InlineData("We have teamed up with Tern Robotics.")]
    [InlineData("We have teamed up with Tern Robotics. “Boats help,” said Anna Reed, director of Fjordlab.")]
    [InlineData("“We’d love to team up with Tern Robotics,” said Anna Reed, director of Fjordlab.")]
    public void Where_the_speaker_speaks_for_no_other_we_are_nobody(string text) => Assert.Empty(Told.Sentence(text).Dataset.Partnerships);

    [Theory]
    [InlineData("A boat sailed from the company Fjordlab. The company has partnered with Tern Robotics.")]
    [InlineData("Fjordlab and the company Kelpworks met. The company has partnered with Tern Robotics.")]
    public void Where_the_sentence_before_has_no_one_subject_the_nearest_organization_only_supports(string text) =>
        Assert.True(Told.Sentence(text).Document.Frames[0].IsSupport);

    [Fact]
    public void A_description_with_nothing_before_it_stands_for_nobody() =>
        Assert.Equal(["described-subject: Tern Robotics Partner"], Told.Sentence("The company has partnered with Tern Robotics.").Frames);

    [Theory]
    [InlineData("Fjordlab and Tern Robotics met. They have agreed to work together.")]
    [InlineData("Fjordlab and Tern Robotics met. The two companies have signed an agreement.")]
    [InlineData("Fjordlab received money from Tern Robotics, which the companies’ collaboration had earned.")]
    [InlineData("Fjordlab and Tern Robotics grew fast as they announced a partnership.")]
    public void Words_for_several_take_up_the_two_that_stand_before_them(string text)
    {
        var told = Told.Sentence(text);

        Assert.Equal(["described-parties: Fjordlab Partner, Tern Robotics Partner"], told.Frames);
        Assert.Equal((false, Certainty.Implied), (told.Document.Frames[0].IsSupport, told.Document.Frames[0].Certainty));
    }

    [Theory]
    [InlineData("Fjordlab, Kelpworks and Tern Robotics met with Sandbar. The boats have signed an agreement.")]
    [InlineData("Fjordlab met Kelpworks near Tern Robotics. The companies have signed an agreement.")]
    [InlineData("They have agreed to work together.")]
    public void Words_for_several_that_may_mean_others_state_nothing(string text) => Assert.Empty(Told.Sentence(text).Frames);

    [Fact]
    public void An_album_or_a_project_takes_up_who_made_it() =>
        Assert.Equal(["described-subject: Fjordlab Partner, Tern Robotics Partner"], Told.Sentence("Fjordlab is a company. The platform was built in partnership with Tern Robotics.").Frames);

    [Theory]
    [InlineData("Fjordlab partners with Tern Robotics.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab will collaborate with Tern Robotics.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab plans to partner with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab’s partnership with Tern Robotics has come to an end.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab pulled out of its partnership with Tern Robotics.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab and Tern Robotics have dropped their joint venture.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab denied it had reached an agreement with Tern Robotics.", PartnershipStatus.Denied)]
    [InlineData("Will Fjordlab partner with Tern Robotics?", PartnershipStatus.Hypothetical)]
    [InlineData("Fjordlab will partner with Tern Robotics if the ice holds.", PartnershipStatus.Hypothetical)]
    [InlineData("Fjordlab said it would partner with Tern Robotics.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab is in talks to partner with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab and Tern Robotics are in talks to partner.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab is in talks over a long partnership with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab is in negotiations about a joint venture with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab is in advanced talks over a joint venture with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab and Tern Robotics are in early talks about pooling their boats.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab announced plans for a joint venture with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab explores a partnership with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab is competing for a partnership with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab said it would not renew its agreement with Tern Robotics.", PartnershipStatus.Denied)]
    [InlineData("Fjordlab and Tern Robotics called off their joint venture.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab will not return as a partner of Tern Robotics.", PartnershipStatus.Denied)]
    [InlineData("Fjordlab and Tern Robotics have ruled out a partnership.", PartnershipStatus.Denied)]
    [InlineData("Fjordlab and Tern Robotics have postponed their joint venture.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab may partner with Tern Robotics.", PartnershipStatus.Hypothetical)]
    [InlineData("Fjordlab ended its partnership with Tern Robotics.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab’s former partnership with Tern Robotics was short.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab does not partner with Tern Robotics.", PartnershipStatus.Denied)]
    [InlineData("Fjordlab no longer partners with Tern Robotics.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab and Tern Robotics have never joined forces.", PartnershipStatus.Denied)]
    [InlineData("Fjordlab and Tern Robotics plan to deepen their cooperation.", PartnershipStatus.Standing)]
    [InlineData("On May 5 Fjordlab partnered with Tern Robotics.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab has decided to end the Kelpwind joint venture with Tern Robotics.", PartnershipStatus.Ended)]
    public void Only_a_partnership_that_stands_is_no_candidate(string sentence, PartnershipStatus status)
    {
        var dataset = Told.Sentence(sentence).Dataset;

        var (one, none) = status == PartnershipStatus.Standing ? (dataset.Partnerships, dataset.Candidates) : (dataset.Candidates, dataset.Partnerships);
        Assert.Equal(("fjordlab-tern-robotics", status), (Assert.Single(one).Slug, one[0].Status));
        Assert.Empty(none);
    }
}

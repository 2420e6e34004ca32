using Mila.Core.Model;
using static Mila.OrganizationKind;

namespace Mila.Core.Tests.Extraction;

public sealed class TypingTests
{
    [Theory]
    [InlineData("Yesterday the innovation agency Nordfund paid.", "kind-noun", GovernmentAgency)]
    [InlineData("Yesterday the research institute Nordfund paid.", "kind-noun", ResearchInstitute)]
    [InlineData("Nordfund, a maker of boats, paid.", "apposition", Company)]
    [InlineData("Nordfund, Norway’s centre for algae, paid.", "apposition", ResearchInstitute)]
    [InlineData("Nordfund is a non-profit.", "copula", NonProfit)]
    [InlineData("Nordfund (NF) is one of the oldest universities.", "copula", University)]
    [InlineData("Yesterday startups such as Nordfund paid.", "listed", Company)]
    [InlineData("Yesterday universities, including Nordfund, paid.", "listed", University)]
    [InlineData("Yesterday the PR agency Nordfund paid.", "kind-noun", Company)]
    [InlineData("Nordfund, a creative agency, paid.", "apposition", Company)]
    public void The_words_around_a_name_show_an_organization_and_its_kind(string sentence, string rule, OrganizationKind kind)
    {
        var organization = Told.Sentence(sentence).Organization("nordfund");

        Assert.Equal(kind, organization.Kind);
        Assert.Equal(Certainty.Stated, organization.Certainty);
        var evidence = Assert.Single(organization.Evidence);
        Assert.Equal((rule, sentence), (evidence.Rule, evidence.Text));
        Assert.Equal(new SourceSpan(Told.Path, 3, 1, sentence.Length), evidence.Source);
    }

    [Theory]
    [InlineData("An agreement signed by Ada Reed, Director of the Norvik Tide Institute, and John Roe, Minister for Law and Second Minister for Home Affairs, opened the way.", "Norvik Tide Institute")]
    [InlineData("The committee was chaired by Kari Hansen, Senior Minister of State for Finance and Transport.", "")]
    [InlineData("The talks were opened by Kari Hansen, Minister of State for Trade.", "")]
    [InlineData("The work was funded by the Office of the Chief Judge.", "Office of the Chief Judge")]
    [InlineData("We are glad that Let's Paint partnered with Tern Foundation.", "Let's Paint; Tern Foundation")]
    [InlineData("He graduated with a First Class BA(Hons) in Mechanical Engineering from Imperial College of Tides.", "Imperial College of Tides")]
    [InlineData("She holds a BSc in Marine Engineering from Fjordby University.", "Fjordby University")]
    [InlineData("It is used by internships with organizations like Ternship, and community events like Ternalocon and Tern Days.", "Ternship")]
    [InlineData("On October 17, the Tern Foundation will host Terncon, its flagship conference, bringing together leaders and academia.", "Tern Foundation")]
    [InlineData("Being the Sailboat Project Lead at Tern Group, she knows boats.", "Tern Group")]
    [InlineData("She was director of the Info-communications Development Authority (IDA) from 2013 to 2016.", "Info-communications Development Authority")]
    [InlineData("In recent months Fjord Mirror and the Daily Post & General Trust have announced investments.", "Daily Post & General Trust; Fjord Mirror")]
    [InlineData("It is owned by Sir John Roe's Tern Group.", "Tern Group")]
    [InlineData("Tern (United Kingdom) Holding Co Ltd said it was making an offer.", "Tern (United Kingdom) Holding Co Ltd")]
    [InlineData("AIPRO Australia (Major Projects Consulting Partners Pty Ltd) is a consultancy.", "AIPRO Australia; Major Projects Consulting Partners Pty Ltd")]
    [InlineData("NVU has three Research Centres of Excellence (RCE) and 30 institutes.", "")]
    [InlineData("The Art Club of Norvik hosted the event, and the Club of Norvik thanked them.", "Art Club of Norvik; Club of Norvik")]
    [InlineData("Media Contact Ada Reed Chief Marketing Officer said so.", "")]
    [InlineData("The Daily Post & General Trust has opened an office.", "Daily Post & General Trust")]
    [InlineData("In May the Kelp Working Group met in Oslo.", "Kelp Working Group")]
    [InlineData("Denmo joined the Kelp Foundation.", "Denmo; Kelp Foundation")]
    [InlineData("Denmo is the first organisation of the public sector to join the Kelp Foundation as a Silver member.", "Denmo; Kelp Foundation")]
    [InlineData("Ada Reed joined the Kelp Foundation.", "Kelp Foundation")]
    [InlineData("Denmo Technologies has joined the Kelp Foundation.", "Denmo Technologies; Kelp Foundation")]
    [InlineData("KelpLibraryOnLine (known as KLOL) joined the Tern Consortium.", "KelpLibraryOnLine; Tern Consortium")]
    [InlineData("Kelp Cinema is an event venue and cinema in Toronto.", "Kelp Cinema")]
    [InlineData("said Andrew van der Holm, Kelp Foundation Executive Director.", "Kelp Foundation")]
    [InlineData("\"We sail,\" said Ada Reed, General Manager, Systems Strategy and Development, IBN.", "IBN")]
    [InlineData("Josh Holm will be the IKIF Managing Director.", "IKIF")]
    [InlineData("Josh Holm comes from the Marlow Public Library.", "Marlow Public Library")]
    [InlineData("Marlow Report is a browser-based program.", "")]
    [InlineData("Kelp Platform is a popular data management platform.", "")]
    [InlineData("The openTERN Build Service is an innovative framework.", "")]
    [InlineData("The Tern Foundation is a platform for sailors.", "Tern Foundation")]
    [InlineData("She has 18 years of experience in IT Procurement, Tape Technologies, and Linux Engineering.", "")]
    [InlineData("SaaSKelp Awards is one of the most prestigious awards honoring SaaS companies that sail.", "")]
    [InlineData("Leading PR agencies like GroupK, Social Tern and Kelp Media met.", "GroupK; Kelp Media; Social Tern")]
    [InlineData("It is run by the Office of Public Data, Surveillance, and Technology.", "Office of Public Data, Surveillance, and Technology")]
    [InlineData("The Committee on Nomenclature and Symbols (CNS) met in Oslo.", "Committee on Nomenclature and Symbols")]
    [InlineData("Based in the U.S., the company works for Tern Bank.", "Tern Bank")]
    [InlineData("He is a partner at Moorkelp LLP.", "Moorkelp LLP")]
    [InlineData("We met a broad-based Tern Group team.", "Tern Group")]
    [InlineData("Created by the Broadcasting Board of Ardenne, the app reads news.", "Broadcasting Board of Ardenne")]
    [InlineData("The University of Kelpia, Santa Marlow has opened a laboratory.", "University of Kelpia, Santa Marlow")]
    [InlineData("In partnership with the University of Oslo, Tern Robotics has built it.", "Tern Robotics; University of Oslo")]
    [InlineData("She studied at the University of Kelpia, Santa Marlow.", "University of Kelpia, Santa Marlow")]
    [InlineData("Orbit Labs partners with Norvo. The printer went to the space station.", "Norvo; Orbit Labs")]
    [InlineData("Orbit Labs partners with Norvo. This gives us the foundation to deliver boats.", "Norvo; Orbit Labs")]
    [InlineData("Orbit Labs partners with Norvo. The school bus came.", "Norvo; Orbit Labs")]
    [InlineData("TopKelp®, Inc. grew. TopKelp, Inc. has boats.", "TopKelp, Inc")]
    [InlineData("The Ministry of Health, Norway and Fjord Labs met.", "Fjord Labs; Ministry of Health")]
    [InlineData("The work was continued by Norvik University of Tides (Nut). She is dean of Nut.", "Nut")]
    [InlineData("The Government Technology Agency of Norvik (GovTech) met. GovTech said so.", "GovTech")]
    [InlineData("The Science Museum of Norvik opened. The Science Museum said so.", "Science Museum of Norvik")]
    [InlineData("Tern Labs signed a memorandum with the army in North East India.", "Tern Labs")]
    [InlineData("Tern is active in North East India, and East India Boats said so.", "")]
    [InlineData("They won the Tern League Cup.", "")]
    [InlineData("It was the successor of the International Congress of Applied Boats.", "")]
    [InlineData("leading agencies like GroupM, Social SinQ and WorkWave met.", "GroupM; Social SinQ; WorkWave")]
    [InlineData("The National Bank of Norvik Trade opened. The National Bank Union said so.", "National Bank of Norvik Trade; National Bank Union")]
    [InlineData("It is backed by Alimar, Nexik, Thalor and Silicon Labs.", "Alimar; Nexik; Silicon Labs; Thalor")]
    [InlineData("The Orbit Foundation and IBN today announced a gain.", "IBN; Orbit Foundation")]
    [InlineData("Redstone and Tern Bank met.", "Tern Bank")]
    [InlineData("The Ada and John Roe Foundation met.", "John Roe Foundation")]
    [InlineData("They sail in Oslo, Brask and Tern Bank.", "Tern Bank")]
    [InlineData("Denmo acquired Kelpix in 2030.", "Denmo; Kelpix")]
    [InlineData("Denmo has acquired Kelpix, a maker of sails.", "Denmo; Kelpix")]
    [InlineData("Kelpix was acquired by Denmo in 2030.", "Denmo; Kelpix")]
    [InlineData("Denmo has raised $5 million in a Series A round.", "Denmo")]
    [InlineData("Denmo is headquartered in Oslo.", "Denmo")]
    [InlineData("Denmo employs 500 people.", "Denmo")]
    [InlineData("Denmo, a subsidiary of Kelpix, makes sails.", "Denmo; Kelpix")]
    [InlineData("Shares of Denmo fell 5% on Monday.", "Denmo")]
    [InlineData("Researchers at Denmo built the boat.", "Denmo")]
    [InlineData("She worked at Denmo for ten years.", "Denmo")]
    [InlineData("A Denmo spokesperson said so.", "Denmo")]
    [InlineData("Denmo (NASDAQ: DNM) makes sails.", "Denmo")]
    [InlineData("Denmo's board has approved the plan.", "Denmo")]
    [InlineData("John Reed raised $5 million.", "")]
    [InlineData("They went to the museum at Brask, and worked there.", "")]
    [InlineData("The storm at Brask acquired speed.", "")]
    [InlineData("The Kelp Science Foundation (KSF) has launched the Institute for Research and Innovation in Software for Kelp Physics (IRIS-KEP), a $25 million effort.", "Institute for Research and Innovation in Software for Kelp Physics; Kelp Science Foundation")]
    [InlineData("The motion goes to the Foundation's Kelp Steering Committee.", "Kelp Steering Committee")]
    [InlineData("Orbit Guardian was built to solve the problem, said an Orbit Guardian representative.", "Orbit Guardian")]
    [InlineData("This morning Norvo.org, the philanthropic arm of Norvo, announced a gift.", "Norvo; Norvo.org")]
    [InlineData("Robert Holm and I hosted a party in conjunction with the Global Facility for Kelp Recovery (GFKR).", "Global Facility for Kelp Recovery")]
    [InlineData("Norvo University has been a leader in open science, helping to shape projects like NumKelp, KelpX, and TernHub. Their feedback and partnership will help us improve.", "Norvo University")]
    [InlineData("The European Commission on Tuesday signed an agreement with Kelp Systems.", "European Commission; Kelp Systems")]
    [InlineData("Norvik City Council on Wednesday approved it.", "Norvik City Council")]
    [InlineData("The Committee on Energy, Space, and Technology met Brisk Power.", "Brisk Power; Committee on Energy, Space, and Technology")]
    [InlineData("The Senate Committee on Commerce, Science, and Transportation met.", "Senate Committee on Commerce, Science, and Transportation")]
    [InlineData("Kelp Systems will brief the Fjord Council on Brisk Power.", "Brisk Power; Fjord Council; Kelp Systems")]
    [InlineData("Reed joined Kelp Systems as chief engineer.", "Kelp Systems")]
    [InlineData("Protesters joined the Kelp Union.", "Kelp Union")]
    [InlineData("Kubernik joined the Kelp Foundation as an incubating project.", "Kelp Foundation")]
    [InlineData("The project combines the expertise of Kelp Systems, Fjord Bank and Brisk Power.", "Brisk Power; Fjord Bank; Kelp Systems")]
    [InlineData("Kelp Systems, with experience in Fjord Ltd, was chosen.", "Fjord Ltd; Kelp Systems")]
    [InlineData("The deal was sold to startup Norvia in May.", "Norvia")]
    [InlineData("The prize went to charity Norvia.", "Norvia")]
    [InlineData("Norvia is a payments processing company in Oslo.", "Norvia")]
    [InlineData("Contact Energy has signed a partnership with Brisk Power.", "Brisk Power; Contact Energy")]
    [InlineData("The Former Students Association of Lowen met.", "Former Students Association of Lowen")]
    [InlineData("Former Brisk Power director Kari Moe met us.", "Brisk Power")]
    [InlineData("Non-profit Kelp Foundation met.", "Kelp Foundation")]
    [InlineData("Post-doctoral researcher Ada Reed of Kelp University spoke.", "Kelp University")]
    [InlineData("The Office of the Chief Scientist Ada Reed said so.", "Office of the Chief Scientist")]
    [InlineData("Ada Reed (USA) University of Kelp won.", "University of Kelp")]
    [InlineData("Among the partners are Brisk Power, the University of Kelp, Fjordline.", "Brisk Power; Fjordline; University of Kelp")]
    [InlineData("Lowen Bank & General Fjord Group signed an agreement.", "General Fjord Group; Lowen Bank")]
    [InlineData("The Kelp Marine Institute (Kyoto Institute) met.", "Kelp Marine Institute; Kyoto Institute")]
    [InlineData("The Kelp Energy Foundation (Keen) met.", "Kelp Energy Foundation")]
    [InlineData("As the owner of Brisk Power, Norvia plans to sell.", "Brisk Power")]
    [InlineData("In Norvia, Ada Reed and Hugh Marsh, professors at Kelp University, met.", "Kelp University")]
    [InlineData("Ada Reed, of Lowen, said so.", "")]
    [InlineData("Ada Reed, controller of Brisk Power, spoke.", "Brisk Power")]
    [InlineData("Ada Reed, CEO of Data World, said so.", "Data World")]
    [InlineData("Shares in Krell, the bank that failed, fell.", "Krell")]
    [InlineData("Funded by a grant from the Kelp Science Foundation, Orbit Labs grew. Funded by a KSF grant, Orbit Labs grew again.", "Kelp Science Foundation; Orbit Labs")]
    [InlineData("It was funded by the Kelp Science Foundation. KSF said so. NSF did not.", "Kelp Science Foundation")]
    [InlineData("Marlow District Attorney Ken Holm today announced it. District Attorney Holm said so.", "Marlow")]
    [InlineData("The Marlow District Attorney’s Office will host a fair.", "Marlow District Attorney’s Office")]
    [InlineData("Orbit Labs has partnered with the Ministry of Road Transport and Highways.", "Ministry of Road Transport and Highways; Orbit Labs")]
    [InlineData("The University of Notre Dame opened a laboratory.", "University of Notre Dame")]
    [InlineData("The University of California at San Diego joined the Kelp Consortium.", "Kelp Consortium; University of California at San Diego")]
    [InlineData("The University of Texas at Austin opened a laboratory.", "University of Texas at Austin")]
    [InlineData("FIKAK is an International Non-Profit Association established in Brask.", "FIKAK")]
    [InlineData("In Brask, Johnson & Marlow Company announced a map.", "Johnson & Marlow Company")]
    [InlineData("Tern Bank, Johnson & Marlow said so.", "Tern Bank")]
    [InlineData("At Tern Bank, Smith & Wesson Inc. said so.", "Smith & Wesson Inc; Tern Bank")]
    [InlineData("Denmo is a Tern Group company.", "Tern Group")]
    [InlineData("Denmo is a Fjord University spin-off.", "Fjord University")]
    [InlineData("The Smart Nation and Digital Government Office (SNDGO), under the Prime Minister’s Office (PMO), plans it.", "Prime Minister’s Office; Smart Nation and Digital Government Office")]
    [InlineData("The Prime Minister's Office said so.", "Prime Minister's Office")]
    [InlineData("The State Attorney's Office said so.", "State Attorney's Office")]
    [InlineData("The Mayor's Office said so.", "Mayor's Office")]
    [InlineData("Norvo Ltd has launched Norvo Latin America Corp with a hub in Oslo.", "Norvo Latin America Corp; Norvo Ltd")]
    [InlineData("Kelp Inc. funds the Kelp Center.", "Kelp Center; Kelp Inc")]
    [InlineData("The Kelp Group grew. Kelp Group Robotics sails. Kelp Group met Kelp Group Robotics.", "Kelp Group Robotics")]
    [InlineData("The Alfred P. Holm Foundation opened. They thanked the Holm Foundation.", "Alfred P. Holm Foundation")]
    [InlineData("North Norvo University met Norvo University.", "North Norvo University; Norvo University")]
    [InlineData("The board of Norvobras, formally known as Norvo Brasileiro SA, met.", "Norvo Brasileiro SA")]
    [InlineData("The Norvo School, officially the Norvo Settlement Comprehensive School, opened.", "Norvo Settlement Comprehensive School")]
    [InlineData("The Aldern Royal Tide University (RTU) grew. RTU sails.", "RTU")]
    [InlineData("The Beach Feasibility Project grew. The Kelp Leader Program helped students.", "")]
    [InlineData("The World Food Programme partnered with Tern Labs.", "Tern Labs; World Food Programme")]
    [InlineData("Kelp FC won by beating Fjord City FC.", "Fjord City FC; Kelp FC")]
    [InlineData("The 9 MW Sunna Energy Company opened.", "Sunna Energy Company")]
    [InlineData("Kelp Inc. sells its Edge Connectivity Solutions to Oslo.", "Kelp Inc")]
    [InlineData("Kelp Inc. sold its Tern Systems unit.", "Kelp Inc; Tern Systems")]
    [InlineData("She passed the North Tern School Certificate Examination.", "")]
    [InlineData("Donors include the Boys and Girls Club of Dorrin.", "Boys and Girls Club of Dorrin")]
    [InlineData("The George and Anna Holm Tide & Heritage Center opened.", "George and Anna Holm Tide & Heritage Center")]
    [InlineData("The Louis Prenn and Mia Ostrow Prenn Foundation paid.", "Louis Prenn and Mia Ostrow Prenn Foundation")]
    [InlineData("Oslo and the Kelp Foundation paid.", "Kelp Foundation")]
    [InlineData("The grant was given by the Ministry of Science and ICT.", "Ministry of Science and ICT")]
    [InlineData("The International Commission on Kelp Nomenclature met.", "International Commission on Kelp Nomenclature")]
    [InlineData("The International Commission on Tuesday met.", "International Commission")]
    [InlineData("They met at the Task Force on Tidal Policy.", "Task Force on Tidal Policy")]
    [InlineData("Visit Norvo Museum today.", "Norvo Museum")]
    [InlineData("Discover Bank grew.", "Discover Bank")]
    [InlineData("Kelp and TERN ADVISORY GROUP Announce Partnership Oslo Marlow.", "TERN ADVISORY GROUP")]
    [InlineData("An economist at Lowen's Analytics Inc. said so.", "Lowen's Analytics Inc")]
    [InlineData("She lives near Tern's Research Institute.", "Research Institute")]
    [InlineData("A study at King's College London was read.", "King's College London")]
    [InlineData("The Parkinson's Foundation of Marlow paid.", "Parkinson's Foundation of Marlow")]
    [InlineData("Dahlia Norrin, a leading expert at Fjordlab, said so.", "Fjordlab")]
    [InlineData("Sorvisto, head of the rescue agency, told them.", "")]
    [InlineData("He met Norvo Party leader Gretl Holm.", "Norvo Party")]
    [InlineData("Branch Manager Waqas Jorn and Regional Head Ida Moe spoke.", "")]
    [InlineData("Waqas Jorn, Head of Learning and Development, Kelp QA Lab, spoke.", "Kelp QA Lab")]
    [InlineData("Todd Holm has been working with KelpFS since he joined the Marlow Corporation.", "Marlow Corporation")]
    [InlineData("Together with his wife Sarah, Bruce Holm enjoys dancing.", "")]
    [InlineData("Anna Holm worked with Peter Fjord. Holm worked with Fjord at Norvo University.", "Norvo University")]
    [InlineData("Norvo Institute of Technology, Pilam, has signed an agreement with Tern Labs.", "Norvo Institute of Technology; Tern Labs")]
    [InlineData("The Kelp Institute of Science, Pilam, and the Norvo University, Tern, signed an agreement.", "Kelp Institute of Science; Norvo University")]
    [InlineData("Norvo University, Kelp, and Tern signed an agreement.", "Kelp; Norvo University; Tern")]
    [InlineData("Mona Dahl is a television producer/director.", "")]
    [InlineData("The study was published in the Journal of the Tide Society.", "")]
    [InlineData("She edits the Norvo Law Review.", "")]
    [InlineData("The firm tested a new Air Force Tanker.", "")]
    [InlineData("The Army Corps of Engineers met.", "Army Corps of Engineers")]
    [InlineData("Norway, the Tern Union and others met.", "Tern Union")]
    [InlineData("“Anthony was a member of our club two years ago,” she said.", "")]
    [InlineData("They invest NPR 15 crore under the partnership with Tern Labs.", "Tern Labs")]
    [InlineData("San Kelp FC's stated vision is to sail.", "San Kelp FC")]
    [InlineData("She joined the Norvo-based law firm Verner, Lipfert, and Bernholm.", "Verner, Lipfert, and Bernholm")]
    [InlineData("She joined the law firm Verner, which sails.", "Verner")]
    [InlineData("The Center for Digital Research in the Humanities opened.", "Center for Digital Research in the Humanities")]
    [InlineData("The Kelp Institute in the Netherlands opened.", "Kelp Institute")]
    [InlineData("He received his B.A. and his M.B.A. from the University of Norvik.", "University of Norvik")]
    [InlineData("Recipients include the Kelp Fund, Boys and Girls Club of Albion and others.", "Boys and Girls Club of Albion; Kelp Fund")]
    [InlineData("They wrote to the journal Tidal Chemistry.", "")]
    [InlineData("They gave $300,000 to 31 organizations in Oregon and Southwest Norway.", "")]
    [InlineData("“We sail,” said Mona Dahl, Minister of Fisheries and Ocean Technology.", "")]
    [InlineData("Fjord Kelp Foundation has partnered with the Kelp Foundation.", "Fjord Kelp Foundation; Kelp Foundation")]
    [InlineData("The American Tern Society and the Tern Society partnered.", "American Tern Society; Tern Society")]
    [InlineData("The Norvik Royal Tide University grew. The Royal Tide University sails.", "Norvik Royal Tide University")]
    [InlineData("The Gordon and Betty Norvo Foundation paid.", "Gordon and Betty Norvo Foundation")]
    [InlineData("The Victoria and Albert Museum opened.", "Victoria and Albert Museum")]
    [InlineData("The Raiders and Arts Council signed a deal.", "Arts Council; Raiders")]
    [InlineData("The Grace and Kelp Bank signed an agreement.", "Grace; Kelp Bank")]
    [InlineData("Tern was founded by John Tern in 2001. Tern works with Fjord Bank.", "Fjord Bank; Tern")]
    [InlineData("Michael Marlow founded Marlow in 1984. Marlow works with Kelp Labs.", "Kelp Labs; Marlow")]
    [InlineData("Morgan Stanley is working with Kelp Bank.", "Kelp Bank; Morgan Stanley")]
    [InlineData("Visit Norvo partnered with Tern Airlines.", "Tern Airlines; Visit Norvo")]
    [InlineData("The United Nations Development Programme (UNDP) met.", "United Nations Development Programme")]
    [InlineData("The Marlow Justice Project is a nonprofit based in Oslo.", "Marlow Justice Project")]
    [InlineData("Facebook owner Meta Platforms partnered with Tern Labs.", "Facebook; Meta Platforms; Tern Labs")]
    [InlineData("Coach partnered with Tern Labs.", "Coach; Tern Labs")]
    [InlineData("In 2020 GB Group signed a deal with Kelp Bank.", "GB Group; Kelp Bank")]
    [InlineData("Kelp Bank sold its Holm Services to Dahl in 2020.", "Holm Services; Kelp Bank")]
    [InlineData("Kelp Bank, formally Fjord's partner, sails.", "Fjord; Kelp Bank")]
    [InlineData("The National Council on Tern Labs’ request met.", "National Council; Tern Labs")]
    [InlineData("Wine producer Robert Marlow partnered with Tern Labs.", "Robert Marlow; Tern Labs")]
    [InlineData("Kelp Vision, expert in AI, signed a deal with Fjord Bank.", "Fjord Bank; Kelp Vision")]
    [InlineData("Marine biologist Eric Holm works at Tern University.", "Tern University")]
    [InlineData("Norvo and the Fjord Institute of Mining, Metallurgy and Petroleum (FIMMP) are joining forces.", "Fjord Institute of Mining, Metallurgy and Petroleum; Norvo")]
    [InlineData("Tern is a partner of the Kelp Institute of Marine Research, Fjord University and Norvo Ltd.", "Fjord University; Kelp Institute of Marine Research; Norvo Ltd; Tern")]
    [InlineData("He worked at Norvo General Hospital and Brig and Women's Hospital.", "Brig and Women's Hospital; Norvo General Hospital")]
    [InlineData("Norvo and Kelp Hospital signed an agreement.", "Kelp Hospital; Norvo")]
    [InlineData("In conjunction with Tern Harmony Month, the Kelp Mediation Unit held a fair.", "Kelp Mediation Unit")]
    [InlineData("In partnership with Kelp Awareness Week, the Norvo Council held a walk.", "Norvo Council")]
    [InlineData("Kelp Ltd is a Norvo limited company.", "Kelp Ltd")]
    [InlineData("His work included several schools, including Computer Science, Trades, and Creative Industries.", "")]
    [InlineData("Several schools, including Tern Academy and Kelp Academy, grew.", "Kelp Academy; Tern Academy")]
    [InlineData("The Tern Port Authority (the “Port Authority”) will meet. The Port Authority sails.", "Port Authority")]
    [InlineData("THE BONDS WILL NOT BE A PLEDGE OF THE FAITH AND CREDIT OF THE PORT AUTHORITY, THE STATE OR ANY SUBDIVISION OF IT, NOR OF THE GENERAL RESOURCES OF EITHER.", "")]
    public void These_are_all_the_organizations_that_a_sentence_tells_of(string sentence, string names) =>
        Assert.Equal(names, string.Join("; ", Told.Sentence(sentence).Dataset.Organizations.Select(static organization => organization.Name)));

    [Theory]
    [InlineData("Nordfund paid its agency.")]
    [InlineData("Nordfund, which paid, left.")]
    [InlineData("Yesterday things such as Nordfund paid.")]
    [InlineData("Nordfund is a good boat.")]
    public void Other_words_show_nothing(string sentence) => Assert.Empty(Told.Sentence(sentence).Dataset.Organizations);

    [Theory]
    [InlineData("Nordfund, a payments platform, has partnered with Kelp Bank.", true)]
    [InlineData("Nordfund, a payments platform, has forged a partnership with Kelp Bank.", true)]
    [InlineData("Nordfund, a payments platform, was built in partnership with Kelp Bank.", false)]
    public void A_platform_that_joins_others_is_an_organization(string sentence, bool isOrganization) =>
        Assert.Equal(isOrganization, Told.Sentence(sentence).Dataset.Organizations.Any(static organization => organization.Slug == "nordfund"));

    [Theory]
    [InlineData("Norway has formally signed a cooperation agreement with Kelp Bank.", true)]
    [InlineData("In May 2031, Norway partnered with Kelp Bank.", true)]
    [InlineData("Sweden and Norway signed a pact with Kelp Bank.", true)]
    [InlineData("The fleet from Sweden, Norway partnered with Kelp Bank.", false)]
    [InlineData("Norway signs a deal with Kelp Bank.", false)]
    [InlineData("Kelp Bank partnered with Reed Fund in Norway.", false)]
    public void A_place_is_an_organization_where_its_government_joins_others(string sentence, bool isOrganization) =>
        Assert.Equal(isOrganization, Told.Sentence(sentence).Dataset.Organizations.Any(static organization => organization.Slug == "norway"));

    [Fact]
    public void Each_member_of_a_list_is_of_the_kind_that_the_list_is_of() =>
        Assert.Equal(
            ["kelp: University", "sandbar: University", "whimbrel: University"],
            Told.Sentence("Yesterday universities such as Sandbar, Kelp and Whimbrel met.").Dataset.Organizations
                .Select(static organization => $"{organization.Slug}: {organization.Kind}"));

    [Theory]
    [InlineData("Two scientists, Mary Dahl and Ida Holm, collaborated with Norvik University.", new[] { "norvik-university" })]
    [InlineData("The engineers Mary Dahl and Ida Holm partnered with Norvik University.", new[] { "norvik-university" })]
    [InlineData("Its two advisers, Nordfund and Sandbar, partnered with Norvik University.", new[] { "nordfund", "norvik-university", "sandbar" })]
    public void Who_is_listed_in_a_role_is_a_person_where_one_of_them_has_a_given_name(string sentence, string[] organizations) =>
        Assert.Equal(organizations, Told.Sentence(sentence).Dataset.Organizations.Select(static organization => organization.Slug));

    [Theory]
    [InlineData("[Harbour Post](https://post.example/r/1)", false)]
    [InlineData("Read [Harbour Post](https://post.example/r/1).", true)]
    [InlineData("- [Harbour Post](https://post.example/r/1)", true)]
    public void A_link_that_is_a_paragraph_leads_to_another_page(string paragraph, bool isOrganization) =>
        Assert.Equal(isOrganization, Told.In(new Seed("Coast.md", $"# A note from the coast\n\nIt rained.\n\n{paragraph}\n", SeedKind.Auto)).Dataset.Organizations.Count > 0);

    [Theory]
    [InlineData("Yesterday the Data Hub opened.", false)]
    [InlineData("Yesterday boats of Accelerated Computing sailed.", false)]
    [InlineData("Yesterday the Tern Fund Awards were given.", false)]
    [InlineData("Yesterday the Norvik College Road was closed.", false)]
    [InlineData("Yesterday the Technical Steering Committee met.", false)]
    [InlineData("Yesterday Waste Systems said so.", true)]
    [InlineData("Yesterday the Open Knowledge Foundation met.", true)]
    [InlineData("Yesterday the Office of Science Policy met.", true)]
    [InlineData("Yesterday the Digital Service (DS) met.", true)]
    [InlineData("Yesterday the Norvik Data Center opened.", true)]
    [InlineData("Yesterday she became a Master of Public Administration.", false)]
    [InlineData("Yesterday she took a degree in Tidal Engineering.", false)]
    [InlineData("Norvik has a Statutory Board.", false)]
    [InlineData("Norvik was at a Tidal Equipment Corporation.", true)]
    public void Common_words_with_a_word_of_a_trade_name_no_organization_unless_it_speaks_or_is_an_office(string sentence, bool isOrganization) =>
        Assert.Equal(isOrganization, Told.Sentence(sentence).Dataset.Organizations.Count > 0);

    [Theory]
    [InlineData("In Ouest, the museum opened.")]
    [InlineData("Yesterday company spokesmen said so.")]
    [InlineData("Yesterday the party under leader Robert Lie grew.")]
    [InlineData("Dr. Kelpen is a member of the board.")]
    [InlineData("Kelpen is a leader who sails.")]
    [InlineData("Yesterday she took a degree in Business Administration.")]
    [InlineData("Yesterday Platinum members paid.")]
    public void What_stands_before_a_further_clause_and_who_speaks_or_leads_are_no_organizations(string sentence) =>
        Assert.Empty(Told.Sentence(sentence).Dataset.Organizations);

    [Theory]
    [InlineData("Media Contacts", false)]
    [InlineData("Additional Resources", false)]
    [InlineData("Steering Committee", false)]
    [InlineData("Training Center", false)]
    [InlineData("Norvik University", true)]
    [InlineData("Sandbar Robotics Inc.", true)]
    public void A_heading_of_common_words_names_no_organization(string heading, bool isOrganization) =>
        Assert.Equal(isOrganization, Told.Wiki($"It rained.\n\n== {heading} ==\nIt rained.").Dataset.Organizations.Count > 0);

    [Theory]
    [InlineData("[[Nordfund (company)|Nordfund]]", NameSigns.LinkedOrganization)]
    [InlineData("[[Nordfund (software)|Nordfund]]", NameSigns.Product)]
    [InlineData("[[Nordfund (scientist)|Nordfund]]", NameSigns.Person)]
    [InlineData("[[Nordfund (river)|Nordfund]]", NameSigns.None)]
    [InlineData("[[Nordfund, Norway|Nordfund]]", NameSigns.Place)]
    [InlineData("[[Nordfund, Norway|Sandbar]]", NameSigns.None)]
    [InlineData("[[Nordfund, the river|Nordfund]]", NameSigns.None)]
    [InlineData("[[, Norway|Nordfund]]", NameSigns.None)]
    public void The_qualifier_of_a_links_target_tells_what_the_name_is(string link, NameSigns signs) =>
        Assert.Equal(signs, Told.Wiki($"Yesterday {link} paid.").Document.Names[0].Signs);

    [Fact]
    public void A_link_to_a_place_says_nothing_of_the_organization_whose_name_begins_with_it()
    {
        var organization = Assert.Single(Told.Wiki("The Sandbar Charity Commission of [[Sandbar, Norway|Sandbar]] paid.").Dataset.Organizations);

        Assert.Equal(("Sandbar Charity Commission", null), (organization.Name, organization.WikipediaTitle));
        Assert.Equal(["Sandbar Charity Commission"], organization.Aliases.Select(static alias => alias.Text));
    }

    [Theory]
    [InlineData("company", "'''Fjordlab''' sails.", Company)]
    [InlineData("university", "'''Fjordlab''' sails.", University)]
    [InlineData("hospital", "'''Fjordlab''' sails.", Unknown)]
    [InlineData("company", "'''Fjordlab, S.A. de C.V.''', known as '''Fjordlab''', sails.", Company)]
    public void The_infobox_tells_what_the_page_is_about(string infobox, string text, OrganizationKind kind) =>
        Assert.Equal(kind, Assert.Single(Told.Wiki($"{{{{Infobox {infobox}\n| name = Fjordlab\n}}}}\n{text}").Dataset.Organizations).Kind);

    [Theory]
    [InlineData("Infobox person")]
    [InlineData("Infobox")]
    [InlineData("Infobox software")]
    [InlineData("Infobox business leader")]
    [InlineData("Infobox ethnic group")]
    [InlineData("Infobox power station")]
    public void An_infobox_of_nothing_that_is_an_organization_shows_none(string infobox) =>
        Assert.Empty(Told.Wiki($"{{{{{infobox}\n| name = Fjordlab\n}}}}\n'''Fjordlab''' sails.").Dataset.Organizations);

    [Theory]
    [InlineData("Mona Dahl, who sails, spoke.")]
    [InlineData("Yesterday professor Mona Dahl spoke.")]
    [InlineData("Mona Dahl, director of boats, spoke.")]
    public void A_role_or_who_shows_a_person(string sentence) =>
        Assert.True((Assert.Single(Told.Sentence(sentence).Document.Names).Signs & NameSigns.Person) != 0);

    [Fact]
    public void A_definite_description_gives_its_kind_to_the_organization_before_it() =>
        Assert.Equal(
            GovernmentAgency,
            Told.Sentence("Yesterday Tern Robotics partnered with Nordfund. Then the agency has paid.").Organization("nordfund").Kind);

    [Theory]
    [InlineData("Yesterday Nordfund dropped a boat after a quarrel with the agency.", new[] { "nordfund" })]
    [InlineData("Yesterday Nordfund paid the agency.", new string[0])]
    public void A_definite_description_is_the_only_name_of_its_sentence_unless_a_verb_governs_it(string sentence, string[] slugs) =>
        Assert.Equal(slugs, Told.Sentence(sentence).Dataset.Organizations.Select(static organization => organization.Slug));

    [Theory]
    [InlineData("Yesterday Tern Robotics partnered with Nordfund. Then the agency offered boats.")]
    [InlineData("Yesterday Tern Robotics partnered with Nordfund. Then the agency said so.")]
    [InlineData("Nordfund is an agency based in Norvik.")]
    public void A_verb_behind_the_noun_ends_a_description(string sentence) =>
        Assert.Equal(GovernmentAgency, Told.Sentence(sentence).Organization("nordfund").Kind);

    [Fact]
    public void A_description_stands_for_the_short_form_of_a_name_that_shows_its_kind() =>
        Assert.Equal(
            Unknown,
            Told.Sentence("Sandbar Institute is old. Sandbar teamed up with Nordfund to test the institute’s boats.").Organization("nordfund").Kind);
}

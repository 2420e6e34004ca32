namespace Mila.Core.Tests.Extraction;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Yesterday Norvik University professor Mona Dahl spoke.", "Mona Dahl: professor at Norvik University", "role-before")]
    [InlineData("Yesterday Fjordlab’s director Mona Dahl spoke.", "Mona Dahl: director at Fjordlab", "role-before")]
    [InlineData("“We sail,” said Fjordlab’s Chief Scientist Mona Dahl.", "Mona Dahl: chief scientist at Fjordlab", "role-before")]
    [InlineData("“We sail,” said Chief Scientist Mona Dahl of the University of Norvik.", "Mona Dahl: chief scientist at University of Norvik", "role-before")]
    [InlineData("Yesterday Chief Scientist Mona Dahl spoke.", "Mona Dahl: chief scientist at -", "role-before")]
    [InlineData("Mona Dahl, Fjordlab’s scientific director, spoke.", "Mona Dahl: scientific director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, head of research at Fjordlab, spoke.", "Mona Dahl: head of research at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, who serves as Fjordlab’s president, spoke.", "Mona Dahl: president at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, who is a researcher at Fjordlab, spoke.", "Mona Dahl: researcher at Fjordlab", "role-after")]
    [InlineData("Mona Dahl is a researcher at Fjordlab.", "Mona Dahl: researcher at Fjordlab", "role-after")]
    [InlineData("Mona Dahl was appointed scientific director of Fjordlab.", "Mona Dahl: scientific director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl was elected as its president.", "Mona Dahl: president at -", "role-after")]
    [InlineData("Fjordlab was founded in 1993 by Mona Dahl.", "Mona Dahl: founder at Fjordlab", "founding")]
    [InlineData("“We sail,” said Mona Dahl, Tern Institute CEO and founder.", "Mona Dahl: ceo and founder at Tern Institute", "role-after")]
    [InlineData("Mona Dahl has been appointed director of Fjordlab.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl joins Fjordlab as head of Sales.", "Mona Dahl: head of sales at Fjordlab", "role-after")]
    [InlineData("Fjordlab appointed Mona Dahl director in 2001.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl serves as chair of Fjordlab.", "Mona Dahl: chair at Fjordlab", "role-after")]
    [InlineData("Mona Dahl joins Fjordlab as Chief Scientist.", "Mona Dahl: chief scientist at Fjordlab", "role-after")]
    [InlineData("Fjordlab has named Mona Dahl as its new director.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("Fjordlab appointed Mona Dahl chief financial officer.", "Mona Dahl: chief financial officer at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, professor of Biology at Norvik University, spoke.", "Mona Dahl: professor of biology at Norvik University", "role-after")]
    [InlineData("Mona Dahl, who founded Fjordlab in 1993, spoke.", "Mona Dahl: founder at Fjordlab", "founding")]
    [InlineData("Mona Dahl, General Manager of Fjordlab, spoke.", "Mona Dahl: general manager at Fjordlab", "role-after")]
    [InlineData("Mona Dahl is General Manager of Fjordlab.", "Mona Dahl: general manager at Fjordlab", "role-after")]
    [InlineData("Mona Dahl is Chief Financial Officer of Fjordlab.", "Mona Dahl: chief financial officer at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, Kelpmap Product Manager for Fjordlab, spoke.", "Mona Dahl: kelpmap product manager at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, Marketing Manager, Fjordlab.", "Mona Dahl: marketing manager at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, community manager of Fjordlab.", "Mona Dahl: community manager at Fjordlab", "role-after")]
    [InlineData("Yesterday Tern Robotics hired Assistant Professor of Physics Mona Dahl.", "Mona Dahl: assistant professor of physics at Tern Robotics", "role-nearby")]
    [InlineData("“We sail,” said the Fjordlab boat shop owner, Mona Dahl.", "Mona Dahl: boat shop owner at Fjordlab", "role-before")]
    [InlineData("The president of Fjordlab, Mona Dahl, spoke.", "Mona Dahl: president at Fjordlab", "role-before")]
    [InlineData("Yesterday Fjordlab’s outgoing President, Mona Dahl, spoke.", "Mona Dahl: outgoing president at Fjordlab", "role-before")]
    [InlineData("Yesterday Tern Robotics moved its chief engineer, Mona Dahl, to Oslo.", "Mona Dahl: chief engineer at Tern Robotics", "role-before")]
    [InlineData("“We sail,” said Mona Dahl, Community Relations Manager at Fjordlab.", "Mona Dahl: community relations manager at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, General Manager of Games and Digital Media at the Norvik Institute.", "Mona Dahl: general manager of games and digital media at Norvik Institute", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, director of the Norvik Institute at Fjordlab.", "Mona Dahl: director at Norvik Institute", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, Chief Architect of Elastic Boat Service, Fjordlab.", "Mona Dahl: chief architect of elastic boat service at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, VP Open Technology, Fjordlab.", "Mona Dahl: vp open technology at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, FJLX, VP Open Technology.", "Mona Dahl: vp open technology at FJLX", "role-after")]
    [InlineData("Mona Dahl, former Adviser Health (Technical) of Fjordlab, spoke.", "Mona Dahl: former adviser health at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, Founder & CEO of Fjordlab, spoke.", "Mona Dahl: founder & ceo at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, President/Founder of Fjordlab, spoke.", "Mona Dahl: president/founder at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, Co-founder & CEO, Fjordlab.", "Mona Dahl: co-founder & ceo at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, CEO, CTO and Founder of Fjordlab, spoke.", "Mona Dahl: ceo, cto and founder at Fjordlab", "role-after")]
    [InlineData("Founder & CEO Mona Dahl of Fjordlab spoke.", "Mona Dahl: founder & ceo at Fjordlab", "role-before")]
    [InlineData("Mona Dahl, Managing Director and Senior Portfolio Manager at Fjordlab, spoke.", "Mona Dahl: managing director and senior portfolio manager at Fjordlab", "role-after")]
    [InlineData("Said Mona Dahl, Managing Director at Fjordlab, “We sail.”", "Mona Dahl: managing director at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, fjordlab CEO.", "Mona Dahl: ceo at fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, Fjordlab senior vice president, boats.", "Mona Dahl: senior vice president at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, a Fjordlab spokeswoman.", "Mona Dahl: spokeswoman at Fjordlab", "role-after")]
    [InlineData("Please call: Mona Dahl - General Manager Fjordlab: 555.", "Mona Dahl: general manager at Fjordlab", "role-after")]
    [InlineData("It was run by Mona Dahl (chairman) and others.", "Mona Dahl: chairman at -", "role-after")]
    [InlineData("It was run by Mona Dahl (professor of boats, Norvik University) and others.", "Mona Dahl: professor of boats at Norvik University", "role-after")]
    [InlineData("Mona Dahl, Managing Partner of Fjordlab, spoke.", "Mona Dahl: managing partner at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, Product Lead at Fjordlab, spoke.", "Mona Dahl: product lead at Fjordlab", "role-after")]
    [InlineData("Yesterday Tern Robotics hired Professor of Electrical & Computer Engineering Mona Dahl.", "Mona Dahl: professor of electrical & computer engineering at Tern Robotics", "role-nearby")]
    [InlineData("Tern Robotics sails, its president Mona Dahl said.", "Mona Dahl: president at Tern Robotics", "role-before")]
    [InlineData("The finalists are Mona Dahl, CIO, Fjordlab • Kelp.", "Mona Dahl: cio at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl of Fjordlab.", "Mona Dahl: representative at Fjordlab", "speaker-of")]
    [InlineData("Mona Dahl of Fjordlab said it sails.", "Mona Dahl: representative at Fjordlab", "speaker-of")]
    [InlineData("Mona Dahl, a manager at Fjordlab, spoke.", "Mona Dahl: manager at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, Director General, Fjordlab, spoke.", "Mona Dahl: director general at -", "role-after")]
    [InlineData("It was run by Mona Dahl (Fjordlab CEO) and others.", "Mona Dahl: ceo at Fjordlab", "role-after")]
    [InlineData("Tern Robotics today announced the appointment of Mona Dahl as Chief Executive Officer.", "Mona Dahl: chief executive officer at Tern Robotics", "role-after")]
    [InlineData("Tern Robotics hired Mona Dahl as CFO.", "Mona Dahl: cfo at Tern Robotics", "role-after")]
    [InlineData("Tern Robotics promoted Mona Dahl to CFO.", "Mona Dahl: cfo at Tern Robotics", "role-after")]
    [InlineData("“We sail,” says Mona Dahl, Fjordlab’s Chief of Development.", "Mona Dahl: chief of development at Fjordlab", "role-after")]
    [InlineData("Mona Dahl is president and lives in Oslo.", "Mona Dahl: president at -", "role-after")]
    [InlineData("Tern Robotics is proud to announce Dr. Mona Dahl as its new President.", "Mona Dahl: president at Tern Robotics", "role-after")]
    [InlineData("Tern Robotics has named Dr. Mona Dahl as its new President.", "Mona Dahl: president at Tern Robotics", "role-after")]
    [InlineData("Tern Robotics welcomed Mona Dahl as chairwoman.", "Mona Dahl: chairwoman at Tern Robotics", "role-after")]
    [InlineData("Mona Dahl, Permanent Secretary of the Norvik Ministry, spoke.", "Mona Dahl: permanent secretary at Norvik Ministry", "role-after")]
    [InlineData("Mona Dahl, Interim Director of Fjordlab, spoke.", "Mona Dahl: interim director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, Director in Charge of Fjordlab, spoke.", "Mona Dahl: director in charge at Fjordlab", "role-after")]
    [InlineData("Mona Dahl will be appointed as director of Fjordlab.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl has joined Fjordlab as director.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("“We sail,” said Mona Dahl at the Fjordlab Institute.", "Mona Dahl: representative at Fjordlab Institute", "speaker-of")]
    [InlineData("Fjord County State's Attorney Mona Dahl said so.", "Mona Dahl: state's attorney at Fjord County", "role-before")]
    [InlineData("Mona Dahl, Minister of State for Trade, said so.", "Mona Dahl: minister of state for trade at -", "role-after")]
    [InlineData("Mona Dahl, Minister for Law, said so.", "Mona Dahl: minister for law at -", "role-after")]
    [InlineData("“We sail,” said Mona Dahl, General Manager, Systems Strategy and Development, IBN.", "Mona Dahl: general manager at IBN", "role-after")]
    [InlineData("Mona Dahl will be the Fjordlab Managing Director.", "Mona Dahl: managing director at Fjordlab", "role-after")]
    public void A_sentence_tells_who_holds_which_role_where(string sentence, string role, string rule)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal([role], told.Roles);
        var person = Assert.Single(told.Dataset.People);
        Assert.Equal("mona-dahl", person.Slug);
        Assert.Equal([new Evidence(Told.Path, 3, 1, sentence.Length, sentence, rule)], person.Evidence);
    }

    [Theory]
    [InlineData("“We sail,” said Tern Group CEO and co-founder Ola Lund.", "Ola Lund: ceo and co-founder at Tern Group")]
    [InlineData("As president of Tern Group, Ola Lund said it sails.", "Ola Lund: president at Tern Group")]
    [InlineData("Ola Lund, PhD, director of Tern Group, said it sails.", "Ola Lund: director at Tern Group")]
    [InlineData("Ola Lund and Kari Moe, co-founders of Tern Group, said it sails.", "Kari Moe: co-founder at Tern Group; Ola Lund: co-founder at Tern Group")]
    [InlineData("Ola Lund took over as director of Tern Group.", "Ola Lund: director at Tern Group")]
    [InlineData("Ola Lund succeeds Kari Moe as director of Tern Group.", "Ola Lund: director at Tern Group")]
    [InlineData("Ola Lund has been promoted to director at Tern Group.", "Ola Lund: director at Tern Group")]
    [InlineData("Ola Lund will become director of Tern Group.", "Ola Lund: director at Tern Group")]
    [InlineData("Ola Lund resigned as director of Tern Group.", "")]
    [InlineData("Former Tern Group director Ola Lund said it sails.", "Ola Lund: former director at Tern Group")]
    [InlineData("Ola Lund, of the Tern Institute, said it sails.", "Ola Lund: representative at Tern Institute")]
    [InlineData("Ola Lund, an associate professor in the Department of Tides at Tern University, said it sails.", "Ola Lund: associate professor in the department of tides at Tern University")]
    [InlineData("A spokesman for Tern Group, Ola Lund, said it sails.", "Ola Lund: spokesman at Tern Group")]
    [InlineData("Tern Group today announced that Ola Lund has been appointed chief executive.", "Ola Lund: chief executive at Tern Group")]
    [InlineData("Ola Lund, M.D., Ph.D., medical director of Tern Hospital, said it helps.", "Ola Lund: medical director at Tern Hospital")]
    [InlineData("The mayor of Oslo, Ola Lund, said it sails.", "Ola Lund: mayor at -")]
    [InlineData("Ada Reed, MD, Chief Medical Officer of Ardenne Hospital, said it helps.", "Ada Reed: chief medical officer at Ardenne Hospital")]
    [InlineData("Dr. Jennifer Holm, PhD, Director, Office of Tides, said it helps.", "Jennifer Holm: director at Office of Tides")]
    [InlineData("Paul Ringer (CFO Kelp Labs) said it sails.", "Paul Ringer: cfo at Kelp Labs")]
    [InlineData("Gabriella Marlow (Principal at Experimentalis, former Chief Creative Officer of Ardenne City) spoke.", "Gabriella Marlow: principal at Experimentalis")]
    [InlineData("Nezih Holm (KelpDB Lead at Facemar) spoke.", "Nezih Holm: kelpdb lead at Facemar")]
    [InlineData("“We sail,” said Tern museum president Dr. Eric Holm.", "Eric Holm: museum president at Tern")]
    [InlineData("“We sail,” said Patrick Marlow, Kelp Core Group member.", "")]
    [InlineData("Fjordlab announced the appointment of Theo Holm as director.", "Theo Holm: director at Fjordlab")]
    [InlineData("Jonathan Balmer spoke. Jonathan Balmer is currently an Assistant Professor at Tern University.", "Jonathan Balmer: assistant professor at Tern University")]
    [InlineData("Ace Holm (Head of Business Development) spoke.", "Ace Holm: head of business development at -")]
    [InlineData("Niki Holm, NOSA Project Manager for the Boat Initiative, said it sails.", "Niki Holm: nosa project manager at Boat Initiative")]
    [InlineData("Ola Lund, M.D., medical director of Tern Hospital, said it helps.", "Ola Lund: medical director at Tern Hospital")]
    [InlineData("Ola Lund, Ph.D., medical director of Tern Hospital, said it helps.", "Ola Lund: medical director at Tern Hospital")]
    [InlineData("Ola Lund, Jr., director of Tern Hospital, said it helps.", "Ola Lund: director at Tern Hospital")]
    [InlineData("John Holm is the director of Fjordlab. Prior to that, John served as Executive Editor at Kelp Journal.", "John Holm: director at Fjordlab; John Holm: executive editor at Kelp Journal")]
    [InlineData("Brisk Power said that Ada Reed was named director of Kelp Systems.", "Ada Reed: director at Kelp Systems")]
    [InlineData("The Lowen Times said that Ada Reed was named chief executive.", "Ada Reed: chief executive at -")]
    [InlineData("Brisk Power announced that Ada Reed was named chief executive.", "Ada Reed: chief executive at Brisk Power")]
    [InlineData("Ada Reed (Kelp University), professor of boats, spoke.", "Ada Reed: professor of boats at Kelp University")]
    [InlineData("Ada Reed becomes director of Kelp University.", "Ada Reed: director at Kelp University")]
    [InlineData("Ada Reed, who succeeds Hugh Marsh as director of Kelp University, spoke.", "Ada Reed: director at Kelp University")]
    [InlineData("Ada Reed has taken over as director of Kelp University.", "Ada Reed: director at Kelp University")]
    [InlineData("Norvia will become owner of Kelp University.", "")]
    [InlineData("As the owner of Kelp University, Norvia plans to sell.", "")]
    [InlineData("In Brask, Ada Reed and Hugh Marsh, professors at Kelp University, met.", "Ada Reed: professor at Kelp University; Hugh Marsh: professor at Kelp University")]
    [InlineData("John Marsh, who runs the Kelp Foundation marathon, spoke.", "")]
    [InlineData("Ada Reed, of Lowen, said so.", "")]
    [InlineData("Ada Reed, head of Public Policy, spoke.", "Ada Reed: head of public policy at -")]
    [InlineData("“We sail,” according to Patricia Holm, Executive Director, DataKelp: it is so.", "Patricia Holm: executive director at DataKelp")]
    [InlineData("Patricia Holm, Executive Director, DataKelp, spoke.", "Patricia Holm: executive director at DataKelp")]
    [InlineData("It took the defense by the Justice Department, said Edward Holm, director of Kelp University.", "Edward Holm: director at Kelp University")]
    [InlineData("Marlow District Attorney Ken Holm today announced it.", "Ken Holm: district attorney at Marlow")]
    [InlineData("Thanks go to Branch Manager Waqas Jorn and Regional Head Ida Moe.", "Ida Moe: regional head at -; Waqas Jorn: branch manager at -")]
    [InlineData("The Kelp Foundation grew. The Foundation’s Executive Director, Josh Sincin, described the plan.", "Josh Sincin: executive director at Kelp Foundation")]
    [InlineData("Fjordlab Ltd grew. “We sail,” Ankit Brose, the company’s co-founder and CEO, told them.", "Ankit Brose: co-founder and ceo at Fjordlab Ltd")]
    [InlineData("The city’s mayor, Mona Dahl, spoke of Fjordlab.", "")]
    [InlineData("President of the Kelp Traders Association, Mona Dahl, said so.", "Mona Dahl: president at Kelp Traders Association")]
    [InlineData("“We sail,” said Mona Dahl, an oceanographer at the University of Norvik.", "Mona Dahl: oceanographer at University of Norvik")]
    [InlineData("Fjordlab’s coach, Mona Dahl, said so.", "Mona Dahl: coach at Fjordlab")]
    [InlineData("Dr. A. K. Dahl, Chancellor of Norvik University, said so.", "A. K. Dahl: chancellor at Norvik University")]
    [InlineData("Laura Dahl sails. She is also a director of Fjord Bank and chair of Tern Labs.", "Laura Dahl: director at Fjord Bank; Laura Dahl: chair at Tern Labs")]
    [InlineData("Laura Dahl sails. From 1983 to 1988 she was president of the Kelp Council.", "Laura Dahl: president at Kelp Council")]
    [InlineData("Laura Dahl met Eric Holm. He is the chairman of Fjord Bank.", "")]
    [InlineData("Laura Dahl sails. She is a fan of Fjord Bank.", "")]
    [InlineData("Waqas Jorn, Head of Learning and Development, Kelp Lab, spoke.", "Waqas Jorn: head of learning and development at Kelp Lab")]
    [InlineData("He met Norvo Party leader Greta Holm.", "Greta Holm: leader at Norvo Party")]
    [InlineData("Roman Fjord, Jr., is the Senior Manager of the Boats group at Norvik University.", "Roman Fjord: senior manager of the boats group at Norvik University")]
    [InlineData("Elisabeth Holm, Ph.D., (on the left) is co-founder and CEO of Fjordlab.", "Elisabeth Holm: co-founder and ceo at Fjordlab")]
    [InlineData("Stephen Holm (born October 12, 1940) is a professor of chemistry at the Norvik Institute.", "Stephen Holm: professor of chemistry at Norvik Institute")]
    [InlineData("She is a professor at the Norvik Institute of Science, Pilam.", "")]
    [InlineData("Stephen Holm advised on matters involving Congress, the executive branch, and others.", "")]
    [InlineData("Stephen Holm met Fjordlab chief U.S. regional economist.", "")]
    [InlineData("Lena Dahl, CEO of Fjordlab, is married to a banker. He is director of Kelp Bank.", "Lena Dahl: ceo at Fjordlab")]
    [InlineData("Lena Dahl, CEO of Fjordlab, hopes that she is director of Kelp Bank.", "Lena Dahl: ceo at Fjordlab")]
    [InlineData("Eric Holm met her former teacher. He was professor at the Kelp Institute.", "")]
    [InlineData("Eric Holm’s wife was a teacher. She was head of the Kelp Institute.", "")]
    [InlineData("Lena Dahl, the leader’s adviser, met Fjordlab.", "Lena Dahl: leader at -")]
    [InlineData("Lena Dahl, Director of Health and Safety, Kelp Bank, spoke.", "Lena Dahl: director of health and safety at Kelp Bank")]
    [InlineData("Eric Holm is Head of Research and Development at Tern Labs.", "Eric Holm: head of research and development at Tern Labs")]
    [InlineData("Eric Holm chose him. He was director of Kelp Bank.", "")]
    [InlineData("Marine biologist Eric Holm spoke.", "Eric Holm: biologist at -")]
    [InlineData("Laura Dahl had been named Medical Director of Kelp Hospital.", "Laura Dahl: medical director at Kelp Hospital")]
    [InlineData("Laura Dahl, chief economist at research firm Fjordlab, said so.", "Laura Dahl: chief economist at Fjordlab")]
    [InlineData("Laura Dahl, an analyst at the consulting firm Fjordlab, said so.", "Laura Dahl: analyst at Fjordlab")]
    [InlineData("Kara Holm, Director of Communications for the Kelp Society, said so.", "Kara Holm: director of communications at Kelp Society")]
    [InlineData("Kara Holm, Director of Sales of Norvo, said so.", "Kara Holm: director of sales at Norvo")]
    [InlineData("Keith Brand, Head of Investments, Hamil Lane, said so.", "Keith Brand: head of investments at Hamil Lane")]
    [InlineData("Dorothy Holm, Global Head of Ternreturn, was glad.", "Dorothy Holm: global head at Ternreturn")]
    [InlineData("Bo Lund, Group CEO of Norvo, said so.", "Bo Lund: group ceo at Norvo")]
    [InlineData("Acting U.S. Attorney Jan Kelp came.", "Jan Kelp: attorney at -")]
    [InlineData("\"It was quick,\" said Ida Moss, owner of Tern Barn.", "Ida Moss: owner at Tern Barn")]
    [InlineData("Norvo Mayor Bo Lund came to Kelp University.", "Bo Lund: mayor at -")]
    [InlineData("Senator Ed Kelpin praised what the Fishery Department had done.", "Ed Kelpin: senator at -")]
    [InlineData("Fishery Department director Ed Kelpin praised what had been done.", "Ed Kelpin: director at Fishery Department")]
    [InlineData("Nils Holm, director of Institute for Tides, spoke.", "Nils Holm: director at Institute for Tides")]
    [InlineData("Olga Roe, CEO of Target, Fjord Bank, spoke.", "Olga Roe: ceo at Target")]
    [InlineData("Fed governor Nils Holm spoke.", "Nils Holm: governor at Fed")]
    [InlineData("Nils Singer, CEO of Tern Group, signed it.", "Nils Singer: ceo at Tern Group")]
    [InlineData("Speakers include Jason Marlow (CTO Kelp) and Ellen Holm (Founder Norvo).", "Ellen Holm: founder at Norvo; Jason Marlow: cto at Kelp")]
    [InlineData("Kelp Inc (CEO Dag Holm) has an office.", "Dag Holm: ceo at Kelp Inc")]
    [InlineData("KELP Technical Lead Todd Marlow spoke.", "Todd Marlow: technical lead at KELP")]
    [InlineData("Governor Ada Holm visited Norvo Inc. on Monday.", "Ada Holm: governor at -")]
    [InlineData("Ada Holm, Vice President of Software for Norvo, said so.", "Ada Holm: vice president of software at Norvo")]
    [InlineData("Ada Holm, Vice President of Clean Energy, Norvo Inc., said so.", "Ada Holm: vice president of clean energy at Norvo Inc")]
    [InlineData("Acting FBI Director Ada Holm said the case was closed.", "Ada Holm: director at FBI")]
    [InlineData("Blue Harbor (founder Olga Reed) makes boats.", "Olga Reed: founder at -")]
    [InlineData("Kelp Tidewater B.V. (CEO: Olga Reed, Headquarters: Oslo, Norway) met.", "Olga Reed: ceo at Kelp Tidewater B.V.")]
    [InlineData("The appointment of Ada Holm as the new President of Fjordlab was announced.", "Ada Holm: president at Fjordlab")]
    [InlineData("Ada Holm has been appointed as a new board member of Fjordlab.", "Ada Holm: board member at Fjordlab")]
    [InlineData("Ada Holm is joining Fjordlab as president.", "Ada Holm: president at Fjordlab")]
    [InlineData("Ada Holm has previously served as president of Fjordlab.", "Ada Holm: president at Fjordlab")]
    [InlineData("Mira Holm recently joined Fjordlab as CFO.", "Mira Holm: cfo at Fjordlab")]
    [InlineData("Mira Holm later became president of Fjordlab.", "Mira Holm: president at Fjordlab")]
    public void These_are_all_the_roles_that_a_text_tells_of(string text, string roles) => Assert.Equal(roles, string.Join("; ", Told.Sentence(text).Roles));

    [Theory]
    [InlineData("president = [[Mona Dahl]]", "Mona Dahl: president at Fjordlab")]
    [InlineData("vice_chancellor = Dr. Mona B. Dahl, PhD", "Mona B. Dahl: vice chancellor at Fjordlab")]
    [InlineData("directors = {{ubl|class=plain|Mona Dahl|[[Dr. Eric Holm]]|style=none}}", "Eric Holm: director at Fjordlab; Mona Dahl: director at Fjordlab")]
    [InlineData("leader_title = Rector\n| leader_name = Mona Dahl", "Mona Dahl: rector at Fjordlab")]
    [InlineData("leader1_name = Mona Dahl\n| leader1_title = [[Rector]]\n| leader2_name = Eric Holm", "Eric Holm: leader at Fjordlab; Mona Dahl: rector at Fjordlab")]
    [InlineData("chancellor = Mona Dahl (1990–2004)<br />Eric Holm (2004–present)", "Eric Holm: chancellor at Fjordlab; Mona Dahl: former chancellor at Fjordlab")]
    [InlineData("key_people = Mona Dahl ([[Chief executive officer|CEO]])<br>Eric Holm – chairman and president", "Eric Holm: chairman and president at Fjordlab; Mona Dahl: ceo at Fjordlab")]
    [InlineData("key_people = CEO: Mona Dahl\n* Chairman Eric Holm", "Eric Holm: chairman at Fjordlab; Mona Dahl: ceo at Fjordlab")]
    [InlineData("key_people = [[Mona Dahl]] ([[Head of Tern|CEO Tern Robotics]])", "Mona Dahl: ceo at Tern Robotics")]
    [InlineData("key_people = Chairman Mona Dahl, CEO Eric Holm", "Eric Holm: ceo at Fjordlab; Mona Dahl: chairman at Fjordlab")]
    [InlineData("key_people = CEO: Eric Holm, CFO: Mona Dahl", "Eric Holm: ceo at Fjordlab; Mona Dahl: cfo at Fjordlab")]
    [InlineData("key_people = [[Mona Dahl]]<br />([[Chief executive officer|CEO]])<br />Eric Holm<br>(chair)", "Eric Holm: chair at Fjordlab; Mona Dahl: ceo at Fjordlab")]
    [InlineData("key_people = Mona Dahl (President, 2001–2010)<br>Eric Holm (CEO until 2010)<br>Ida Moe (CEO since 2010)", "Eric Holm: former ceo at Fjordlab; Ida Moe: ceo at Fjordlab; Mona Dahl: former president at Fjordlab")]
    [InlineData("key_people = Mona Dahl, Executive Vice President, Sales", "Mona Dahl: executive vice president at Fjordlab")]
    [InlineData("leader_title = Chairman of the Board\n| leader_name = Mona Dahl", "Mona Dahl: chairman of the board at Fjordlab")]
    [InlineData("head = Mona Dahl\n| head_label = [[Rector]]", "Mona Dahl: rector at Fjordlab")]
    [InlineData("deputy_principals = Mona Dahl", "Mona Dahl: deputy principal at Fjordlab")]
    [InlineData("chairman = Mona Dahl\n| chrtitle = President", "Mona Dahl: president at Fjordlab")]
    [InlineData("manager = Mona Dahl\n| mgrtitle = Head coach", "Mona Dahl: head coach at Fjordlab")]
    [InlineData("owner = [[Deutsche Bahn]] (51%), Norwegian State (49%)", "")]
    [InlineData("owner = [[Eric Holm]]", "Eric Holm: owner at Fjordlab")]
    [InlineData("architect = Eric Holm", "")]
    [InlineData("key_people = Mona Dahl", "")]
    [InlineData("founders = Mona Dahl, Eric Holm and Ida Moe (chair)", "Eric Holm: founder at Fjordlab; Ida Moe: chair at Fjordlab; Ida Moe: founder at Fjordlab; Mona Dahl: founder at Fjordlab")]
    [InlineData("founded_by = Mona Dahl{{efn|by herself}}", "Mona Dahl: founder at Fjordlab")]
    [InlineData("founder = ''[[List of founders|See list]]''", "")]
    [InlineData("owner = Tern Holdings", "")]
    [InlineData("president = Board of Trustees", "")]
    [InlineData("president = Vacant", "")]
    [InlineData("architect = ", "")]
    [InlineData("num_employees = 300", "")]
    public void An_infobox_tells_who_leads_and_who_founded_the_organization_that_its_page_is_about(string parameter, string roles)
    {
        Assert.Equal(roles, Roles("company", "'''Fjordlab''' sails."));
        Assert.Equal("", Roles("person", "'''Ida Berg''' sails."));

        string Roles(string kind, string text) => string.Join("; ", Told.Wiki($"{{{{Infobox {kind}\n| name = Fjordlab\n| {parameter}\n}}}}\n{text}").Roles);
    }

    [Fact]
    public void What_an_infobox_tells_of_people_stands_on_its_line()
    {
        var told = Told.Wiki("{{Infobox company\n| key_people = {{hlist|Mona Dahl (CEO)|'''Ida Moe''' (chair)}}\n| founder = Eric Holm\n}}\n'''Fjordlab''' sails.");

        Assert.Equal(["(2,24) Mona Dahl (CEO) infobox", "(2,43) Ida Moe (chair) infobox", "(3,13) Eric Holm founding"], told.Document.People
            .Select(static person => $"({person.Evidence.Source.Line},{person.Evidence.Source.Column}) {person.Evidence.Text} {person.Evidence.Rule}"));
        Assert.Equal("Eric Holm", told.Dataset.People[told.Organization("fjordlab").Founder!.Value].Name);
    }

    [Fact]
    public void One_person_may_hold_a_role_here_and_another_there()
    {
        var told = Told.Sentence("“We sail,” said Mona Dahl, President of Energy Efficiency at Fjordlab and CEO of Tern Robotics.");

        Assert.Equal(["Mona Dahl: president of energy efficiency at Fjordlab", "Mona Dahl: ceo at Tern Robotics"], told.Roles);
        Assert.Equal(["fjordlab", "tern-robotics"], told.Slugs);
    }

    [Fact]
    public void What_somebody_manages_is_no_organization() =>
        Assert.Equal(["norvik-institute"], Told.Sentence("“We sail,” said Mona Dahl, General Manager of Games and Digital Media at the Norvik Institute.").Slugs);

    [Fact]
    public void A_role_before_a_name_is_not_that_of_the_name_before_it() =>
        Assert.Equal(["Mona Dahl: director at Tern Robotics"], Told.Sentence("Yesterday we met Ada Reed, Tern Robotics director Mona Dahl and others.").Roles);

    [Fact]
    public void An_initial_belongs_to_the_name() =>
        Assert.Equal(["D. Dahl: spokeswoman at Tern Robotics"], Told.Sentence("“We sail,” said D. Dahl, a Tern Robotics spokeswoman.").Roles);

    [Fact]
    public void A_shared_title_is_no_part_of_the_name_before_it()
    {
        var told = Told.Sentence("“We sail,” said Tern Advisors Co-Chief Investment Officer and Fjordlab President Mona Dahl.");

        Assert.Equal(["Tern Advisors", "Fjordlab", "Mona Dahl"], told.Names);
        Assert.Equal(["Mona Dahl: president at Fjordlab"], told.Roles);
    }

    [Fact]
    public void Its_position_is_one_of_what_the_sentence_speaks_of() =>
        Assert.Equal(
            ["Mary Dahl: executive director at Tern Robotics", "Mary Dahl: founder at Tern Robotics"],
            Told.Sentence("Tern Robotics grew at Norvik University and was founded by Mary Dahl, who serves as its executive director.").Roles);

    [Fact]
    public void Who_leads_an_organization_is_its_leader() =>
        Assert.Equal(["Mary Dahl: leader at Tern Robotics"], Told.Sentence("Tern Robotics is led by Mary Dahl.").Roles);

    [Theory]
    [InlineData("The manager of Fjordlab, a General Manager, spoke.")]
    [InlineData("Yesterday Mona Dahl, Senior General Manager, spoke.")]
    [InlineData("Yesterday Mona Dahl, Managing Director and Senior Portfolio Manager, spoke.")]
    [InlineData("“We sail,” said Mona Dahl, Marketing Manager.")]
    public void A_piece_of_a_title_is_nobody(string sentence)
    {
        var told = Told.Sentence(sentence);

        Assert.All(told.Dataset.People, static person => Assert.Equal("Mona Dahl", person.Name));
        Assert.DoesNotContain(told.Names, static name => name is "General" or "Portfolio" or "Marketing");
    }

    [Fact]
    public void A_list_gives_its_role_to_each_of_its_names() =>
        Assert.Equal(
            ["Ida Holm: faculty member at Fjordlab", "Kari Lie: faculty member at Fjordlab", "Mona Dahl: faculty member at Fjordlab"],
            Told.Sentence("Besides Mona Dahl, Fjordlab’s faculty members include Ida Holm and Kari Lie.").Roles);

    [Fact]
    public void Its_graduates_are_those_of_the_organization_before() =>
        Assert.Equal(
            ["Ida Holm: graduate at Norvik University"],
            Told.Sentence("Norvik University is old. Its graduates include Ida Holm.").Roles);

    [Theory]
    [InlineData("Mona Dahl met the director.")]
    [InlineData("Fjordlab, a company in Oslo, spoke.")]
    [InlineData("Mona Dahl, who sails, spoke.")]
    [InlineData("Fjordlab’s boats include Ida Holm.")]
    [InlineData("Fjordlab named Ida Holm in its suit.")]
    [InlineData("Ida Holm joins Fjordlab as its boats sail.")]
    [InlineData("The boat Kelpmap, created by Mona Dahl in 2003, sails.")]
    [InlineData("Kelpmap was created by Mona Dahl in 2003.")]
    [InlineData("Yesterday Fjordlab signed an Executive Order on boats.")]
    [InlineData("Near Broadway, the location offers a prime spot in the heart of Oslo.")]
    [InlineData("Mr. Koo, a senior in the boat, spoke.")]
    [InlineData("It hired some of the lead sailors of Tern Boats, Kelp Mapper, Tide Mapper and Norvik Sails.")]
    [InlineData("With its boats in Sandbar, N.Y., and additional graduate programs in Oslo, it sails.")]
    [InlineData("“We sail,” said Ida Holm of Oslo.")]
    [InlineData("The boats are those of Ida Holm (founder page).")]
    [InlineData("Tern Robotics sells Kelp Mode - document editor.")]
    [InlineData("The [[Chief Executive Officer]] (CEO) spoke.")]
    [InlineData("Fjordlab welcomed Ida Holm as the boats sailed.")]
    [InlineData("Tern Robotics is led by the Dahl method.")]
    [InlineData("According to the president of Tern Robotics, Oslo sails.")]
    public void Without_a_role_there_is_no_person(string sentence) => Assert.Empty(Told.Sentence(sentence).Roles);

    [Fact]
    public void Each_of_several_founders_is_one() =>
        Assert.Equal(["Kari Lie: founder at Fjordlab", "Mona Dahl: founder at Fjordlab"], Told.Sentence("Fjordlab was founded in 1993 by Mona Dahl and Kari Lie.").Roles.Order());

    [Fact]
    public void A_verb_is_no_part_of_a_title() =>
        Assert.Equal(["Mona Dahl: professor at -"], Told.Sentence("Yesterday Fjordlab met Professor Mona Dahl.").Roles);

    [Fact]
    public void A_last_name_stands_for_the_person_named_in_full()
    {
        var told = Told.Sentence("Yesterday Fjordlab’s director Mona Dahl spoke. Dahl, who serves as president of Norvik University, left.");

        Assert.Equal(["Mona Dahl: director at Fjordlab", "Mona Dahl: president at Norvik University"], told.Roles);
        Assert.Equal(["Mona Dahl", "Dahl"], told.Dataset.Mentions.Where(static mention => mention.Person is not null).Select(static mention => mention.Text));
    }
}

namespace Mila.Core.Tests.Extraction;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("Tern Robotics employs 500 researchers.", "researchers: Exactly 500 researchers of Tern Robotics")]
    [InlineData("Tern Robotics has about 1,200 employees.", "employees: About 1200 employees of Tern Robotics")]
    [InlineData("Tern Robotics has nearly two hundred young members.", "members: Nearly 200 members of Tern Robotics")]
    [InlineData("Tern Robotics has more than 300k users.", "users: Over 300000 users of Tern Robotics")]
    [InlineData("Tern Robotics runs over 12 offices.", "offices: Over 12 offices of Tern Robotics")]
    [InlineData("Tern Robotics runs fewer than ten offices.", "offices: Under 10 offices of Tern Robotics")]
    [InlineData("Tern Robotics runs at least three offices.", "offices: AtLeast 3 offices of Tern Robotics")]
    [InlineData("Tern Robotics runs up to 40 offices.", "offices: AtMost 40 offices of Tern Robotics")]
    [InlineData("Tern Robotics pledged C$1.8B.", "pledged: Exactly 1800000000 CAD of Tern Robotics")]
    [InlineData("Tern Robotics invested €2.5bn in kelp.", "invested: Exactly 2500000000 EUR of Tern Robotics")]
    [InlineData("Tern Robotics granted approximately £300,000.", "granted: About 300000 GBP of Tern Robotics")]
    [InlineData("Tern Robotics awarded US$ 7 million.", "awarded: Exactly 7000000 USD of Tern Robotics")]
    [InlineData("Tern Robotics signed a two-year deal.", "deal: Exactly 2 years of Tern Robotics")]
    [InlineData("Tern Robotics has two mln customers.", "customers: Exactly 2000000 customers of Tern Robotics")]
    [InlineData("Tern Robotics has about 2.5 mln customers.", "customers: About 2500000 customers of Tern Robotics")]
    [InlineData("Tern Robotics pledged $3 bln.", "pledged: Exactly 3000000000 USD of Tern Robotics")]
    [InlineData("Tern Robotics has 500 employees in five countries.", "employees: Exactly 500 employees of Tern Robotics", "countries: Exactly 5 countries of Tern Robotics")]
    [InlineData("More than 50 companies met Tern Robotics.", "companies: Over 50 companies of Tern Robotics")]
    [InlineData("More than 50 companies work with Tern Robotics.", "companies: Over 50 companies of Tern Robotics")]
    [InlineData("“We serve 300 customers,” said Mona Dahl, CEO of Tern Robotics.", "customers: Exactly 300 customers of Tern Robotics")]
    [InlineData("With 300 employees, Tern Robotics is the largest firm.", "employees: Exactly 300 employees of Tern Robotics")]
    [InlineData("Over 3,000 students attend Tern Robotics.", "students: Over 3000 students of Tern Robotics")]
    [InlineData("Some 300 workers were laid off, Tern Robotics said.", "workers: About 300 workers of Tern Robotics")]
    [InlineData("In January 300 employees left Tern Robotics.", "employees: Exactly 300 employees of Tern Robotics")]
    [InlineData("“Tern Robotics” has 300 employees.", "employees: Exactly 300 employees of Tern Robotics")]
    [InlineData("Tern Robotics claims “40,000 customers”.", "customers: Exactly 40000 customers of Tern Robotics")]
    [InlineData("Tern Robotics has 13500+ users.", "users: AtLeast 13500 users of Tern Robotics")]
    [InlineData("Tern Robotics has 70M+ users.", "users: AtLeast 70000000 users of Tern Robotics")]
    [InlineData("Tern Robotics has 2 million+ users.", "users: AtLeast 2000000 users of Tern Robotics")]
    [InlineData("Tern Robotics has 10 to 15 offices.", "offices: AtMost 15 offices of Tern Robotics")]
    [InlineData("Tern Robotics has between 10 and 15 offices.", "offices: AtMost 15 offices of Tern Robotics")]
    [InlineData("Tern Robotics grew from 10 to 15 offices.", "offices: Exactly 15 offices of Tern Robotics")]
    [InlineData("Tern Council helped 300 schools, including Norvo School.", "schools: Exactly 300 schools of Tern Council")]
    [InlineData("Tern Robotics has two dozen offices.", "offices: Exactly 24 offices of Tern Robotics")]
    public void A_number_is_read_with_its_qualifier_unit_and_owner(string sentence, params string[] figures)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal(figures, told.Figures);
        Assert.Equal(new Evidence(Told.Path, 3, 1, sentence.Length, sentence, "figure"), told.Dataset.Figures[0].Evidence);
    }

    [Theory]
    [InlineData("Tern Robotics was told twice in 2020.")]
    [InlineData("Tern Robotics sold boats for $5 million.")]
    [InlineData("Tern Robotics waited for over five years.")]
    [InlineData("Somebody counted 500 researchers.")]
    [InlineData("Tern Robotics grew. The two companies share a name.")]
    [InlineData("Tern Robotics grew in 2022 alongside the founders.")]
    [InlineData("One in five alumni works for Tern Robotics.")]
    [InlineData("Three out of ten alumni work for Tern Robotics.")]
    [InlineData("“3 million people sail,” said Mona Dahl, CEO of Tern Robotics.")]
    [InlineData("Mona Dahl, CEO of Tern Robotics, said: “About 3 million people sail.”")]
    [InlineData("According to Tern Robotics, about 300 people sail.")]
    [InlineData("Tern Robotics has sent tents. More than 23,000 people have been affected.")]
    [InlineData("Tern Robotics grew. The team met 15 healthy volunteers.")]
    [InlineData("Tern Robotics serves Layer 2 developers.")]
    [InlineData("Two engineers founded Tern Robotics.")]
    [InlineData("Tern Robotics was founded by two engineers.")]
    [InlineData("More than 200 companies, including Tern Ltd, showed boats at the fair.")]
    [InlineData("Over 300 banks like Norvo Bank joined.")]
    [InlineData("Tern Robotics has 79228162514264337593543950335 dozen employees.")]
    public void A_number_that_measures_no_organization_is_no_figure(string sentence) => Assert.Empty(Told.Sentence(sentence).Figures);

    [Fact]
    public void The_year_of_the_sentence_dates_the_figure() =>
        Assert.Equal(2020, Assert.Single(Told.Sentence("Tern Robotics had 500 employees in 2020.").Dataset.Figures).Year);

    [Fact]
    public void A_figure_is_about_the_nearest_organization_before_it() =>
        Assert.Equal(
            ["researchers: Nearly 900 researchers of Fjordlab"],
            Told.Sentence("Founded in 1993 by Norvik University professor Mona Dahl, Fjordlab houses nearly 900 researchers.").Figures);

    [Theory]
    [InlineData("It has 300 employees.")]
    [InlineData("In all, the company has 300 employees.")]
    [InlineData("Today we have 300 employees.")]
    [InlineData("With 300 employees, it sails.")]
    [InlineData("There are 300 employees.")]
    public void A_figure_is_about_what_a_pronoun_or_a_description_before_it_stands_for(string sentence) =>
        Assert.Equal(["employees: Exactly 300 employees of Tern Robotics"], Told.Sentence("Tern Robotics is a company. Tern Robotics sails. " + sentence).Figures);

    [Fact]
    public void Who_pays_owns_the_sum_whoever_stands_between() =>
        Assert.Equal(
            ["contribute: Exactly 2000000 USD of Fjordlab"],
            Told.Sentence("Fjordlab has partnered with Tern Robotics and will contribute $2 million to the partnership.").Figures);

    [Fact]
    public void A_number_too_large_to_hold_is_left_alone() =>
        Assert.Empty(Told.Sentence("Tern Robotics employs 99999999999999999999999999999999 researchers.").Figures);

    [Fact]
    public void A_sum_too_large_to_hold_is_left_alone() =>
        Assert.Empty(Told.Sentence("Tern Robotics pledged $9999999999999999999999999999 trillion.").Figures);
}

using Mila.Core.Model;

namespace Mila.Generator.Emission;

internal static class PeopleEmitter
{
    public static void Write(CodeWriter writer, Plan plan)
    {
        var people = plan.Dataset.People;
        var table = new TableEmitter(writer, plan.Options, "Person", "Person", plan.People);
        table.WriteSlugs("people");
        using (table.Keyed("The people, in the order of their slugs."))
        {
            for (var row = 0; row < people.Count; row++)
                table.WriteRow(row, people[row].Name, Arguments(plan, people[row]));
            table.WriteRowSwitch();
            table.WriteKeys(people.Select(static person => person.Name));
        }
    }

    private static ArgumentList Arguments(Plan plan, Person person) => new ArgumentList()
        .AddText("slug", person.Slug)
        .AddText("name", person.Name)
        .AddList("affiliations", person.Affiliations, affiliation => Expression(plan, affiliation))
        .AddList("evidence", person.Evidence, Literals.Evidence);

    private static string Expression(Plan plan, Affiliation affiliation) => new ArgumentList()
        .AddText("role", affiliation.Role)
        .AddRow("organization", affiliation.Organization, plan.Organizations)
        .Add("certainty", Literals.Enum(affiliation.Certainty))
        .Add("evidence", Literals.Evidence(affiliation.Evidence))
        .Call("Affiliation");
}

using Mila.Core.Model;

namespace Mila.Generator.Emission;

internal static class SoftwareEmitter
{
    public static void Write(CodeWriter writer, Plan plan)
    {
        var software = plan.Dataset.Software;
        var table = new TableEmitter(writer, plan.Options, "Software", "Software", plan.Software);
        table.WriteSlugs("software");
        using (table.Keyed("The software, in the order of its slugs."))
        {
            for (var row = 0; row < software.Count; row++)
                table.WriteRow(row, software[row].Name, Arguments(plan, software[row]));
            table.WriteRowSwitch();
            table.WriteKeys(software.Select(static piece => piece.Name));
        }
    }

    private static ArgumentList Arguments(Plan plan, Software software) => new ArgumentList()
        .AddText("slug", software.Slug)
        .AddText("name", software.Name)
        .AddRow("owner", software.Owner, plan.Organizations)
        .AddText("description", software.Description)
        .AddList("evidence", software.Evidence, Literals.Evidence);
}

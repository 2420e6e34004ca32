using Mila.Core.Model;

namespace Mila.Generator.Emission;

internal static class FiguresEmitter
{
    public static void Write(CodeWriter writer, Plan plan)
    {
        var figures = plan.Dataset.Figures;
        var table = new TableEmitter(writer, plan.Options, "Figure", "Figure", plan.Figures);
        using (table.Plain("The numbers that the documents state, in the order of their places."))
        {
            for (var row = 0; row < figures.Count; row++)
                table.WriteRow(row, "", Arguments(plan, row, figures[row]));
            table.WriteRowSwitch();
        }
    }

    private static ArgumentList Arguments(Plan plan, int row, Figure figure) => new ArgumentList()
        .AddNumber("row", row)
        .AddText("what", figure.What)
        .Add("quantity", Literals.Quantity(figure.Quantity))
        .Add("evidence", Literals.Evidence(figure.Evidence))
        .AddRow("about", figure.About, plan.Organizations)
        .AddNumber("year", figure.Year);
}

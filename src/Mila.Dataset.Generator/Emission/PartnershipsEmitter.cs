using Mila.Core.Model;

namespace Mila.Generator.Emission;

internal static class PartnershipsEmitter
{
    private const string Between =
        """
        /// <summary>The partnerships that both organizations take part in, whatever their roles.</summary>
        public global::System.Collections.Generic.IEnumerable<Partnership> Between(Organization one, Organization other)
        {
            foreach (var partnership in one.Partnerships)
            {
                if (partnership.Involves(other))
                    yield return partnership;
            }
        }
        """;

    public static void WritePartnerships(CodeWriter writer, Plan plan)
    {
        var table = new TableEmitter(writer, plan.Options, "Partnership", "Partnership", plan.Partnerships);
        Write(writer, plan, table, "partnerships", "The partnerships that stand, in the order of their slugs.", plan.Dataset.Partnerships, firstRow: 0, Between);
    }

    public static void WriteCandidates(CodeWriter writer, Plan plan)
    {
        var table = new TableEmitter(writer, plan.Options, "Partnership", "Candidate", plan.Candidates);
        Write(
            writer,
            plan,
            table,
            "candidates",
            "What may be a partnership, is over, or is denied, in the order of the slugs.",
            plan.Dataset.Candidates,
            firstRow: plan.Dataset.Partnerships.Count);
    }

    /// <param name="firstRow">The candidates' row numbers follow those of the partnerships.</param>
    /// <param name="queries">Members of the table beside its rows.</param>
    private static void Write(
        CodeWriter writer, Plan plan, TableEmitter table, string noun, string summary, EquatableArray<Partnership> partnerships, int firstRow, string? queries = null)
    {
        table.WriteSlugs(noun);
        using (table.Keyed(summary))
        {
            for (var row = 0; row < partnerships.Count; row++)
                table.WriteRow(row, partnerships[row].Name, Arguments(plan, firstRow + row, partnerships[row]));
            if (queries is not null)
                writer.Line().Write(queries);
            table.WriteRowSwitch();
            table.WriteKeys(partnerships.Select(static partnership => partnership.Name));
        }
    }

    private static ArgumentList Arguments(Plan plan, int row, Partnership partnership) => new ArgumentList()
        .AddNumber("row", row)
        .AddText("slug", partnership.Slug)
        .AddText("name", partnership.Name)
        .Add("status", Literals.Enum(partnership.Status))
        .Add("kind", Literals.Enum(partnership.Kind))
        .Add("certainty", Literals.Enum(partnership.Certainty))
        .AddList("participants", partnership.Participants, participant => $"new Participant({plan.Organizations.Lazily(participant.Organization)}, {Literals.Enum(participant.Role)})")
        .AddDate("since", partnership.Since)
        .AddList("dates", partnership.Dates, Literals.Observation)
        .Add("term", partnership.Term is { } term ? Literals.Quantity(term) : null)
        .Add("amount", partnership.Amount is { } amount ? Literals.Money(amount) : null)
        .AddText("purpose", partnership.Purpose)
        .AddRow("alliance", partnership.Alliance, plan.Organizations)
        .AddList("evidence", partnership.Evidence, Literals.Evidence);
}

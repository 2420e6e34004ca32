using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes the records: their shape, and what each of them can do beside.</summary>
internal static class RecordsEmitter
{
    private const string Involves =
        """
        /// <summary>Whether an organization takes part, whatever its role.</summary>
        public bool Involves(Organization organization)
        {
            foreach (var participant in Participants)
            {
                if (participant.Organization == organization)
                    return true;
            }

            return false;
        }
        """;

    private const string SameAffiliation =
        """
        /// <summary>Whether both are the same role at the same organization, on the same evidence.</summary>
        public bool Equals(Affiliation? other) =>
            other is not null && Role == other.Role && Organization == other.Organization && Evidence == other.Evidence;

        /// <inheritdoc/>
        public override int GetHashCode() => Evidence.GetHashCode();
        """;

    private const string SameParticipant =
        """
        /// <summary>Whether both are the same organization in the same role.</summary>
        public bool Equals(Participant? other) => other is not null && Role == other.Role && Organization == other.Organization;

        /// <inheritdoc/>
        public override int GetHashCode() => Organization.GetHashCode();
        """;

    public static void Write(CodeWriter writer, RecordEmitter emitter)
    {
        Record(DatasetShapes.Article, SameSlug("Article"), Text("The title.", "Title"));
        Record(
            DatasetShapes.Organization,
            SameSlug("Organization"),
            Text("The name.", "Name"),
            "/// <summary>The number of its row.</summary>\ninternal int Row => row;");
        Record(DatasetShapes.Person, SameSlug("Person"), Text("The name.", "Name"));
        Record(
            DatasetShapes.Affiliation,
            SameAffiliation,
            Text("The role and the organization.", "Organization is null ? Role : Role + \", \" + Organization.Name"));
        Record(DatasetShapes.Software, SameSlug("Software"), Text("The name.", "Name"));
        Record(DatasetShapes.Partnership, Involves, SameSlug("Partnership"), Text("The name.", "Name"));
        Record(DatasetShapes.Participant, SameParticipant, Text("The organization and its role.", "Organization.Name + \" (\" + Role + \")\""));
        Record(DatasetShapes.Mention, SameRow("Mention"), Text("The place and the name.", "Source + \": \" + Text"));
        Record(
            DatasetShapes.Figure,
            SameRow("Figure"),
            Text("The words of the number, after the organization that it is about.", "About is null ? Quantity.Text : About.Name + \": \" + Quantity.Text"));

        void Record(Shape shape, params string[] members)
        {
            if (shape != DatasetShapes.Article)
                writer.Line();
            emitter.Write(writer, shape, members);
        }
    }

    /// <summary>Whether a record has a member of its own of a name, with the one carrier or the other.</summary>
    public static bool Declares(Shape shape, string name) =>
        name is "row" or "Equals" or "GetHashCode" or "ToString" || shape.Members.Any(member => member.Name == name || RecordEmitter.Lower(member) == name);

    private static string SameSlug(string record) =>
        $$"""
        /// <summary>Whether both are the same {{record.ToLowerInvariant()}}.</summary>
        public bool Equals({{record}}? other) => other is not null && Slug == other.Slug;

        /// <inheritdoc/>
        public override int GetHashCode() => Slug.GetHashCode();
        """;

    private static string SameRow(string record) =>
        $$"""
        /// <summary>Whether both are the same {{record.ToLowerInvariant()}}.</summary>
        public bool Equals({{record}}? other) => other is not null && row == other.row;

        /// <inheritdoc/>
        public override int GetHashCode() => row;
        """;

    private static string Text(string summary, string expression) =>
        $$"""
        /// <summary>{{summary}}</summary>
        public override string ToString() => {{expression}};
        """;
}

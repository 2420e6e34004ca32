namespace Mila.Generator.Emission;

internal static partial class RecordsEmitter
{
    private static string Figure(string visibility) =>
        $$"""
        /// <summary>A number that a document states. Figures that contradict each other stand side by side.</summary>
        {{visibility}} sealed partial record Figure
        {
            private readonly int row;
            private readonly global::System.Func<Organization>? about;

            internal Figure(
                int row,
                string what,
                global::Mila.Quantity quantity,
                global::Mila.Evidence evidence,
                global::System.Func<Organization>? about = null,
                int? year = null)
            {
                this.row = row;
                What = what;
                Quantity = quantity;
                Evidence = evidence;
                this.about = about;
                Year = year;
            }

            /// <summary>What the number measures, such as <c>researchers</c>.</summary>
            public string What { get; }

            /// <summary>The number, its unit, and the words of the text.</summary>
            public global::Mila.Quantity Quantity { get; }

            /// <summary>The organization that it is about; absent when the sentence names none.</summary>
            public Organization? About => about?.Invoke();

            /// <summary>The year that the sentence binds it to; absent when it names none.</summary>
            public int? Year { get; }

            /// <summary>Where it stands.</summary>
            public global::Mila.Evidence Evidence { get; }

            /// <summary>Whether both are the same figure.</summary>
            public bool Equals(Figure? other) => other is not null && row == other.row;

            /// <inheritdoc/>
            public override int GetHashCode() => row;

            /// <summary>The words of the number, after the organization that it is about.</summary>
            public override string ToString() => About is null ? Quantity.Text : About.Name + ": " + Quantity.Text;
        }
        """;
}

using Mila.Core.Model;

namespace Mila.Core.Diagnostics;

/// <summary>How strictly a project takes what is found in its documents.</summary>
/// <param name="Review">How grave a partnership is that the registry does not state.</param>
/// <param name="WarningsAreErrors">Whether every warning is an error.</param>
public sealed record Strictness(Review Review, bool WarningsAreErrors)
{
    /// <summary>What a project gets that asks for nothing.</summary>
    public static Strictness Default { get; } = new(Review.Suggest, WarningsAreErrors: false);

    /// <summary>
    /// The problems to report, each as grave as the project takes it. What the registry says of a document comes before the project's review.
    /// </summary>
    public EquatableArray<Problem> Judge(IEnumerable<Problem> problems) =>
        problems.Select(Judge).Where(static problem => problem.Severity != Severity.None).ToEquatableArray();

    /// <summary>The same; all of them as they are, and an error more, where they cannot be judged.</summary>
    public EquatableArray<Problem> Judge(IEnumerable<Problem> problems, Guard guard, CancellationToken cancellation) => guard.Run(
        Stage.Reporting,
        path: "",
        () => Judge(problems),
        crash => problems.Append(crash).ToEquatableArray(),
        cancellation);

    private Problem Judge(Problem problem)
    {
        if (problem.Rule == Rules.NewPartnership && problem.Stated is null)
            problem = problem with { Stated = OfReview() };
        return WarningsAreErrors && problem.Severity == Severity.Warning ? problem with { Stated = Severity.Error } : problem;
    }

    private Severity OfReview() => Review switch
    {
        Review.Off => Severity.None,
        Review.Suggest => Severity.Info,
        Review.Warn => Severity.Warning,
        _ => Severity.Error,
    };
}

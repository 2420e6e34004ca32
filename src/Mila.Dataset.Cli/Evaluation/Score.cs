namespace Mila.Cli.Evaluation;

/// <summary>How often the engine was right.</summary>
/// <param name="Right">What it found and should have found.</param>
/// <param name="Wrong">What it found and should not have found.</param>
/// <param name="Missed">What it should have found and did not.</param>
internal readonly record struct Score(int Right, int Wrong, int Missed)
{
    /// <summary>The part of what was found that is right; absent when nothing was found.</summary>
    public double? Precision => Part(Right, Right + Wrong);

    /// <summary>The part of what should be found that was; absent when there was nothing to find.</summary>
    public double? Recall => Part(Right, Right + Missed);

    /// <summary>The harmonic mean of precision and recall; absent when nothing was found and there was nothing to find.</summary>
    public double? F1 => Part(2 * Right, 2 * Right + Wrong + Missed);

    public static Score operator +(Score one, Score other) => new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);

    private static double? Part(int count, int whole) => whole == 0 ? null : (double)count / whole;
}

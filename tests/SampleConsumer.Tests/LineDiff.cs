namespace SampleConsumer.Tests;

/// <summary>Shows two lists of lines as one: <c>-</c> before a line that should come and does not, <c>+</c> before one that comes and should not.</summary>
internal static class LineDiff
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var common = CommonLengths(expected, actual);
        var diff = new List<string>();
        var (i, j) = (0, 0);
        while (i < expected.Count || j < actual.Count)
        {
            if (i < expected.Count && j < actual.Count && expected[i] == actual[j])
            {
                diff.Add("  " + expected[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (i < expected.Count && (j == actual.Count || common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Add("- " + expected[i++]);
            }
            else
            {
                diff.Add("+ " + actual[j++]);
            }
        }

        return diff;
    }

    /// <summary>How many lines the rests from each pair of places have in common, in order.</summary>
    private static int[,] CommonLengths(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var lengths = new int[expected.Count + 1, actual.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = actual.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = expected[i] == actual[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}

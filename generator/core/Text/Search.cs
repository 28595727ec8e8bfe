namespace ArticleGen.Text;

/// <summary>The one search over what stands in order.</summary>
internal static class Search
{
    /// <summary>The first item whose position is greater than one; <paramref name="count"/> where none is.</summary>
    /// <param name="count">How many items there are, with positions that do not fall.</param>
    /// <param name="positionOf">The position of an item by its index; without a closure it costs no memory.</param>
    public static int FirstAfter<T>(T items, int count, int position, Func<T, int, int> positionOf)

    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = positionOf(items, middle) <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

namespace ArticleGen.Collections;

internal static class Cancellation
{
    /// <summary>The items one by one, for as long as nobody cancels: an editor does at every key.</summary>
    public static IEnumerable<T> UntilCancelled<T>(this IEnumerable<T> items, CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}

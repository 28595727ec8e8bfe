using System.Runtime.CompilerServices;

namespace ArticleGen.Building;

/// <summary>
/// The last result for each key, for as long as the key lives. A step works on a shard of many files; this lets it make anew only
/// what belongs to the file that changed.
/// </summary>
/// <param name="make">A pure function: its result is given again while the input is equal.</param>
internal sealed class Memo<TKey, TInput, TResult>(Func<TKey, TInput, TResult> make)
    where TKey : class
{
    private readonly ConditionalWeakTable<TKey, Cell> _cells = new();

    public TResult Get(TKey key, TInput input)
    {
        var cell = _cells.GetOrCreateValue(key);
        if (cell.Last is { } last && EqualityComparer<TInput>.Default.Equals(last.Input, input))
        {
            return last.Result;
        }

        var result = make(key, input);
        cell.Last = new Made(input, result);
        return result;
    }

    /// <summary>Replaced as a whole, so that two threads see the one or the other result.</summary>
    private sealed record Made(TInput Input, TResult Result);

    private sealed class Cell
    {
        public volatile Made? Last;
    }
}

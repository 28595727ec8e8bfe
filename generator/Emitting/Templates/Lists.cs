/// <summary>Lists whose items are made when they are asked for, and what compares lists.</summary>
internal static partial class ArticleGenData
{
    /// <summary>A list of things by id.</summary>
    internal sealed class References<T> : LazyListBase<T>
        where T : global::__Corpus__.Thing
    {
        private readonly string[] _ids;

        /// <param name="ids">The ids of things of the corpus.</param>
        public References(string[] ids) => _ids = ids;

        /// <inheritdoc/>
        public override int Count => _ids.Length;

        /// <inheritdoc/>
        public override T this[int index] => (T)Thing(_ids[index]);

        /// <summary>The id of an item, without making the item.</summary>
        public string IdAt(int index) => _ids[index];
    }

    /// <summary>A list of what a function gives for each index. One that is kept over a hot reload gives what is there then.</summary>
    internal sealed class LazyList<T, TState> : LazyListBase<T>
    {
        private readonly TState _state;
        private readonly global::System.Func<TState, int> _counter;
        private readonly global::System.Func<TState, int, T> _item;
        private int _count;
        private volatile int _updates;

        /// <param name="state">What the functions need to know.</param>
        /// <param name="counter">Tells how many items there are.</param>
        /// <param name="item">Gives the item at an index.</param>
        public LazyList(TState state, global::System.Func<TState, int> counter, global::System.Func<TState, int, T> item)
        {
            _state = state;
            _counter = counter;
            _item = item;
            Recount();
        }

        /// <inheritdoc/>
        public override int Count => _updates == s_updates ? _count : Recount();

        /// <inheritdoc/>
        public override T this[int index]
        {
            get
            {
                global::System.ArgumentOutOfRangeException.ThrowIfNegative(index);
                global::System.ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                return _item(_state, index);
            }
        }

        private int Recount()
        {
            var updates = s_updates;
            _count = _counter(_state);
            _updates = updates;
            return _count;
        }
    }

    /// <summary>What lazy lists share: enumeration by index.</summary>
    internal abstract class LazyListBase<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        /// <inheritdoc/>
        public abstract int Count { get; }

        /// <inheritdoc/>
        public abstract T this[int index] { get; }

        /// <inheritdoc/>
        public global::System.Collections.Generic.IEnumerator<T> GetEnumerator() => new Enumerator(this);

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Goes through a list. An iterator would be the only one of the emitted code, and rewriting it costs the compiler more than this class.</summary>
        private sealed class Enumerator : global::System.Collections.Generic.IEnumerator<T>
        {
            private readonly LazyListBase<T> _list;
            private int _next;
            private T? _current;

            public Enumerator(LazyListBase<T> list) => _list = list;

            public T Current => _current!;

            object? global::System.Collections.IEnumerator.Current => _current;

            public bool MoveNext()
            {
                var hasMore = _next < _list.Count;
                _current = hasMore ? _list[_next++] : default;
                return hasMore;
            }

            public void Reset() => throw new global::System.NotSupportedException();

            public void Dispose()
            {
            }
        }
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    internal static bool SameItems<T>(
        global::System.Collections.Generic.IReadOnlyList<T> left, global::System.Collections.Generic.IReadOnlyList<T> right)
        where T : notnull => AreSame(
            left, right, static (one, other, index) => global::System.Collections.Generic.EqualityComparer<T>.Default.Equals(one[index], other[index]));

    /// <summary>Whether two lists hold quotes of the same ids, in the same order.</summary>
    internal static bool SameQuotes(
        global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> left,
        global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> right) => global::System.Linq.Enumerable.SequenceEqual(
            global::System.Linq.Enumerable.Select(left, static quote => quote.Id), global::System.Linq.Enumerable.Select(right, static quote => quote.Id));

    /// <summary>Whether two lists hold URIs that are written alike: <c>Uri.Equals</c> would pass over the fragment.</summary>
    internal static bool SameUris(
        global::System.Collections.Generic.IReadOnlyList<global::System.Uri> left,
        global::System.Collections.Generic.IReadOnlyList<global::System.Uri> right) =>
        AreSame(left, right, static (one, other, index) => one[index].OriginalString == other[index].OriginalString);

    /// <summary>Whether two lists hold things with the same ids in the same order.</summary>
    internal static bool SameThings<T>(
        global::System.Collections.Generic.IReadOnlyList<T> left, global::System.Collections.Generic.IReadOnlyList<T> right)
        where T : global::__Corpus__.Thing => AreSame(left, right, static (one, other, index) => IdAt(one, index) == IdAt(other, index));

    private static bool AreSame<T>(
        global::System.Collections.Generic.IReadOnlyList<T> left,
        global::System.Collections.Generic.IReadOnlyList<T> right,
        global::System.Func<global::System.Collections.Generic.IReadOnlyList<T>, global::System.Collections.Generic.IReadOnlyList<T>, int, bool> isSame)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!isSame(left, right, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id of a thing of a list; one that is known by id only is not made for it.</summary>
    internal static string IdAt<T>(global::System.Collections.Generic.IReadOnlyList<T> things, int index)
        where T : global::__Corpus__.Thing => things is References<T> references ? references.IdAt(index) : things[index].Id;

    private static bool RefersTo<T>(global::System.Collections.Generic.IReadOnlyList<T> things, string id)
        where T : global::__Corpus__.Thing
    {
        for (var i = 0; i < things.Count; i++)
        {
            if (IdAt(things, i) == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of segments: outer quotation marks dropped, runs of white space one space, joined by one space.</summary>
    internal static string Words(global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment> segments)
    {
        var words = new global::System.Text.StringBuilder();
        foreach (var segment in segments)
        {
            var text = segment.Text;
            AppendWords(words, global::System.MemoryExtensions.AsSpan(text, (segment.OuterMarks & 3)..(text.Length - (segment.OuterMarks >> 2))));
        }

        return words.ToString();
    }

    /// <summary>A text with each run of white space as one space, and none at its ends.</summary>
    private static string Words(string text)
    {
        var words = new global::System.Text.StringBuilder();
        AppendWords(words, text);
        return words.ToString();
    }

    private static void AppendWords(global::System.Text.StringBuilder words, global::System.ReadOnlySpan<char> text)
    {
        var isSpaced = words.Length > 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                isSpaced = words.Length > 0;
                continue;
            }

            if (isSpaced)
            {
                words.Append(' ');
                isSpaced = false;
            }

            words.Append(text[i]);
        }
    }
}

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

    /// <summary>
    /// The words of segments: outer quotation marks and dashes dropped, runs of white space one space, joined by one space; by none where the
    /// script writes words together.
    /// </summary>
    internal static string Words(global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment> segments)
    {
        var words = new global::System.Text.StringBuilder();
        foreach (var segment in segments)
        {
            var text = global::System.MemoryExtensions.AsSpan(segment.Text);
            var marks = segment.OuterMarks;
            var closing = text.Length - (marks >> 7);
            AppendWords(words, text[(marks & 7)..closing], isJoined: true);
            AppendWords(words, text.Slice(closing + ((marks >> 5) & 3), (marks >> 3) & 3), isTail: true);
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

    /// <summary>Adds a text with each run of white space as one space, behind a space.</summary>
    /// <param name="words">What it is added to.</param>
    /// <param name="text">The text.</param>
    /// <param name="isJoined">Whether a script that writes words together needs no space before them.</param>
    /// <param name="isTail">Whether they stand directly behind the words before.</param>
    private static void AppendWords(
        global::System.Text.StringBuilder words, global::System.ReadOnlySpan<char> text, bool isJoined = false, bool isTail = false)
    {
        var isSpaced = words.Length > 0 && !isTail;
        isJoined &= isSpaced && EndsUnspaced(words);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                isSpaced = words.Length > 0;
                if (text[i] == '\n')
                {
                    i += MailMarks(text[(i + 1)..]);
                }

                continue;
            }

            if (isSpaced && !(isJoined && IsUnspaced(text[i])))
            {
                words.Append(' ');
            }

            isSpaced = false;
            isJoined = false;
            words.Append(text[i]);
        }
    }

    /// <summary>How many characters at the start of a line are marks of a mail that is answered: "&gt; ".</summary>
    private static int MailMarks(global::System.ReadOnlySpan<char> line)
    {
        var marks = 0;
        while (marks < line.Length && line[marks] == '>')
        {
            marks += marks + 1 < line.Length && line[marks + 1] == ' ' ? 2 : 1;
        }

        return marks > 0 && (marks >= line.Length || line[marks - 1] == ' ' || line[marks] == '\n') ? marks : 0;
    }

    private static bool EndsUnspaced(global::System.Text.StringBuilder words)
    {
        var last = words[words.Length - 1];
        return IsUnspaced(char.IsLowSurrogate(last) && words.Length > 1 ? words[words.Length - 2] : last);
    }

    /// <summary>Whether a letter or mark is of Chinese, Japanese, Thai, Lao, Khmer or Burmese, which write words together; of two units the first tells it.</summary>
    private static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\u312F') or (>= '\u31A0' and <= '\uA4CF') or (>= '\uD840' and <= '\uD88F')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFF0F') or (>= '\uFF1A' and <= '\uFF20') or (>= '\uFF66' and <= '\uFF9F');
}

/// <summary>Where articles stand.</summary>
internal static partial class ArticleGenData
{
    /// <summary>The articles of all parts, ordered by id.</summary>
    private sealed class ArticleDirectory : Decoded
    {
        private readonly ArticlePart[] _parts;

        /// <summary>By article: its part, and its number there; nothing where there is one part with articles.</summary>
        private readonly (int Part, int Index)[]? _places;
        private readonly int[] _quoteStarts;

        /// <summary>By article, the others that tell quotes of it again; few articles have some.</summary>
        private readonly global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>> _repeatedIn =
            new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>>(global::System.StringComparer.Ordinal);

        public ArticleDirectory(global::__Corpus__.CorpusPart[] parts)
        {
            _parts = global::System.Array.ConvertAll(parts, static part => new ArticlePart(part));
            Count = global::System.Linq.Enumerable.Sum(_parts, static part => part.Ids.Length);
            _places = _parts.Length > 1 ? Merge() : null;
            _quoteStarts = new int[Count];
            Ordinals = new global::System.Collections.Generic.Dictionary<string, int>(Count, global::System.StringComparer.Ordinal);
            for (var ordinal = 0; ordinal < Count; ordinal++)
            {
                var (part, index) = PlaceOf(ordinal);
                var id = _parts[part].Ids[index];
                if (!Ordinals.TryAdd(id, ordinal))
                {
                    throw new global::System.InvalidOperationException(
                        $"'{_parts[part].Part.Name}' and another part of the corpus both have an article with the id '{id}'.");
                }

                _quoteStarts[ordinal] = QuoteCount;
                QuoteCount += _parts[part].QuoteCounts[index];
            }

            foreach (var part in _parts)
            {
                foreach (var (id, others) in part.ListRepeated())
                {
                    var known = _repeatedIn.TryGetValue(id, out var list) ? list : _repeatedIn[id] = [];
                    foreach (var other in others)
                    {
                        known.Add(part.Ordinals?[other] ?? other);
                    }

                    known.Sort();
                }
            }
        }

        public global::System.Collections.Generic.Dictionary<string, int> Ordinals { get; }

        public int Count { get; }

        public int QuoteCount { get; }

        public global::__Corpus__.Article this[int ordinal]
        {
            get
            {
                var (part, index) = PlaceOf(ordinal);
                return _parts[part].At(index);
            }
        }

        /// <summary>The ordinals of a part's articles by their numbers there; nothing where these are the same.</summary>
        public int[]? OrdinalsOf(int part) => _parts[part].Ordinals;

        /// <summary>The ordinals of the articles with quotes that tell those of an article again.</summary>
        public global::System.Collections.Generic.IReadOnlyList<int> RepeatedIn(string id) =>
            _repeatedIn.TryGetValue(id, out var articles) ? articles : global::System.Array.Empty<int>();

        public global::__Corpus__.Quote Quote(int number)
        {
            // Articles without quotes start where the next one does: the last of those is meant.
            var ordinal = global::System.Array.BinarySearch(_quoteStarts, number);
            ordinal = ordinal < 0 ? ~ordinal - 1 : ordinal;
            while (ordinal + 1 < _quoteStarts.Length && _quoteStarts[ordinal + 1] == _quoteStarts[ordinal])
            {
                ordinal++;
            }

            return this[ordinal].Quotes[number - _quoteStarts[ordinal]];
        }

        private (int Part, int Index) PlaceOf(int ordinal) => _places?[ordinal] ?? (0, ordinal);

        /// <summary>The articles of each part are in order already.</summary>
        private (int Part, int Index)[] Merge()
        {
            var places = new (int Part, int Index)[Count];
            var next = new int[_parts.Length];
            for (var ordinal = 0; ordinal < places.Length; ordinal++)
            {
                var first = -1;
                for (var part = 0; part < next.Length; part++)
                {
                    if (next[part] < _parts[part].Ids.Length
                        && (first < 0 || string.CompareOrdinal(_parts[part].Ids[next[part]], _parts[first].Ids[next[first]]) < 0))
                    {
                        first = part;
                    }
                }

                (_parts[first].Ordinals ??= new int[_parts[first].Ids.Length])[next[first]] = ordinal;
                places[ordinal] = (first, next[first]++);
            }

            return places;
        }
    }

    /// <summary>The articles of one part, ordered by id.</summary>
    private sealed class ArticlePart
    {
        private readonly int[] _buckets;
        private readonly int[] _indexes;
        private readonly int _repeated;

        public ArticlePart(global::__Corpus__.CorpusPart part)
        {
            Part = part;
            var data = new Reader(part.ArticleIds, 0);
            Ids = new string[data.Number()];
            QuoteCounts = new int[Ids.Length];
            _buckets = new int[Ids.Length];
            _indexes = new int[Ids.Length];
            for (var i = 0; i < Ids.Length; i++)
            {
                Ids[i] = data.Text();
                _buckets[i] = data.Number();
                _indexes[i] = data.Number();
                QuoteCounts[i] = data.Number();
            }

            _repeated = data.Position;
        }

        public global::__Corpus__.CorpusPart Part { get; }

        public string[] Ids { get; }

        public int[] QuoteCounts { get; }

        /// <summary>Where each stands among the articles of all parts; nothing where that is its number here.</summary>
        public int[]? Ordinals { get; set; }

        public global::__Corpus__.Article At(int index) => Part.ArticleBucket(_buckets[index])[_indexes[index]];

        /// <summary>Articles, of this part or another, with the numbers of those here that tell quotes of them again.</summary>
        public global::System.Collections.Generic.List<(string Id, int[] Others)> ListRepeated()
        {
            var data = new Reader(Part.ArticleIds, _repeated);
            var repeated = new global::System.Collections.Generic.List<(string, int[])>();
            for (var count = data.Number(); repeated.Count < count;)
            {
                repeated.Add((data.Text(), data.Items(static (ref Reader data) => data.Number())));
            }

            return repeated;
        }
    }
}

/// <summary>Finds things and articles by id and by number.</summary>
internal static partial class ArticleGenData
{
    private static ThingDirectory? s_things;
    private static ArticleDirectory? s_articles;

    private static ThingDirectory Things => s_things is { IsCurrent: true } things ? things : Renew(ref s_things, new ThingDirectory());

    private static ArticleDirectory AllArticles =>
        s_articles is { IsCurrent: true } articles ? articles : Renew(ref s_articles, new ArticleDirectory());

    /// <summary>The thing with an id of the corpus.</summary>
    internal static global::__Corpus__.Thing Thing(string id) => Things[Things.Ordinals[id]];

    /// <summary>The thing with an id, if there is one and it is of the kind.</summary>
    internal static T? Find<T>(string id)
        where T : global::__Corpus__.Thing => Things.Ordinals.TryGetValue(id, out var ordinal) ? Things[ordinal] as T : null;

    /// <summary>All things of a kind, by its number.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<T> All<T>(int kind)
        where T : global::__Corpus__.Thing => new LazyList<T, int>(
            kind, static kind => Things.CountOf(kind), static (kind, index) => (T)Things[Things.StartOf(kind) + index]);

    /// <summary>The article with an id, if there is one.</summary>
    internal static global::__Corpus__.Article? FindArticle(string id) =>
        AllArticles.Ordinals.TryGetValue(id, out var ordinal) ? AllArticles[ordinal] : null;

    /// <summary>All articles, ordered by id.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Article> Articles() =>
        new LazyList<global::__Corpus__.Article, int>(0, static _ => AllArticles.Count, static (_, index) => AllArticles[index]);

    /// <summary>All quotes of all articles.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> Quotes() =>
        new LazyList<global::__Corpus__.Quote, int>(0, static _ => AllArticles.QuoteCount, static (_, index) => AllArticles.Quote(index));

    /// <summary>The things, in the order of their kinds.</summary>
    private sealed class ThingDirectory : Decoded
    {
        private readonly int[] _counts;
        private readonly byte[] _kinds;
        private readonly int[] _blockStarts;
        private readonly Block?[] _blocks;
        private readonly global::__Corpus__.Thing?[] _things;

        public ThingDirectory()
        {
            var data = new Reader(ThingIds, 0);
            _blockStarts = new int[data.Number()];
            _blocks = new Block?[_blockStarts.Length];
            for (var i = 0; i < _blockStarts.Length; i++)
            {
                _blockStarts[i] = data.Number();
            }

            var count = 0;
            _counts = new int[data.Number()];
            for (var kind = 0; kind < _counts.Length; kind++)
            {
                count += _counts[kind] = data.Number();
            }

            _kinds = new byte[count];
            _things = new global::__Corpus__.Thing?[count];
            Ordinals = new global::System.Collections.Generic.Dictionary<string, int>(count, global::System.StringComparer.Ordinal);
            for (var (kind, ordinal) = (0, 0); kind < _counts.Length; kind++)
            {
                for (var end = ordinal + _counts[kind]; ordinal < end; ordinal++)
                {
                    _kinds[ordinal] = (byte)kind;
                    Ordinals.Add(data.Text(), ordinal);
                }
            }
        }

        public global::System.Collections.Generic.Dictionary<string, int> Ordinals { get; }

        public int CountOf(int kind) => _counts[kind];

        public int StartOf(int kind)
        {
            var start = 0;
            for (var i = 0; i < kind; i++)
            {
                start += _counts[i];
            }

            return start;
        }

        public global::__Corpus__.Thing this[int ordinal]
        {
            get
            {
                if (global::System.Threading.Volatile.Read(ref _things[ordinal]) is { } known)
                {
                    return known;
                }

                var number = global::System.Array.BinarySearch(_blockStarts, ordinal);
                number = number < 0 ? ~number - 1 : number;
                var block = _blocks[number] ?? Keep(ref _blocks[number], new Block(ThingData(number)));
                var data = block.Item(ordinal - _blockStarts[number]);
                data.Ids();
                return Keep(ref _things[ordinal], Make(_kinds[ordinal], ref data));
            }
        }
    }

    /// <summary>The articles, ordered by id.</summary>
    private sealed class ArticleDirectory : Decoded
    {
        private readonly int[] _buckets;
        private readonly int[] _indexes;
        private readonly int[] _quoteStarts;

        public ArticleDirectory()
        {
            var data = new Reader(ArticleIds, 0);
            var count = data.Number();
            _buckets = new int[count];
            _indexes = new int[count];
            _quoteStarts = new int[count];
            Ordinals = new global::System.Collections.Generic.Dictionary<string, int>(count, global::System.StringComparer.Ordinal);
            for (var ordinal = 0; ordinal < count; ordinal++)
            {
                Ordinals.Add(data.Text(), ordinal);
                _buckets[ordinal] = data.Number();
                _indexes[ordinal] = data.Number();
                _quoteStarts[ordinal] = QuoteCount;
                QuoteCount += data.Number();
            }
        }

        public global::System.Collections.Generic.Dictionary<string, int> Ordinals { get; }

        public int Count => _buckets.Length;

        public int QuoteCount { get; }

        public global::__Corpus__.Article this[int ordinal] => ArticleBucket(_buckets[ordinal])[_indexes[ordinal]];

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
    }

    /// <summary>A thing that another refers to: by its id, until it is asked for.</summary>
    internal readonly struct Reference<T>
        where T : global::__Corpus__.Thing
    {
        private readonly T? _target;
        private readonly string? _id;

        /// <param name="target">The thing itself, or nothing.</param>
        public Reference(T? target) => _target = target;

        /// <param name="id">The id of a thing of the corpus.</param>
        public Reference(string id) => _id = id;

        /// <summary>The id of the thing.</summary>
        public string? Id => _id ?? _target?.Id;

        /// <summary>The thing.</summary>
        public T? Target => _id is null ? _target : (T)Thing(_id);
    }

    /// <summary>In which articles a thing is used, and how: the number of the article times 4, 1 if mentioned, 2 if it speaks.</summary>
    internal readonly struct Uses
    {
        private readonly int[] _uses;
        private readonly string _id;
        private readonly int _updates;

        /// <param name="uses">In the order of the articles.</param>
        /// <param name="id">The id of the thing.</param>
        public Uses(int[] uses, string id)
        {
            _uses = uses;
            _id = id;
            _updates = s_updates;
        }

        /// <summary>A list that is kept over a hot reload goes on with the thing that has the id then.</summary>
        private int[] Current =>
            _updates == s_updates ? _uses : Find<global::__Corpus__.Thing>(_id)?.Uses._uses ?? global::System.Array.Empty<int>();

        /// <summary>The articles.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Article> Articles() =>
            new LazyList<global::__Corpus__.Article, Uses>(
                this, static uses => uses.Current.Length, static (uses, index) => AllArticles[uses.Current[index] >> 2]);

        /// <summary>The mentions of the thing with the id.</summary>
        public global::__Corpus__.Mention[] Mentions()
        {
            var mentions = new global::System.Collections.Generic.List<global::__Corpus__.Mention>();
            foreach (var use in Current)
            {
                if ((use & 1) != 0)
                {
                    foreach (var mention in AllArticles[use >> 2].Mentions)
                    {
                        if (RefersTo(mention.Targets, _id))
                        {
                            mentions.Add(mention);
                        }
                    }
                }
            }

            return mentions.ToArray();
        }

        /// <summary>The quotes that the thing with the id speaks.</summary>
        public global::__Corpus__.Quote[] Quotes()
        {
            var quotes = new global::System.Collections.Generic.List<global::__Corpus__.Quote>();
            foreach (var use in Current)
            {
                if ((use & 2) != 0)
                {
                    foreach (var quote in AllArticles[use >> 2].Quotes)
                    {
                        if (RefersTo(quote.Speakers, _id))
                        {
                            quotes.Add(quote);
                        }
                    }
                }
            }

            return quotes.ToArray();
        }
    }
}

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

    /// <summary>A thing of a kind, by the kind's number and its own in <see cref="All{T}"/>.</summary>
    internal static global::__Corpus__.Thing Thing(int kind, int index) => Things[Things.StartOf(kind) + index];

    /// <summary>The thing with an id, if there is one and it is of the kind.</summary>
    internal static T? Find<T>(string id)
        where T : global::__Corpus__.Thing => Things.Ordinals.TryGetValue(id, out var ordinal) ? Things[ordinal] as T : null;

    /// <summary>All things of a kind, by its number.</summary>
    internal static global::System.Collections.Generic.IReadOnlyList<T> All<T>(int kind)
        where T : global::__Corpus__.Thing => new LazyList<T, int>(
            kind, static kind => Things.CountOf(kind), static (kind, index) => (T)Thing(kind, index));

    /// <summary>The article with an id, if there is one.</summary>
    internal static global::__Corpus__.Article? FindArticle(string id) =>
        AllArticles.Ordinals.TryGetValue(id, out var ordinal) ? AllArticles[ordinal] : null;

    /// <summary>The quote of an article with an id, if there is one.</summary>
    internal static global::__Corpus__.Quote? FindQuote(global::__Corpus__.Article? article, string id)
    {
        foreach (var quote in article?.Quotes ?? global::System.Array.Empty<global::__Corpus__.Quote>())
        {
            if (quote.Id == id)
            {
                return quote;
            }
        }

        return null;
    }

    /// <summary>The quotes of all articles that tell one again.</summary>
    /// <param name="articleId">The article of that one.</param>
    /// <param name="key">The article and the quote.</param>
    /// <param name="isMeant">Whether a quote tells that one again.</param>
    internal static global::__Corpus__.Quote[] RepeatsOf(
        string articleId, string key, global::System.Func<global::__Corpus__.Quote, string, bool> isMeant)
    {
        var found = new global::System.Collections.Generic.List<global::__Corpus__.Quote>();
        foreach (var other in AllArticles.RepeatedIn(articleId))
        {
            foreach (var quote in AllArticles[other].Quotes)
            {
                if (isMeant(quote, key))
                {
                    found.Add(quote);
                }
            }
        }

        return found.ToArray();
    }

    /// <summary>The values, which are no entities, that have a role in an event.</summary>
    internal static global::__Corpus__.Mention[] ValuesOf(string eventId, global::__Corpus__.ParticipantRole role, string text)
    {
        var found = new global::System.Collections.Generic.List<global::__Corpus__.Mention>();
        foreach (var article in Find<global::__Corpus__.Event>(eventId)?.Uses.Articles() ?? global::System.Array.Empty<global::__Corpus__.Article>())
        {
            foreach (var mention in article.Mentions)
            {
                if (mention.Targets.Count == 0 && mention.Role == role && mention.EventId == eventId && Words(mention.Text) == text)
                {
                    found.Add(mention);
                }
            }
        }

        return found.ToArray();
    }

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
        private readonly ushort[] _kinds;
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

            _kinds = new ushort[count];
            _things = new global::__Corpus__.Thing?[count];
            Ordinals = new global::System.Collections.Generic.Dictionary<string, int>(count, global::System.StringComparer.Ordinal);
            for (var (kind, ordinal) = (0, 0); kind < _counts.Length; kind++)
            {
                for (var end = ordinal + _counts[kind]; ordinal < end; ordinal++)
                {
                    _kinds[ordinal] = (ushort)kind;
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

                var data = ReaderOf(ordinal);
                return Keep(ref _things[ordinal], Make(_kinds[ordinal], ref data));
            }
        }

        /// <summary>A reader of a thing's values.</summary>
        public Reader ReaderOf(int ordinal)
        {
            var number = global::System.Array.BinarySearch(_blockStarts, ordinal);
            number = number < 0 ? ~number - 1 : number;
            var block = _blocks[number] ?? Keep(ref _blocks[number], new Block(ThingData(number)));
            var data = block.Item(ordinal - _blockStarts[number]);
            data.Ids();
            return data;
        }
    }

    /// <summary>The articles, ordered by id.</summary>
    private sealed class ArticleDirectory : Decoded
    {
        private readonly int[] _buckets;
        private readonly int[] _indexes;
        private readonly int[] _quoteStarts;

        /// <summary>By article, the others that tell quotes of it again; few articles have some.</summary>
        private readonly global::System.Collections.Generic.Dictionary<string, int[]> _repeatedIn =
            new global::System.Collections.Generic.Dictionary<string, int[]>(global::System.StringComparer.Ordinal);

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
                var id = data.Text();
                Ordinals.Add(id, ordinal);
                _buckets[ordinal] = data.Number();
                _indexes[ordinal] = data.Number();
                _quoteStarts[ordinal] = QuoteCount;
                QuoteCount += data.Number();
                var repeatedIn = data.Items(static (ref Reader data) => data.Number());
                if (repeatedIn.Length > 0)
                {
                    _repeatedIn.Add(id, repeatedIn);
                }
            }
        }

        public global::System.Collections.Generic.Dictionary<string, int> Ordinals { get; }

        public int Count => _buckets.Length;

        public int QuoteCount { get; }

        public global::__Corpus__.Article this[int ordinal] => ArticleBucket(_buckets[ordinal])[_indexes[ordinal]];

        /// <summary>The ordinals of the articles with quotes that tell those of an article again.</summary>
        public int[] RepeatedIn(string id) => _repeatedIn.TryGetValue(id, out var articles) ? articles : global::System.Array.Empty<int>();

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
        public global::__Corpus__.Mention[] Mentions() =>
            Collect(1, static article => article.Mentions, static (mention, id) => RefersTo(mention.Targets, id));

        /// <summary>The quotes that the thing with the id speaks.</summary>
        public global::__Corpus__.Quote[] Quotes() =>
            Collect(2, static article => article.Quotes, static (quote, id) => RefersTo(quote.Speakers, id));

        /// <summary>The quotes that mention the thing with the id.</summary>
        public global::__Corpus__.Quote[] QuotesAbout() => Collect(
            1,
            static article => article.Quotes,
            static (quote, id) => global::System.Linq.Enumerable.Any(quote.Mentions, mention => RefersTo(mention.Targets, id)));

        /// <summary>The mentions that say the role of the thing in an event.</summary>
        public global::__Corpus__.Mention[] MentionsOf(string eventId, global::__Corpus__.ParticipantRole role)
        {
            // Only an article that refers to the event can say so.
            var articles = global::System.Array.ConvertAll(
                Find<global::__Corpus__.Event>(eventId)?.Uses.Current ?? global::System.Array.Empty<int>(), static use => use >> 2);
            var shared = global::System.Array.FindAll(Current, use => global::System.Array.BinarySearch(articles, use >> 2) >= 0);
            return new Uses(shared, _id).Collect(
                1,
                static article => article.Mentions,
                (mention, id) => mention.Role == role && mention.EventId == eventId && RefersTo(mention.Targets, id));
        }

        /// <summary>What some articles hold of the thing with the id.</summary>
        /// <param name="use">How it must be used in an article for that to be looked at.</param>
        /// <param name="itemsOf">What an article holds.</param>
        /// <param name="isMeant">Whether an item is one of the thing.</param>
        private T[] Collect<T>(
            int use,
            global::System.Func<global::__Corpus__.Article, global::System.Collections.Generic.IReadOnlyList<T>> itemsOf,
            global::System.Func<T, string, bool> isMeant)
        {
            var found = new global::System.Collections.Generic.List<T>();
            foreach (var known in Current)
            {
                if ((known & use) != 0)
                {
                    foreach (var item in itemsOf(AllArticles[known >> 2]))
                    {
                        if (isMeant(item, _id))
                        {
                            found.Add(item);
                        }
                    }
                }
            }

            return found.ToArray();
        }
    }
}

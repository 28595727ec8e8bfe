/// <summary>How things and articles know each other.</summary>
internal static partial class ArticleGenData
{
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
    internal sealed class Uses
    {
        private readonly string _id;
        private readonly int _updates = s_updates;
        private readonly int _part;
        private readonly int[] _own;
        private readonly (int Part, int[] Uses)[]? _more;
        private int[]? _joined;

        /// <param name="id">The id of the thing.</param>
        /// <param name="part">The number of its part.</param>
        /// <param name="own">By the numbers that the articles of the part have there, in their order.</param>
        /// <param name="more">The same for other parts.</param>
        public Uses(string id, int part, int[] own, (int Part, int[] Uses)[]? more)
        {
            _id = id;
            _part = part;
            _own = own;
            _more = more;
        }

        /// <param name="id">The id of the thing.</param>
        /// <param name="joined">By the numbers of articles among those of all parts.</param>
        private Uses(string id, int[] joined)
        {
            _id = id;
            _own = _joined = joined;
        }

        /// <summary>A list that is kept over a hot reload goes on with the thing that has the id then.</summary>
        private int[] Current =>
            _updates == s_updates ? _joined ??= Join() : Find<global::__Corpus__.Thing>(_id)?.Uses.Current ?? global::System.Array.Empty<int>();

        private int[] Join()
        {
            if (Parts.Length == 1)
            {
                return _own;
            }

            var joined = new global::System.Collections.Generic.List<int>();
            Add(_part, _own);
            foreach (var (part, uses) in _more ?? [])
            {
                Add(part, uses);
            }

            joined.Sort();
            return joined.ToArray();

            void Add(int part, int[] uses)
            {
                var ordinals = AllArticles.OrdinalsOf(part);
                joined.AddRange(ordinals is null ? uses : global::System.Array.ConvertAll(uses, use => (ordinals[use >> 2] << 2) | (use & 3)));
            }
        }

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
            return new Uses(_id, shared).Collect(
                1,
                static article => article.Mentions,
                (mention, id) => mention.HasRole(role, eventId) && RefersTo(mention.Targets, id));
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

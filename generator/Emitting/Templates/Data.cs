/// <summary>
/// Where the corpus's values stand: in a few string literals, decoded when they are first asked for and then kept. Safe from many threads.
/// </summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static partial class ArticleGenData
{
    /// <summary>Reads one of several values.</summary>
    internal delegate T ItemReader<T>(ref Reader data);

    /// <summary>Decodes the values of one literal, in the order in which they were written.</summary>
    internal ref struct Reader
    {
        private readonly string _data;
        private int _position;
        private string[] _ids;
        private object?[]? _lists;
        private Addition[]? _additions;

        /// <param name="data">A literal.</param>
        /// <param name="position">Where the item begins.</param>
        public Reader(string data, int position)
            : this(data, position, global::System.Array.Empty<string>())
        {
        }

        /// <param name="data">A literal.</param>
        /// <param name="position">Where in an item to begin.</param>
        /// <param name="ids">The item's <see cref="Ids"/>.</param>
        public Reader(string data, int position, string[] ids)
        {
            _data = data;
            _position = position;
            _ids = ids;
        }

        /// <summary>The literal.</summary>
        public readonly string Data => _data;

        /// <summary>The number of the part that has the literal, where that matters.</summary>
        public int Part { readonly get; set; }

        /// <summary>The position of the next value.</summary>
        public readonly int Position => _position;

        /// <summary>A number from 0: five bits a character, the lowest first; '^' and above end it.</summary>
        public int Number()
        {
            var value = 0;
            for (var shift = 0; ; shift += 5)
            {
                var c = _data[_position++];
                if (c >= '^')
                {
                    return value | ((c - '^') << shift);
                }

                value |= (c - '#') << shift;
            }
        }

        /// <summary>A number from 0, or nothing.</summary>
        public int? OptionalNumber() => Number() is var number && number != 0 ? unchecked(number - 1) : null;

        /// <summary>A text.</summary>
        public string Text()
        {
            var length = Number();
            var text = _data.Substring(_position, length);
            _position += length;
            return text;
        }

        /// <summary>A text, or nothing.</summary>
        public string? OptionalText()
        {
            if (Number() == 0)
            {
                return null;
            }

            return Text();
        }

        /// <summary>Texts.</summary>
        public string[] Texts() => Items(static (ref Reader data) => data.Text());

        /// <summary>Any whole number, in two halves.</summary>
        public long Integer() => ((long)Number() << 32) | unchecked((uint)Number());

        /// <summary>Any whole number, or nothing.</summary>
        public long? OptionalInteger() => Number() == 0 ? null : Integer();

        /// <summary>A yes or no.</summary>
        public bool Boolean() => Number() != 0;

        /// <summary>A yes or no, or nothing.</summary>
        public bool? OptionalBoolean() => OptionalNumber() is { } number ? number != 0 : null;

        /// <summary>A number with a fraction.</summary>
        public double Real() => double.Parse(Text(), global::System.Globalization.CultureInfo.InvariantCulture);

        /// <summary>A number with a fraction, or nothing.</summary>
        public double? OptionalReal() => Number() == 0 ? null : Real();

        /// <summary>An exact number with a fraction; 0 where nothing is written.</summary>
        public decimal Decimal() => Text() is { Length: > 0 } text
            ? decimal.Parse(text, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture)
            : 0;

        /// <summary>An exact number with a fraction, or nothing.</summary>
        public decimal? OptionalDecimal() => Number() == 0 ? null : Decimal();

        /// <summary>A URI.</summary>
        public global::System.Uri Uri() => new global::System.Uri(Text(), global::System.UriKind.RelativeOrAbsolute);

        /// <summary>A URI, or nothing.</summary>
        public global::System.Uri? OptionalUri() => Number() == 0 ? null : Uri();

        /// <summary>URIs.</summary>
        public global::System.Uri[] Uris() => Items(static (ref Reader data) => data.Uri());

        /// <summary>A date.</summary>
        public global::__Corpus__.EdtfDate Date() => new global::__Corpus__.EdtfDate(ref this);

        /// <summary>A date, or nothing.</summary>
        public global::__Corpus__.EdtfDate? OptionalDate() => Number() == 0 ? null : Date();

        /// <summary>A duration.</summary>
        public global::__Corpus__.IsoDuration Duration() => new global::__Corpus__.IsoDuration(ref this);

        /// <summary>A duration, or nothing.</summary>
        public global::__Corpus__.IsoDuration? OptionalDuration() => Number() == 0 ? null : Duration();

        /// <summary>Values that are read alike.</summary>
        public T[] Items<T>(ItemReader<T> read)
        {
            var count = Number();
            if (count == 0)
            {
                return global::System.Array.Empty<T>();
            }

            var items = new T[count];
            for (var i = 0; i < count; i++)
            {
                items[i] = read(ref this);
            }

            return items;
        }

        /// <summary>The ids to which the references of the item point; they stand before its values.</summary>
        public string[] Ids()
        {
            _ids = Texts();
            return _ids;
        }

        /// <summary>A reference to a thing, or nothing.</summary>
        public Reference<T> Reference<T>()
            where T : global::__Corpus__.Thing => Number() is var number && number > 0 ? new Reference<T>(_ids[number - 1]) : default;

        /// <summary>References to things.</summary>
        public global::System.Collections.Generic.IReadOnlyList<T> References<T>()
            where T : global::__Corpus__.Thing
        {
            var count = Number();
            if (count == 0)
            {
                return global::System.Array.Empty<T>();
            }

            if (count == 1)
            {
                return One<T>(Number());
            }

            var ids = new string[count];
            for (var i = 0; i < count; i++)
            {
                ids[i] = _ids[Number()];
            }

            return new References<T>(ids);
        }

        /// <summary>In which articles a thing is used, and how. From here on what other parts say of it is read with what its own says.</summary>
        public Uses Uses(string id)
        {
            _additions = AdditionsTo(id);
            return new Uses(
                id,
                Part,
                ReadUses(ref this),
                _additions is null ? null : global::System.Array.ConvertAll(_additions, static more => (more.Part, more.Read(ReadUses))));
        }

        /// <summary>The things that refer to one; those of other parts behind those of its own.</summary>
        public global::System.Collections.Generic.IReadOnlyList<T> Referrers<T>()
            where T : global::__Corpus__.Thing
        {
            var own = References<T>();
            if (_additions is null)
            {
                return own;
            }

            var ids = new global::System.Collections.Generic.List<string>();
            Add(own);
            foreach (var more in _additions)
            {
                Add(more.Read(static (ref Reader data) => data.References<T>()));
            }

            return new References<T>(ids.ToArray());

            void Add(global::System.Collections.Generic.IReadOnlyList<T> things)
            {
                for (var i = 0; i < things.Count; i++)
                {
                    if (IdAt(things, i) is var id && !ids.Contains(id))
                    {
                        ids.Add(id);
                    }
                }
            }
        }

        /// <summary>Values that are read alike; those of other parts, which say nothing that is said already, behind those of its own.</summary>
        /// <param name="read">Reads one.</param>
        /// <param name="isSame">Whether two say the same.</param>
        public T[] JoinedItems<T>(ItemReader<T> read, global::System.Func<T, T, bool> isSame)
        {
            var own = Items(read);
            if (_additions is null)
            {
                return own;
            }

            var items = new global::System.Collections.Generic.List<T>(own);
            foreach (var more in _additions)
            {
                foreach (var item in more.Read((ref Reader data) => data.Items(read)))
                {
                    if (!items.Exists(known => isSame(known, item)))
                    {
                        items.Add(item);
                    }
                }
            }

            return items.ToArray();
        }

        /// <summary>A value that the thing's own part says, or else the first of the others that does.</summary>
        public T? First<T>(ItemReader<T?> read)
            where T : class
        {
            var first = read(ref this);
            foreach (var more in _additions ?? [])
            {
                first = more.Read(read) is { } other ? first ?? other : first;
            }

            return first;
        }

        private static int[] ReadUses(ref Reader data)
        {
            var uses = new int[data.Number()];
            for (var (i, article) = (0, 0); i < uses.Length; i++)
            {
                var use = data.Number();
                article += use >> 2;
                uses[i] = (article << 2) | (use & 3);
            }

            return uses;
        }

        /// <summary>Where a section begins; the reader goes on after it.</summary>
        public int Skip()
        {
            var length = Number();
            var start = _position;
            _position += length;
            return start;
        }

        /// <summary>A span that starts at or after the one before it.</summary>
        public global::__Corpus__.TextSpan Span(ref int position)
        {
            position += Number();
            return new global::__Corpus__.TextSpan(position, Number());
        }

        /// <summary>A span, or nothing.</summary>
        public global::__Corpus__.TextSpan? OptionalSpan() =>
            OptionalNumber() is { } start ? new global::__Corpus__.TextSpan(start, Number()) : null;

        /// <summary>One of an article's quotes by its number from 1, or nothing.</summary>
        public global::__Corpus__.Quote? QuoteOf(global::__Corpus__.Article article)
        {
            var number = Number();
            return number == 0 ? null : article.Quotes[number - 1];
        }

        /// <summary>Some of an article's quotes, by their numbers.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> QuotesOf(global::__Corpus__.Article article)
        {
            var count = Number();
            if (count == 0)
            {
                return global::System.Array.Empty<global::__Corpus__.Quote>();
            }

            var quotes = new global::__Corpus__.Quote[count];
            for (var i = 0; i < count; i++)
            {
                quotes[i] = article.Quotes[Number()];
            }

            return quotes;
        }

        /// <summary>Stretches of an article's text, in text order; each with its outer marks, if they are those of a quote.</summary>
        public global::__Corpus__.Segment[] Segments(Contents contents, bool areMarked = false)
        {
            var count = Number();
            if (count == 0)
            {
                return global::System.Array.Empty<global::__Corpus__.Segment>();
            }

            var segments = new global::__Corpus__.Segment[count];
            for (var (i, position) = (0, 0); i < count; i++)
            {
                segments[i] = new global::__Corpus__.Segment(contents, Span(ref position), areMarked ? Number() : 0);
            }

            return segments;
        }

        /// <summary>The list of one thing: most lists are, and the same ones again and again.</summary>
        private References<T> One<T>(int number)
            where T : global::__Corpus__.Thing
        {
            _lists ??= new object?[_ids.Length];
            if (_lists[number] is References<T> known)
            {
                return known;
            }

            var list = new References<T>(new[] { _ids[number] });
            _lists[number] = list;
            return list;
        }
    }

    /// <summary>A literal that holds items: their number, their lengths, the items.</summary>
    internal sealed class Block
    {
        private readonly string _data;
        private readonly int[] _starts;

        /// <param name="data">The literal.</param>
        public Block(string data)
        {
            _data = data;
            var reader = new Reader(data, 0);
            _starts = new int[reader.Number()];
            var length = 0;
            for (var i = 0; i < _starts.Length; i++)
            {
                _starts[i] = length;
                length += reader.Number();
            }

            for (var i = 0; i < _starts.Length; i++)
            {
                _starts[i] += reader.Position;
            }
        }

        /// <summary>How many items it holds.</summary>
        public int Count => _starts.Length;

        /// <summary>A reader of one item.</summary>
        public Reader Item(int index) => new Reader(_data, _starts[index]);
    }

    /// <summary>Keeps the first of what several threads have made.</summary>
    internal static T Keep<T>(ref T? slot, T value)
        where T : class => global::System.Threading.Interlocked.CompareExchange(ref slot, value, null) ?? value;
}

/// <summary>What an article holds.</summary>
internal static partial class ArticleGenData
{
    /// <summary>
    /// The text of an article and all that is annotated in it, left in its literal until it is asked for. Copies of an article share it,
    /// so their quotes are those of the original.
    /// </summary>
    internal sealed class Contents
    {
        private readonly global::__Corpus__.Article _article;
        private readonly string _data;
        private readonly string[] _ids;
        private readonly int _textStart;
        private readonly int _textLength;
        private readonly int _paragraphsStart;
        private readonly int _quotesStart;
        private readonly int _mentionsStart;
        private readonly int _timesStart;
        private readonly int _remarksStart;
        private readonly int _labelsStart;
        private global::System.WeakReference<string>? _text;
        private global::__Corpus__.Segment[]? _paragraphs;
        private global::__Corpus__.Quote[]? _quotes;
        private global::__Corpus__.Mention[]? _mentions;
        private global::__Corpus__.TimeExpression[]? _times;
        private global::__Corpus__.Remark[]? _remarks;
        private global::__Corpus__.Label[]? _labels;

        /// <param name="article">The article.</param>
        /// <param name="data">At its text.</param>
        /// <param name="ids">The ids to which its references point.</param>
        public Contents(global::__Corpus__.Article article, ref Reader data, string[] ids)
        {
            _article = article;
            _data = data.Data;
            _ids = ids;
            _textStart = data.Skip();
            _textLength = data.Position - _textStart;
            _paragraphsStart = data.Skip();
            _quotesStart = data.Skip();
            _mentionsStart = data.Skip();
            _timesStart = data.Skip();
            _remarksStart = data.Skip();
            _labelsStart = data.Skip();
        }

        /// <summary>The article to which it belongs; a copy is another one.</summary>
        public global::__Corpus__.Article Article => _article;

        /// <summary>The whole text. Held weakly, since the literal holds it too.</summary>
        public string Text
        {
            get
            {
                if (_text is null || !_text.TryGetTarget(out var text))
                {
                    text = _data.Substring(_textStart, _textLength);
                    _text = new global::System.WeakReference<string>(text);
                }

                return text;
            }
        }

        /// <summary>The paragraphs, in order.</summary>
        public global::__Corpus__.Segment[] Paragraphs => _paragraphs ?? Keep(ref _paragraphs, ReadParagraphs());

        /// <summary>The quotes, in the order in which they begin.</summary>
        public global::__Corpus__.Quote[] Quotes => _quotes ?? Keep(ref _quotes, ReadQuotes());

        /// <summary>The mentions, in text order.</summary>
        public global::__Corpus__.Mention[] Mentions => _mentions ?? Keep(ref _mentions, ReadMentions());

        /// <summary>The time expressions, in text order.</summary>
        public global::__Corpus__.TimeExpression[] TimeExpressions => _times ?? Keep(ref _times, ReadTimes());

        /// <summary>The remarks, in text order.</summary>
        public global::__Corpus__.Remark[] Remarks => _remarks ?? Keep(ref _remarks, ReadRemarks());

        /// <summary>The labels, in the order in which they begin.</summary>
        public global::__Corpus__.Label[] Labels => _labels ?? Keep(ref _labels, ReadLabels());

        /// <summary>A stretch of the text.</summary>
        public string Slice(global::__Corpus__.TextSpan span)
        {
            global::System.ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
            global::System.ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, _textLength, nameof(span));
            return _data.Substring(_textStart + span.Start, span.Length);
        }

        private Reader At(int start) => new Reader(_data, start, _ids);

        private global::__Corpus__.Segment[] ReadParagraphs()
        {
            var data = At(_paragraphsStart);
            return data.Segments(this);
        }

        private global::__Corpus__.Quote[] ReadQuotes()
        {
            var data = At(_quotesStart);
            var quotes = new global::__Corpus__.Quote[data.Number()];
            for (var i = 0; i < quotes.Length; i++)
            {
                quotes[i] = new global::__Corpus__.Quote(ref data, _article, this, quotes, i);
            }

            return quotes;
        }

        private global::__Corpus__.Mention[] ReadMentions()
        {
            var data = At(_mentionsStart);
            var mentions = new global::__Corpus__.Mention[data.Number()];
            for (var (i, position) = (0, 0); i < mentions.Length; i++)
            {
                mentions[i] = new global::__Corpus__.Mention(ref data, _article, this, ref position);
            }

            return mentions;
        }

        private global::__Corpus__.TimeExpression[] ReadTimes()
        {
            var data = At(_timesStart);
            var times = new global::__Corpus__.TimeExpression[data.Number()];
            for (var (i, position) = (0, 0); i < times.Length; i++)
            {
                times[i] = new global::__Corpus__.TimeExpression(ref data, _article, this, ref position);
            }

            return times;
        }

        private global::__Corpus__.Remark[] ReadRemarks()
        {
            var data = At(_remarksStart);
            var remarks = new global::__Corpus__.Remark[data.Number()];
            for (var (i, position) = (0, 0); i < remarks.Length; i++)
            {
                remarks[i] = new global::__Corpus__.Remark(ref data, _article, this, ref position);
            }

            return remarks;
        }

        private global::__Corpus__.Label[] ReadLabels()
        {
            var data = At(_labelsStart);
            return data.Items((ref Reader data) => new global::__Corpus__.Label(ref data, _article, this));
        }
    }
}

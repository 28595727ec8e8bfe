/// <summary>What is annotated in an article, as one tree.</summary>
internal static partial class ArticleGenData
{
    /// <summary>The spans of an article. It is made when one of them is asked for, from what the article holds.</summary>
    internal sealed class SpanTree
    {
        private readonly global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>> _sources =
            new global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>>();

        private readonly global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>> _cues =
            new global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>>();

        private readonly global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>> _addressees =
            new global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>>();

        /// <param name="article">The article.</param>
        public SpanTree(global::__Corpus__.Article article)
        {
            Article = article;
            Spans = Collect();
            Nest();
        }

        /// <summary>The article.</summary>
        public global::__Corpus__.Article Article { get; }

        /// <summary>The spans in the order in which they begin, an outer one before those inside it.</summary>
        public global::__Corpus__.AnnotatedSpan[] Spans { get; }

        /// <summary>The quotes that have a source in a place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> SourceOf(global::__Corpus__.TextSpan span) =>
            QuotesAt(_sources, span);

        /// <summary>The quotes that have an addressee in a place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> AddresseeOf(global::__Corpus__.TextSpan span) =>
            QuotesAt(_addressees, span);

        /// <summary>The quotes that have a cue in a place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> CueOf(global::__Corpus__.TextSpan span) =>
            QuotesAt(_cues, span);

        /// <summary>A stretch of the text in pieces: its outermost spans, and the text around them.</summary>
        /// <param name="place">The stretch.</param>
        /// <param name="first">The index of the first span that may be a piece.</param>
        public global::__Corpus__.TextPiece[] Pieces(global::__Corpus__.TextSpan place, int first)
        {
            var pieces = new global::System.Collections.Generic.List<global::__Corpus__.TextPiece>();
            var position = place.Start;
            for (var i = first; i < Spans.Length && Spans[i].Span.Start < place.End; i++)
            {
                // One that begins before the end of the last piece stands inside it.
                var span = Spans[i].Span;
                if (span.Start >= position && place.Contains(span))
                {
                    AddText(pieces, position, span.Start);
                    pieces.Add(new global::__Corpus__.TextPiece(Spans[i]));
                    position = span.End;
                }
            }

            AddText(pieces, position, place.End);
            return pieces.ToArray();
        }

        /// <summary>A stretch of the text in pieces.</summary>
        public global::__Corpus__.TextPiece[] Pieces(global::__Corpus__.TextSpan place) =>
            Pieces(place, FirstFrom(Spans, place.Start, static span => span.Span));

        private global::__Corpus__.AnnotatedSpan[] Collect()
        {
            var spans = new global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan>();
            if (Article.HeadlineSpan is { } headline)
            {
                spans.Add(new global::__Corpus__.AnnotatedSpan(this, headline, global::__Corpus__.SpanKind.Headline));
            }

            foreach (var quote in Article.Quotes)
            {
                foreach (var attribution in quote.Attributions)
                {
                    spans.Add(new global::__Corpus__.AnnotatedSpan(this, attribution.Span, global::__Corpus__.SpanKind.Attribution, quote));
                }

                for (var i = 0; i < quote.Segments.Count; i++)
                {
                    spans.Add(new global::__Corpus__.AnnotatedSpan(
                        this, quote.Segments[i].Span, global::__Corpus__.SpanKind.Quote, quote, segmentIndex: i));
                }

                AddPlaces(_sources, quote.Sources, quote);
                AddPlaces(_addressees, quote.AddresseeWords, quote);
                AddPlaces(_cues, quote.Cues, quote);
            }

            var mentioned = new global::System.Collections.Generic.HashSet<global::__Corpus__.TextSpan>();
            foreach (var mention in Article.Mentions)
            {
                mentioned.Add(mention.Span);
                spans.Add(new global::__Corpus__.AnnotatedSpan(this, mention.Span, global::__Corpus__.SpanKind.Mention, mention: mention));
            }

            foreach (var time in Article.TimeExpressions)
            {
                spans.Add(new global::__Corpus__.AnnotatedSpan(this, time.Span, global::__Corpus__.SpanKind.Time, timeExpression: time));
            }

            foreach (var remark in Article.Remarks)
            {
                spans.Add(new global::__Corpus__.AnnotatedSpan(this, remark.Span, global::__Corpus__.SpanKind.Remark, remark: remark));
            }

            foreach (var (places, kind) in new[]
            {
                (_sources, global::__Corpus__.SpanKind.Source),
                (_addressees, global::__Corpus__.SpanKind.Addressee),
                (_cues, global::__Corpus__.SpanKind.Cue),
            })
            {
                foreach (var place in places.Keys)
                {
                    if (kind == global::__Corpus__.SpanKind.Cue || !mentioned.Contains(place))
                    {
                        spans.Add(new global::__Corpus__.AnnotatedSpan(this, place, kind));
                    }
                }
            }

            Number(spans);
            spans.Sort(static (left, right) => left.Span == right.Span
                ? ((int)left.Kind, left.Index).CompareTo(((int)right.Kind, right.Index))
                : left.Span.CompareTo(right.Span));
            Number(spans);
            return spans.ToArray();
        }

        private void Nest()
        {
            var around = new global::System.Collections.Generic.Stack<global::__Corpus__.AnnotatedSpan>();
            foreach (var span in Spans)
            {
                while (around.Count > 0 && !around.Peek().Span.Contains(span.Span))
                {
                    around.Pop();
                }

                if (around.Count > 0)
                {
                    span.SetParent(around.Peek());
                }

                around.Push(span);
            }
        }

        private void AddText(global::System.Collections.Generic.List<global::__Corpus__.TextPiece> pieces, int start, int end)
        {
            if (end > start)
            {
                pieces.Add(new global::__Corpus__.TextPiece(Article.Slice(new global::__Corpus__.TextSpan(start, end - start))));
            }
        }

        private static void Number(global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan> spans)
        {
            for (var i = 0; i < spans.Count; i++)
            {
                spans[i].Index = i;
            }
        }

        private static void AddPlaces(
            global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>> quotes,
            global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Segment> places,
            global::__Corpus__.Quote quote)
        {
            foreach (var place in places)
            {
                if (!quotes.TryGetValue(place.Span, out var known))
                {
                    quotes.Add(place.Span, known = new global::System.Collections.Generic.List<global::__Corpus__.Quote>(1));
                }

                known.Add(quote);
            }
        }

        private static global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> QuotesAt(
            global::System.Collections.Generic.Dictionary<global::__Corpus__.TextSpan, global::System.Collections.Generic.List<global::__Corpus__.Quote>> quotes,
            global::__Corpus__.TextSpan span) => quotes.TryGetValue(span, out var known)
                ? known
                : global::System.Array.Empty<global::__Corpus__.Quote>();
    }
}

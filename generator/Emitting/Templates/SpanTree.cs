/// <summary>What is annotated in an article, as one tree.</summary>
internal static partial class ArticleGenData
{
    /// <summary>The spans of an article. It is made when one of them is asked for, from what the article holds.</summary>
    internal sealed class SpanTree
    {
        /// <summary>How many spans may be cut at one place before some around them are cut too.</summary>
        private const int MostCut = 8;

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
            Outermost = Cut();
        }

        /// <summary>The article.</summary>
        public global::__Corpus__.Article Article { get; }

        /// <summary>The spans in the order in which they begin, an outer one before those inside it.</summary>
        public global::__Corpus__.AnnotatedSpan[] Spans { get; }

        /// <summary>Spans and parts of spans, in order and apart, that hold all others.</summary>
        public global::__Corpus__.AnnotatedSpan[] Outermost { get; }

        /// <summary>The quotes that have a source in a place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> SourceOf(global::__Corpus__.TextSpan span) =>
            QuotesAt(_sources, span);

        /// <summary>The quotes that have an addressee in a place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> AddresseeOf(global::__Corpus__.TextSpan span) =>
            QuotesAt(_addressees, span);

        /// <summary>The quotes that have a cue in a place.</summary>
        public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> CueOf(global::__Corpus__.TextSpan span) =>
            QuotesAt(_cues, span);

        /// <summary>The whole text in pieces.</summary>
        public global::__Corpus__.TextPiece[] Pieces()
        {
            var place = new global::__Corpus__.TextSpan(0, Article.Text.Length);
            return Pieces(place, new View(place, 0), Outermost, takesEnd: true);
        }

        /// <summary>A stretch of the text in pieces. What holds a paragraph and goes on beyond it stands in it too; what holds other words stands around them.</summary>
        public global::__Corpus__.TextPiece[] Pieces(global::__Corpus__.TextSpan place)
        {
            var paragraph = FirstFrom(Article.Paragraphs, place.Start, static paragraph => paragraph.Span);
            var around = 0;
            var isParagraph = paragraph < Article.Paragraphs.Count && Article.Paragraphs[paragraph].Span == place;
            if (!isParagraph)
            {
                around = FirstFrom(Spans, place.Start, static span => span.Span);
                while (around < Spans.Length && Spans[around].Span < place)
                {
                    around++;
                }

                if (around < Spans.Length && Spans[around].Span == place)
                {
                    return new[] { new global::__Corpus__.TextPiece(Spans[around]) };
                }
            }

            return Pieces(place, new View(place, around), Outermost, takesEnd: isParagraph);
        }

        /// <summary>A stretch of the text in pieces: its outermost spans, of each what stands in it, and the text around them.</summary>
        /// <param name="place">The stretch.</param>
        /// <param name="view">In what the stretch is looked at.</param>
        /// <param name="parts">Spans and parts of spans, in order and apart, that hold all others in the stretch.</param>
        /// <param name="takesEnd">Whether a remark without words that stands at its end is its.</param>
        public global::__Corpus__.TextPiece[] Pieces(
            global::__Corpus__.TextSpan place, View view, global::__Corpus__.AnnotatedSpan[] parts, bool takesEnd = false)
        {
            var pieces = new global::System.Collections.Generic.List<global::__Corpus__.TextPiece>();
            var position = place.Start;
            var next = FirstIn(parts, position);
            global::System.Collections.Generic.Stack<(global::__Corpus__.AnnotatedSpan[] Parts, int Next)>? outer = null;
            while (true)
            {
                if (next == parts.Length || parts[next].Span.Start > place.End || (parts[next].Span.Start == place.End && (!takesEnd || parts[next].Span.Length > 0)))
                {
                    if (outer is null || outer.Count == 0)
                    {
                        break;
                    }

                    (parts, next) = outer.Pop();
                    continue;
                }

                var part = parts[next++];
                if (view.IsWithin(part.Whole))
                {
                    outer ??= new global::System.Collections.Generic.Stack<(global::__Corpus__.AnnotatedSpan[] Parts, int Next)>();
                    outer.Push((parts, next));
                    parts = part.Inside;
                    next = FirstIn(parts, place.Start);
                }
                else
                {
                    var annotated = part.In(place, view);
                    AddText(pieces, position, annotated.Span.Start);
                    pieces.Add(new global::__Corpus__.TextPiece(annotated));
                    position = annotated.Span.End;
                }
            }

            AddText(pieces, position, place.End);
            return pieces.ToArray();
        }

        private global::__Corpus__.AnnotatedSpan[] Collect()
        {
            var spans = new global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan>();
            if (Article.HeadlineSpan is { } headline)
            {
                spans.Add(new global::__Corpus__.AnnotatedSpan(this, headline, global::__Corpus__.SpanKind.Headline));
            }

            var asides = new global::System.Collections.Generic.HashSet<global::__Corpus__.TextSpan>();
            foreach (var quote in Article.Quotes)
            {
                foreach (var aside in quote.Asides)
                {
                    if (asides.Add(aside.Span)) // It may be one of several quotes.
                    {
                        spans.Add(new global::__Corpus__.AnnotatedSpan(this, aside.Span, global::__Corpus__.SpanKind.Aside));
                    }
                }

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

            foreach (var label in Article.Labels)
            {
                for (var i = 0; i < label.Segments.Count; i++)
                {
                    spans.Add(new global::__Corpus__.AnnotatedSpan(this, label.Segments[i].Span, global::__Corpus__.SpanKind.Label, segmentIndex: i, label: label));
                }
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

        /// <summary>
        /// Cuts the spans so that they nest. Of two that cross, the one that begins later is cut where the other ends. Where that cuts many, as many
        /// around them are cut too, so that what goes on longest becomes the outermost: else there could be as many parts as there are pairs that cross.
        /// </summary>
        /// <returns>The outermost spans and parts.</returns>
        private global::__Corpus__.AnnotatedSpan[] Cut()
        {
            var open = new global::System.Collections.Generic.List<OpenPart>();
            var opening = new global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan>();
            var closed = new global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan>();
            for (var next = 0; next < Spans.Length || open.Count > 0; opening.Clear())
            {
                var position = next < Spans.Length ? Spans[next].Span.Start : int.MaxValue;
                if (open.Count > 0 && open[^1].End <= position)
                {
                    position = open[^1].End;
                    Close(position, open, closed, opening);
                }

                for (; next < Spans.Length && Spans[next].Span.Start == position; next++)
                {
                    opening.Add(Spans[next]);
                }

                if (opening.Count > 1)
                {
                    opening.Sort(static (left, right) => (right.Span.End, left.Index).CompareTo((left.Span.End, right.Index)));
                }

                foreach (var span in opening)
                {
                    if (span.Span.Length == 0)
                    {
                        closed.Add(span.Holding(global::System.Array.Empty<global::__Corpus__.AnnotatedSpan>(), span.Span));
                    }
                    else
                    {
                        var end = open.Count > 0 ? global::System.Math.Min(span.Span.End, open[^1].End) : span.Span.End;
                        open.Add(new OpenPart(span, position, end, closed.Count));
                    }
                }
            }

            return closed.ToArray();
        }

        /// <summary>Closes the parts that end at a position.</summary>
        /// <param name="position">Where they end.</param>
        /// <param name="open">The open parts, an outer one before those inside it.</param>
        /// <param name="closed">The parts that are closed, but for those inside of others that are.</param>
        /// <param name="goOn">Takes the spans that go on behind the position.</param>
        private static void Close(
            int position,
            global::System.Collections.Generic.List<OpenPart> open,
            global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan> closed,
            global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan> goOn)
        {
            var (first, cut, longest) = (open.Count, 0, position);
            for (; first > 0 && open[first - 1].End == position; first--)
            {
                var end = open[first - 1].Span.Span.End;
                cut += end > position ? 1 : 0;
                longest = global::System.Math.Max(longest, end);
            }

            for (var (i, last) = (first - 1, first - cut); cut > MostCut && i >= 0 && i >= last; i--)
            {
                var end = open[i].Span.Span.End;
                first = end < longest ? i : first;
                longest = global::System.Math.Max(longest, end);
            }

            for (var i = open.Count - 1; i >= first; i--)
            {
                var (span, start, _, inside) = open[i];
                var parts = closed.Count == inside
                    ? global::System.Array.Empty<global::__Corpus__.AnnotatedSpan>()
                    : closed.GetRange(inside, closed.Count - inside).ToArray();
                closed.RemoveRange(inside, parts.Length);
                closed.Add(span.Holding(parts, new global::__Corpus__.TextSpan(start, position - start)));
                if (span.Span.End > position)
                {
                    goOn.Add(span);
                }
            }

            open.RemoveRange(first, open.Count - first);
        }

        private void AddText(global::System.Collections.Generic.List<global::__Corpus__.TextPiece> pieces, int start, int end)
        {
            if (end > start)
            {
                pieces.Add(new global::__Corpus__.TextPiece(Article.Slice(new global::__Corpus__.TextSpan(start, end - start))));
            }
        }

        /// <summary>The index of the first of some parts, in order and apart, that does not end before a position.</summary>
        private static int FirstIn(global::__Corpus__.AnnotatedSpan[] parts, int position)
        {
            var first = FirstFrom(parts, position, static part => part.Span);
            return first > 0 && parts[first - 1].Span.End > position ? first - 1 : first;
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

        /// <summary>Words that are looked at for themselves.</summary>
        /// <param name="Place">Where they stand.</param>
        /// <param name="Around">How many spans, from the first, may stand around them.</param>
        internal readonly record struct View(global::__Corpus__.TextSpan Place, int Around)
        {
            /// <summary>Whether a span stands around the words, and so is no piece of them.</summary>
            public bool IsWithin(global::__Corpus__.AnnotatedSpan span) => span.Index < Around && span.Span.Contains(Place);
        }

        /// <summary>A part of a span while it is not known where it ends.</summary>
        /// <param name="Span">The whole span.</param>
        /// <param name="Start">Where it begins.</param>
        /// <param name="End">Where it ends at the latest: with its span, or with what stands around it.</param>
        /// <param name="Inside">The index of the first part inside it, among those that are closed.</param>
        private readonly record struct OpenPart(global::__Corpus__.AnnotatedSpan Span, int Start, int End, int Inside);
    }
}

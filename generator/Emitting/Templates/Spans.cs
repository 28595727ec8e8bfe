/// <summary>What an <see cref="AnnotatedSpan"/> is.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum SpanKind
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A quote with its source and its cue.</summary>
    Attribution,

    /// <summary>A segment of a quote.</summary>
    Quote,

    /// <summary>What nobody says in the quotes around it.</summary>
    Aside,

    /// <summary>A mention; it may be the source or the addressee of quotes too.</summary>
    Mention,

    /// <summary>A time expression.</summary>
    Time,

    /// <summary>The source of quotes where it mentions nothing of the corpus.</summary>
    Source,

    /// <summary>The addressee of quotes where it mentions nothing of the corpus.</summary>
    Addressee,

    /// <summary>The reporting words of quotes.</summary>
    Cue,

    /// <summary>What an editor remarks.</summary>
    Remark,

    /// <summary>A segment of a label.</summary>
    Label,
}

/// <summary>Which part of a span an <see cref="AnnotatedSpan"/> is.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum SpanPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Its beginning.</summary>
    First,

    /// <summary>What has more of it before and behind.</summary>
    Middle,

    /// <summary>Its end.</summary>
    Last,
}

/// <summary>
/// Words of an article that are annotated, with what they are and what stands inside them. A piece of text may be a part of a span
/// (<see cref="Part"/>), where spans cross or go on beyond a paragraph: place, words and pieces are its own then, all else is that of the <see cref="Whole"/>.
/// </summary>
public sealed partial class AnnotatedSpan
{
    private readonly global::__Corpus__.ArticleGenData.SpanTree _tree;
    private readonly global::__Corpus__.AnnotatedSpan? _whole;
    private readonly global::__Corpus__.ArticleGenData.SpanTree.View _view;
    private global::__Corpus__.AnnotatedSpan? _parent;
    private global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan>? _children;
    private global::__Corpus__.AnnotatedSpan[]? _inside;

    internal AnnotatedSpan(
        global::__Corpus__.ArticleGenData.SpanTree tree,
        global::__Corpus__.TextSpan span,
        global::__Corpus__.SpanKind kind,
        global::__Corpus__.Quote? quote = null,
        int? segmentIndex = null,
        global::__Corpus__.Mention? mention = null,
        global::__Corpus__.TimeExpression? timeExpression = null,
        global::__Corpus__.Remark? remark = null,
        global::__Corpus__.Label? label = null)
    {
        _tree = tree;
        Span = span;
        Kind = kind;
        Quote = quote;
        SegmentIndex = segmentIndex;
        Mention = mention;
        TimeExpression = timeExpression;
        Remark = remark;
        Label = label;
    }

    /// <summary>A part of a span.</summary>
    internal AnnotatedSpan(
        global::__Corpus__.AnnotatedSpan whole,
        global::__Corpus__.TextSpan span,
        global::__Corpus__.ArticleGenData.SpanTree.View view,
        global::__Corpus__.AnnotatedSpan[] inside)
        : this(whole._tree, span, whole.Kind, whole.Quote, whole.SegmentIndex, whole.Mention, whole.TimeExpression, whole.Remark, whole.Label)
    {
        _whole = whole;
        _view = view;
        _inside = inside;
    }

    /// <summary>What it is; it says which of the other properties have a value.</summary>
    public global::__Corpus__.SpanKind Kind { get; }

    /// <summary>Where the words stand in the article's text.</summary>
    public global::__Corpus__.TextSpan Span { get; }

    /// <summary>Which part of the <see cref="Whole"/> it is. What is written once for a span, such as an anchor, belongs to what is whole and to what is first.</summary>
    public global::__Corpus__.SpanPart Part => (Span.Start == Whole.Span.Start, Span.End == Whole.Span.End) switch
    {
        (true, true) => global::__Corpus__.SpanPart.Whole,
        (true, false) => global::__Corpus__.SpanPart.First,
        (false, false) => global::__Corpus__.SpanPart.Middle,
        (false, true) => global::__Corpus__.SpanPart.Last,
    };

    /// <summary>The whole span, which stands in <see cref="Article.Spans"/>; itself where it is whole.</summary>
    public global::__Corpus__.AnnotatedSpan Whole => _whole ?? this;

    /// <summary>The words, verbatim.</summary>
    public string Text => Article.Slice(Span);

    /// <summary>
    /// The words in pieces, in order: plain text, and the spans directly inside; of a span that crosses this one, the part inside. All of them
    /// together are the <see cref="Text"/>.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TextPiece> Pieces =>
        _tree.Pieces(Span, _whole is null ? new global::__Corpus__.ArticleGenData.SpanTree.View(Span, Index + 1) : _view, Inside);

    /// <summary>
    /// The innermost span that holds all of it, a whole span; <see langword="null"/> where there is none. Spans that cross have no part in each other
    /// here.
    /// </summary>
    public global::__Corpus__.AnnotatedSpan? Parent => Whole._parent;

    /// <summary>The spans of which it is the <see cref="Parent"/>, in text order; of a part those of the whole.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.AnnotatedSpan> Children =>
        Whole._children ?? (global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.AnnotatedSpan>)
            global::System.Array.Empty<global::__Corpus__.AnnotatedSpan>();

    /// <summary>The quote of which it is a segment, or the attribution; <see langword="null"/> where it is neither.</summary>
    public global::__Corpus__.Quote? Quote { get; }

    /// <summary>Its index in the <c>Segments</c> of the quote or the label; <see langword="null"/> where it is none of them.</summary>
    public int? SegmentIndex { get; }

    /// <summary>The mention that it is.</summary>
    public global::__Corpus__.Mention? Mention { get; }

    /// <summary>The time expression that it is.</summary>
    public global::__Corpus__.TimeExpression? TimeExpression { get; }

    /// <summary>The remark that it is.</summary>
    public global::__Corpus__.Remark? Remark { get; }

    /// <summary>The label of which it is a segment.</summary>
    public global::__Corpus__.Label? Label { get; }

    /// <summary>The quotes whose source it names, in text order; of a mention and of a source.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> SourceOf =>
        Kind is global::__Corpus__.SpanKind.Mention or global::__Corpus__.SpanKind.Source
            ? _tree.SourceOf(Whole.Span)
            : global::System.Array.Empty<global::__Corpus__.Quote>();

    /// <summary>The quotes whose addressee it names, in text order; of a mention and of an addressee.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> AddresseeOf =>
        Kind is global::__Corpus__.SpanKind.Mention or global::__Corpus__.SpanKind.Addressee
            ? _tree.AddresseeOf(Whole.Span)
            : global::System.Array.Empty<global::__Corpus__.Quote>();

    /// <summary>The quotes that it reports, in text order; of a cue.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> CueOf =>
        Kind is global::__Corpus__.SpanKind.Cue ? _tree.CueOf(Whole.Span) : global::System.Array.Empty<global::__Corpus__.Quote>();

    /// <summary>The article in which it stands.</summary>
    public global::__Corpus__.Article Article => _tree.Article;

    /// <summary>Its index among the spans of the article.</summary>
    internal int Index { get; set; }

    /// <summary>Spans and parts, in order and apart, that hold all that stands in it. A span that is cut has none of its own.</summary>
    internal global::__Corpus__.AnnotatedSpan[] Inside => _inside ?? _tree.Outermost;

    internal void SetParent(global::__Corpus__.AnnotatedSpan parent)
    {
        _parent = parent;
        parent._children ??= new global::System.Collections.Generic.List<global::__Corpus__.AnnotatedSpan>();
        parent._children.Add(this);
    }

    /// <summary>The part of it that stands in a place, itself where that is all, with what stands inside.</summary>
    internal global::__Corpus__.AnnotatedSpan Holding(global::__Corpus__.AnnotatedSpan[] inside, global::__Corpus__.TextSpan place)
    {
        if (place != Span)
        {
            return new global::__Corpus__.AnnotatedSpan(this, place, default, inside);
        }

        _inside = inside;
        return this;
    }

    /// <summary>What of it stands in a place: itself where that is all, and nothing around the view can stand in it.</summary>
    internal global::__Corpus__.AnnotatedSpan In(global::__Corpus__.TextSpan place, global::__Corpus__.ArticleGenData.SpanTree.View view)
    {
        if (place.Contains(Span) && (_whole is null || view.Around == 0))
        {
            return this;
        }

        var start = global::System.Math.Max(Span.Start, place.Start);
        var end = global::System.Math.Min(Span.End, place.End);
        return new global::__Corpus__.AnnotatedSpan(Whole, new global::__Corpus__.TextSpan(start, end - start), view, Inside);
    }

    /// <summary>Printed as its kind, its place and its words.</summary>
    public override string ToString() => $"{Kind} {Span} {Text}";
}

/// <summary>
/// A piece of text: plain, or an annotated span, which has pieces of its own. To write a text, write its pieces in their order:
/// <c>piece.Annotated is { } span ? Write(span) : Escape(piece.Text)</c>, where <c>Write</c> writes what the span is and in it
/// <c>span.Pieces</c>.
/// </summary>
public sealed partial class TextPiece
{
    private readonly string? _text;

    internal TextPiece(string text) => _text = text;

    internal TextPiece(global::__Corpus__.AnnotatedSpan annotated) => Annotated = annotated;

    /// <summary>The words, verbatim; of a span all of them.</summary>
    public string Text => _text ?? Annotated!.Text;

    /// <summary>The span that it is, or the part of a span; <see langword="null"/> for plain text.</summary>
    public global::__Corpus__.AnnotatedSpan? Annotated { get; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}

public sealed partial record Article
{
    private global::__Corpus__.ArticleGenData.SpanTree? _spans;

    /// <summary>All that is annotated in the text, in the order in which it begins; an outer span comes before those inside it.</summary>
    /// <remarks>
    /// Spans of the same words are ordered as <see cref="SpanKind"/> is: a segment of a quote holds a mention, a mention a cue. Of two quotes
    /// the one that stands in the other comes later, of two mentions the one that opens later. A mention is one span with the source or the
    /// addressee that it is; so are cues, sources and addressees of the same words. A copy made by <c>with</c> has the spans of its own quotes,
    /// mentions, time expressions, remarks and labels.
    /// </remarks>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.AnnotatedSpan> Spans => SpanTree.Spans;

    /// <summary>
    /// The text in pieces, in order: plain text, and the outermost spans; of spans that cross, those that go on behind the end of another are in
    /// parts (<see cref="AnnotatedSpan.Part"/>). All of them together are the <see cref="Text"/>; a paragraph has pieces too.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.TextPiece> Pieces => SpanTree.Pieces();

    internal global::__Corpus__.ArticleGenData.SpanTree SpanTree
    {
        get
        {
            // A copy begins with the tree of its original.
            var kept = global::System.Threading.Volatile.Read(ref _spans);
            if (kept is not null && ReferenceEquals(kept.Article, this))
            {
                return kept;
            }

            var tree = new global::__Corpus__.ArticleGenData.SpanTree(this);
            var found = global::System.Threading.Interlocked.CompareExchange(ref _spans, tree, kept);
            return ReferenceEquals(found, kept) ? tree : found!;
        }
    }

    /// <summary>A stretch of the text.</summary>
    internal string Slice(global::__Corpus__.TextSpan span) => _text is null ? _contents.Slice(span) : _text[span.Range];
}

using System.Buffers;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>
/// Takes a body apart: one pass finds the spans and what is markup, a second copies the text around the markup.
/// </summary>
internal sealed class MarkupReader
{
    /// <summary>Blocks without an end that a paragraph may hold before the rest of it is taken as text; keeps reading linear.</summary>
    private const int MaxOpenBlocks = 16;

    private static readonly char[] s_special = ['[', ']', '{', '\\', '\r'];
    private static readonly char[] s_lineEnds = ['\n', '\r'];

    private readonly string _source;
    private readonly int _bodyEnd;
    private readonly SpanKeys _keys;
    private readonly FindingSink _findings;
    private readonly MarkupLists _lists;
    private readonly Scratch<Drop> _drops;
    private readonly List<int> _open;
    private readonly Scratch<SpanAttribute> _attributes;
    private readonly LooseBlocks _loose;
    private readonly bool _areLines;
    private readonly LoneBrackets _lone;
    private int _paragraphEnd;
    private int _openBlocks;

    /// <summary>The last <c>[</c> of the paragraph before that nothing closed, or -1.</summary>
    private int _unclosedBefore = -1;

    /// <summary>The last character so far that is text and no white space: a span that opened behind it holds no words.</summary>
    private int _lastWord = -1;

    private MarkupReader(string source, int end, SpanKeys keys, bool areLines, FindingSink findings, MarkupLists lists)
    {
        _areLines = areLines;
        _keys = keys;
        _source = source;
        _bodyEnd = end;
        _findings = findings;
        _lists = lists;
        _drops = lists.Drops;
        _open = lists.Open;
        _attributes = lists.Attributes;
        _loose = new LooseBlocks(source, keys, findings, _attributes);
        _lone = new LoneBrackets(source, findings);
    }

    /// <summary>Reads the body that stands in <paramref name="source"/> from <paramref name="start"/> to its end.</summary>
    /// <param name="areLines">Whether each line is a paragraph.</param>
    public static Body Read(string source, int start, SpanKeys keys, bool areLines, FindingSink findings)
    {
        var end = source.Length;
        while (end > start && IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        var lists = MarkupLists.Rent();
        try
        {
            var reader = new MarkupReader(source, end, keys, areLines, findings, lists);
            var first = reader.SkipBlankLines(start);
            reader.Scan(first);
            reader._loose.ReportWide(first, end);
            reader._lone.Report();
            CommentedSpans.Check(source, first, lists.Spans, findings);
            return reader.Build(first);
        }
        finally
        {
            lists.Return();
        }
    }

    private void Scan(int position)
    {
        while (position < _bodyEnd)
        {
            _paragraphEnd = FindParagraphEnd(position);
            var start = Place(position);
            var (spans, told) = (_lists.Spans.Count, _findings.Count + _loose.Ids.Count);
            ScanParagraph(position);
            _lone.EndParagraph(_drops, _open, _paragraphEnd, mayTell: _lists.Spans.Count > spans && _findings.Count + _loose.Ids.Count == told);
            _lists.Paragraphs.Add(new ParagraphSyntax(start, Place(_paragraphEnd)));
            position = SkipBlankLines(_paragraphEnd);
            DropCarriageReturns(_paragraphEnd, position);
        }
    }

    /// <summary>Between paragraphs, as in them, a <c>\r\n</c> is one line ending.</summary>
    private void DropCarriageReturns(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (_source[i] == '\r' && _source[i + 1] == '\n')
            {
                _drops.Add(new Drop(i, 1));
            }
        }
    }

    private void ScanParagraph(int position)
    {
        _unclosedBefore = InnermostBracket;
        _open.Clear();
        _openBlocks = 0;
        while (position < _paragraphEnd)
        {
            var special = _source.IndexOfAny(s_special, position, _paragraphEnd - position);
            if (special < 0)
            {
                return;
            }

            NoteWords(position, special);
            position = _source[special] switch
            {
                '\\' => Escape(special),
                '[' => Open(special),
                ']' => Close(special),
                '{' => PassBrace(special),
                _ => EndLine(special),
            };
        }
    }

    /// <summary>The last <c>[</c> that nothing has closed yet, or -1.</summary>
    private int InnermostBracket => _open.Count > 0 ? _drops[_open[_open.Count - 1]].Start : -1;

    private void NoteWords(int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (!char.IsWhiteSpace(_source[i]) && !LookAlikes.HasNoWidth(_source[i]))
            {
                _lastWord = i;
                return;
            }
        }
    }

    private int Escape(int position)
    {
        _lastWord = position;
        if (position + 1 >= _paragraphEnd || !IsAsciiPunctuation(_source[position + 1]))
        {
            return position + 1;
        }

        _drops.Add(new Drop(position, 1));
        return position + 2;
    }

    private int Open(int position)
    {
        _open.Add(_drops.Count);
        _drops.Add(new Drop(position, 0));
        return position + 1;
    }

    private int EndLine(int position)
    {
        if (position + 1 < _source.Length && _source[position + 1] == '\n')
        {
            _drops.Add(new Drop(position, 1));
            return position + 2;
        }

        return position + 1;
    }

    /// <summary>A block that stands behind no span is text; it is told where it was meant for one.</summary>
    private int PassBrace(int position)
    {
        var next = _loose.Report(position, _paragraphEnd, InnermostBracket);
        _lastWord = next - 1;
        return next;
    }

    private int Close(int position)
    {
        var opening = -1;
        if (_open.Count > 0)
        {
            opening = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
        }

        var next = position + 1;
        if (next >= _paragraphEnd || _source[next] != '{')
        {
            if (opening < 0)
            {
                _lone.NoteClosing(position);
            }

            next = opening < 0 ? next : _loose.ReportBehindSpace(_drops[opening].Start, next, _paragraphEnd);
            _lastWord = next - 1;
            return next;
        }

        if (_openBlocks > MaxOpenBlocks)
        {
            _lastWord = position;
            return next;
        }

        if (opening < 0)
        {
            return CloseWithoutOpening(position);
        }

        var (first, findings) = (_attributes.Count, _findings.Count);
        if (!AttributeBlock.Read(_source, next, _paragraphEnd, _keys, _findings, _attributes, out var close))
        {
            _openBlocks++;
            _lastWord = position;
            return next;
        }

        var (span, bracket) = (-1, _drops[opening].Start);
        if ((_lastWord < bracket || LookAlikes.AreUnseen(_source, bracket + 1, position)) && !IsRemarkAtPlace(bracket, position, first))
        {
            _findings.Add(Rules.EmptySpan, TextSpan.FromBounds(bracket, position + 1), Excerpt.Of(_source, next, close));
        }
        else if (_attributes.Count > first)
        {
            span = _lists.Spans.Count;
            var start = new SourcePlace(bracket + 1, opening + 1);
            _lists.Spans.Add(new SpanSyntax(start, Place(position), close, first, _attributes.Count - first, _findings.Count > findings));
        }

        _drops[opening] = new Drop(bracket, 1, span);
        _drops.Add(new Drop(position, close - position));
        _lone.NoteBlock(bracket, close, mayTell: _findings.Count == findings);
        return SkipFurtherBlocks(close);
    }

    /// <summary>A remark alone may stand at a place, without words: <c>[]{.note note="…"}</c>.</summary>
    private bool IsRemarkAtPlace(int bracket, int position, int first) =>
        position == bracket + 1 && Enumerable.Range(first, _attributes.Count - first).Any(index => _attributes[index].Key == SpanKey.Remark);

    /// <summary>pandoc adds a second block to the span, too; here it was meant for another.</summary>
    private int SkipFurtherBlocks(int position)
    {
        while (position < _paragraphEnd && _source[position] == '{'
            && AttributeBlock.Peek(_source, position, _paragraphEnd, _keys, _attributes, out var close))
        {
            _findings.Add(Rules.MalformedBlock, TextSpan.FromBounds(position, close), $"A span has one block; write `{Excerpt.Of(_source, position, close)}` into the one before");
            _drops.Add(new Drop(position, close - position));
            position = close;
        }

        return position;
    }

    private int CloseWithoutOpening(int position)
    {
        if (!AttributeBlock.Peek(_source, position + 1, _paragraphEnd, _keys, _attributes, out var close))
        {
            _lastWord = position;
            return position + 1;
        }

        // A bracket in the paragraph before that is open still is the likelier mistake.
        if (_unclosedBefore >= 0)
        {
            _findings.Add(
                Rules.SpanAcrossBlankLine, new TextSpan(_unclosedBefore, 1), Excerpt.Of(_source, _unclosedBefore + 1, _source.Length), LooseBlocks.OfBoth(_source, position, close));
            _lone.Forget(_unclosedBefore);
            _unclosedBefore = -1;
        }
        else
        {
            _findings.Add(Rules.BlockWithoutSpan, TextSpan.FromBounds(position, close), Excerpt.Of(_source, position + 1, close));
        }

        return close;
    }

    /// <summary>Copies what is no markup, and tells of each paragraph and span where in the text it stands.</summary>
    private Body Build(int start)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, _bodyEnd - start));
        try
        {
            var places = new TextPlaces(_findings.File, _drops, start);
            var length = 0;
            var position = start;
            for (var i = 0; i < _drops.Count; i++)
            {
                ref readonly var drop = ref _drops[i];
                _source.CopyTo(position, buffer, length, drop.Start - position);
                length += drop.Start - position;
                position = drop.Start + drop.Length;
            }

            _source.CopyTo(position, buffer, length, _bodyEnd - position);
            length += _bodyEnd - position;

            // White space at the end of the last span is white space at the end of the text.
            while (length > 0 && IsWhiteSpace(buffer[length - 1]))
            {
                length--;
            }

            // What is left of \r stands alone, and is a line ending too.
            var text = new string(buffer, 0, length).Replace('\r', '\n');
            var paragraphs = new TextRange[_lists.Paragraphs.Count];
            for (var i = 0; i < paragraphs.Length; i++)
            {
                var paragraph = _lists.Paragraphs[i];
                paragraphs[i] = places.Range(paragraph.Start, paragraph.End, length);
            }

            return new Body(text, new EquatableArray<TextRange>(paragraphs), ReadAnnotations(text, places, length), places) { LooseIds = _loose.Ids.ToEquatableArray() };
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private EquatableArray<Annotation> ReadAnnotations(string text, TextPlaces places, int length)
    {
        var reader = new AnnotationReader(_source, text, _keys, _findings, _lists);

        // Spans are found where they close; they are told in the order in which they open.
        for (var i = 0; i < _drops.Count; i++)
        {
            if (_drops[i].Span is var opened and >= 0)
            {
                ref readonly var span = ref _lists.Spans[opened];
                reader.Read(span, places.Range(span.Start, span.End, length));
            }
        }

        return _lists.Annotations.ToEquatableArray();
    }

    /// <param name="position">Behind all drops so far.</param>
    private SourcePlace Place(int position) => new(position, _drops.Count);

    /// <summary>The end of the last line before the next blank one, or of this one.</summary>
    private int FindParagraphEnd(int position)
    {
        while (position < _bodyEnd)
        {
            var lineEnd = _source.IndexOfAny(s_lineEnds, position, _bodyEnd - position);
            if (lineEnd < 0)
            {
                return _bodyEnd;
            }

            position = AfterLineEnd(lineEnd);
            if (_areLines || IsBlankLine(position))
            {
                return lineEnd;
            }
        }

        return _bodyEnd;
    }

    private int SkipBlankLines(int position)
    {
        while (position < _bodyEnd && (_source[position] is '\n' or '\r' || IsBlankLine(position)))
        {
            var lineEnd = _source.IndexOfAny(s_lineEnds, position, _bodyEnd - position);
            position = lineEnd < 0 ? _bodyEnd : AfterLineEnd(lineEnd);
        }

        return position;
    }

    private bool IsBlankLine(int position)
    {
        while (position < _bodyEnd && _source[position] is ' ' or '\t')
        {
            position++;
        }

        return position < _bodyEnd && _source[position] is '\n' or '\r';
    }

    private int AfterLineEnd(int position) =>
        position + (_source[position] == '\r' && position + 1 < _source.Length && _source[position + 1] == '\n' ? 2 : 1);

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static bool IsAsciiPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}

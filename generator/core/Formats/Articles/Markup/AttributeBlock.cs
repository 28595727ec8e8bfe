using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>One part of an attribute block: <c>key=value</c>, or <c>.class</c>, whose value is <c>null</c>.</summary>
/// <param name="Start">Where the whole part begins.</param>
/// <param name="End">And where it ends.</param>
/// <param name="ValueAt">The value without its quotes; the class without its dot.</param>
internal readonly record struct SpanAttribute(SpanKey Key, string? Value, int Start, int End, TextSpan ValueAt)
{
    /// <summary>The whole part.</summary>
    public TextSpan At => TextSpan.FromBounds(Start, End);

    public bool IsClass => Value is null;
}

/// <summary>
/// Reads <c>{key=value key="value with spaces" .class}</c>. A part that is malformed is a finding and costs only itself.
/// </summary>
internal ref partial struct AttributeBlock
{
    /// <summary>The first character that is not ASCII: the tables have one entry for all of them.</summary>
    private const char FirstOther = '\x80';

    private static readonly bool[] s_isWhiteSpace = Table(IsWhiteSpace);
    private static readonly bool[] s_isName = Table(static c => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_' or ':');

    /// <summary>Of the characters that are not ASCII <see cref="SkipBare"/> looks at each.</summary>
    private static readonly bool[] s_isBare = Table(static c => c < FirstOther && !IsWhiteSpace(c) && "\"'=<>`{}\\".IndexOf(c) < 0);

    /// <summary>The source up to the end of the block's paragraph.</summary>
    private readonly ReadOnlySpan<char> _source;
    private readonly SpanKeys _keys;
    private readonly FindingSink? _findings;
    private readonly Scratch<SpanAttribute> _attributes;
    private readonly int _first;
    private int _position;
    private bool _isMalformed;

    /// <summary>Where a part that is malformed ends, if that is known.</summary>
    private int _mended;

    /// <summary>What is wrong in a part that is malformed, where that is less than all of it.</summary>
    private TextSpan? _wrong;

    /// <summary>A look ahead ends at the first malformed part, so that many of them read no stretch again and again.</summary>
    private bool _isLookAhead;

    private AttributeBlock(string source, int start, int end, SpanKeys keys, FindingSink? findings, Scratch<SpanAttribute> attributes)
    {
        _keys = keys;
        _source = source.AsSpan(0, end);
        _position = start + 1;
        _findings = findings;
        _attributes = attributes;
        _first = attributes.Count;
    }

    /// <summary>Reads the block that opens at <paramref name="start"/> and closes before <paramref name="end"/>, its paragraph's end.</summary>
    /// <param name="keys">Those that may stand in it.</param>
    /// <param name="findings">Takes what is malformed.</param>
    /// <param name="attributes">The parts are added here.</param>
    /// <param name="close">The position after the <c>}</c>.</param>
    /// <returns>Whether a <c>}</c> closes the block; if not, nothing is added.</returns>
    public static bool Read(
        string source, int start, int end, SpanKeys keys, FindingSink findings, Scratch<SpanAttribute> attributes, out int close)
    {
        // Silent at first: until the block is known to close, its parts may be no parts.
        var block = new AttributeBlock(source, start, end, keys, findings: null, attributes);
        var closes = block.ReadParts();
        close = closes ? block._position : start;
        if (closes && !block._isMalformed)
        {
            return true;
        }

        block.Discard();
        if (!closes)
        {
            block.ReportOpen(source, start, findings);
            return false;
        }

        new AttributeBlock(source, start, end, keys, findings, attributes).ReadParts();
        return true;
    }

    /// <summary>Whether a block without mistakes opens at <paramref name="start"/>. Nothing is reported, nothing kept.</summary>
    /// <param name="keys">Those that may stand in it.</param>
    /// <param name="scratch">Used while reading, and left as it was.</param>
    /// <param name="close">The position after the <c>}</c>.</param>
    public static bool Peek(string source, int start, int end, SpanKeys keys, Scratch<SpanAttribute> scratch, out int close)
    {
        var block = new AttributeBlock(source, start, end, keys, findings: null, scratch) { _isLookAhead = true };
        var isBlock = block.ReadParts() && !block._isMalformed;
        block.Discard();
        close = isBlock ? block._position : start;
        return isBlock;
    }

    /// <summary>The same of a block with a key or class that is known.</summary>
    /// <param name="id">Where none is known: its first class, which may be the id of a thing.</param>
    public static bool PeekKnown(string source, int start, int end, SpanKeys keys, Scratch<SpanAttribute> scratch, out int close, out IdSyntax? id)
    {
        var block = new AttributeBlock(source, start, end, keys, findings: null, scratch) { _isLookAhead = true };
        var isBlock = block.ReadParts() && !block._isMalformed;
        var isKnown = isBlock && block.SaysKnown();
        id = isBlock && !isKnown ? block.FirstClass() : null;
        close = isBlock ? block._position : start;
        block.Discard();
        return isKnown;
    }

    private readonly bool SaysKnown()
    {
        for (var i = _first; i < _attributes.Count; i++)
        {
            if (_attributes[i].Key is { IsKnown: true } key && key.Takes(_attributes[i].IsClass))
            {
                return true;
            }
        }

        return false;
    }

    private readonly IdSyntax? FirstClass()
    {
        for (var i = _first; i < _attributes.Count; i++)
        {
            if (_attributes[i].IsClass)
            {
                return new IdSyntax(_attributes[i].Key.Name, _attributes[i].ValueAt);
            }
        }

        return null;
    }

    private readonly void Discard() => _attributes.Truncate(_first);

    private readonly bool IsAtEnd => _position >= _source.Length;

    private readonly char Current => (uint)_position < (uint)_source.Length ? _source[_position] : '\0';

    /// <returns>Whether a <c>}</c> closes the block.</returns>
    private bool ReadParts()
    {
        var start = _position - 1;
        while (true)
        {
            var spaced = SkipSpace();
            if (IsAtEnd)
            {
                return false;
            }

            if (Current == '}')
            {
                _position++;
                if (_attributes.Count == _first && !_isMalformed)
                {
                    _isMalformed = true;
                    _findings?.Add(Rules.EmptyBlock, TextSpan.FromBounds(start, _position), WordsBefore(start));
                }

                return true;
            }

            var partStart = _position;
            var problem = ReadPart();
            if (problem is null && _attributes.Count > _first + 1 && !spaced)
            {
                problem = $"White space is missing before `{_source.Slice(partStart, _position - partStart).ToString()}`";
            }

            if (problem is not null)
            {
                _isMalformed = true;
                if (_isLookAhead)
                {
                    return false;
                }

                if (_mended > 0)
                {
                    (_position, _mended) = (_mended, 0);
                }
                else
                {
                    SkipPart(partStart);
                }

                _findings?.Add(Rules.MalformedBlock, _wrong ?? TextSpan.FromBounds(partStart, Math.Max(_position, partStart + 1)), problem);
                _wrong = null;
            }
        }
    }

    /// <returns>What is wrong with the part, if anything.</returns>
    private string? ReadPart()
    {
        var start = _position;
        if (Current == '.')
        {
            _position++;
            var name = ReadName();
            if (name.IsEmpty)
            {
                return LettersOfClass(start) ?? FindMark() ?? "A class is a dot and a name, such as `.quote`";
            }

            if (!IsAtPartEnd())
            {
                return FindHyphen(start)
                    ?? (Current == '.' ? FindDotted(name, start, isClass: true) : Current == '=' ? ValueOfClass(name) : LettersOfClass(start) ?? Unexpected());
            }

            if (name.IndexOf(':') is var colon and > 0 && FindColon(name, colon) is { } pair)
            {
                return pair;
            }

            _attributes.Add(new SpanAttribute(_keys.Named(name, isClass: true), null, start, _position, TextSpan.FromBounds(start + 1, _position)));
            return null;
        }

        if (Current == '#')
        {
            return FindIdBehind() is { } id
                ? $"A block has no `#id`; write `.{id}` on a mention of the thing with this id, or `quote={id}` on a quote"
                : "A block has no `#id`; write `quote=ID`, `person=ID` and so on";
        }

        var key = ReadName();
        if (key.IsEmpty)
        {
            return FindDate(start) ?? FindWords(start) ?? FindIds(start) ?? FindMark() ?? FindBrace(start) ?? Unexpected();
        }

        if (Current != '=')
        {
            return FindDate(start) ?? FindPair(key, start) ?? FindWords(start) ?? FindIds(start) ?? FindHyphen(start) ?? FindWidePair(key)
                ?? (Current == '.' ? FindDotted(key, start, isClass: false) : null) ?? (IsAtPartEnd() ? WithoutValue(key) : Unexpected());
        }

        _position++;
        return ReadValue(key, start);
    }

    private string? ReadValue(ReadOnlySpan<char> key, int start)
    {
        var valueStart = _position;
        if (Current == '"')
        {
            _position++;
            valueStart++;
            while (!IsAtEnd && Current is not ('"' or '\\' or '\n' or '\r'))
            {
                _position++;
            }

            if (Current != '"')
            {
                return Unclosed(key, valueStart);
            }

            if (FindInnerQuotes(key, valueStart) is { } inner)
            {
                return inner;
            }

            Add(key, start, valueStart, _position++);
            return null;
        }

        if (LookAlikes.IsQuote(Current))
        {
            return OtherQuotes(key);
        }

        SkipBare();
        if (!IsAtPartEnd())
        {
            return UnexpectedIn(key, isFirst: _position == valueStart);
        }

        if (_position == valueStart)
        {
            return FindPair(key, start) ?? WithoutValueBehind(key);
        }

        Add(key, start, valueStart, _position);
        return null;
    }

    private void Add(ReadOnlySpan<char> key, int start, int valueStart, int valueEnd)
    {
        var at = TextSpan.FromBounds(valueStart, valueEnd);
        var end = valueEnd + (_source[valueStart - 1] == '"' ? 1 : 0);
        _attributes.Add(new SpanAttribute(_keys.Named(key, isClass: false), SharedText.Of(_source.Slice(at.Start, at.Length)), start, end, at));
    }

    private ReadOnlySpan<char> ReadName()
    {
        var start = _position;
        if (IsLetter(Current) || Current == '_')
        {
            Skip(s_isName);
        }

        return _source.Slice(start, _position - start);
    }

    private void SkipBare()
    {
        Skip(s_isBare);
        while (Current >= FirstOther && !LookAlikes.IsBlank(Current))
        {
            _position++;
            Skip(s_isBare);
        }
    }

    /// <summary>Goes to the next character that is not of a kind.</summary>
    /// <returns>Whether that is another one.</returns>
    private bool Skip(bool[] kind)
    {
        var position = _position;
        while ((uint)position < (uint)_source.Length && kind[Math.Min(_source[position], FirstOther)])
        {
            position++;
        }

        var isFurther = position > _position;
        _position = position;
        return isFurther;
    }

    private static bool[] Table(Func<char, bool> isOfKind) => [.. Enumerable.Range(0, FirstOther + 1).Select(c => isOfKind((char)c))];

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private readonly bool IsPartEnd(char c) => IsAtEnd || c == '}' || IsWhiteSpace(c);

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}

using ArticleGen.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Reading;

/// <summary>One part of an attribute block: <c>key=value</c>, or <c>.class</c>, whose value is <c>null</c>.</summary>
/// <param name="At">The whole part.</param>
/// <param name="ValueAt">The value without its quotes; the class without its dot.</param>
internal readonly record struct SpanAttribute(SpanKey Key, string? Value, TextSpan At, TextSpan ValueAt)
{
    public bool IsClass => Value is null;
}

/// <summary>
/// Reads <c>{key=value key="value with spaces" .class}</c>. A part that is malformed is a finding and costs only itself.
/// </summary>
internal ref struct AttributeBlock
{
    private static readonly bool[] s_isBare =
        [.. Enumerable.Range(0, 128).Select(static c => !IsWhiteSpace((char)c) && "\"'=<>`{}\\".IndexOf((char)c) < 0)];

    private readonly string _source;
    private readonly int _end;
    private readonly FindingSink? _findings;
    private readonly List<SpanAttribute> _attributes;
    private readonly int _first;
    private int _position;
    private bool _isMalformed;

    /// <summary>A look ahead ends at the first malformed part, so that many of them read no stretch again and again.</summary>
    private bool _isLookAhead;

    private AttributeBlock(string source, int start, int end, FindingSink? findings, List<SpanAttribute> attributes)
    {
        _source = source;
        _position = start + 1;
        _end = end;
        _findings = findings;
        _attributes = attributes;
        _first = attributes.Count;
    }

    /// <summary>Reads the block that opens at <paramref name="start"/> and closes before <paramref name="end"/>, its paragraph's end.</summary>
    /// <param name="findings">Takes what is malformed.</param>
    /// <param name="attributes">The parts are added here.</param>
    /// <param name="close">The position after the <c>}</c>.</param>
    /// <returns>Whether a <c>}</c> closes the block; if not, nothing is added.</returns>
    public static bool Read(string source, int start, int end, FindingSink findings, List<SpanAttribute> attributes, out int close)
    {
        // Silent at first: until the block is known to close, its parts may be no parts.
        var block = new AttributeBlock(source, start, end, findings: null, attributes);
        var closes = block.ReadParts();
        close = closes ? block._position : start;
        if (closes && !block._isMalformed)
        {
            return true;
        }

        block.Discard();
        if (!closes)
        {
            findings.Add(Rules.MalformedBlock, TextSpan.FromBounds(start, block.LineEnd(start)), "This block has no closing `}`");
            return false;
        }

        new AttributeBlock(source, start, end, findings, attributes).ReadParts();
        return true;
    }

    /// <summary>Whether a block without mistakes opens at <paramref name="start"/>. Nothing is reported, nothing kept.</summary>
    /// <param name="scratch">Used while reading, and left as it was.</param>
    /// <param name="close">The position after the <c>}</c>.</param>
    public static bool Peek(string source, int start, int end, List<SpanAttribute> scratch, out int close)
    {
        var block = new AttributeBlock(source, start, end, findings: null, scratch) { _isLookAhead = true };
        var isBlock = block.ReadParts() && !block._isMalformed;
        block.Discard();
        close = isBlock ? block._position : start;
        return isBlock;
    }

    private readonly void Discard() => _attributes.RemoveRange(_first, _attributes.Count - _first);

    private readonly char Current => _position < _end ? _source[_position] : '\0';

    /// <returns>Whether a <c>}</c> closes the block.</returns>
    private bool ReadParts()
    {
        var start = _position - 1;
        while (true)
        {
            var spaced = SkipWhiteSpace();
            if (_position >= _end)
            {
                return false;
            }

            if (Current == '}')
            {
                _position++;
                if (_attributes.Count == _first && !_isMalformed)
                {
                    _isMalformed = true;
                    _findings?.Add(Rules.EmptyBlock, TextSpan.FromBounds(start, _position));
                }

                return true;
            }

            var partStart = _position;
            var problem = ReadPart();
            if (problem is null && _attributes.Count > _first + 1 && !spaced)
            {
                problem = $"White space is missing before `{_source.Substring(partStart, _position - partStart)}`";
            }

            if (problem is not null)
            {
                _isMalformed = true;
                if (_isLookAhead)
                {
                    return false;
                }

                SkipPart(partStart);
                _findings?.Add(Rules.MalformedBlock, TextSpan.FromBounds(partStart, Math.Max(_position, partStart + 1)), problem);
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
                return "A class is a dot and a name, such as `.quote`";
            }

            if (!IsPartEnd(Current))
            {
                return Current == '.' ? "Classes are separated by white space: `.person .source`" : Unexpected();
            }

            _attributes.Add(new SpanAttribute(SpanKey.Named(name), null, TextSpan.FromBounds(start, _position), TextSpan.FromBounds(start + 1, _position)));
            return null;
        }

        if (Current == '#')
        {
            return "A block has no `#id`; write `quote=ID`, `person=ID` and so on";
        }

        var key = ReadName();
        if (key.IsEmpty)
        {
            return Unexpected();
        }

        if (Current != '=')
        {
            return IsPartEnd(Current) ? $"`{key.ToString()}` has no value; write `{key.ToString()}=value`, or `.{key.ToString()}` if it is a class" : Unexpected();
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
            while (_position < _end && Current is not ('"' or '\\' or '\n' or '\r'))
            {
                _position++;
            }

            if (Current != '"')
            {
                return Current == '\\'
                    ? "A quoted value holds no backslash"
                    : "A quoted value ends with `\"` on the line on which it starts";
            }

            Add(key, start, valueStart, _position++);
            return null;
        }

        while (_position < _end && IsBare(Current))
        {
            _position++;
        }

        if (!IsPartEnd(Current))
        {
            return Current == '\'' && _position == valueStart
                ? "A value is quoted with `\"`, not with `'`"
                : $"The value of `{key.ToString()}` holds `{Current}`; quote it: `{key.ToString()}=\"…\"`";
        }

        if (_position == valueStart)
        {
            return $"`{key.ToString()}` has no value after its `=`";
        }

        Add(key, start, valueStart, _position);
        return null;
    }

    private void Add(ReadOnlySpan<char> key, int start, int valueStart, int valueEnd)
    {
        var at = TextSpan.FromBounds(valueStart, valueEnd);
        var end = valueEnd + (_source[valueStart - 1] == '"' ? 1 : 0);
        _attributes.Add(new SpanAttribute(
            SpanKey.Named(key), SharedText.Of(_source.AsSpan(at.Start, at.Length)), TextSpan.FromBounds(start, end), at));
    }

    private ReadOnlySpan<char> ReadName()
    {
        var start = _position;
        if (IsLetter(Current) || Current == '_')
        {
            while (IsNameCharacter(Current))
            {
                _position++;
            }
        }

        return _source.AsSpan(start, _position - start);
    }

    private readonly string Unexpected() => char.IsLetter(Current)
        ? $"Keys and classes are spelled with ASCII letters, so `{Current}` cannot stand here"
        : "A block holds `key=value`, `key=\"value\"` and `.class`, separated by white space";

    /// <summary>To the next white space or <c>}</c> outside quotes, so that one malformed part is one finding.</summary>
    private void SkipPart(int start)
    {
        _position = start;
        char quote = '\0';
        while (_position < _end)
        {
            var c = Current;
            if (quote != '\0')
            {
                if (c is '\n' or '\r')
                {
                    break;
                }

                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && _source[_position - 1] == '=' && ClosesOnLine(c))
            {
                quote = c;
            }
            else if (c == ']' && _position + 1 < _end && _source[_position + 1] == '{')
            {
                // The next block begins, so this one was never closed.
                _position = _end;
                break;
            }
            else if (IsPartEnd(c))
            {
                break;
            }

            _position++;
        }

        if (_attributes.Count > _first && _attributes[_attributes.Count - 1].At.Start == start)
        {
            _attributes.RemoveAt(_attributes.Count - 1);
        }
    }

    private readonly bool ClosesOnLine(char quote)
    {
        for (var i = _position + 1; i < _end && _source[i] is not ('\n' or '\r' or '}'); i++)
        {
            if (_source[i] == quote)
            {
                return true;
            }
        }

        return false;
    }

    private readonly int LineEnd(int start)
    {
        var end = _source.IndexOfAny(['\n', '\r'], start, _end - start);
        return end < 0 ? _end : end;
    }

    private bool SkipWhiteSpace()
    {
        var start = _position;
        while (_position < _end && IsWhiteSpace(Current))
        {
            _position++;
        }

        return _position > start;
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private readonly bool IsPartEnd(char c) => _position >= _end || c == '}' || IsWhiteSpace(c);

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsNameCharacter(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_' or ':';

    private static bool IsBare(char c) => c >= s_isBare.Length || s_isBare[c];
}

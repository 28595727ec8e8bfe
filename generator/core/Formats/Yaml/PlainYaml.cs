using System.Text;
using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>
/// Reads the YAML that nearly every file holds: maps and lists by indentation, values and flow collections on one line, blocks of text
/// in which no line stands out. Whatever else a file holds, a mistake above all, it leaves to <see cref="YamlReader"/>, which takes ten
/// times as long.
/// </summary>
internal ref struct PlainYaml
{
    /// <summary>Deeper than the format nests.</summary>
    private const int MaxDepth = 8;

    private readonly string _source;
    private readonly int _end;
    private int _position;

    /// <summary>The column of the line at hand; -1 at the end.</summary>
    private int _indent;

    private PlainYaml(string source, TextSpan area)
    {
        _source = source;
        _position = area.Start;
        _end = area.End;
    }

    /// <summary>Reads the document that stands in <paramref name="area"/>.</summary>
    /// <returns>Its root; <c>null</c> where it is not of this kind.</returns>
    public static YamlNode? Read(string source, TextSpan area)
    {
        var reader = new PlainYaml(source, area);
        return reader.FindLine() && reader._indent >= 0 && reader.ReadMap(depth: 0) is { } root && reader._indent < 0 ? root : null;
    }

    private readonly char At(int position) => position < _end ? _source[position] : '\n';

    private readonly bool IsDash => At(_position) == '-' && At(_position + 1) == ' ';

    /// <summary>Goes on to the next line that holds more than a comment, from the start of a line.</summary>
    /// <returns>Whether all before it is plain.</returns>
    private bool FindLine()
    {
        while (_position < _end)
        {
            var start = _position;
            SkipSpaces();
            _indent = _position - start;
            if (At(_position) != '#' && IsPlain(At(_position)))
            {
                return true;
            }

            SkipComment();
            if (!SkipLineEnd())
            {
                return false;
            }
        }

        _indent = -1;
        return true;
    }

    /// <summary>Ends the line behind a value that belongs to a line with this indentation, and goes on to the next.</summary>
    /// <returns>Whether nothing more stands on it, nor goes on in the next.</returns>
    private bool EndValue(int indent)
    {
        if (At(_position) == ' ')
        {
            SkipSpaces();
            SkipComment();
        }

        return SkipLineEnd() && FindLine() && _indent <= indent;
    }

    private YamlMap? ReadMap(int depth)
    {
        var (start, indent) = (_position, _indent);
        var entries = new List<YamlEntry>();
        do
        {
            if (depth > MaxDepth || ReadKey() is not { } key || ReadValue(indent, depth) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key, value));
        }
        while (_indent == indent);

        var end = entries[entries.Count - 1].Value.Span.End;
        return _indent < indent ? new YamlMap(entries.ToEquatableArray(), TextSpan.FromBounds(start, end)) : null;
    }

    /// <summary>Reads the items of a list whose dashes stand in this column.</summary>
    private YamlList? ReadList(int depth)
    {
        var (start, indent) = (_position, _indent);
        var items = new List<YamlNode>();
        do
        {
            var dash = _position++;
            SkipSpaces();
            _indent = indent + _position - dash;
            var item = depth <= MaxDepth && IsKey() ? ReadMap(depth + 1) : ReadOneLine(indent);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }
        while (_indent == indent && IsDash);

        return new YamlList(items.ToEquatableArray(), TextSpan.FromBounds(start, items[items.Count - 1].Span.End));
    }

    /// <summary>Reads what a key says: on its line, or in deeper lines below; the dashes of a list may stand below the key.</summary>
    private YamlNode? ReadValue(int indent, int depth)
    {
        var nothing = new TextSpan(_position, 0);
        SkipSpaces();
        if (At(_position) is '|' or '>')
        {
            return ReadBlock(indent);
        }

        if (At(_position) is not ('\n' or '\r'))
        {
            return ReadOneLine(indent);
        }

        if (!SkipLineEnd() || !FindLine())
        {
            return null;
        }

        if (_indent >= indent && IsDash)
        {
            return ReadList(depth + 1);
        }

        return _indent > indent ? ReadMap(depth + 1) : new YamlScalar("", IsPlain: true, nothing);
    }

    /// <summary>Reads <c>|</c> or <c>&gt;</c> and lines of one indentation, deeper than that of the key.</summary>
    private YamlScalar? ReadBlock(int indent)
    {
        var start = _position;
        var separator = At(_position++) == '>' ? ' ' : '\n';
        if (At(_position) == '-')
        {
            _position++;
        }

        var text = new StringBuilder();
        if (!SkipLineEnd() || !ReadLines(text, separator, indent))
        {
            return null;
        }

        // Whether the last line break belongs to a block is YAML's affair; it belongs to no value.
        text.Length--;
        var end = _position;
        return FindLine() && _indent <= indent ? new YamlScalar(text.ToString(), IsPlain: false, TextSpan.FromBounds(start, end)) : null;
    }

    /// <summary>Reads the lines of a block and the empty ones behind it, to the start of the next line; the separator stands after each.</summary>
    private bool ReadLines(StringBuilder text, char separator, int indent)
    {
        var (column, isOver) = (0, false);
        while (_position < _end)
        {
            var start = _position;
            SkipSpaces();
            var first = _position;
            SkipPlain();
            if (first < _position && first - start <= indent)
            {
                _position = start;
                break;
            }

            if (first == _position)
            {
                isOver = true;
            }
            else if (isOver || (column > 0 && column != first - start) || At(_position - 1) == ' ')
            {
                return false;
            }
            else
            {
                column = first - start;
                text.Append(_source, first, _position - first).Append(separator);
            }

            if ((isOver && first > start) || !SkipLineEnd())
            {
                return false;
            }
        }

        return column > 0 && _position <= _end;
    }

    private YamlNode? ReadOneLine(int indent)
    {
        var node = At(_position) is '[' or '{' ? ReadFlow(depth: 0) : ReadScalar(isFlow: false);
        return node is not null && EndValue(indent) ? node : null;
    }

    private YamlNode? ReadFlow(int depth) => At(_position) switch
    {
        _ when depth > MaxDepth => null,
        '[' => ReadFlowList(depth),
        '{' => ReadFlowMap(depth),
        _ => ReadScalar(isFlow: true),
    };

    private YamlList? ReadFlowList(int depth)
    {
        var start = _position;
        var items = new List<YamlNode>();
        do
        {
            _position++;
            SkipSpaces();
            if (ReadFlow(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipSpaces();
        }
        while (At(_position) == ',');

        return At(_position++) == ']' ? new YamlList(items.ToEquatableArray(), TextSpan.FromBounds(start, _position)) : null;
    }

    private YamlMap? ReadFlowMap(int depth)
    {
        var start = _position;
        var entries = new List<YamlEntry>();
        do
        {
            _position++;
            SkipSpaces();
            if (ReadKey() is not { } key)
            {
                return null;
            }

            SkipSpaces();
            if (ReadFlow(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key, value));
            SkipSpaces();
        }
        while (At(_position) == ',');

        return At(_position++) == '}' ? new YamlMap(entries.ToEquatableArray(), TextSpan.FromBounds(start, _position)) : null;
    }

    /// <summary>A plain word and the colon behind it.</summary>
    private YamlScalar? ReadKey()
    {
        if (!IsKey())
        {
            return null;
        }

        var start = _position;
        _position = EndOfWord();
        var key = Scalar(start, _position);
        _position++;
        return key;
    }

    private readonly bool IsKey()
    {
        var end = EndOfWord();
        return end > _position && At(end) == ':' && At(end + 1) is ' ' or '\n' or '\r';
    }

    private readonly int EndOfWord()
    {
        var end = _position;
        while (char.IsLetterOrDigit(At(end)) || (end > _position && At(end) is '-' or '_' or '.'))
        {
            end++;
        }

        return end;
    }

    private YamlScalar? ReadScalar(bool isFlow) => At(_position) switch
    {
        '"' or '\'' => ReadQuoted(),
        '-' when !char.IsLetterOrDigit(At(_position + 1)) => null,
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' => null,
        _ => ReadUnquoted(isFlow),
    };

    private YamlScalar? ReadQuoted()
    {
        var quote = At(_position++);
        var start = _position;
        while (IsPlain(At(_position)) && At(_position) != quote && At(_position) != '\\')
        {
            _position++;
        }

        // A quotation mark that is doubled or escaped is none that ends the value.
        return At(_position) == quote && At(++_position) != quote
            ? new YamlScalar(Text(start, _position - 1), IsPlain: false, TextSpan.FromBounds(start - 1, _position))
            : null;
    }

    private YamlScalar? ReadUnquoted(bool isFlow)
    {
        var start = _position;
        var end = start;
        while (IsPlain(At(_position)) && !(isFlow && At(_position) is ',' or ']' or '}'))
        {
            var c = At(_position);
            if (c == '#' && !isFlow && end < _position)
            {
                // A comment, and what ends the value stands before it.
                _position = end;
                break;
            }

            _position++;
            if ((c == ':' && (isFlow || At(_position) is ' ' or '\n' or '\r')) || (isFlow && c is '[' or '{' or '?' or '"' or '\'' or '#'))
            {
                return null;
            }

            end = c == ' ' ? end : _position;
        }

        return end > start ? Scalar(start, end) : null;
    }

    private readonly YamlScalar Scalar(int start, int end) => new(Text(start, end), IsPlain: true, TextSpan.FromBounds(start, end));

    private readonly string Text(int start, int end) => SharedText.Of(_source.AsSpan(start, end - start));

    private void SkipComment()
    {
        if (At(_position) == '#')
        {
            SkipPlain();
        }
    }

    private void SkipPlain()
    {
        while (IsPlain(At(_position)))
        {
            _position++;
        }
    }

    private void SkipSpaces()
    {
        while (At(_position) == ' ')
        {
            _position++;
        }
    }

    /// <returns>Whether a line ends here as lines mostly do.</returns>
    private bool SkipLineEnd()
    {
        var length = At(_position) == '\r' ? 2 : 1;
        _position += length;
        return At(_position - 1) == '\n';
    }

    /// <summary>A character that YAML knows neither as a line end nor as something that may not stand there.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and < '\x7F') or (> '\x9F' and not ('\u2028' or '\u2029' or '\uFEFF'));
}

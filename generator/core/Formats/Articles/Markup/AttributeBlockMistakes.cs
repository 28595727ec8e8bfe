using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <content>What to say of a part that is malformed, and where it ends, so that one slip is one finding.</content>
internal ref partial struct AttributeBlock
{
    private const int MaxWords = 30;

    /// <summary>A date that is written in words has no more.</summary>
    private const int MaxDateWords = 6;

    private readonly string Unexpected() =>
        LookAlikes.IsBlank(Current) || LookAlikes.IsJoiner(Current) ? $"{LookAlikes.Describe(Current)}, cannot stand here; remove it"
        : Current is ',' or ';' or '，' or '、' or '；' ? $"The parts of a block are separated by white space, not by `{Current}`; remove it"
        : char.IsLetter(Current) ? $"Keys and classes are spelled with ASCII letters, so `{Current}` cannot stand here"
        : "A block holds `key=value`, `key=\"value\"` and `.class`, separated by white space";

    /// <summary>What to write for a class with letters that are not ASCII: it is the id of a thing.</summary>
    /// <param name="start">Where its dot stands.</param>
    private string? LettersOfClass(int start)
    {
        var (end, isOther) = (start + 1, false);
        while (end < _source.Length && (char.IsLetterOrDigit(_source[end]) || char.IsSurrogate(_source[end]) || _source[end] is '-' or '_' or (>= '\u0300' and <= '\u036F')))
        {
            isOther |= _source[end++] >= FirstOther;
        }

        if (!isOther || (end < _source.Length && !IsPartEnd(_source[end])))
        {
            return null;
        }

        _mended = end;
        return $"A class is spelled with ASCII letters; mention the thing by its kind, such as `person={_source.Slice(start + 1, end - start - 1).ToString()}`";
    }

    /// <summary>That a class has a value: then it is a key.</summary>
    private readonly string ValueOfClass(ReadOnlySpan<char> name)
    {
        var end = _position + 1;
        while (end < _source.Length && (char.IsLetterOrDigit(_source[end]) || _source[end] is '-' or '_' or '.'))
        {
            end++;
        }

        var value = end > _position + 1 ? _source.Slice(_position + 1, end - _position - 1).ToString() : "…";
        return $"A class has no value; write `{name.ToString()}={value}`";
    }

    /// <summary>The last of the words before a block.</summary>
    private readonly string WordsBefore(int block)
    {
        var words = _source.Slice(Math.Max(0, block - MaxWords), Math.Min(block, MaxWords)).TrimEnd(']');
        var from = words.LastIndexOfAny('[', '\n') + 1;
        return (from == 0 && block > MaxWords ? "…" : "") + words.Slice(from).ToString();
    }

    /// <summary>What is wrong with the character at hand in a value that no quotation marks surround.</summary>
    private readonly string UnexpectedIn(ReadOnlySpan<char> key, bool isFirst)
    {
        var isOther = LookAlikes.IsBlank(Current);
        var what = isOther ? LookAlikes.Describe(Current) : $"`{Current}`";
        return Current == '\'' && isFirst ? "A value is quoted with `\"`, not with `'`"
            : isOther && !LookAlikes.IsSpace(Current) ? $"The value of `{key.ToString()}` holds {what}; remove it"
            : $"The value of `{key.ToString()}` holds {what}; quote it: `{key.ToString()}=\"…\"`";
    }

    /// <summary>What is wrong with a value behind a <c>"</c> that no other ends.</summary>
    /// <param name="start">Where the value begins.</param>
    private string Unclosed(ReadOnlySpan<char> key, int start)
    {
        var isBackslash = Current == '\\';
        _position = start - 1;
        return isBackslash && FindEscapedEnd(start) is > 0 and var end ? OfInnerQuotes(key, start, end)
            : FindClosingQuote() is > 0 and var closing ? $"`{_source[closing]}` does not end a value; write `{key.ToString()}=\"{_source.Slice(start, closing - start).ToString()}\"`"
            : isBackslash ? "A quoted value holds no backslash"
            : "A quoted value ends with `\"` on the line on which it starts";
    }

    /// <summary>That a value stands in quotation marks of another sort.</summary>
    private readonly string OtherQuotes(ReadOnlySpan<char> key)
    {
        var closing = FindClosingQuote();
        var value = closing > 0 ? _source.Slice(_position + 1, closing - _position - 1).ToString() : "…";
        return $"A value is quoted with `\"`, not with `{Current}`; write `{key.ToString()}=\"{value}\"`";
    }

    /// <summary>To the next white space or <c>}</c> outside quotes, so that one malformed part is one finding.</summary>
    private void SkipPart(int start)
    {
        _position = start;
        while (!IsAtEnd)
        {
            var c = Current;
            if (_source[_position - 1] == '=' && FindClosingQuote() is > 0 and var closing)
            {
                _position = closing;
            }
            else if (c == ']' && _position + 1 < _source.Length && _source[_position + 1] == '{')
            {
                // The next block begins, so this one was never closed.
                _position = _source.Length;
                break;
            }
            else if (IsPartEnd(c))
            {
                break;
            }

            _position++;
        }

        if (_attributes.Count > _first && _attributes[_attributes.Count - 1].Start == start)
        {
            _attributes.Truncate(_attributes.Count - 1);
        }
    }

    /// <summary>Where on its line a value ends that begins with a quotation mark of whatever sort; -1 where it does not.</summary>
    private readonly int FindClosingQuote()
    {
        var quote = Current;
        var isOther = LookAlikes.IsQuote(quote);
        if (!isOther && quote is not ('"' or '\''))
        {
            return -1;
        }

        var other = -1;
        for (var i = _position + 1; i < _source.Length && _source[i] is not ('\n' or '\r' or '}'); i++)
        {
            if (_source[i] == quote && !isOther)
            {
                return i;
            }

            // An apostrophe inside a value is one of these too: the last one before the next part ends it.
            if (LookAlikes.IsQuote(_source[i]) || (isOther && _source[i] == '"'))
            {
                other = i;
            }
            else if (_source[i] == '=' && other > 0)
            {
                break;
            }
        }

        return other;
    }

    private readonly int LineEnd(int start)
    {
        var length = _source.Slice(start).IndexOfAny('\n', '\r');
        return length < 0 ? _source.Length : start + length;
    }

    /// <summary>Skips white space. What only looks like it is a finding, and separates all the same.</summary>
    /// <returns>Whether there is any.</returns>
    private bool SkipSpace()
    {
        var isSpaced = Skip(s_isWhiteSpace);
        while (LookAlikes.IsBlank(Current))
        {
            var start = _position;
            while (LookAlikes.IsBlank(Current))
            {
                _position++;
            }

            _findings?.Add(
                Rules.MalformedBlock, TextSpan.FromBounds(start, _position),
                $"{LookAlikes.Describe(_source[start])}, separates nothing in a block; "
                    + (LookAlikes.IsSpace(_source[start]) ? "write a plain space" : "remove it"));
            Skip(s_isWhiteSpace);
            isSpaced = _isMalformed = true;
        }

        return isSpaced;
    }

    /// <summary>Whether the part ends here; also where a character that only looks like white space stands before the next part.</summary>
    private readonly bool IsAtPartEnd()
    {
        if (IsPartEnd(Current) || !LookAlikes.IsBlank(Current))
        {
            return IsPartEnd(Current);
        }

        var next = this;
        var isSpaced = false;
        while (LookAlikes.IsBlank(next.Current) || IsWhiteSpace(next.Current))
        {
            isSpaced |= !LookAlikes.IsUnseen(next.Current);
            next._position++;
        }

        // What has no width stands inside a word more often than between two.
        return !isSpaced ? next.IsPartEnd(next.Current) : next.IsAtEnd || next.Current is '}' or '.' || (!next.ReadName().IsEmpty && next.Current == '=');
    }

    /// <summary>What to write for <c>date=c. 1820</c> and <c>date=April 17, 2024</c>, whose words are one date.</summary>
    /// <param name="second">Where the second word begins.</param>
    /// <returns><c>null</c> where this is no such date.</returns>
    private string? FindDate(int second)
    {
        if (_attributes.Count == _first || _attributes[_attributes.Count - 1] is not { Value: { } about } before || before.Key != SpanKey.Date)
        {
            return null;
        }

        string? meant = null;
        var next = this;
        next._position = second;
        var (end, text) = (second, about);
        for (var words = 0; words < MaxDateWords && next.TryReadWord(out var word); words++)
        {
            text += " " + word;
            (meant, end) = LooseDates.Explain(text) is { } found ? (found, next._position) : (meant, end);
        }

        if (meant is null)
        {
            return null;
        }

        _attributes.Truncate(_attributes.Count - 1);
        _mended = _position = end;
        return meant;
    }

    /// <summary>What to write for <c>note=on the phone</c>, whose words are one value.</summary>
    /// <param name="second">Where the second word begins.</param>
    private string? FindWords(int second)
    {
        if (_attributes.Count == _first || _attributes[_attributes.Count - 1] is not { Value: { } text } before
            || (before.Key != SpanKey.Note && before.Key != SpanKey.Corr && before.Key != SpanKey.Role) || _source[before.ValueAt.Start - 1] == '"')
        {
            return null;
        }

        var next = this;
        next._position = second;
        while (next.TryReadWord(out var word))
        {
            text += " " + word;
            _mended = next._position;
        }

        return _mended > 0 ? $"A value with white space stands in quotation marks; write `{before.Key.Name}=\"{text}\"`" : null;
    }

    /// <summary>The next word, unless a class or a key begins there.</summary>
    private bool TryReadWord(out string word)
    {
        Skip(s_isWhiteSpace);
        var start = _position;
        if (Current != '.')
        {
            SkipBare();
        }

        word = _source.Slice(start, _position - start).ToString();
        return _position > start && Current != '=';
    }

    /// <summary>What to write where a key and its value stand apart, or are joined by a colon: <c>person = ann</c>, <c>person:ann</c>.</summary>
    /// <returns><c>null</c> where this is no such pair.</returns>
    private string? FindPair(ReadOnlySpan<char> key, int keyStart)
    {
        var colon = key.IndexOf(':');
        var name = colon > 0 ? key.Slice(0, colon) : key;
        var next = this;
        if (colon < 0 || colon == key.Length - 1)
        {
            next.Skip(s_isWhiteSpace);
            if (colon < 0 && _source[_position - 1] != '=')
            {
                if (next.Current != '=')
                {
                    return null;
                }

                next._position++;
                next.Skip(s_isWhiteSpace);
            }
        }

        if (!_keys.Named(name, isClass: false).IsKnown)
        {
            return null;
        }

        var start = next._position;
        if (next.Current == '"' && next.FindClosingQuote() is > 0 and var closing)
        {
            next._position = closing + 1;
        }
        else
        {
            next.SkipBare();
        }

        start = colon > 0 && colon < key.Length - 1 ? keyStart + colon + 1 : start;
        var value = _source.Slice(start, next._position - start);
        if (value.IsEmpty || !next.IsAtPartEnd() || value[0] == '.')
        {
            return null;
        }

        _mended = next._position;
        return $"A key and its value are joined by `=` and nothing else; write `{name.ToString()}={value.ToString()}`";
    }
}

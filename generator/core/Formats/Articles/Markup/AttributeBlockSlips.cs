using System.Text;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <content>What other languages write in such a block, and how it is written here.</content>
internal ref partial struct AttributeBlock
{
    /// <summary>So many characters behind a place are looked at for what was meant.</summary>
    private const int MaxAhead = 200;

    /// <summary>That nothing closes the block; where a brace of another script does, that this is none.</summary>
    private readonly void ReportOpen(string source, int start, FindingSink findings)
    {
        var end = LineEnd(start);
        var wide = _source.Slice(start, end - start).IndexOfAny('｝', '﹜');
        if (wide > 0)
        {
            var shown = Excerpt.Of(source, start, start + wide);
            findings.Add(Rules.MalformedBlock, TextSpan.FromBounds(start, start + wide + 1), $"`{source[start + wide]}` closes no block; write `{shown}}}`");
            return;
        }

        findings.Add(Rules.MalformedBlock, TextSpan.FromBounds(start, end), $"The block `{Excerpt.Of(source, start, end)}` has no closing `}}`");
    }

    /// <summary>What to write where a name stands alone: it may be a class without its dot, an id, or a key.</summary>
    private readonly string WithoutValue(ReadOnlySpan<char> name)
    {
        var (key, text) = (_keys.Named(name, isClass: false), name.ToString());
        return !key.IsKnown ? $"`{text}` has no value; write `.{text}` if it is a class or an id, or `{text}=VALUE`"
            : !key.IsPair ? $"`{text}` is a class; write `.{text}`"
            : $"`{text}` has no value; write " + (key.IsClass ? $"`.{text}`, or {SpanValues.Show(key)}" : SpanValues.Show(key));
    }

    /// <summary>What to write where nothing stands behind the <c>=</c>.</summary>
    private readonly string WithoutValueBehind(ReadOnlySpan<char> name)
    {
        var key = _keys.Named(name, isClass: false);
        return $"`{name.ToString()}` has no value after its `=`" + (key is { IsKnown: true, IsPair: true } ? "; write " + SpanValues.Show(key) : "");
    }

    /// <summary>What to write for <c>by=ann-lee ben-ode</c>, whose words are ids of one value.</summary>
    /// <param name="second">Where the second of them begins.</param>
    private string? FindIds(int second)
    {
        if (_attributes.Count == _first || _attributes[_attributes.Count - 1] is not { Value: { } ids } before
            || !SpanValues.TakesIds(before.Key) || _source[before.ValueAt.Start - 1] == '"' || !Identifiers.IsId(ids))
        {
            return null;
        }

        var next = this;
        next._position = second;
        while (next._position < second + MaxAhead && next.TryReadWord(out var word) && Identifiers.IsId(word) && !_keys.IsKnown(word))
        {
            ids += " " + word;
            _mended = next._position;
        }

        return _mended > 0 ? $"Several ids stand in one value; write `{before.Key.Name}=\"{ids}\"`" : null;
    }

    /// <summary>Of <c>.person:ann-lee</c> the pair that is meant.</summary>
    private readonly string? FindColon(ReadOnlySpan<char> name, int colon)
    {
        var key = _keys.Named(name.Slice(0, colon), isClass: false);
        return colon + 1 < name.Length && key is { IsKnown: true, IsPair: true }
            ? $"A key and its value are joined by `=`; write `{key.Name}={name.Slice(colon + 1).ToString()}`"
            : null;
    }

    /// <summary>What to write for <c>.person.source</c> and <c>person.ann-lee</c>.</summary>
    /// <param name="start">Where the part begins.</param>
    private string? FindDotted(ReadOnlySpan<char> name, int start, bool isClass)
    {
        var key = _keys.Named(name, isClass);
        var second = _position + 1;
        var next = this;
        next._position = second;
        next.SkipBare();
        var rest = _source.Slice(second, next._position - second).TrimEnd(',').TrimEnd(';');
        if (!isClass && !key.IsKnown)
        {
            return null;
        }

        if (key.MentionedKind is not null && rest.IndexOf('.') < 0 && Identifiers.IsId(rest.ToString()) && !_keys.Named(rest, isClass: true).IsKnown)
        {
            return $"A key and its value are joined by `=`; write `{key.Name}={rest.ToString()}`";
        }

        var classes = "." + _source.Slice(isClass ? start + 1 : start, second + rest.Length - (isClass ? start + 1 : start)).ToString().Replace(".", " .");
        return "Classes are separated by white space: `" + (rest.IsEmpty ? ".person .source" : classes) + "`";
    }

    /// <summary>The id behind the mark at hand, as in <c>#ann-lee</c>.</summary>
    private readonly string? FindIdBehind()
    {
        var next = this;
        next._position++;
        next.SkipBare();
        var id = _source.Slice(_position + 1, next._position - _position - 1).ToString();
        return Identifiers.IsId(id) ? id : null;
    }

    /// <summary>What to write for <c>@ann-lee</c>, and for <c>．quote</c> with a dot of another script.</summary>
    private readonly string? FindMark() => Current switch
    {
        '@' or '&' or '$' when FindIdBehind() is { } id => $"`{Current}` marks no id; write `.{id}` on a mention of the thing with this id, or `by={id}` on a quote",
        '?' => "Somebody whom nobody knows is mentioned by the kind: `person=?`",
        '．' or '。' or '｡' when FindIdBehind() is { } name => $"`{Current}` is no dot; write `.{name}`",
        _ => null,
    };

    /// <summary>What to write for a name with a hyphen of another sort, which stands at the position.</summary>
    /// <param name="start">Where the name begins, or the dot before it.</param>
    private string? FindHyphen(int start)
    {
        if (!LookAlikes.IsHyphen(Current))
        {
            return null;
        }

        var end = _position;
        while (end < _source.Length && end < _position + MaxAhead && (s_isName[Math.Min(_source[end], FirstOther)] || LookAlikes.IsHyphen(_source[end])))
        {
            end++;
        }

        _wrong = new TextSpan(_position, 1);
        return $"{LookAlikes.CodeOf(Current)} is no hyphen; write `{LookAlikes.WithHyphens(_source.Slice(start, end - start).ToString())}`";
    }

    /// <summary>What follows a place, as far as a slip is looked for: what is longer is none, and a hostile text costs no more.</summary>
    private readonly ReadOnlySpan<char> Ahead(int start) => _source.Slice(start, Math.Min(MaxAhead, _source.Length - start));

    /// <summary>What to write for a block in two braces on each side, as templates have them.</summary>
    /// <param name="start">Where the second one stands.</param>
    private string? FindBrace(int start)
    {
        var length = Current == '{' && _attributes.Count == _first && _source[start - 1] == '{' ? Ahead(start).IndexOfAny('}', '\n', '\r') : -1;
        if (length < 0 || _source[start + length] != '}')
        {
            return null;
        }

        var end = start + length + 1;
        _mended = end < _source.Length && _source[end] == '}' ? end : end - 1;
        return $"A block has one brace on each side; write `{_source.Slice(start, length).ToString()}}}`";
    }

    /// <summary>What to write where a key and its value are joined by an equals sign of another script.</summary>
    private string? FindWidePair(ReadOnlySpan<char> key)
    {
        if (Current is not ('＝' or '﹦' or '：'))
        {
            return null;
        }

        var (wide, start) = (Current, _position + 1);
        var next = this;
        next._position = start;
        if (next.Current is '"' or '＂' && next.FindClosingQuote() is > 0 and var closing)
        {
            next._position = closing + 1;
        }
        else
        {
            next.SkipBare();
        }

        _mended = next._position;
        return $"`{wide}` joins no key and value; write `{key.ToString()}={_source.Slice(start, next._position - start).ToString().Replace('＂', '"')}`";
    }

    /// <summary>What to write for <c>note="a "b" c"</c>, whose first inner mark ends the value.</summary>
    /// <param name="start">Where the value begins; the mark at hand seems to end it.</param>
    private string? FindInnerQuotes(ReadOnlySpan<char> key, int start)
    {
        var next = this;
        next._position++;
        if (next.IsAtPartEnd() || next.Current == '.')
        {
            return null;
        }

        // A key directly behind the value is another part, without white space before it.
        if (!next.ReadName().IsEmpty && next.Current == '=')
        {
            return null;
        }

        var end = -1;
        for (var i = _position + 1; i < _source.Length && _source[i] is not ('\n' or '\r' or '}' or '='); i++)
        {
            next._position = i + 1;
            end = _source[i] == '"' && next.IsAtPartEnd() ? i : end;
        }

        return end > 0 ? OfInnerQuotes(key, start, end) : null;
    }

    /// <summary>Where a value ends in which <c>\"</c> stands for a mark, or -1.</summary>
    private readonly int FindEscapedEnd(int start)
    {
        for (var i = start; i < _source.Length && _source[i] is not ('\n' or '\r'); i++)
        {
            if (_source[i] == '\\')
            {
                i++;
            }
            else if (_source[i] == '"')
            {
                return i;
            }
        }

        return -1;
    }

    private string OfInnerQuotes(ReadOnlySpan<char> key, int start, int end)
    {
        _mended = end + 1;
        var value = new StringBuilder();
        var isOpen = false;
        for (var i = start; i < end; i++)
        {
            if (_source[i] == '"')
            {
                value.Append(isOpen ? '”' : '“');
                isOpen = !isOpen;
            }
            else if (_source[i] != '\\' || (i + 1 < end && _source[i + 1] == '\\'))
            {
                value.Append(_source[i] == '\\' ? '/' : _source[i]);
                i += _source[i] == '\\' ? 1 : 0;
            }
        }

        // A mark that only looks opening is an inch, or the last of a broken value.
        var written = isOpen ? value.ToString().Replace('“', '\'').Replace('”', '\'') : value.ToString();
        return $"A quoted value holds no `\"` and no backslash; write `{key.ToString()}=\"{written}\"`";
    }
}

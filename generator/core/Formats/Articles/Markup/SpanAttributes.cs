using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>The attributes of the span at hand that have a meaning, and what their values say; a value that says nothing is a finding.</summary>
internal sealed class SpanAttributes(SpanKeys keys, FindingSink findings, MarkupLists lists)
{
    /// <summary>Fields and links of one span; more is not text, and would cost its square.</summary>
    private const int MaxOfLabel = 256;

    private static readonly char[] s_blanks = [' ', '\t'];

    /// <summary>Where those of the span at hand begin. They are few, so looking through them is the quickest way to one.</summary>
    private int _first;

    private int _count;

    /// <summary>The keys of these, each a bit: most questions are for a key that is not there.</summary>
    private ulong _keys;

    /// <summary>Whether the span is part of a quote, or an attribution.</summary>
    private bool _isOfQuote;

    /// <summary>Whether it is a label: then what nobody knows is a field, or a link.</summary>
    private bool _isLabel;

    public ValueReader Values { get; } = new(findings, keys.Schema);

    public int Count => _count;

    public ref readonly SpanAttribute this[int index] => ref lists.Attributes[_first + index];

    /// <summary>Takes the attributes of a span; one that is unknown or stands twice is a finding.</summary>
    public void Fill(in SpanSyntax span)
    {
        (_first, _count, _keys) = (span.First, 0, 0);
        (_isOfQuote, _isLabel) = (false, false);
        var ofLabel = 0;
        for (var i = 0; i < span.Count; i++)
        {
            _isOfQuote |= (this[i].Key.Subjects & SpanSubjects.OfQuote) != 0 && this[i].Key.SaysIt;
            _isLabel |= this[i].Key == SpanKey.Label && !this[i].IsClass;
        }

        for (var i = 0; i < span.Count; i++)
        {
            ref var attribute = ref lists.Attributes[_first + i];
            if (_isLabel && !attribute.Key.IsKnown && IsOfLabel(attribute))
            {
                if (++ofLabel > MaxOfLabel)
                {
                    findings.Add(Rules.MalformedBlock, attribute.At, $"A label has at most {MaxOfLabel} fields and links; leave out this one and those behind it");
                    break;
                }

                attribute = attribute with { Key = SpanKey.OfLabel(attribute.Key.Name) };
            }

            if (!IsMeant(attribute))
            {
                continue;
            }

            _keys |= attribute.Key.Bit;
            if (_count < i)
            {
                lists.Attributes[_first + _count] = attribute;
            }

            _count++;
        }
    }

    /// <summary>Whether a label may say something that no table has: a field where nobody declares fields, and a link always.</summary>
    public bool IsOfLabel(in SpanAttribute attribute) => !attribute.IsClass && (keys.AreLabelsOpen || IsLink(attribute));

    /// <summary>Whether a value points to labels or quotes: <c>#p1</c>.</summary>
    public static bool IsLink(in SpanAttribute attribute) => attribute.Value is ['#', ..];

    /// <param name="keys">Bits of keys of the format.</param>
    public bool HasAny(ulong keys) => (_keys & keys) != 0;

    public bool Has(SpanKey key) => (_keys & key.Bit) != 0 && IndexOf(key) >= 0;

    /// <summary>Whether the span has the key with a value, and not as a class.</summary>
    public bool HasValue(SpanKey key) => Has(key) && !Find(key).IsClass;

    /// <param name="key">One that the span has.</param>
    public ref readonly SpanAttribute Find(SpanKey key) => ref this[IndexOf(key)];

    public string? Text(SpanKey key) => HasValue(key) ? Find(key).Value : null;

    public EdtfDate? Date(SpanKey key) => HasValue(key) ? Values.ReadDate(Find(key).Value!, Find(key).ValueAt) : null;

    public IsoDuration? Duration(SpanKey key) => HasValue(key) ? Values.ReadDuration(Find(key).Value!, Find(key).ValueAt) : null;

    /// <returns>Where the class stands, if it does.</returns>
    public TextSpan? PlaceOfClass(SpanKey key) => Has(key) && Find(key).IsClass ? Find(key).At : null;

    public IdSyntax? Id(SpanKey key)
    {
        if (!HasValue(key))
        {
            return null;
        }

        if (OnlyId(Find(key)) is { } only)
        {
            return only;
        }

        var ids = SplitIds(Find(key));
        for (var i = 1; i < ids.Count; i++)
        {
            findings.Add(Rules.BadSpanId, ids[i].At, Find(key).Value!, OneId(key.Name, Find(key).Value!));
        }

        return ids.Count > 0 ? ids[0] : null;
    }

    public EquatableArray<IdSyntax> Ids(SpanKey key)
    {
        if (!HasValue(key))
        {
            return default;
        }

        return OnlyId(Find(key)) is { } only ? new([only]) : new(SplitIds(Find(key)).ToArray());
    }

    public QuoteReference Reference(SpanKey key) => new(Ids(key), PlaceOfClass(key));

    /// <returns>Which of some words the key has as its value.</returns>
    public int? Choice(SpanKey key, string[] words) =>
        HasValue(key) ? Choice(key, words, Find(key).Value!, Find(key).ValueAt) : null;

    /// <summary>Those of some words that the key has as its value, separated by white space: each a bit.</summary>
    public int? Choices(SpanKey key, string[] words)
    {
        if (!HasValue(key))
        {
            return null;
        }

        var chosen = 0;
        foreach (var (text, at) in Split(Find(key)))
        {
            chosen |= Choice(key, words, text, at) is { } index ? 1 << index : 0;
        }

        return chosen == 0 ? null : chosen;
    }

    /// <summary>The id of an attribute that has one, as nearly all do, and nothing else.</summary>
    public static IdSyntax? OnlyId(in SpanAttribute attribute) =>
        attribute.Value is { } value && Identifiers.Read(value) is { } id ? new IdSyntax(id, attribute.ValueAt) : null;

    /// <returns>The ids until the next are asked for.</returns>
    public Scratch<IdSyntax> SplitIds(in SpanAttribute attribute)
    {
        var ids = lists.Ids;
        ids.Truncate(0);
        var remedy = Advice.OfIds(attribute.Key.Name, attribute.Value!);
        foreach (var (text, at) in Split(attribute))
        {
            if (Identifiers.Read(text) is { } id)
            {
                ids.Add(new IdSyntax(id, at));
            }
            else if (remedy.Length == 0)
            {
                findings.Add(Rules.BadSpanId, at, text, Mended(text));
            }
        }

        if (remedy.Length > 0)
        {
            findings.Add(Rules.BadSpanId, attribute.ValueAt, attribute.Value!, remedy);
        }

        if (string.IsNullOrWhiteSpace(attribute.Value))
        {
            findings.Add(Rules.BadSpanId, attribute.At, attribute.Value!, "");
        }

        return ids;
    }

    /// <summary>The ids to which a link points, each behind its <c>#</c>.</summary>
    public EquatableArray<IdSyntax> LinkedIds(in SpanAttribute attribute)
    {
        var ids = new List<IdSyntax>();
        foreach (var (text, at) in Split(attribute))
        {
            if (text[0] == '#' && Identifiers.Read(text.Substring(1)) is { } id)
            {
                ids.Add(new IdSyntax(id, new TextSpan(at.Start + 1, at.Length - 1)));
            }
            else if (Identifiers.IsId(text))
            {
                findings.Add(Rules.MalformedBlock, at, $"A link is `#` and an id; write `#{text}`");
            }
            else
            {
                findings.Add(Rules.BadSpanId, at, text, "; a link is `#` and an id");
            }
        }

        return ids.ToEquatableArray();
    }

    /// <summary>The words of a value.</summary>
    public static List<(string Text, TextSpan At)> Split(in SpanAttribute attribute)
    {
        var words = new List<(string, TextSpan)>();
        var value = attribute.Value!;
        var start = 0;
        while (start < value.Length)
        {
            var end = value.IndexOfAny(s_blanks, start);
            end = end < 0 ? value.Length : end;
            if (end > start)
            {
                words.Add((SharedText.Of(value.AsSpan(start, end - start)), new TextSpan(attribute.ValueAt.Start + start, end - start)));
            }

            start = end + 1;
        }

        return words;
    }

    /// <summary>What to write for a value that is one id to whoever wrote it: <c>sail away</c>.</summary>
    private static string OneId(string key, string value) =>
        Advice.OfIds(key, value) is { Length: > 0 } several ? several
        : Identifiers.Slug(value) is { Length: > 0 } slug ? $"; it is one id here: `{key}={slug}`"
        : "";

    /// <summary>What to write for an id with a mark before or behind it, as in <c>@ann-lee</c>.</summary>
    private static string Mended(string text) =>
        text.FirstOrDefault(LookAlikes.IsHyphen) is > '\0' and var dash && LookAlikes.WithHyphens(text) is var plain && Identifiers.IsId(plain)
            ? $"; {LookAlikes.CodeOf(dash)} is no hyphen; write `{plain}`"
        : text.Trim('@', '#', '&', '.', ':', '!', '?', '*', '-', '_', '/') is var id && id != text && Identifiers.IsId(id) ? $"; write `{id}`" : "";

    public static TextSpan KeyOf(in SpanAttribute attribute) =>
        attribute.IsClass ? attribute.At : new TextSpan(attribute.At.Start, attribute.Key.Name.Length);

    /// <summary>What to write on a quote instead of a key that other systems have for who says it, or to whom.</summary>
    private string? AdviseSpeaker(in SpanAttribute attribute)
    {
        if (ForeignWords.FindQuoteKey(attribute.Key.Name) is not { } key || !_isOfQuote)
        {
            return null;
        }

        return $"; write `{key}={(Identifiers.IsId(attribute.Value!) ? attribute.Value : "ID")}`";
    }

    /// <summary>A class that no table has is kept: it may be the id of a thing.</summary>
    private bool IsMeant(in SpanAttribute attribute)
    {
        var key = attribute.Key;
        if (attribute.IsClass && !key.IsClass)
        {
            findings.Add(
                Rules.UnknownClass, attribute.ValueAt, key.Name,
                keys.AdviseClass(key.Name) is { Length: > 0 } advice ? advice : key.IsKnown ? $"; it is a key; a thing with this id is mentioned by its kind: `organization={key.Name}`" : "");
            return false;
        }

        if (!attribute.IsClass && (!key.IsPair || (key == SpanKey.Id && !_isLabel)))
        {
            findings.Add(Rules.UnknownSpanKey, KeyOf(attribute), key.Name, !key.IsPair && key.IsKnown ? $"; it is a class: `.{key.Name}`" : AdviseSpeaker(attribute) ?? keys.AdviseKey(key.Name));
            return false;
        }

        if (key.IsKnown && (key.IsOfLabel || (_keys & key.Bit) != 0) && IndexOf(key) is var index and >= 0)
        {
            ref var first = ref lists.Attributes[_first + index];
            var isClassToo = first.IsClass != attribute.IsClass;
            findings.Add(
                Rules.DuplicateSpanKey, KeyOf(attribute), key.Name,
                isClassToo ? $"; write `{key.Name}={first.Value ?? attribute.Value}` alone"
                    : key.SaysIt && !attribute.IsClass ? $"; several ids stand in one value: `{key.Name}=\"a b\"`"
                    : "; keep one of them");

            // Of a class and a pair the pair says all that both say.
            first = isClassToo && first.IsClass ? attribute : first;
            return false;
        }

        return true;
    }

    private int? Choice(SpanKey key, string[] words, string text, TextSpan at)
    {
        var index = Array.IndexOf(words, text);
        if (index >= 0)
        {
            return index;
        }

        findings.Add(Rules.BadSpanChoice, at, key.Name, Advice.OneOf(words), text, Advice.DidYouMean(text, words));
        return null;
    }

    private int IndexOf(SpanKey key)
    {
        var index = _count - 1;
        while (index >= 0 && !IsSame(this[index].Key, key))
        {
            index--;
        }

        return index;
    }

    private static bool IsSame(SpanKey one, SpanKey other) => one == other || (one.IsOfLabel && other.IsOfLabel && one.Name == other.Name);
}

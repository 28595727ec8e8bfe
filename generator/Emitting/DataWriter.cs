using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Dates.Shared;
using ArticleGen.Emitting.Records;
using ArticleGen.Text;

namespace ArticleGen.Emitting;

/// <summary>Writes values as the emitted <c>ArticleGenData.Reader</c> reads them: the two are one format, kept in one order.</summary>
internal sealed class DataWriter
{
    private CharBuffer _data = new();
    private CharBuffer _section = new();
    private readonly CharBuffer _item = new();
    private int _position;
    private readonly List<string> _ids = [];
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    /// <summary>Five bits a character, the lowest first; '^' and above end it. No character of it needs an escape.</summary>
    public static void AppendNumber(CharBuffer data, int value)
    {
        // Unsigned: one more than the largest number is a number too.
        var rest = unchecked((uint)value);
        while (rest >= 32)
        {
            data.Append((char)('#' + (rest & 31)));
            rest >>= 5;
        }

        data.Append((char)('^' + rest));
    }

    public static void AppendText(CharBuffer data, string text)
    {
        AppendNumber(data, text.Length);
        data.Append(text);
    }

    /// <summary>Items with their number and lengths before them.</summary>
    public static string Block(IReadOnlyList<string> items)
    {
        var block = new CharBuffer();
        AppendNumber(block, items.Count);
        foreach (var item in items)
        {
            AppendNumber(block, item.Length);
        }

        foreach (var item in items)
        {
            block.Append(item);
        }

        return block.ToString();
    }

    public void Number(int value) => AppendNumber(_data, value);

    public void OptionalNumber(int? value) => Number(value is { } number ? unchecked(number + 1) : 0);

    public void Text(string value) => AppendText(_data, value);

    public void OptionalText(string? value)
    {
        Number(value is null ? 0 : 1);
        if (value is not null)
        {
            Text(value);
        }
    }

    public void Texts(IReadOnlyCollection<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            Text(value);
        }
    }

    /// <summary>Any whole number, in two halves.</summary>
    public void Integer(long value)
    {
        Number((int)(value >> 32));
        Number(unchecked((int)value));
    }

    public void OptionalDate(EdtfDate? date)
    {
        Number(date is null ? 0 : 1);
        if (date is not null)
        {
            Date(date);
        }
    }

    public void Date(EdtfDate date)
    {
        Text(date.Text);
        Number((date.IsUncertain ? 1 : 0) | (date.IsApproximate ? 2 : 0) | (Code(date.Earliest) << 2) | (Code(date.Latest) << 4));
        foreach (var bound in new[] { date.Earliest, date.Latest })
        {
            // Only a day that is far away has a second half.
            if (bound.Kind == DateBoundKind.BeyondRange)
            {
                Number((int)(bound.DayNumber >> 32));
            }

            if (bound.Kind is DateBoundKind.Day or DateBoundKind.BeyondRange)
            {
                Number(unchecked((int)bound.DayNumber));
            }
        }
    }

    public void OptionalDuration(IsoDuration? duration)
    {
        Number(duration is null ? 0 : 1);
        if (duration is not null)
        {
            Duration(duration);
        }
    }

    public void Duration(IsoDuration duration)
    {
        Text(duration.Text);
        decimal[] parts =
        [
            duration.Years, duration.Months, duration.Weeks, duration.Days, duration.Hours, duration.Minutes, duration.Seconds,
        ];
        foreach (var part in parts)
        {
            OptionalText(part == 0 ? null : part.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        OptionalDuration(duration.Longest);
    }

    /// <summary>What the rows of a record say of an object.</summary>
    public void Write<T>(T of, Row<T>[] rows)
    {
        foreach (var row in rows)
        {
            row.Write?.Invoke(this, of);
        }
    }

    public void Reference(string? id) => Number(id is null ? 0 : OrdinalOf(id) + 1);

    public void References(EquatableArray<string> ids)
    {
        Number(ids.Count);
        foreach (var id in ids)
        {
            Ordinal(id);
        }
    }

    /// <summary>One of several references.</summary>
    public void Ordinal(string id) => Number(OrdinalOf(id));

    /// <summary>Values that a reader can pass over: their length stands before them.</summary>
    public void Section(Action write)
    {
        (_data, _section) = (_section, _data);
        _position = 0;
        write();
        (_data, _section) = (_section, _data);
        AppendNumber(_data, _section.Length);
        _data.Append(_section.Span);
        _section.Clear();
    }

    /// <summary>Ranges in text order, each from the start of the one before it.</summary>
    public void Ranges(EquatableArray<TextRange> ranges)
    {
        Number(ranges.Count);
        var position = 0;
        foreach (var range in ranges)
        {
            Range(range, ref position);
        }
    }

    /// <summary>A range that is counted from the one before it in its section.</summary>
    public void Range(TextRange range) => Range(range, ref _position);

    public void Range(TextRange range, ref int position)
    {
        Number(range.Start - position);
        Number(range.Length);
        position = range.Start;
    }

    /// <summary>
    /// The item: the ids that its references name, then its values. The writer is ready for the next item; what it returned is
    /// gone then.
    /// </summary>
    public ReadOnlySpan<char> Finish()
    {
        _item.Clear();
        AppendNumber(_item, _ids.Count);
        foreach (var id in _ids)
        {
            AppendText(_item, id);
        }

        _item.Append(_data.Span);
        _data.Clear();
        _ids.Clear();
        _ordinals.Clear();
        return _item.Span;
    }

    private int OrdinalOf(string id)
    {
        if (!_ordinals.TryGetValue(id, out var ordinal))
        {
            ordinal = _ids.Count;
            _ordinals.Add(id, ordinal);
            _ids.Add(id);
        }

        return ordinal;
    }

    private static int Code(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Day => 0,
        DateBoundKind.Open => 1,
        DateBoundKind.Unknown => 2,
        _ => 3,
    };
}

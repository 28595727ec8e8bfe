namespace ArticleGen.Dates.Shared;

/// <summary>What is certain of two dates. An answer is null where it cannot be told.</summary>
internal sealed class EdtfMeaning
{
    private readonly global::System.Collections.Generic.List<EdtfSpan> _spans;
    private readonly bool _isOneOf;

    /// <param name="text">A date; what is none may be any day.</param>
    internal EdtfMeaning(string text)
    {
        global::System.Collections.Generic.List<EdtfSpan> spans = [];
        bool isDate = EdtfReader.Read(text, out _, spans) is null;
        _isOneOf = isDate && text[0] == '[';
        _spans = _isOneOf ? spans.ConvertAll(static span => span.AnyOfIt()) : isDate ? spans : [EdtfSpan.Unknown];
    }

    /// <param name="dayNumber">A day, in days since 0001-01-01.</param>
    internal EdtfMeaning(long dayNumber) => _spans = [new EdtfSpan(dayNumber, dayNumber, dayNumber, dayNumber, IsWhole: true)];

    /// <summary>Says whether all that the other date denotes is within this one.</summary>
    internal bool? Contains(EdtfMeaning other) => Answer(
        Periods(), isAnyEnough: true, other, other._spans, isAnyOtherEnough: false, static (period, time) => period.Contains(time));

    /// <summary>Says whether the two dates have a day in common.</summary>
    internal bool? Overlaps(EdtfMeaning other) => Answer(
        Periods(), isAnyEnough: true, other, other.Periods(), isAnyOtherEnough: true, static (one, another) => one.Overlaps(another));

    /// <summary>Says whether all that this date denotes comes before all that the other one denotes.</summary>
    internal bool? Precedes(EdtfMeaning other) => Answer(
        _spans, isAnyEnough: false, other, other._spans, isAnyOtherEnough: false, static (one, another) => one.Precedes(another));

    /// <summary>Joins the answers of all pairs. Which member of a set is meant comes first: it is the same one for all of the other.</summary>
    private bool? Answer(
        global::System.Collections.Generic.List<EdtfSpan> spans,
        bool isAnyEnough,
        EdtfMeaning other,
        global::System.Collections.Generic.List<EdtfSpan> others,
        bool isAnyOtherEnough,
        global::System.Func<EdtfSpan, EdtfSpan, bool?> ask) => _isOneOf
        ? Answer(spans, isAnyEnough, one => other.Answer(others, isAnyOtherEnough, another => ask(one, another)))
        : other.Answer(others, isAnyOtherEnough, another => Answer(spans, isAnyEnough, one => ask(one, another)));

    /// <summary>Joins the answers of each span. Of a set that is one of its members, only an answer that all of them give is certain.</summary>
    private bool? Answer(global::System.Collections.Generic.List<EdtfSpan> spans, bool isAnyEnough, global::System.Func<EdtfSpan, bool?> ask)
    {
        bool? all = true;
        bool? any = false;
        foreach (EdtfSpan span in spans)
        {
            bool? answer = ask(span);
            all &= answer;
            any |= answer;
        }

        if (_isOneOf)
        {
            return all == any ? all : null;
        }

        return isAnyEnough ? any : all;
    }

    /// <summary>
    /// The spans, and where all of them are meant those together that follow one another without a gap: 1960 and 1961 contain a winter.
    /// </summary>
    private global::System.Collections.Generic.List<EdtfSpan> Periods()
    {
        if (_isOneOf || _spans.Count == 1)
        {
            return _spans;
        }

        global::System.Collections.Generic.List<EdtfSpan> spans = [.. _spans];
        spans.Sort(static (one, other) => one.Earliest.CompareTo(other.Earliest));
        EdtfSpan union = spans[0];
        for (int i = 1; i < _spans.Count; i++)
        {
            union = union.IsNextTo(spans[i]) ? union.Union(spans[i]) : spans[i];
            spans.Add(union);
        }

        return spans;
    }
}

using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Articles;

/// <content>Whose time a time expression tells, and from what it is counted.</content>
internal sealed partial class ArticleBinder
{
    private void BindTime(TimeAnnotation time)
    {
        List<int>? quotes = null;
        List<string>? events = null;
        List<string>? people = null;
        foreach (var id in time.Of)
        {
            if (_quotes.IndexOf(id.Value) is var quote and >= 0)
            {
                BindQuoteTime(time, id, quote);
                (quotes ??= new(capacity: 1)).Add(quote);
            }
            else if ((time.Duration is not null || time.IsPartlyRead) && _resolver.Find(id.Value)?.Kind == ThingKind.Person)
            {
                // What is no duration may have been meant for one, and is told.
                if (time.Duration is not null)
                {
                    (people ??= new(capacity: 1)).Add(_resolver.Find(id)!.Id);
                }
            }
            else if (!_quotes.IsEmpty(id.Value) && _resolver.Resolve(id, ThingKind.Event, "event and no quote of this article", _quotes.Nearest) is { } happening)
            {
                CheckTimes(time, happening);
                (events ??= new(capacity: 1)).Add(happening.Id);
            }
        }

        var (anchorEvent, anchorQuote) = BindAnchor(time);
        _times.Add(new TimeExpression(
            time.Range, time.Date, time.Duration, time.Set, time.Mod, events?.ToEquatableArray() ?? default, quotes?.ToEquatableArray() ?? default,
            people?.ToEquatableArray() ?? default, anchorEvent, anchorQuote, time.Note, time.Certainty));
    }

    private (string? Event, int? Quote) BindAnchor(TimeAnnotation time)
    {
        if (time.Anchor is not { } id || _quotes.IsEmpty(id.Value))
        {
            return default;
        }

        if (_quotes.IndexOf(id.Value) is var quote and >= 0)
        {
            ReportAmbiguous(id);
            return (null, quote);
        }

        return (_resolver.Resolve(id, ThingKind.Event)?.Id, null);
    }

    private void BindQuoteTime(TimeAnnotation time, IdSyntax id, int quote)
    {
        ReportAmbiguous(id);
        _quotes.AddDate(quote, time);
    }

    /// <summary>Of a quote and an event with one id, either may be meant.</summary>
    private void ReportAmbiguous(IdSyntax id)
    {
        if (_resolver.Find(id.Value)?.Kind == ThingKind.Event)
        {
            _findings.Add(Rules.AmbiguousOf, id.At, id.Value);
        }
    }

    /// <summary>An event happens once: of two durations, or of two dates that are certainly apart, one is wrong, or another event is meant.</summary>
    private void CheckTimes(TimeAnnotation time, ThingSlice happening)
    {
        // Who is quoted may say otherwise.
        if (_quotes.Hold(time.Range))
        {
            return;
        }

        CheckDates(time, happening);
        if (time is { Mod: null, Anchor: null, Duration: { } duration } && duration.Longest is null)
        {
            _durations ??= new(StringComparer.Ordinal);
            if (!_durations.TryGetValue(happening.Id, out var first))
            {
                _durations.Add(happening.Id, duration);
            }
            else if (first != duration)
            {
                _findings.Add(Rules.TimesApart, time.At, $"`{happening.Id}`", "lasts", duration.Text, first.Text);
            }
        }
    }

    private void CheckDates(TimeAnnotation time, ThingSlice happening)
    {
        if (time is not { Mod: null, Date: { IsApproximate: false, IsUncertain: false } date })
        {
            return;
        }

        _dates ??= new(StringComparer.Ordinal);
        if (!_dates.TryGetValue(happening.Id, out var first))
        {
            _dates.Add(happening.Id, date);
        }

        // Where a date is declared, several may lie in it: "in the 1970s and '80s".
        var other = happening.Date ?? first;
        if (other is { IsApproximate: false, IsUncertain: false } && Chronology.AreCertainlyApart(date, other))
        {
            _findings.Add(Rules.TimesApart, time.At, $"`{happening.Id}`", "is dated", date.Text, other.Text);
        }
    }
}

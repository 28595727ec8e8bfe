using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Reading;

/// <summary>Understands the attributes of one span: which key says what it is, and which say more about it.</summary>
/// <param name="attributes">Those of all spans.</param>
internal sealed class AnnotationReader(FindingSink findings, List<SpanAttribute> attributes)
{
    /// <summary>What a span can be.</summary>
    private enum Subject
    {
        None,
        Mention,
        Quote,
        Cue,
        Source,
        Time,
    }

    private static readonly string[] s_subjects = ["nothing yet", "a mention", "part of a quote", "a cue", "a source", "a time expression"];

    /// <summary>Every key, what it belongs to, and whether it says what the span is.</summary>
    private static readonly Dictionary<string, (Subject Subject, bool SaysIt)> s_keys = new(StringComparer.Ordinal)
    {
        ["person"] = (Subject.Mention, true),
        ["organization"] = (Subject.Mention, true),
        ["place"] = (Subject.Mention, true),
        ["event"] = (Subject.Mention, true),
        ["mention"] = (Subject.Mention, false),
        ["role"] = (Subject.Mention, false),
        ["quote"] = (Subject.Quote, true),
        ["by"] = (Subject.Quote, false),
        ["to"] = (Subject.Quote, false),
        ["for"] = (Subject.Quote, false),
        ["kind"] = (Subject.Quote, false),
        ["type"] = (Subject.Quote, false),
        ["cue"] = (Subject.Cue, true),
        ["source"] = (Subject.Source, true),
        ["date"] = (Subject.Time, true),
        ["duration"] = (Subject.Time, true),
        ["mod"] = (Subject.Time, false),
        ["of"] = (Subject.Time, false),
        ["note"] = (Subject.None, false),
        ["cert"] = (Subject.None, false),
    };

    private static readonly string[] s_classes = ["person", "organization", "place", "event", "quote", "cue", "source", "date"];

    /// <summary>Every key and class of the format.</summary>
    public static readonly string[] Names = [.. s_keys.Keys];

    /// <summary>The attributes of the span at hand that have a meaning.</summary>
    private readonly List<SpanAttribute> _known = [];
    private readonly Dictionary<string, SpanAttribute> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> _classes = new(StringComparer.Ordinal);

    /// <returns>What the span says; <c>null</c> where it does not say what it is, which then is a finding.</returns>
    public Annotation? Read(SpanSyntax span, TextRange range)
    {
        _values.Clear();
        _classes.Clear();
        _known.Clear();
        for (var i = span.First; i < span.First + span.Count; i++)
        {
            if (Take(attributes[i]))
            {
                _known.Add(attributes[i]);
            }
        }

        if (_known.Count == 0)
        {
            return null;
        }

        var subject = FindSubject(_known);
        if (subject == Subject.None)
        {
            // `of` alone, `by` alone: the key that says what the span is was forgotten.
            findings.Add(Rules.NothingSaid, span.Block);
            return null;
        }

        CheckModifiers(_known, subject);
        var (at, note, cert) = (span.Words, Text("note"), Choice<Certainty>("cert", Terms.Certainties));
        return subject switch
        {
            Subject.Mention => new MentionAnnotation(
                range, at, note, cert, Targets(_known), Choice<MentionKind>("mention", Terms.MentionKinds), Reference("source"), Role()),
            Subject.Quote => new QuoteAnnotation(
                range, at, note, cert, Id("quote"), Ids("by"), Ids("to"), Ids("for"),
                Kind(), Choice<AttributionType>("type", Terms.AttributionTypes)),
            Subject.Cue => new CueAnnotation(range, at, note, cert, Reference("cue")),
            Subject.Source => new SourceAnnotation(range, at, note, cert, Reference("source")),
            _ => Time(range, at, note, cert),
        };
    }

    /// <summary>Notes an attribute by its key; one that is unknown or stands twice is a finding.</summary>
    private bool Take(SpanAttribute attribute)
    {
        if (attribute.IsClass)
        {
            if (Array.IndexOf(s_classes, attribute.Key) < 0)
            {
                findings.Add(Rules.UnknownClass, attribute.ValueAt, attribute.Key, Advice.DidYouMean(attribute.Key, s_classes));
                return false;
            }

            if (_classes.ContainsKey(attribute.Key) || _values.ContainsKey(attribute.Key))
            {
                findings.Add(Rules.DuplicateSpanKey, attribute.At, attribute.Key, "; keep one of them");
                return false;
            }

            _classes.Add(attribute.Key, attribute.At);
            return true;
        }

        if (!s_keys.ContainsKey(attribute.Key))
        {
            findings.Add(
                Rules.UnknownSpanKey, KeyOf(attribute), attribute.Key, Advice.DidYouMean(attribute.Key, s_keys.Keys));
            return false;
        }

        if (_values.ContainsKey(attribute.Key) || _classes.ContainsKey(attribute.Key))
        {
            var severalIds = s_keys[attribute.Key].SaysIt ? $"; several ids stand in one value: `{attribute.Key}=\"a b\"`" : "; keep one of them";
            findings.Add(Rules.DuplicateSpanKey, KeyOf(attribute), attribute.Key, severalIds);
            return false;
        }

        _values.Add(attribute.Key, attribute);
        return true;
    }

    private Subject FindSubject(List<SpanAttribute> known)
    {
        var subject = Subject.None;
        SpanAttribute saidBy = default;
        foreach (var attribute in known)
        {
            var (said, saysIt) = s_keys[attribute.Key];
            if (!saysIt || said == subject)
            {
                continue;
            }

            // A mention may be the source of a quote; `source` alone is a source that is no listed entity.
            if (subject == Subject.None || (subject == Subject.Source && said == Subject.Mention))
            {
                (subject, saidBy) = (said, attribute);
            }
            else if (!(subject == Subject.Mention && said == Subject.Source))
            {
                findings.Add(
                    Rules.TwoKinds, KeyOf(attribute), s_subjects[(int)subject], saidBy.Key, s_subjects[(int)said], attribute.Key);
            }
        }

        return subject;
    }

    private void CheckModifiers(List<SpanAttribute> known, Subject subject)
    {
        foreach (var attribute in known)
        {
            var (belongsTo, saysIt) = s_keys[attribute.Key];
            var belongs = saysIt || belongsTo == Subject.None || belongsTo == subject
                || (attribute.Key == "of" && subject == Subject.Mention);
            if (!belongs)
            {
                findings.Add(Rules.KeyDoesNotBelong, KeyOf(attribute), attribute.Key, s_subjects[(int)subject], s_subjects[(int)belongsTo]);
            }
            else if (attribute.Key is "mention" or "role" && subject == Subject.Mention && !known.Exists(MentionsEntity))
            {
                findings.Add(
                    Rules.KeyDoesNotBelong, KeyOf(attribute), attribute.Key, "a mention of an event",
                    "a mention of a person, organization or place");
            }
        }
    }

    private static bool MentionsEntity(SpanAttribute attribute) =>
        Array.IndexOf(Terms.ThingKinds, attribute.Key) is >= 0 and var kind && ((ThingKind)kind).IsEntity();

    private EquatableArray<TargetSyntax> Targets(List<SpanAttribute> known)
    {
        var targets = new List<TargetSyntax>(1);
        foreach (var attribute in known)
        {
            var kind = Array.IndexOf(Terms.ThingKinds, attribute.Key);
            if (kind < 0)
            {
                continue;
            }

            if (attribute.IsClass)
            {
                targets.Add(new TargetSyntax((ThingKind)kind, Id: null, attribute.At));
            }
            else
            {
                foreach (var id in SplitIds(attribute))
                {
                    targets.Add(new TargetSyntax((ThingKind)kind, id.Value, id.At));
                }
            }
        }

        return targets.ToEquatableArray();
    }

    private RoleSyntax? Role()
    {
        var hasRole = _values.TryGetValue("role", out var role);
        var hasOf = _values.TryGetValue("of", out var of);
        if (hasRole && hasOf)
        {
            return Id("of") is { } eventId ? new RoleSyntax(role.Value!, eventId) : null;
        }

        if (hasRole || hasOf)
        {
            var (present, message) = hasRole
                ? (role, "`role` says nothing without the event: `role=… of=EVENT`")
                : (of, "`of` says nothing of a mention without its role: `role=ROLE of=…`");
            findings.Add(Rules.RoleWithoutEvent, KeyOf(present), message);
        }

        return null;
    }

    private TimeAnnotation Time(TextRange range, TextSpan at, string? note, Certainty? cert)
    {
        var mod = Choice<TimeModifier>("mod", Terms.TimeModifiers);
        if (mod is not null && !_values.ContainsKey("date") && !_values.ContainsKey("duration"))
        {
            findings.Add(Rules.ModWithoutDate, KeyOf(_values["mod"]));
        }

        return new TimeAnnotation(range, at, note, cert, Value("date"), Value("duration"), mod, Id("of"));
    }

    private KindSyntax? Kind() =>
        Choice<QuoteKind>("kind", Terms.QuoteKinds) is { } kind ? new KindSyntax(kind, _values["kind"].ValueAt) : null;

    private string? Text(string key) => _values.TryGetValue(key, out var attribute) ? attribute.Value : null;

    private IdSyntax? Value(string key) =>
        _values.TryGetValue(key, out var attribute) ? new IdSyntax(attribute.Value!, attribute.ValueAt) : null;

    private IdSyntax? Id(string key)
    {
        var ids = Ids(key);
        for (var i = 1; i < ids.Count; i++)
        {
            findings.Add(Rules.BadSpanId, ids[i].At, _values[key].Value!);
        }

        return ids.Count > 0 ? ids[0] : null;
    }

    private EquatableArray<IdSyntax> Ids(string key) =>
        _values.TryGetValue(key, out var attribute) ? SplitIds(attribute) : default;

    private QuoteReference Reference(string key) => new(Ids(key), _classes.TryGetValue(key, out var at) ? at : null);

    private T? Choice<T>(string key, string[] words)
        where T : struct, Enum
    {
        if (!_values.TryGetValue(key, out var attribute))
        {
            return null;
        }

        var index = Array.IndexOf(words, attribute.Value);
        if (index >= 0)
        {
            return (T)(object)index;
        }

        findings.Add(
            Rules.BadSpanChoice, attribute.ValueAt, key, Advice.OneOf(words), attribute.Value!, Advice.DidYouMean(attribute.Value!, words));
        return null;
    }

    private EquatableArray<IdSyntax> SplitIds(SpanAttribute attribute)
    {
        var value = attribute.Value!;
        if (Identifiers.IsId(value))
        {
            return [new IdSyntax(value, attribute.ValueAt)];
        }

        var ids = new List<IdSyntax>();
        var start = 0;
        while (start < value.Length)
        {
            var end = value.IndexOfAny([' ', '\t'], start);
            end = end < 0 ? value.Length : end;
            if (end > start)
            {
                var id = new IdSyntax(value.Substring(start, end - start), new TextSpan(attribute.ValueAt.Start + start, end - start));
                if (Identifiers.IsId(id.Value))
                {
                    ids.Add(id);
                }
                else
                {
                    findings.Add(Rules.BadSpanId, id.At, id.Value);
                }
            }

            start = end + 1;
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            findings.Add(Rules.BadSpanId, attribute.At, value);
        }

        return ids.ToEquatableArray();
    }

    private static TextSpan KeyOf(SpanAttribute attribute) =>
        attribute.IsClass ? attribute.At : new TextSpan(attribute.At.Start, attribute.Key.Length);
}

using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Reading;

/// <summary>Understands the attributes of one span: which key says what it is, and which say more about it.</summary>
internal sealed class AnnotationReader(string source, SpanKeys keys, FindingSink findings, MarkupLists lists)
{
    private static readonly char[] s_blanks = [' ', '\t'];
    private static readonly string[] s_subjects = ["nothing yet", "a mention", "part of a quote", "a cue", "a source", "a time expression"];

    /// <summary>The attributes of the span at hand that have a meaning: few, so looking through them is the quickest way to one.</summary>
    private readonly Scratch<SpanAttribute> _known = lists.Known;

    /// <summary>The keys of <see cref="_known"/>, each a bit: most questions are for a key that is not there.</summary>
    private ulong _keys;

    private readonly ValueReader _values = new(findings, keys.Schema);

    /// <returns>What the span says; <c>null</c> where it does not say what it is, which then is a finding.</returns>
    public Annotation? Read(in SpanSyntax span, TextRange range)
    {
        _known.Truncate(0);
        _keys = 0;
        for (var i = span.First; i < span.First + span.Count; i++)
        {
            ref readonly var attribute = ref lists.Attributes[i];
            if (IsMeant(attribute))
            {
                _known.Add(attribute);
                _keys |= attribute.Key.Bit;
            }
        }

        if (_known.Count == 0)
        {
            return null;
        }

        var subject = FindSubject();
        if (subject == SpanSubject.None && (span.IsMalformed || _known.Count < span.Count))
        {
            // A part that is told already may have said it.
            return null;
        }

        if (subject == SpanSubject.None)
        {
            // `of` alone, `by` alone: the key that says what the span is was forgotten.
            findings.Add(Rules.NothingSaid, span.Block, Excerpt.Of(source, span.Words.Start, span.Words.End));
            return null;
        }

        CheckModifiers(subject);
        var (at, note, cert) = (span.Words, Text(SpanKey.Note), (Certainty?)Choice(SpanKey.Cert, Terms.Certainties));
        return subject switch
        {
            SpanSubject.Mention => new MentionAnnotation(
                range, at, note, cert, Targets(), (MentionKind?)Choice(SpanKey.Mention, Terms.MentionKinds),
                Reference(SpanKey.Source), Role()) { Fields = Fields(subject) },
            SpanSubject.Quote => new QuoteAnnotation(
                range, at, note, cert, Id(SpanKey.Quote), Ids(SpanKey.By), Ids(SpanKey.To), Ids(SpanKey.For),
                Kind(), (AttributionType?)Choice(SpanKey.Type, Terms.AttributionTypes)) { Fields = Fields(subject) },
            SpanSubject.Cue => new CueAnnotation(range, at, note, cert, Reference(SpanKey.Cue)),
            SpanSubject.Source => new SourceAnnotation(range, at, note, cert, Reference(SpanKey.Source)),
            _ => Time(range, at, note, cert),
        };
    }

    /// <summary>An attribute that is unknown or stands twice is a finding.</summary>
    private bool IsMeant(in SpanAttribute attribute)
    {
        var key = attribute.Key;
        if (attribute.IsClass && !key.IsClass)
        {
            var classes = keys.All.Where(static known => known.IsClass).Select(static known => known.Name);
            findings.Add(Rules.UnknownClass, attribute.ValueAt, key.Name, Advice.Instead(ForeignWords.FindSpanClass(key.Name)) ?? Advice.DidYouMean(key.Name, classes));
            return false;
        }

        if (!key.IsKnown)
        {
            var names = keys.All.Select(static known => known.Name);
            findings.Add(Rules.UnknownSpanKey, KeyOf(attribute), key.Name, Advice.Instead(ForeignWords.FindSpanKey(key.Name)) ?? Advice.DidYouMean(key.Name, names));
            return false;
        }

        if (Has(key))
        {
            var severalIds = key.SaysIt && !attribute.IsClass ? $"; several ids stand in one value: `{key.Name}=\"a b\"`" : "; keep one of them";
            findings.Add(Rules.DuplicateSpanKey, KeyOf(attribute), key.Name, severalIds);
            return false;
        }

        return true;
    }

    private SpanSubject FindSubject()
    {
        var subject = SpanSubject.None;
        SpanAttribute saidBy = default;
        for (var i = 0; i < _known.Count; i++)
        {
            ref readonly var attribute = ref _known[i];
            var said = attribute.Key.Subject;
            if (!attribute.Key.SaysIt || said == subject)
            {
                continue;
            }

            // A mention may be the source of a quote; `source` alone is a source that is no listed entity.
            if (subject == SpanSubject.None || (subject == SpanSubject.Source && said == SpanSubject.Mention))
            {
                (subject, saidBy) = (said, attribute);
            }
            else if (!(subject == SpanSubject.Mention && said == SpanSubject.Source))
            {
                findings.Add(
                    Rules.TwoKinds, KeyOf(attribute), s_subjects[(int)subject], saidBy.Key.Name, s_subjects[(int)said], attribute.Key.Name);
            }
        }

        return subject;
    }

    private void CheckModifiers(SpanSubject subject)
    {
        for (var i = 0; i < _known.Count; i++)
        {
            ref readonly var attribute = ref _known[i];
            var key = attribute.Key;
            var belongs = key.SaysIt || key.Subject == SpanSubject.None || key.Subject == subject
                || (key == SpanKey.Of && subject == SpanSubject.Mention);
            if (key.IsField && FindField(key, subject) is null)
            {
                var other = FindField(key, SpanSubject.Quote) is null ? SpanSubject.Mention : SpanSubject.Quote;
                findings.Add(Rules.KeyDoesNotBelong, KeyOf(attribute), key.Name, s_subjects[(int)subject], s_subjects[(int)other]);
            }
            else if (!belongs)
            {
                findings.Add(Rules.KeyDoesNotBelong, KeyOf(attribute), key.Name, s_subjects[(int)subject], s_subjects[(int)key.Subject]);
            }
            else if ((key == SpanKey.Mention || key == SpanKey.Role) && subject == SpanSubject.Mention
                && !MentionsEntity())
            {
                findings.Add(
                    Rules.KeyDoesNotBelong, KeyOf(attribute), key.Name, "a mention of an event",
                    "a mention of a person, organization or place");
            }
        }
    }

    private bool MentionsEntity()
    {
        for (var i = 0; i < _known.Count; i++)
        {
            ref readonly var attribute = ref _known[i];
            if (attribute.Key.MentionedKind is { IsEntity: true })
            {
                return true;
            }
        }

        return false;
    }

    private EquatableArray<TargetSyntax> Targets()
    {
        if (_known.Count == 1 && OnlyId(_known[0]) is { } only)
        {
            return new([new TargetSyntax(_known[0].Key.MentionedKind!, only.Value, only.At)]);
        }

        var targets = lists.Targets;
        targets.Truncate(0);
        for (var i = 0; i < _known.Count; i++)
        {
            ref readonly var attribute = ref _known[i];
            if (attribute.Key.MentionedKind is not { } kind)
            {
                continue;
            }

            if (attribute.IsClass)
            {
                targets.Add(new TargetSyntax(kind, Id: null, attribute.At));
            }
            else
            {
                var ids = SplitIds(attribute);
                for (var j = 0; j < ids.Count; j++)
                {
                    targets.Add(new TargetSyntax(kind, ids[j].Value, ids[j].At));
                }
            }
        }

        return new(targets.ToArray());
    }

    private RoleSyntax? Role()
    {
        if (Has(SpanKey.Role) && Has(SpanKey.Of))
        {
            return Id(SpanKey.Of) is { } eventId && _values.IsTerm(Schema.Role, Find(SpanKey.Role).Value!, Find(SpanKey.Role).ValueAt)
                ? new RoleSyntax(Find(SpanKey.Role).Value!, eventId)
                : null;
        }

        if (Has(SpanKey.Role))
        {
            findings.Add(
                Rules.RoleWithoutEvent, KeyOf(Find(SpanKey.Role)), $"`role` says nothing without the event: `role={Find(SpanKey.Role).Value} of=EVENT`");
        }
        else if (Has(SpanKey.Of))
        {
            findings.Add(
                Rules.RoleWithoutEvent, KeyOf(Find(SpanKey.Of)), $"`of` says nothing of a mention without its role: `role=ROLE of={Find(SpanKey.Of).Value}`");
        }

        return null;
    }

    private TimeAnnotation Time(TextRange range, TextSpan at, string? note, Certainty? cert)
    {
        var mod = (TimeModifier?)Choice(SpanKey.Mod, Terms.TimeModifiers);
        if (mod is not null && !HasValue(SpanKey.Date) && !HasValue(SpanKey.Duration))
        {
            findings.Add(Rules.ModWithoutDate, KeyOf(Find(SpanKey.Mod)), Find(SpanKey.Mod).Value!);
        }

        return new TimeAnnotation(range, at, note, cert, Date(), Duration(), mod, Id(SpanKey.Of));
    }

    /// <summary>What the span says under the project's own keys.</summary>
    private EquatableArray<Fact> Fields(SpanSubject subject)
    {
        List<Fact>? fields = null;
        for (var i = 0; i < _known.Count; i++)
        {
            if (_known[i].Key.IsField && FindField(_known[i].Key, subject) is { } field && Items(field, _known[i]) is { Count: > 0 } items)
            {
                (fields ??= []).Add(new Fact(field, items));
            }
        }

        return fields?.ToEquatableArray() ?? default;
    }

    private FactKey? FindField(SpanKey key, SpanSubject subject) => keys.FieldsOf(subject).FirstOrDefault(field => field.Name == key.Name);

    /// <summary>The values of a field: of a list they are separated by white space.</summary>
    private EquatableArray<FactItem> Items(FactKey field, in SpanAttribute attribute)
    {
        var items = new List<FactItem>();
        foreach (var (text, at) in field.IsList ? Split(attribute) : [(attribute.Value!, attribute.ValueAt)])
        {
            if (_values.TryRead(field, text, at, isQuoted: false, out var value))
            {
                items.Add(new FactItem(text, default, at, value));
            }
        }

        return items.ToEquatableArray();
    }

    private KindSyntax? Kind() =>
        Choice(SpanKey.Kind, Terms.QuoteKinds) is { } kind ? new KindSyntax((QuoteKind)kind, Find(SpanKey.Kind).ValueAt) : null;

    private bool Has(SpanKey key) => (_keys & key.Bit) != 0 && IndexOf(key) >= 0;

    /// <summary>Whether the span has the key with a value, and not as a class.</summary>
    private bool HasValue(SpanKey key) => Has(key) && !Find(key).IsClass;

    /// <param name="key">One that the span has.</param>
    private ref readonly SpanAttribute Find(SpanKey key) => ref _known[IndexOf(key)];

    private int IndexOf(SpanKey key)
    {
        var index = _known.Count - 1;
        while (index >= 0 && _known[index].Key != key)
        {
            index--;
        }

        return index;
    }

    private string? Text(SpanKey key) => Has(key) ? Find(key).Value : null;

    private EdtfDate? Date() =>
        HasValue(SpanKey.Date) ? _values.ReadDate(Find(SpanKey.Date).Value!, Find(SpanKey.Date).ValueAt) : null;

    private IsoDuration? Duration() =>
        HasValue(SpanKey.Duration) ? _values.ReadDuration(Find(SpanKey.Duration).Value!, Find(SpanKey.Duration).ValueAt) : null;

    private IdSyntax? Id(SpanKey key)
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
            findings.Add(Rules.BadSpanId, ids[i].At, Find(key).Value!, Advice.OfIds(key.Name, Find(key).Value!));
        }

        return ids.Count > 0 ? ids[0] : null;
    }

    private EquatableArray<IdSyntax> Ids(SpanKey key)
    {
        if (!HasValue(key))
        {
            return default;
        }

        return OnlyId(Find(key)) is { } only ? new([only]) : new(SplitIds(Find(key)).ToArray());
    }

    private QuoteReference Reference(SpanKey key) => new(Ids(key), Has(key) && Find(key).IsClass ? Find(key).At : null);

    /// <returns>Which of some words the key has as its value.</returns>
    private int? Choice(SpanKey key, string[] words)
    {
        if (!HasValue(key))
        {
            return null;
        }

        var attribute = Find(key);
        var index = Array.IndexOf(words, attribute.Value);
        if (index >= 0)
        {
            return index;
        }

        findings.Add(
            Rules.BadSpanChoice, attribute.ValueAt, key.Name, Advice.OneOf(words), attribute.Value!, Advice.DidYouMean(attribute.Value!, words));
        return null;
    }

    /// <summary>The id of an attribute that has one, as nearly all do, and nothing else.</summary>
    private static IdSyntax? OnlyId(in SpanAttribute attribute) =>
        attribute.Value is { } value && Identifiers.IsId(value) ? new IdSyntax(value, attribute.ValueAt) : null;

    /// <returns>The ids until the next are asked for.</returns>
    private Scratch<IdSyntax> SplitIds(in SpanAttribute attribute)
    {
        var ids = lists.Ids;
        ids.Truncate(0);
        var remedy = Advice.OfIds(attribute.Key.Name, attribute.Value!);
        foreach (var (text, at) in Split(attribute))
        {
            if (Identifiers.IsId(text))
            {
                ids.Add(new IdSyntax(text, at));
            }
            else if (remedy.Length == 0)
            {
                findings.Add(Rules.BadSpanId, at, text, "");
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

    /// <summary>The words of a value.</summary>
    private static List<(string Text, TextSpan At)> Split(in SpanAttribute attribute)
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

    private static TextSpan KeyOf(in SpanAttribute attribute) =>
        attribute.IsClass ? attribute.At : new TextSpan(attribute.At.Start, attribute.Key.Name.Length);
}

using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <summary>Understands the attributes of one span: which key says what it is, and which say more about it.</summary>
/// <param name="text">The article's, without markup.</param>
internal sealed partial class AnnotationReader(string source, string text, SpanKeys keys, FindingSink findings, MarkupLists lists)
{
    /// <summary>The keys that say how a mention tells of its event, each a bit.</summary>
    private static readonly ulong s_ofEvents = SpanKey.Realis.Bit | SpanKey.Polarity.Bit | SpanKey.Tense.Bit | SpanKey.Modality.Bit;

    /// <summary>The keys of what a span may say whatever it is.</summary>
    private static readonly ulong s_ofAny = SpanKey.Note.Bit | SpanKey.Cert.Bit | SpanKey.Corr.Bit | SpanKey.Turn.Bit | SpanKey.Label.Bit;

    /// <summary>The keys of what a mention says besides whom it mentions.</summary>
    private static readonly ulong s_ofMentions =
        SpanKey.Mention.Bit | SpanKey.Refers.Bit | SpanKey.Author.Bit | SpanKey.Dateline.Bit | SpanKey.Source.Bit | SpanKey.Addressee.Bit | SpanKey.Role.Bit | SpanKey.Of.Bit | SpanKey.Value.Bit | s_ofEvents;

    private readonly SpanAttributes _attributes = new(keys, findings, lists);

    /// <summary>Whether something that the span at hand says is left out, since it is told as wrong.</summary>
    private bool _isPartlyRead;

    /// <summary>Adds what the span says to <see cref="MarkupLists.Annotations"/>: nothing, and a finding, where it does not say what it is.</summary>
    public void Read(in SpanSyntax span, TextRange range)
    {
        _attributes.Fill(span);
        if (_attributes.Count == 0)
        {
            return;
        }

        _isPartlyRead = span.IsMalformed || _attributes.Count < span.Count;
        if (_attributes.Count == 1 && !_isPartlyRead && ReadOnly(_attributes[0], span, range) is { } single)
        {
            lists.Annotations.Add(SpanSlips.Checked(single, source, span, text, findings));
            return;
        }

        var subject = FindSubject();
        if (subject == SpanSubjects.Unknown || (subject == SpanSubjects.None && (span.IsMalformed || _attributes.Count < span.Count)))
        {
            // A part that is told already may have said it.
            return;
        }

        if (subject == SpanSubjects.None)
        {
            // `of` alone, `by` alone: the key that says what the span is was forgotten.
            findings.Add(Rules.NothingSaid, span.Block, Excerpt.Of(source, span.Words.Start, span.Words.End));
            return;
        }

        CheckModifiers(subject);
        var (at, common) = (span.Words, Common(subject, range));
        if (subject == SpanSubjects.Label && common.Label is null)
        {
            // What is wrong with its type is told.
            return;
        }

        Annotation annotation = subject switch
        {
            SpanSubjects.Mention => new MentionAnnotation(range, at, common, Targets(), MentionClaims()),
            SpanSubjects.Value => new MentionAnnotation(range, at, common, default, Syntax.MentionClaims.None with { Roles = Roles() }),
            SpanSubjects.Quote => new QuoteAnnotation(range, at, common, _attributes.Id(SpanKey.Quote), QuoteClaims()),
            SpanSubjects.Attribution => new AttributionAnnotation(range, at, common, _attributes.Id(SpanKey.Attribution), QuoteClaims()),
            SpanSubjects.Cue => new CueAnnotation(range, at, common, _attributes.Reference(SpanKey.Cue)),
            SpanSubjects.Source => new SourceAnnotation(range, at, common, _attributes.Reference(SpanKey.Source)),
            SpanSubjects.Addressee => new AddresseeAnnotation(range, at, common, _attributes.Reference(SpanKey.Addressee)),
            SpanSubjects.Headline => new HeadlineAnnotation(range, at, common),
            SpanSubjects.Remark => Remark(range, at, common),
            SpanSubjects.Aside => new AsideAnnotation(range, at, common),
            SpanSubjects.Label => new LabelAnnotation(range, at, common),
            _ => Time(range, at, common),
        };
        lists.Annotations.Add(SpanSlips.Checked(annotation, source, span, text, findings));
    }

    /// <summary>Most spans have one attribute that says all: nothing can contradict it.</summary>
    private Annotation? ReadOnly(in SpanAttribute attribute, in SpanSyntax span, TextRange range)
    {
        var (key, common) = (attribute.Key, CommonClaims.None);
        return key.MentionedKind is not null ? new MentionAnnotation(range, span.Words, common, Targets(), Syntax.MentionClaims.None)
            : key == SpanKey.Quote ? new QuoteAnnotation(range, span.Words, common, _attributes.Id(key), Syntax.QuoteClaims.None)
            : key == SpanKey.Cue ? new CueAnnotation(range, span.Words, common, _attributes.Reference(key))
            : null;
    }

    private CommonClaims Common(SpanSubjects subject, TextRange range)
    {
        if (!_attributes.HasAny(s_ofAny) && keys.FieldsOf(subject).Count == 0)
        {
            return CommonClaims.None;
        }

        if (_attributes.HasAny(SpanKey.Note.Bit | SpanKey.Corr.Bit))
        {
            SpanSlips.CheckRemarks(_attributes, range.In(text), findings);
        }

        return new CommonClaims(
            _attributes.Text(SpanKey.Note), (Certainty?)_attributes.Choice(SpanKey.Cert, Terms.Certainties), _attributes.Text(SpanKey.Corr),
            subject is SpanSubjects.Mention or SpanSubjects.Source ? Turn() : null, subject == SpanSubjects.Label ? default : Fields(subject), Label(subject));
    }

    private SpanSubjects FindSubject()
    {
        var subject = SpanSubjects.None;
        SpanAttribute saidBy = default;
        for (var i = 0; i < _attributes.Count; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            var said = attribute.Key.Subjects;
            if (!attribute.Key.SaysIt || said == subject || IsOfTurn(attribute))
            {
                continue;
            }

            // A mention may be the source or the addressee of a quote; alone, these are none that is listed.
            if (subject == SpanSubjects.None || (said == SpanSubjects.Mention && IsBesideMention(subject)))
            {
                (subject, saidBy) = (said, attribute);
            }
            else if (!(subject == SpanSubjects.Mention && IsBesideMention(said)))
            {
                findings.Add(
                    Rules.TwoKinds, SpanAttributes.KeyOf(attribute), subject.InWords(), saidBy.Key.Name, said.InWords(), attribute.Key.Name, SpanSlips.Remedy(subject, attribute));
                _isPartlyRead = true;
            }
        }

        subject = FindMentionById(subject);
        return subject != SpanSubjects.None ? subject
            : _attributes.Has(SpanKey.Label) ? SpanSubjects.Label
            : _attributes.Has(SpanKey.Corr) ? SpanSubjects.Remark
            : subject;
    }

    /// <summary>A class that no table has is a thing's id, where the span can be a mention.</summary>
    private SpanSubjects FindMentionById(SpanSubjects subject)
    {
        var isMention = subject is SpanSubjects.None or SpanSubjects.Mention || IsBesideMention(subject);
        for (var i = 0; i < _attributes.Count; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            if (attribute.Key.IsKnown)
            {
                continue;
            }

            if (isMention && !IsSlip(attribute.Key, subject))
            {
                subject = SpanSubjects.Mention;
            }
            else
            {
                subject = subject == SpanSubjects.None ? SpanSubjects.Unknown : subject;
                findings.Add(Rules.UnknownClass, attribute.ValueAt, attribute.Key.Name, keys.AdviseClass(attribute.Key.Name));
            }
        }

        return subject;
    }

    /// <summary>
    /// Whether a class is no id but a slip: a key of the span belongs to what the class probably meant, and to no mention; or to no mention at all,
    /// where it is a word of another system.
    /// </summary>
    private bool IsSlip(SpanKey unknown, SpanSubjects subject)
    {
        var wanted = SpanSubjects.None;
        for (var i = 0; i < _attributes.Count; i++)
        {
            var key = _attributes[i].Key;
            wanted |= key.SaysIt || (key.Subjects & (SpanSubjects.Mention | SpanSubjects.Unknown)) != 0 ? SpanSubjects.None : key.Subjects;
        }

        return subject == SpanSubjects.None && wanted != SpanSubjects.None
            && (ForeignWords.FindSpanClass(unknown.Name) is not null || (keys.FindClass(unknown.Name) is { } meant && (meant.Subjects & wanted) != 0));
    }

    private static bool IsBesideMention(SpanSubjects subject) => subject is SpanSubjects.Source or SpanSubjects.Addressee;

    private void CheckModifiers(SpanSubjects subject)
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            var key = attribute.Key;
            if (key.IsField && FindField(key, subject) is null)
            {
                if (!IsOfLabel(attribute, subject))
                {
                    Misplace(attribute, subject.InWords(), OwnerOf(key).InWords());
                }
            }
            else if (!key.SaysIt && key.Subjects is not (SpanSubjects.None or SpanSubjects.Unknown) && (key.Subjects & (subject | SpanSubjects.Label)) == 0 && !IsOfTurn(attribute))
            {
                Misplace(attribute, subject.InWords(), key.Subjects.InWords());
            }
            else if (subject == SpanSubjects.Mention && !MayMention(key))
            {
                var (found, wanted) = ("a mention of an event", "a mention of a person, organization or place");
                Misplace(attribute, IsOfEvents(key) ? wanted : found, IsOfEvents(key) ? found : wanted);
            }
        }
    }

    private void Misplace(in SpanAttribute attribute, string found, string wanted) =>
        findings.Add(Rules.KeyDoesNotBelong, SpanAttributes.KeyOf(attribute), attribute.Key.Name, found, wanted);

    /// <summary>Whether a key belongs to a mention of what this one mentions, as far as its keys tell.</summary>
    private bool MayMention(SpanKey key)
    {
        var isOfEvents = IsOfEvents(key);
        if (!isOfEvents && key != SpanKey.Mention && key != SpanKey.Role)
        {
            return true;
        }

        for (var i = 0; i < _attributes.Count; i++)
        {
            var target = _attributes[i].Key;
            if (!target.IsKnown || (target.MentionedKind is { } kind && kind.IsEntity != isOfEvents))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfEvents(SpanKey key) => (key.Bit & s_ofEvents) != 0;

    private MentionClaims MentionClaims() => !_attributes.HasAny(s_ofMentions)
        ? Syntax.MentionClaims.None
        : new MentionClaims(
            (MentionKind?)_attributes.Choice(SpanKey.Mention, Terms.MentionKinds), _attributes.Reference(SpanKey.Source),
            _attributes.Reference(SpanKey.Addressee), Roles(), _attributes.HasAny(s_ofEvents) ? View() : null,
            QuotePath(SpanKey.Refers), _attributes.Has(SpanKey.Author), _attributes.Has(SpanKey.Dateline));

    private EquatableArray<TargetSyntax> Targets()
    {
        if (_attributes.Count == 1 && _attributes[0].Key != SpanKey.Refers && SpanAttributes.OnlyId(_attributes[0]) is { } only)
        {
            return new([new TargetSyntax(_attributes[0].Key.MentionedKind, only.Value, only.At)]);
        }

        var targets = lists.Targets;
        targets.Truncate(0);
        for (var i = 0; i < _attributes.Count; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            if (!attribute.Key.IsKnown)
            {
                targets.Add(new TargetSyntax(Kind: null, attribute.Key.Name, attribute.ValueAt));
            }
            else if (attribute.Key.MentionedKind is not { } kind)
            {
                continue;
            }
            else if (attribute.IsClass)
            {
                targets.Add(new TargetSyntax(kind, Id: null, attribute.At));
            }
            else if (attribute.Value == TargetSyntax.Nobody)
            {
                targets.Add(new TargetSyntax(kind, TargetSyntax.Nobody, attribute.ValueAt));
            }
            else
            {
                var ids = _attributes.SplitIds(attribute);
                for (var j = 0; j < ids.Count; j++)
                {
                    targets.Add(new TargetSyntax(kind, ids[j].Value, ids[j].At));
                }
            }
        }

        return new(targets.ToArray());
    }

    private EventView? View()
    {
        var view = new EventView(
            (Realis?)_attributes.Choice(SpanKey.Realis, Terms.Realis), (Polarity?)_attributes.Choice(SpanKey.Polarity, Terms.Polarities),
            (Tense?)_attributes.Choice(SpanKey.Tense, Terms.Tenses), (Modality?)_attributes.Choice(SpanKey.Modality, Terms.Modalities));
        return view.IsNone ? null : view;
    }

    /// <summary>The first role in the first event and so on, or one in all of them; in one event a role may be several words.</summary>
    private EquatableArray<RoleSyntax> Roles()
    {
        if (_attributes.Has(SpanKey.Role) && _attributes.Has(SpanKey.Of))
        {
            var (role, events) = (_attributes.Find(SpanKey.Role), _attributes.Ids(SpanKey.Of));
            if (!string.IsNullOrWhiteSpace(role.Value))
            {
                return Pair(role, events.Count > 1 ? SpanAttributes.Split(role) : [(role.Value!, role.ValueAt)], events);
            }

            findings.Add(Rules.EmptyRemark, role.At, "role", "write `role=ROLE`, or remove `role` and `of`");
            return default;
        }

        if (_attributes.Has(SpanKey.Role))
        {
            findings.Add(
                Rules.RoleWithoutEvent, SpanAttributes.KeyOf(_attributes.Find(SpanKey.Role)), $"`role` says nothing without the event: `role={_attributes.Find(SpanKey.Role).Value} of=EVENT`");
        }
        else if (_attributes.Has(SpanKey.Of))
        {
            findings.Add(
                Rules.RoleWithoutEvent, SpanAttributes.KeyOf(_attributes.Find(SpanKey.Of)), $"`of` says nothing of a mention without its role: `role=ROLE of={_attributes.Find(SpanKey.Of).Value}`");
        }
        else if (_attributes.Has(SpanKey.Value))
        {
            findings.Add(
                Rules.RoleWithoutEvent, SpanAttributes.KeyOf(_attributes.Find(SpanKey.Value)), "`.value` takes part in an event: `.value role=ROLE of=EVENT`");
        }

        return default;
    }

    private EquatableArray<RoleSyntax> Pair(in SpanAttribute role, List<(string Text, TextSpan At)> words, EquatableArray<IdSyntax> events)
    {
        if (words.Count > 1 && words.Count != events.Count)
        {
            findings.Add(
                Rules.RoleWithoutEvent, role.ValueAt,
                $"{words.Count} roles do not go with {events.Count} events: each role is that in the event at its place in `of`, and one alone is that in all of them");
            return default;
        }

        // A word is told once, in however many events it is a role.
        var known = words.ConvertAll(word => _attributes.Values.IsTerm(FormatKeys.Role, word.Text, word.At));
        var roles = new List<RoleSyntax>(events.Count);
        for (var i = 0; i < events.Count; i++)
        {
            var index = words.Count == 1 ? 0 : i;
            if (known[index])
            {
                roles.Add(new RoleSyntax(words[index].Text, events[i], SpanAttributes.KeyOf(role)));
            }
        }

        return roles.ToEquatableArray();
    }

    private TimeAnnotation Time(TextRange range, TextSpan at, CommonClaims common)
    {
        var mod = (TimeModifier?)_attributes.Choice(SpanKey.Mod, Terms.TimeModifiers);
        if (mod is not null && !_attributes.HasValue(SpanKey.Date) && !_attributes.HasValue(SpanKey.Duration) && !_attributes.HasValue(SpanKey.Set))
        {
            findings.Add(Rules.ModWithoutDate, SpanAttributes.KeyOf(_attributes.Find(SpanKey.Mod)), _attributes.Find(SpanKey.Mod).Value!);
        }

        var (date, duration, set) = (_attributes.Date(SpanKey.Date), _attributes.Duration(SpanKey.Duration), _attributes.Duration(SpanKey.Set));
        return new TimeAnnotation(range, at, common, date, duration, set, mod, _attributes.Ids(SpanKey.Of), _attributes.Id(SpanKey.Anchor))
        {
            ValueAt = date is not null ? _attributes.Find(SpanKey.Date).ValueAt : duration is not null ? _attributes.Find(SpanKey.Duration).ValueAt : default,
            IsPartlyRead = _isPartlyRead || IsWrong(SpanKey.Date, date) || IsWrong(SpanKey.Duration, duration) || IsWrong(SpanKey.Set, set),
        };
    }

    /// <summary>Whether a key has a value that says nothing.</summary>
    private bool IsWrong(SpanKey key, object? meant) => meant is null && _attributes.HasValue(key);

    private RemarkAnnotation Remark(TextRange range, TextSpan at, CommonClaims common)
    {
        if (common.Note is null && !_attributes.Has(SpanKey.Corr))
        {
            findings.Add(Rules.EmptyRemark, _attributes.Find(SpanKey.Remark).At, ".note", "write `.note note=\"…\"`");
        }

        return new RemarkAnnotation(range, at, common);
    }
}

using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Formats.Articles.Markup;

/// <content>What a span says under the project's own keys, and as a label.</content>
internal sealed partial class AnnotationReader
{
    /// <summary>What the span is as a label, besides what it is else.</summary>
    private LabelSyntax? Label(SpanSubjects subject)
    {
        if (!_attributes.Has(SpanKey.Label))
        {
            return null;
        }

        ref readonly var type = ref _attributes.Find(SpanKey.Label);
        if (string.IsNullOrWhiteSpace(type.Value))
        {
            findings.Add(Rules.EmptyRemark, type.At, "label", "write `label=TYPE`, or remove it");
            return null;
        }

        return _attributes.Values.IsTerm(FormatKeys.LabelType, type.Value!, type.ValueAt)
            ? new LabelSyntax(type.Value!, type.ValueAt, _attributes.Id(SpanKey.Id), FieldsOfLabel(subject), Links(subject))
            : null;
    }

    /// <summary>The declared fields, or as texts those that nobody declares.</summary>
    private EquatableArray<Fact> FieldsOfLabel(SpanSubjects subject)
    {
        var fields = Fields(SpanSubjects.Label).ToList();
        for (var i = 0; i < _attributes.Count; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            if (IsOfLabel(attribute, subject) && !SpanAttributes.IsLink(attribute) && FindField(attribute.Key, SpanSubjects.Label) is null)
            {
                fields.Add(new Fact(new FactKey(attribute.Key.Name, FactShape.Text, "", ""), [new FactItem(attribute.Value!, default, attribute.ValueAt)]));
            }
        }

        return fields.ToEquatableArray();
    }

    private EquatableArray<LinkSyntax> Links(SpanSubjects subject)
    {
        List<LinkSyntax>? links = null;
        for (var i = 0; i < _attributes.Count; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            if (IsOfLabel(attribute, subject) && SpanAttributes.IsLink(attribute) && FindField(attribute.Key, SpanSubjects.Label) is null)
            {
                (links ??= []).Add(new LinkSyntax(attribute.Key.Name, _attributes.LinkedIds(attribute)));
            }
        }

        return links?.ToEquatableArray() ?? default;
    }

    /// <summary>Whether a key says something of the span as a label: one that is a field of what the span is besides is that.</summary>
    private bool IsOfLabel(in SpanAttribute attribute, SpanSubjects subject)
    {
        var key = attribute.Key;
        return key.IsOfLabel
            || (key.IsField && _attributes.Has(SpanKey.Label)
                && (FindField(key, SpanSubjects.Label) is not null || (FindField(key, subject) is null && _attributes.IsOfLabel(attribute))));
    }

    /// <summary>To what a field belongs that the span cannot have.</summary>
    private SpanSubjects OwnerOf(SpanKey key) =>
        FindField(key, SpanSubjects.Quote) is not null ? SpanSubjects.Quote
        : FindField(key, SpanSubjects.Mention) is not null ? SpanSubjects.Mention
        : SpanSubjects.Label;

    /// <summary>What the span says under the project's own keys.</summary>
    private EquatableArray<Fact> Fields(SpanSubjects subject)
    {
        List<Fact>? fields = null;
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (_attributes[i].Key.IsField && FindField(_attributes[i].Key, subject) is { } field && Items(field, _attributes[i]) is { Count: > 0 } items)
            {
                (fields ??= []).Add(new Fact(field, items));
            }
        }

        return fields?.ToEquatableArray() ?? default;
    }

    private FactKey? FindField(SpanKey key, SpanSubjects subject) => keys.FieldsOf(subject).FirstOrDefault(field => field.Name == key.Name);

    /// <summary>The values of a field: of a list they are separated by white space.</summary>
    private EquatableArray<FactItem> Items(FactKey field, in SpanAttribute attribute)
    {
        var items = new List<FactItem>();
        foreach (var (text, at) in field.IsList ? SpanAttributes.Split(attribute) : [(attribute.Value!, attribute.ValueAt)])
        {
            if (_attributes.Values.TryRead(field, text, at, isQuoted: false, out var value))
            {
                items.Add(new FactItem(text, default, at, value));
            }
        }

        return items.ToEquatableArray();
    }
}

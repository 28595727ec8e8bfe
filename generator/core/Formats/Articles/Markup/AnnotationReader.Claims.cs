using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles.Markup;

/// <content>What a span says of a quote.</content>
internal sealed partial class AnnotationReader
{
    /// <summary>The keys of quotes that the label of a turn may have.</summary>
    private static readonly ulong s_ofTurns =
        SpanKey.To.Bit | SpanKey.For.Bit | SpanKey.Kind.Bit | SpanKey.Type.Bit | SpanKey.Medium.Bit | SpanKey.Repeats.Bit | SpanKey.Date.Bit;

    private TurnSyntax? Turn()
    {
        if (!_attributes.Has(SpanKey.Turn))
        {
            return null;
        }

        return _attributes.HasAny(s_ofTurns)
            ? new TurnSyntax(
                _attributes.Id(SpanKey.Turn),
                Syntax.QuoteClaims.None with
                {
                    To = _attributes.Ids(SpanKey.To),
                    For = _attributes.Ids(SpanKey.For),
                    Kind = Kind(),
                    Type = (AttributionType?)_attributes.Choice(SpanKey.Type, Terms.AttributionTypes),
                    Medium = (QuoteMedia?)_attributes.Choices(SpanKey.Medium, Terms.Media),
                    Repeats = QuotePath(SpanKey.Repeats),
                },
                _attributes.Date(SpanKey.Date))
            : new TurnSyntax(_attributes.Id(SpanKey.Turn), Syntax.QuoteClaims.None, Date: null);
    }

    /// <summary>Whether an attribute of a label says something of the turn's quote.</summary>
    private bool IsOfTurn(in SpanAttribute attribute) =>
        (attribute.Key.Bit & s_ofTurns) != 0 && !attribute.IsClass && attribute.Key.IsKnown && !attribute.Key.IsField && _attributes.Has(SpanKey.Turn);

    /// <summary>A segment that only says which quote it is of says nothing more.</summary>
    private QuoteClaims QuoteClaims() => _attributes.Count == 1 && !_isPartlyRead
        ? Syntax.QuoteClaims.None
        : new(
            _attributes.Ids(SpanKey.By), _attributes.Ids(SpanKey.To), _attributes.Ids(SpanKey.For), Kind(),
            (AttributionType?)_attributes.Choice(SpanKey.Type, Terms.AttributionTypes), (QuoteMedia?)_attributes.Choices(SpanKey.Medium, Terms.Media),
            (Polarity?)_attributes.Choice(SpanKey.Polarity, Terms.Polarities), (Realis?)_attributes.Choice(SpanKey.Realis, Terms.Realis),
            _attributes.PlaceOfClass(SpanKey.Unsourced), QuotePath(SpanKey.Repeats)) { IsPartlyRead = _isPartlyRead };

    private KindSyntax? Kind() => _attributes.Choice(SpanKey.Kind, Terms.QuoteKinds) is { } kind
        ? new KindSyntax((QuoteKind)kind, _attributes.Find(SpanKey.Kind).ValueAt)
        : null;

    /// <summary>A quote of this article, or of another: <c>ARTICLE/QUOTE</c>.</summary>
    private QuotePathSyntax? QuotePath(SpanKey key)
    {
        if (!_attributes.HasValue(key))
        {
            return null;
        }

        var (value, at) = (Composition.Of(_attributes.Find(key).Value!), _attributes.Find(key).ValueAt);
        var slash = value.IndexOf('/');
        var (article, quote) = slash < 0 ? (null, value) : (value.Substring(0, slash), value.Substring(slash + 1));
        if (Identifiers.IsId(quote) && (article is null || Identifiers.IsId(article)))
        {
            return new QuotePathSyntax(article, quote, at);
        }

        findings.Add(Rules.BadSpanId, at, value, "");
        return null;
    }
}

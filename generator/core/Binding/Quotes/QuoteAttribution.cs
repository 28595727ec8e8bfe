using ArticleGen.Syntax;

namespace ArticleGen.Binding.Quotes;

/// <summary>An attribution, and its quote as soon as that is known.</summary>
internal sealed class QuoteAttribution(AttributionAnnotation said)
{
    private QuoteDraft? _named;

    public AttributionAnnotation Said => said;

    public QuoteDraft? Quote { get; set; }

    /// <summary>The quote that stands in it with an id of its own, where there is one and no other.</summary>
    public QuoteDraft? OnlyNamed => HoldsSeveral ? null : _named;

    /// <summary>Whether several quotes stand in it with ids of their own.</summary>
    public bool HoldsSeveral { get; private set; }

    public void AddNamed(QuoteDraft quote)
    {
        HoldsSeveral |= _named is not null && _named != quote;
        _named = quote;
    }
}

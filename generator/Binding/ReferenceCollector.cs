using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>Lists what a document asks of the corpus, so that its slice can be cut without binding it.</summary>
internal static class ReferenceCollector
{
    public static References Collect(Document document)
    {
        var ids = new OrderedSet<string>(StringComparer.Ordinal);
        var names = new OrderedSet<NameRequest>();
        var language = LanguageOf(document);
        foreach (var fact in document.Facts)
        {
            if (fact.Key.Shape is FactShape.Entity or FactShape.Place or FactShape.Event)
            {
                ids.AddRange(fact.Items.Select(static item => item.Text));
            }
        }

        foreach (var declaration in document.Declarations)
        {
            ids.Add(declaration.Id);
        }

        // `of` names a quote of the article first: that is no question to the corpus.
        var annotations = document.Body?.Annotations ?? default;
        var quotes = new HashSet<string>(
            annotations.OfType<QuoteAnnotation>().Select(static quote => quote.Id?.Value).OfType<string>(), StringComparer.Ordinal);
        foreach (var annotation in annotations)
        {
            switch (annotation)
            {
                case MentionAnnotation mention:
                    foreach (var target in mention.Targets)
                    {
                        if (target.Id is not null)
                        {
                            ids.Add(target.Id);
                        }
                        else if (RequestOf(mention, target, document.Body!.Text, language) is { } request)
                        {
                            names.Add(request);
                        }
                    }

                    if (mention.Role is { } role)
                    {
                        ids.Add(role.Event.Value);
                    }

                    break;
                case QuoteAnnotation quote:
                    ids.AddRange(quote.By.Concat(quote.To).Concat(quote.For).Select(static id => id.Value));
                    break;
                case TimeAnnotation { Of: { } of } when !quotes.Contains(of.Value):
                    ids.Add(of.Value);
                    break;
            }
        }

        return new References(ids.Items.ToEquatableArray(), names.Items.ToEquatableArray());
    }

    public static Language LanguageOf(Document document) => Language.Of(document.Facts.TextOf(Schema.InLanguage));

    /// <summary>What a by-name mention asks for; <c>null</c> for a pronoun, which is no name.</summary>
    public static NameRequest? RequestOf(MentionAnnotation mention, TargetSyntax target, string text, Language language)
    {
        var words = WhiteSpace.Collapse(mention.Range.In(text));
        return language.IsPronoun(words) ? null : new NameRequest(target.Kind, words);
    }
}

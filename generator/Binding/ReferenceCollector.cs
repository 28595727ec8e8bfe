using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>Lists what a document asks of the corpus, so that its slice can be cut without binding it.</summary>
internal sealed class ReferenceCollector
{
    /// <summary>Larger sets, which an unusual file leaves, are not kept for the next document of the thread.</summary>
    private const int MaxKept = 1000;

    [ThreadStatic]
    private static ReferenceCollector? s_idle;

    private readonly OrderedSet<string> _ids = new(StringComparer.Ordinal);
    private readonly OrderedSet<NameRequest> _names = new();
    private readonly HashSet<string> _quotes = new(StringComparer.Ordinal);

    public static References Collect(Document document)
    {
        var collector = s_idle ?? new ReferenceCollector();
        s_idle = null;
        collector.AddHead(document);
        if (document.Body is { } body)
        {
            collector.AddBody(body, LanguageOf(document));
        }

        return collector.Finish();
    }

    private void AddHead(Document document)
    {
        foreach (var fact in document.Facts)
        {
            if (fact.Key.Shape == FactShape.Reference)
            {
                foreach (var item in fact.Items)
                {
                    _ids.Add(item.Text);
                }
            }
        }

        foreach (var declaration in document.Declarations)
        {
            _ids.Add(declaration.Id);
        }
    }

    private void AddBody(Body body, Language language)
    {
        // `of` names a quote of the article first: that is no question to the corpus.
        foreach (var annotation in body.Annotations)
        {
            if (annotation is QuoteAnnotation { Id: { } id })
            {
                _quotes.Add(id.Value);
            }
        }

        foreach (var annotation in body.Annotations)
        {
            switch (annotation)
            {
                case MentionAnnotation mention:
                    AddMention(mention, body.Text, language);
                    break;
                case QuoteAnnotation quote:
                    AddAll(quote.By);
                    AddAll(quote.To);
                    AddAll(quote.For);
                    break;
                case TimeAnnotation { Of: { } of } when !_quotes.Contains(of.Value):
                    _ids.Add(of.Value);
                    break;
            }
        }
    }

    private void AddMention(MentionAnnotation mention, string text, Language language)
    {
        foreach (var target in mention.Targets)
        {
            if (target.Id is not null)
            {
                _ids.Add(target.Id);
            }
            else if (RequestOf(mention, target, text, language) is { } request)
            {
                _names.Add(request);
            }
        }

        if (mention.Role is { } role)
        {
            _ids.Add(role.Event.Value);
        }
    }

    private void AddAll(EquatableArray<IdSyntax> ids)
    {
        foreach (var id in ids)
        {
            _ids.Add(id.Value);
        }
    }

    private References Finish()
    {
        var references = new References(_ids.Items.ToEquatableArray(), _names.Items.ToEquatableArray());
        if (_ids.Items.Count + _names.Items.Count + _quotes.Count <= MaxKept)
        {
            _ids.Clear();
            _names.Clear();
            _quotes.Clear();
            s_idle = this;
        }

        return references;
    }

    public static Language LanguageOf(Document document) => Language.Of(document.Facts.TextOf(Schema.InLanguage));

    /// <summary>What a by-name mention asks for; <c>null</c> for a pronoun, which is no name.</summary>
    public static NameRequest? RequestOf(MentionAnnotation mention, TargetSyntax target, string text, Language language)
    {
        var words = WhiteSpace.Collapse(mention.Range.In(text));
        return language.IsPronoun(words) ? null : new NameRequest(target.Kind, words);
    }
}

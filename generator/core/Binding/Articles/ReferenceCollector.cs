using ArticleGen.Binding.Names;
using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Articles;

/// <summary>Lists what a document asks of the corpus, so that its slice can be cut without binding it.</summary>
internal sealed class ReferenceCollector : IReferenceVisitor
{
    /// <summary>Larger sets, which an unusual file leaves, are not kept for the next document of the thread.</summary>
    private const int MaxKept = 1000;

    [ThreadStatic]
    private static ReferenceCollector? s_idle;

    private readonly OrderedSet<string> _ids = new(StringComparer.Ordinal);
    private readonly OrderedSet<NameRequest> _names = new();
    private readonly OrderedSet<NameRequest> _possibleNames = new();
    private readonly HashSet<string> _quotes = new(StringComparer.Ordinal);
    private readonly OrderedSet<string> _possible = new(StringComparer.Ordinal);

    private Document? _document;
    private Language? _language;

    private ReferenceCollector()
    {
    }

    public static References Collect(Document document)
    {
        var collector = s_idle ?? new ReferenceCollector();
        s_idle = null;
        collector.AddHead(document);
        if (document.Body is { } body)
        {
            collector.AddBody(document, body);
        }

        return collector.Finish();
    }

    private void AddHead(Document document)
    {
        foreach (var fact in document.Facts)
        {
            fact.Visit(this);
        }

        foreach (var declaration in document.Declarations)
        {
            _ids.Add(declaration.Id);
        }
    }

    private void AddBody(Document document, Body body)
    {
        foreach (var annotation in body.Annotations)
        {
            if (annotation.QuoteId is { } id)
            {
                _quotes.Add(id.Value);
            }
        }

        foreach (var loose in body.LooseIds)
        {
            _possible.Add(loose.Id.Value);
        }

        (_document, _language) = (document, LanguageOf(document));
        foreach (var annotation in body.Annotations)
        {
            annotation.Visit(this);
            foreach (var request in SaidNames.Of(annotation, document, _language))
            {
                _possibleNames.Add(request);
            }
        }

        (_document, _language) = (null, null);
    }

    void IReferenceVisitor.Thing(string id) => _ids.Add(id);

    void IReferenceVisitor.EventOrQuote(string id) => (_quotes.Contains(id) ? _possible : _ids).Add(id);

    void IReferenceVisitor.Quote(string id)
    {
        if (!_quotes.Contains(id))
        {
            _possible.Add(id);
        }
    }

    void IReferenceVisitor.Name(MentionAnnotation mention, TargetSyntax target)
    {
        var request = RequestOf(mention, target, _document!);
        if (!_language!.IsPronoun(request.Name))
        {
            _names.Add(request);
        }
        else if (NameText.MayBeName(request.Name))
        {
            _possibleNames.Add(request);
        }
    }

    void IReferenceVisitor.LooseName(string name) => _ids.Add(name);

    private References Finish()
    {
        var references = new References(_ids.Items.ToEquatableArray(), _possible.Items.ToEquatableArray(), _names.Items.ToEquatableArray(),
            _possibleNames.Items.Count == 0 ? default : _possibleNames.Items.Where(request => !_names.Contains(request)).ToEquatableArray());
        if (_ids.Items.Count + _names.Items.Count + _possibleNames.Items.Count + _quotes.Count <= MaxKept)
        {
            _ids.Clear();
            _possible.Clear();
            _names.Clear();
            _possibleNames.Clear();
            _quotes.Clear();
            s_idle = this;
        }

        return references;
    }

    public static Language LanguageOf(Document document) => Language.Of(document.Facts.TextOf(FormatKeys.InLanguage), document.Schema.Pronouns);

    /// <summary>What a by-name mention asks for.</summary>
    public static NameRequest RequestOf(MentionAnnotation mention, TargetSyntax target, Document document) =>
        new(target.Kind!, NameText.Of(mention.Words(document.Body!.Text)), document.Head.Scope);
}

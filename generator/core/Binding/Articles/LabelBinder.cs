using ArticleGen.Binding.Fields;
using ArticleGen.Binding.Quotes;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Articles;

/// <summary>Binds an article's labels: puts their segments together, and finds to what they link.</summary>
/// <param name="quotes">Links may point to them.</param>
internal sealed class LabelBinder(FieldBinder fields, QuoteBinder quotes, FindingSink findings)
{
    private readonly List<LabelDraft> _drafts = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private int _searches;
    private NearWords? _near;

    /// <summary>Adds a span that is a label, alone or besides.</summary>
    public void Add(Annotation annotation)
    {
        if (annotation.Label is not { } said)
        {
            return;
        }

        if (said.Id is not { } id)
        {
            _drafts.Add(new LabelDraft(annotation));
        }
        else if (!_byId.TryGetValue(id.Value, out var index))
        {
            _byId.Add(id.Value, _drafts.Count);
            _drafts.Add(new LabelDraft(annotation));
            if (quotes.IndexOf(id.Value) >= 0)
            {
                findings.Add(Rules.IdOfLabelAndQuote, id.At, id.Value);
            }
        }
        else
        {
            AddSegment(_drafts[index], annotation, said);
        }
    }

    /// <summary>The labels in the order in which they begin.</summary>
    public EquatableArray<Label> Finish() => _drafts.Count == 0 ? default : _drafts.Select(Finish).ToEquatableArray();

    private void AddSegment(LabelDraft draft, Annotation annotation, LabelSyntax said)
    {
        if (said.Type != draft.Type)
        {
            findings.Add(Rules.LabelDisagrees, said.TypeAt, draft.Id!, $"is a `{said.Type}` here and a `{draft.Type}` at an earlier segment");
        }

        if (annotation.Range.Start < draft.End)
        {
            findings.Add(Rules.LabelDisagrees, said.Id!.Value.At, draft.Id!, "stands inside itself");
        }
        else
        {
            draft.Parts.Add(annotation);
        }
    }

    private Label Finish(LabelDraft draft) => new(
        draft.Id,
        draft.Type,
        draft.Parts.Select(static part => part.Range).ToEquatableArray(),
        Links(draft),
        fields.Bind(draft),
        draft.Own(static part => part.Note),
        draft.Own(static part => part.Certainty));

    private EquatableArray<LabelLink> Links(LabelDraft draft)
    {
        OrderedSet<LabelLink>? links = null;
        foreach (var link in draft.Parts.SelectMany(static part => part.Label!.Links))
        {
            foreach (var id in link.Targets)
            {
                if (_byId.TryGetValue(id.Value, out var label))
                {
                    (links ??= new()).Add(new LabelLink(link.Type, IsToQuote: false, label));
                }
                else if (quotes.IndexOf(id.Value) is var quote and >= 0)
                {
                    (links ??= new()).Add(new LabelLink(link.Type, IsToQuote: true, quote));
                }
                else if (!quotes.IsEmpty(id.Value))
                {
                    findings.Add(Rules.UnknownLink, id.At, link.Type, id.Value, Advise(id.Value));
                }
            }
        }

        return links?.Items.ToEquatableArray() ?? default;
    }

    private string Advise(string id)
    {
        var near = _searches++ < Advice.MaxSearches ? (_near ??= new NearWords(_byId.Keys.Concat(quotes.Ids))).Find(id) : null;
        return near is null ? $"; write `id={id}` on the label that it means" : Advice.DidYouMean("#" + near);
    }
}

/// <summary>A label while its segments are collected.</summary>
internal sealed class LabelDraft(Annotation first)
{
    public string? Id { get; } = first.Label!.Id?.Value;

    public string Type { get; } = first.Label!.Type;

    /// <summary>The spans that are its segments, in text order.</summary>
    public List<Annotation> Parts { get; } = [first];

    public int End => Parts[Parts.Count - 1].Range.End;

    /// <summary>What the first segment says that says it: what a span says that is another thing besides is of that.</summary>
    public T? Own<T>(Func<Annotation, T?> say) => Parts.OfType<LabelAnnotation>().Select(say).FirstOrDefault(static said => said is not null);
}

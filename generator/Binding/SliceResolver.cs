using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Binding;

/// <summary>Finds what an article refers to in its slice of the corpus; a reference that leads nowhere is a finding.</summary>
internal sealed class SliceResolver
{
    private readonly Dictionary<string, ThingSlice> _things;
    private readonly Dictionary<string, string?> _unknown;
    private readonly Dictionary<NameRequest, NameAnswer> _names;
    private readonly bool _isStrict;
    private readonly FindingSink _findings;

    public SliceResolver(CorpusSlice slice, FindingSink findings)
    {
        _things = new Dictionary<string, ThingSlice>(slice.Things.Count, StringComparer.Ordinal);
        foreach (var thing in slice.Things)
        {
            _things.Add(thing.Id, thing);
        }

        _unknown = new Dictionary<string, string?>(slice.Unknown.Count, StringComparer.Ordinal);
        foreach (var unknown in slice.Unknown)
        {
            _unknown.Add(unknown.Id, unknown.Nearest);
        }

        _names = new Dictionary<NameRequest, NameAnswer>(slice.Names.Count);
        foreach (var answer in slice.Names)
        {
            _names.Add(answer.Request, answer);
        }

        _isStrict = slice.IsStrict;
        _findings = findings;
    }

    public int ThingCount => _things.Count;

    public ThingSlice? Find(string id) => _things.TryGetValue(id, out var thing) ? thing : null;

    public string? Nearest(string id) => _unknown.TryGetValue(id, out var nearest) ? nearest : null;

    /// <param name="kind">What the key says that the thing is.</param>
    public ThingSlice? Resolve(IdSyntax id, ThingKind kind)
    {
        var thing = Resolve(id, kind.Word());
        if (thing is null || thing.Kind == kind)
        {
            return thing;
        }

        _findings.Add(
            Rules.WrongKind, id.At, id.Value, thing.Kind.WithArticle(), kind.WithArticle(),
            Advice.DidYouMean($"{thing.Kind.Word()}={id.Value}"));
        return null;
    }

    /// <summary>The person, organization or place with an id.</summary>
    public ThingSlice? ResolveEntity(IdSyntax id)
    {
        var thing = Resolve(id, "person, organization or place");
        if (thing is null || thing.Kind.IsEntity())
        {
            return thing;
        }

        _findings.Add(Rules.WrongKind, id.At, id.Value, thing.Kind.WithArticle(), "a person, organization or place", "");
        return null;
    }

    public IEnumerable<string> ResolveEntities(IEnumerable<IdSyntax> ids) =>
        ids.Select(ResolveEntity).OfType<ThingSlice>().Select(static thing => thing.Id).Distinct(StringComparer.Ordinal);

    /// <summary>The thing that a by-name mention names, or declares.</summary>
    /// <param name="request"><c>null</c> where the words are a pronoun.</param>
    public ThingSlice? Resolve(NameRequest? request, string words, ThingKind kind, TextSpan at)
    {
        if (request is not { } asked)
        {
            _findings.Add(Rules.PronounByName, at, words, kind.Word());
            return null;
        }

        var answer = _names[asked];
        if (answer.Ids.Count > 1)
        {
            _findings.Add(Rules.AmbiguousName, at, asked.Name, Advice.OneOf(answer.Ids), kind.Word(), answer.Ids[0]);
            return null;
        }

        if (answer.Ids.Count == 0)
        {
            ReportUndeclarable(answer, at);
            return null;
        }

        if (answer.LongerName is not null)
        {
            _findings.Add(Rules.PartOfName, at, asked.Name, answer.LongerName, kind.Word(), answer.LongerId!);
        }
        else if (answer.IsImplicit)
        {
            var (rule, what) = _isStrict ? (Rules.UndeclaredName, kind.Word()) : (Rules.ImplicitDeclaration, kind.WithArticle());
            _findings.Add(rule, at, what, asked.Name, answer.Ids[0]);
        }

        return _things[answer.Ids[0]];
    }

    private void ReportUndeclarable(NameAnswer answer, TextSpan at)
    {
        var (kind, name) = (answer.Request.Kind, answer.Request.Name);
        if (answer.Taken is not { } taken)
        {
            _findings.Add(Rules.BadSpanId, at, name);
        }
        else if (taken.Kind != kind)
        {
            _findings.Add(Rules.IdOfTwoKinds, at, taken.Id, kind.WithArticle(), taken.Kind.WithArticle(), taken.Owner);
        }
        else
        {
            _findings.Add(Rules.Contradiction, at, Schema.Name.Name, taken.Id, name, taken.Name, taken.Owner);
        }
    }

    private ThingSlice? Resolve(IdSyntax id, string wanted)
    {
        if (Find(id.Value) is { } thing)
        {
            return thing;
        }

        _findings.Add(Rules.UnknownId, id.At, wanted, id.Value, Advice.DidYouMean(Nearest(id.Value)));
        return null;
    }
}

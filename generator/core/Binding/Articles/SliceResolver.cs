using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Articles;

/// <summary>Finds what an article refers to in its slice of the corpus; a reference that leads nowhere is a finding.</summary>
internal sealed class SliceResolver
{
    private readonly CorpusSlice _slice;
    private readonly string? _scope;
    private readonly DeclaredSchema _schema;
    private readonly FindingSink _findings;

    /// <summary>The index of each thing in the slice, by its id.</summary>
    private readonly Dictionary<string, int> _indices;

    /// <summary>The index of each thing by an id that it had before, as the article writes it.</summary>
    private readonly Dictionary<string, int>? _former;

    /// <summary>Made when they are asked for first: most articles know all ids, and many mention nobody by name.</summary>
    private Dictionary<string, string?>? _unknown;
    private Dictionary<NameRequest, NameAnswer>? _names;
    private SpanKeys? _spanKeys;

    public SliceResolver(Document document, CorpusSlice slice, FindingSink findings)
    {
        _slice = slice;
        _scope = document.Head.Scope;
        _schema = document.Schema;
        _findings = findings;
        Wrong = new WrongIds(_schema, id => IndexUnknown()[id], findings.Add);
        _indices = new Dictionary<string, int>(Things.Count, StringComparer.Ordinal);
        foreach (var thing in Things)
        {
            _indices.Add(thing.Id, _indices.Count);
        }

        foreach (var (id, now) in slice.Former)
        {
            (_former ??= new(StringComparer.Ordinal)).Add(id, _indices[now]);
        }
    }

    public EquatableArray<ThingSlice> Things => _slice.Things;

    /// <summary>The index of the thing that has an id in the corpus, or -1.</summary>
    public int IndexOf(string id) => _indices.TryGetValue(id, out var index) ? index : -1;

    /// <summary>The thing that has an id in the corpus.</summary>
    public ThingSlice this[string id] => Things[_indices[id]];

    /// <summary>The thing that an id means where the article writes it: its own things go before those of all.</summary>
    public ThingSlice? Find(string id) =>
        (_scope is not null && _indices.TryGetValue(Identifiers.Scoped(_scope, id), out var index))
        || _former?.TryGetValue(id, out index) == true
        || _indices.TryGetValue(id, out index) ? Things[index] : null;

    /// <summary>The same where the article means it by the id; that it has another one now is a finding.</summary>
    public ThingSlice? Find(IdSyntax id)
    {
        var thing = Find(id.Value);
        if (thing is not null)
        {
            Wrong.ReportFormer(id.Value, Locate(id.At), thing.Id, _scope);
        }

        return thing;
    }

    /// <summary>Reports ids that no thing has. Each was asked of the corpus, or <see cref="Annotation.Visit"/> did not tell of it.</summary>
    public WrongIds Wrong { get; }

    /// <summary>What to write where <c>source=ann-lee</c> names a thing, and a quote is asked; <c>null</c> where it names none.</summary>
    public string? AdviseQuote(string key, string id) => Find(id) is { } thing
        ? $"; `{key}` names a quote, and `{id}` is {thing.Kind.WithArticle}" + (key == "source" ? $"; write `{thing.Kind.Name}={id} source=QUOTE`" : $"; write `{key}=QUOTE`")
        : null;

    /// <summary>Reports several ids that are a name, or words of the text, and no ids.</summary>
    /// <param name="markedBy">The class that marks such words in the text.</param>
    public bool ReportName(EquatableArray<IdSyntax> ids, ThingKind? wanted = null, string? markedBy = null)
    {
        if ((LooseName.In(ids) ?? LooseName.WordsIn(ids)) is not { } name || ids.Any(id => Find(id.Value) is not null))
        {
            return false;
        }

        var isName = LooseName.In(ids) is not null;
        if (!isName && ids.Any(id => IndexUnknown().TryGetValue(id.Value, out var near) && near is not null))
        {
            return false;
        }

        IndexUnknown().TryGetValue(name, out var meant);
        var words = isName || markedBy is null ? null : $"; words of the text are marked there: `[{name}]{{.{markedBy}}}`";
        Wrong.ReportName(name, Locate(TextSpan.FromBounds(ids[0].At.Start, ids[ids.Count - 1].At.End)), wanted, meant, words);
        return true;
    }

    /// <param name="kind">What the key says that the thing is.</param>
    /// <param name="wanted">What may have the id, in words.</param>
    /// <param name="nearQuote">The id of a quote that is nearest to one.</param>
    public ThingSlice? Resolve(IdSyntax id, ThingKind kind, string? wanted = null, Func<string, string?>? nearQuote = null)
    {
        if (nearQuote is not null && Find(id.Value) is null && nearQuote(id.Value) is { } quote)
        {
            Wrong.ReportUnknown(id.Value, Locate(id.At), wanted!, near: quote);
            return null;
        }

        var thing = FindOrReport(id, wanted ?? kind.Name);
        if (thing is null || thing.Kind == kind)
        {
            return thing;
        }

        Wrong.ReportKind(id.Value, Locate(id.At), thing.Kind, kind, Advice.DidYouMean($"{thing.Kind.Name}={id.Value}"));
        return null;
    }

    /// <summary>The thing whose id is the class of a mention.</summary>
    /// <param name="id">Where it is a slip, a class of the format may be meant.</param>
    public ThingSlice? ResolveClass(IdSyntax id)
    {
        _spanKeys ??= new SpanKeys(_schema);
        if (Find(id.Value) is not null || (ForeignWords.FindSpanClass(id.Value) is null && _spanKeys.FindClass(id.Value) is null))
        {
            return FindOrReport(id, "thing", isClass: true);
        }

        _findings.Add(Rules.UnknownClass, id.At, id.Value, _spanKeys.AdviseClass(id.Value));
        return null;
    }

    /// <summary>The person, organization or place with an id.</summary>
    public ThingSlice? ResolveEntity(IdSyntax id)
    {
        var thing = FindOrReport(id, _schema.AnyEntity);
        if (thing is null || thing.Kind.IsEntity)
        {
            return thing;
        }

        Wrong.ReportKind(id.Value, Locate(id.At), thing.Kind, wanted: null);
        return null;
    }

    /// <summary>The ids of those that are people, organizations or places, each once.</summary>
    /// <param name="markedBy">The class that marks words in the text which name such.</param>
    public EquatableArray<string> ResolveEntities(EquatableArray<IdSyntax> ids, string? markedBy = null)
    {
        if (ids.Count == 0 || ReportName(ids, markedBy: markedBy))
        {
            return default;
        }

        var found = new OrderedSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (ResolveEntity(id) is { } thing)
            {
                found.Add(thing.Id);
            }
        }

        return found.Items.ToEquatableArray();
    }

    /// <summary>Whether the corpus answers for a name.</summary>
    public bool HasNames => _slice.Names.Count > 0;

    /// <summary>Whether a thing is declared with a name that may be none.</summary>
    public bool KnowsName(NameRequest possible) => Names.ContainsKey(possible);

    /// <summary>Whether a mention declares a thing with its words, or would, were its id not taken by the one that is meant.</summary>
    public bool IsDeclaredBy(NameRequest asked) => Names[asked] is { IsImplicit: true, Ids.Count: 1 } or { MeansTaken: true } && !_slice.IsStrict;

    /// <summary>Whether another thing may be meant, whose name is nearly this one.</summary>
    public bool HasHint(NameRequest asked) => Names[asked].Hint is not null;

    /// <summary>The thing that such a mention declares.</summary>
    public ThingSlice DeclaredBy(NameRequest asked) => this[IdOf(Names[asked])];

    /// <summary>The first of the things that a name belongs to, where it may be none.</summary>
    public ThingSlice? FindNamed(NameRequest possible) => Names.TryGetValue(possible, out var answer) && answer.Ids.Count > 0 ? this[answer.Ids[0]] : null;

    /// <summary>The thing that a by-name mention names, or declares.</summary>
    public ThingSlice? Resolve(NameRequest asked, TextSpan at)
    {
        var (kind, answer) = (asked.Kind, Names[asked]);
        if (answer.Ids.Count > 1)
        {
            _findings.Add(Rules.AmbiguousName, at, asked.Name, Advice.OneOf(answer.Ids), kind.Name, answer.Ids[0]);
            return null;
        }

        if (answer.Ids.Count == 0 && !answer.MeansTaken)
        {
            ReportUndeclarable(answer, at);
            return null;
        }

        var id = IdOf(answer);
        if (answer.IsImplicit && _slice.IsStrict)
        {
            _findings.Add(Rules.UndeclaredName, at, kind.Name, asked.Name, id, answer.Hint is { } meant ? $"; if `{meant.Id}` is meant, write `{kind.Name}={meant.Id}`" : "");
        }
        else if (answer.Hint is { } hint)
        {
            ReportHint(hint, asked, at);
        }
        else if (answer.IsImplicit)
        {
            _findings.Add(Rules.ImplicitDeclaration, at, kind.WithArticle, asked.Name, id);
        }

        return this[id];
    }

    private static string IdOf(NameAnswer answer) => answer.MeansTaken ? answer.Taken!.Id : answer.Ids[0];

    private Dictionary<NameRequest, NameAnswer> Names => _names ??= _slice.Names.ToDictionary(static answer => answer.Request);

    private void ReportHint(NameHint hint, NameRequest asked, TextSpan at)
    {
        string[] meant = [.. hint.Others.Prepend(hint.Id).Select(id => $"{asked.Kind.Name}={Identifiers.LocalOf(id)}")];
        _findings.Add(
            hint.IsPart ? Rules.PartOfName : Rules.NearName, at, asked.Name, hint.Says, meant.Length == 1 ? "it" : "one of them", Advice.OneOf(meant));
    }

    private Dictionary<string, string?> IndexUnknown() =>
        _unknown ??= _slice.Unknown.ToDictionary(static unknown => unknown.Id, static unknown => unknown.Nearest, StringComparer.Ordinal);

    private void ReportUndeclarable(NameAnswer answer, TextSpan at)
    {
        var (kind, name) = (answer.Request.Kind, answer.Request.Name);
        if (answer.Taken is not { } taken)
        {
            _findings.Add(Rules.BadSpanId, at, name, "");
        }
        else
        {
            _findings.Add(Rules.IdOfTwoKinds, at, taken.Id, kind.WithArticle, taken.Kind.WithArticle, taken.Owner);
        }
    }

    /// <param name="isClass">Whether it is written with a dot before it.</param>
    private ThingSlice? FindOrReport(IdSyntax id, string wanted, bool isClass = false)
    {
        if (Find(id) is { } thing)
        {
            return thing;
        }

        Wrong.ReportUnknown(id.Value, Locate(id.At), wanted, isClass: isClass);
        return null;
    }

    private FileLocation Locate(TextSpan at) => _findings.File.Locate(at);
}

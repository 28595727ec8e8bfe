using ArticleGen.Binding.Names;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding.Corpora;

/// <summary>Everything that articles can refer to, merged over all files. Equal when its things and articles are.</summary>
/// <param name="things">Ordered by owner, corpus files first, and within a file as declared; ids are unique.</param>
/// <param name="slices">The things as articles need them.</param>
/// <param name="articles">Ordered by id (ordinal); ids are unique.</param>
/// <param name="isStrict">Whether a mention may not declare a thing.</param>
/// <param name="schema">What can be said of things and articles.</param>
internal sealed class Corpus(
    EquatableArray<Thing> things,
    EquatableArray<ThingSlice> slices,
    ThingIds ids,
    NameTable names,
    EquatableArray<ArticleEntry> articles,
    bool isStrict,
    CorpusSchema schema) : IEquatable<Corpus>
{
    public static readonly Corpus Empty = new(default, default, new ThingIds(0), new NameTable(0), default, isStrict: false, CorpusSchema.BuiltIn);

    private readonly NameIndex _index = new(things, names);
    private Dictionary<string, string>? _paths;

    public EquatableArray<Thing> Things => things;

    public EquatableArray<ArticleEntry> Articles => articles;

    public bool IsStrict => isStrict;

    public CorpusSchema Schema => schema;

    private Dictionary<string, string> Paths =>
        _paths ??= articles.ToDictionary(static entry => entry.Id, static entry => entry.Path, StringComparer.Ordinal);

    public bool HasArticle(string id) => Paths.ContainsKey(id);

    public Thing? Find(string id) => ids.IndexOf(id) is var index and >= 0 ? things[index] : null;

    /// <summary>The id that was probably meant by an unknown one, or <c>null</c>.</summary>
    public string? Nearest(string id) => ids.Nearest(id, FindNamed(id), mayLook: true);

    /// <summary>Answers what one article asks: all that binding it needs to know of the other files.</summary>
    /// <param name="scope">The article, where it has things of its own.</param>
    public CorpusSlice SliceFor(ArticleEntry article, References references, string? scope = null)
    {
        var answers = new List<NameAnswer>(references.Names.Count);
        var named = new OrderedSet<int>();
        var searches = 0;
        foreach (var request in references.Names)
        {
            var indices = names.Find(request);
            var isKnown = indices.Length > 0 && !things[indices[0]].IsImplicit;
            var answer = _index.Answer(request, indices, ids, mayLook: !isKnown && searches++ < Advice.MaxSearches);
            answers.Add(answer);
            named.AddRange(answer.MeansTaken ? [ids.IndexOf(answer.Taken!.Id)] : indices);
        }

        foreach (var request in references.PossibleNames)
        {
            // Only what is declared answers, so that an article hears of no other.
            if (names.Find(request) is { Length: > 0 } indices && !things[indices[0]].IsImplicit)
            {
                answers.Add(new NameAnswer(request, new(Array.ConvertAll(indices, index => things[index].Id)), IsImplicit: false, Hint: null, Taken: null));
                named.AddRange(indices);
            }
        }

        foreach (var id in references.Possible)
        {
            if (ids.IndexOf(id, scope) is var index and >= 0)
            {
                named.Add(index);
            }
        }

        var former = ids.HasFormer ? references.Ids.Concat(references.Possible).Where(id => ids.IsFormer(id, scope)).Distinct(StringComparer.Ordinal).ToList() : [];
        named.AddRange(former.Select(id => ids.IndexOf(id, scope)));

        var known = new List<ThingSlice>(references.Ids.Count + named.Items.Count);
        var knownAndNamed = new OrderedSet<int>();
        var unknown = new List<UnknownId>();
        foreach (var id in references.Ids)
        {
            var index = ids.IndexOf(id, scope);
            if (index < 0)
            {
                unknown.Add(new UnknownId(id, ids.Nearest(id, FindNamed(id), mayLook: unknown.Count < Advice.MaxSearches && id.IndexOf(' ') < 0)));
                continue;
            }

            if (former.Contains(id))
            {
                continue;
            }

            known.Add(slices[index]);
            if (named.Contains(index))
            {
                knownAndNamed.Add(index);
            }
        }

        foreach (var index in named.Items)
        {
            if (!knownAndNamed.Contains(index))
            {
                known.Add(slices[index]);
            }
        }

        return new CorpusSlice(
            Paths[article.Id] == article.Path, isStrict, known.ToEquatableArray(), unknown.ToEquatableArray(), answers.ToEquatableArray(), schema.Article)
        {
            Former = former.Select(id => new FormerId(id, things[ids.IndexOf(id, scope)].Id)).ToEquatableArray(),
        };
    }

    private string? FindNamed(string name) => names.FindAny(name, schema.Kinds.Select(static row => row.Kind)) is { } index ? things[index].Id : null;

    /// <summary>The names of things that stand in a text as whole words, each at its place.</summary>
    public IEnumerable<(TextRange Range, Thing Thing)> FindNames(string text, string article) => _index.FindIn(text).Where(found => found.Thing.Scope is null || found.Thing.Scope == article);

    public bool Equals(Corpus? other) => other is not null && things.Equals(other.Things) && articles.Equals(other.Articles) && isStrict == other.IsStrict && schema.Equals(other.Schema);

    public override bool Equals(object? obj) => Equals(obj as Corpus);

    public override int GetHashCode() => things.GetHashCode();
}

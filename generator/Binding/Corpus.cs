using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Everything that articles can refer to, merged over all files. Equal when its things and articles are.</summary>
/// <param name="things">Ordered by owner, corpus files first, and within a file as declared; ids are unique.</param>
/// <param name="articles">Ordered by id (ordinal); ids are unique.</param>
/// <param name="isStrict">Whether a mention may not declare a thing.</param>
internal sealed class Corpus(EquatableArray<Thing> things, EquatableArray<ArticleEntry> articles, bool isStrict) : IEquatable<Corpus>
{
    private Dictionary<string, Thing>? _byId;
    private NameIndex? _names;
    private NearWords? _near;
    private Dictionary<string, string>? _paths;

    public EquatableArray<Thing> Things => things;

    public EquatableArray<ArticleEntry> Articles => articles;

    private Dictionary<string, Thing> ById => _byId ??= things.ToDictionary(static thing => thing.Id, StringComparer.Ordinal);

    private NameIndex Names => _names ??= new NameIndex(things);

    private NearWords Near => _near ??= new NearWords(ById.Keys);

    public bool IsStrict => isStrict;

    public Thing? Find(string id) => ById.TryGetValue(id, out var thing) ? thing : null;

    /// <summary>Answers what one article asks: all that binding it needs to know of the other files.</summary>
    public CorpusSlice SliceFor(ArticleEntry article, References references)
    {
        _paths ??= articles.ToDictionary(static entry => entry.Id, static entry => entry.Path, StringComparer.Ordinal);
        var answers = references.Names.Select(request => Names.Answer(request, Find)).ToEquatableArray();
        var known = new OrderedSet<Thing>(ReferenceComparer<Thing>.Instance);
        var unknown = new List<UnknownId>();
        foreach (var id in references.Ids)
        {
            if (Find(id) is { } thing)
            {
                known.Add(thing);
            }
            else
            {
                var isSearched = unknown.Count < Advice.MaxSearches;
                unknown.Add(new UnknownId(id, isSearched ? Near.Find(id) : null));
            }
        }

        known.AddRange(answers.SelectMany(static answer => answer.Ids).Select(id => ById[id]));
        return new CorpusSlice(
            _paths[article.Id] == article.Path, isStrict, known.Items.Select(Slice).ToEquatableArray(), unknown.ToEquatableArray(), answers);
    }

    /// <summary>The names of things that stand in a text as whole words, each at its place.</summary>
    public IEnumerable<(TextRange Range, Thing Thing)> FindNames(string text) => Names.FindIn(text);

    public bool Equals(Corpus? other) => other is not null && things.Equals(other.Things) && articles.Equals(other.Articles) && isStrict == other.IsStrict;

    public override bool Equals(object? obj) => Equals(obj as Corpus);

    public override int GetHashCode() => things.GetHashCode();

    private static ThingSlice Slice(Thing thing) => new(
        thing.Id, thing.Kind, thing.Names.Concat(thing.Facts.TextsOf(Schema.Demonym)).ToEquatableArray(),
        thing.Facts.TextOf(Schema.BirthDate), thing.Facts.TextOf(Schema.DeathDate));
}

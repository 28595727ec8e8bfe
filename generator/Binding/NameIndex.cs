using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Finds things by name, for mentions such as <c>[Ann Lee]{.person}</c>.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<NameRequest, List<Thing>> _byName = [];
    private readonly Dictionary<(ThingKind, string), List<(Thing Thing, string Name)>> _byWord = [];

    public NameIndex(EquatableArray<Thing> things)
    {
        foreach (var thing in things)
        {
            foreach (var name in thing.Names.Select(WhiteSpace.Collapse).Distinct(StringComparer.Ordinal))
            {
                Add(_byName, new NameRequest(thing.Kind, name), thing);
                foreach (var word in name.Split(' ').Distinct(StringComparer.Ordinal))
                {
                    Add(_byWord, (thing.Kind, word), (thing, name));
                }
            }
        }
    }

    public bool Knows(NameRequest request) => _byName.ContainsKey(request);

    /// <param name="find">The thing with an id, or <c>null</c>.</param>
    public NameAnswer Answer(NameRequest request, Func<string, Thing?> find)
    {
        var named = _byName.TryGetValue(request, out var things) ? things : [];
        var isImplicit = named.Count == 1 && named[0].IsImplicit;
        var (longer, longerId) = isImplicit ? FindLonger(request) : default;
        var taken = named.Count == 0 && find(Identifiers.Slug(request.Name)) is { } thing
            ? new TakenId(thing.Id, thing.Kind, thing.Name, thing.Owner)
            : null;
        return new NameAnswer(request, named.Select(static thing => thing.Id).ToEquatableArray(), isImplicit, longer, longerId, taken);
    }

    /// <summary>The names that stand in a text as whole words; where several begin at one word, the longest.</summary>
    public IEnumerable<(TextRange Range, Thing Thing)> FindIn(string text)
    {
        var position = 0;
        while (MentionKinds.TryReadWord(text, ref position, out var word))
        {
            var start = word.Start;
            var best = Candidates(word.In(text))
                .Where(candidate => StandsAt(text, start, candidate.Name))
                .OrderByDescending(static candidate => candidate.Name.Length)
                .FirstOrDefault();
            if (best.Thing is not null)
            {
                yield return (new TextRange(start, best.Name.Length), best.Thing);
            }
        }
    }

    private IEnumerable<(Thing Thing, string Name)> Candidates(string word)
    {
        foreach (ThingKind kind in Enum.GetValues(typeof(ThingKind)))
        {
            if (_byWord.TryGetValue((kind, word), out var candidates))
            {
                foreach (var candidate in candidates)
                {
                    yield return candidate;
                }
            }
        }
    }

    private static bool StandsAt(string text, int start, string name) =>
        string.CompareOrdinal(text, start, name, 0, name.Length) == 0
        && (start + name.Length == text.Length || !char.IsLetterOrDigit(text[start + name.Length]));

    /// <summary>A known name in which the words stand as whole words.</summary>
    private (string? Name, string? Id) FindLonger(NameRequest request)
    {
        var first = request.Name.Split(' ')[0];
        if (!_byWord.TryGetValue((request.Kind, first), out var candidates))
        {
            return default;
        }

        foreach (var (thing, name) in candidates)
        {
            if (name.Length > request.Name.Length && $" {name} ".IndexOf($" {request.Name} ", StringComparison.Ordinal) >= 0)
            {
                return (name, thing.Id);
            }
        }

        return default;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(value);
    }
}

using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>Finds things by name, for mentions such as <c>[Ann Lee]{.person}</c>.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<NameRequest, List<Thing>> _byName = [];
    private readonly Dictionary<(ThingKind, string), List<(Thing Thing, string Name)>> _byWord = [];

    private readonly Dictionary<string, NamesByLength> _byStart = new(StringComparer.Ordinal);

    public NameIndex(EquatableArray<Thing> things)
    {
        foreach (var thing in things)
        {
            foreach (var name in thing.Names.Select(WhiteSpace.Collapse).Distinct(StringComparer.Ordinal))
            {
                Add(_byName, new NameRequest(thing.Kind, name), thing);
                AddStart(name, thing);
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
        var (position, end) = (0, 0);
        while (MentionKinds.TryReadWord(text, ref position, out var word))
        {
            if (word.Start >= end && _byStart.TryGetValue(word.In(text), out var names) && names.FindAt(text, word.Start) is { } found)
            {
                end = word.Start + found.Name.Length;
                yield return (new TextRange(word.Start, found.Name.Length), found.Thing);
            }
        }
    }

    /// <summary>A known name in which the words stand as whole words.</summary>
    private (string? Name, string? Id) FindLonger(NameRequest request)
    {
        // All its words stand in the longer name, so the word that the fewest names hold is enough.
        List<(Thing Thing, string Name)>? candidates = null;
        foreach (var word in request.Name.Split(' '))
        {
            if (!_byWord.TryGetValue((request.Kind, word), out var holding))
            {
                return default;
            }

            candidates = candidates is null || holding.Count < candidates.Count ? holding : candidates;
        }

        foreach (var (thing, name) in candidates!)
        {
            if (name.Length > request.Name.Length && $" {name} ".IndexOf($" {request.Name} ", StringComparison.Ordinal) >= 0)
            {
                return (name, thing.Id);
            }
        }

        return default;
    }

    /// <summary>Finds the name again by its first word. One that begins with no word is not looked for.</summary>
    private void AddStart(string name, Thing thing)
    {
        var position = 0;
        if (!MentionKinds.TryReadWord(name, ref position, out var first) || first.Start > 0)
        {
            return;
        }

        if (!_byStart.TryGetValue(first.In(name), out var names))
        {
            _byStart.Add(first.In(name), names = new NamesByLength());
        }

        names.Add(name, thing);
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

    /// <summary>The names that begin with one word.</summary>
    private sealed class NamesByLength
    {
        private readonly Dictionary<string, Thing> _things = new(StringComparer.Ordinal);

        /// <summary>The lengths of the names, the longest first.</summary>
        private readonly SortedSet<int> _lengths = new(Comparer<int>.Create(static (left, right) => right.CompareTo(left)));

        public void Add(string name, Thing thing)
        {
            if (!_things.TryGetValue(name, out var first) || thing.Kind < first.Kind)
            {
                _things[name] = thing;
                _lengths.Add(name.Length);
            }
        }

        /// <summary>The longest name that stands in a text at a position and ends with a word.</summary>
        public (string Name, Thing Thing)? FindAt(string text, int start)
        {
            foreach (var length in _lengths)
            {
                var end = start + length;
                if (end <= text.Length
                    && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                    && text.Substring(start, length) is var name
                    && _things.TryGetValue(name, out var thing))
                {
                    return (name, thing);
                }
            }

            return null;
        }
    }
}

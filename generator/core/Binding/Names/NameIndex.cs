using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>Finds things by name, for mentions such as <c>[Ann Lee]{.person}</c>.</summary>
internal sealed class NameIndex(EquatableArray<Thing> things, NameTable table)
{
    /// <summary>Of the names that hold the words so many are looked at, and things told.</summary>
    private const int MaxFound = 20, MaxNamed = 6;

    private readonly KnownNames _known = new(things, table);

    /// <summary>The names that hold a word. Made when a mention declares a thing, as the next one when a text is searched.</summary>
    private Dictionary<NameRequest, List<(Thing Thing, string Name)>>? _byWord;

    private Dictionary<string, NamesByLength>? _byStart;

    /// <param name="ids">The ids of the things.</param>
    /// <param name="named">The indices of the things with the name.</param>
    /// <param name="mayLook">Whether a name that nothing has may be compared with others, which takes a while.</param>
    public NameAnswer Answer(NameRequest request, int[] named, ThingIds ids, bool mayLook)
    {
        var isImplicit = named.Length == 1 && things[named[0]].IsImplicit;
        var hint = isImplicit || named.Length == 0 ? FindLonger(request) ?? (mayLook ? _known.Find(request) : null) : null;
        var taken = named.Length == 0 && ids.IndexOf(Identifiers.Slug(request.Name), request.Scope) is var other and >= 0
            ? new TakenId(things[other].Id, things[other].Kind, things[other].Name, things[other].Owner)
            : null;
        if (taken is not null && taken.Kind == request.Kind)
        {
            // The words give the id of a thing of the kind: they mean it, and say its name in another way.
            hint = hint?.Id == taken.Id ? hint
                : things[ids.IndexOf(taken.Id)].IsImplicit ? new NameHint($"gives the id of \"{taken.Name}\", which {taken.Owner} mentions by name; its `alternateName` may hold both, else", taken.Id, IsPart: false)
                : new NameHint($"is no name of `{taken.Id}`, which is \"{taken.Name}\"", taken.Id, IsPart: false);
        }

        return new NameAnswer(request, new(Array.ConvertAll(named, index => things[index].Id)), isImplicit, hint, taken);
    }

    /// <summary>The names that stand in a text as whole words; where several begin at one word, the longest.</summary>
    public IEnumerable<(TextRange Range, Thing Thing)> FindIn(string written)
    {
        var byStart = _byStart ??= IndexStarts();
        var composed = ComposedText.Of(written);
        var text = composed.Text;
        var (position, end) = (0, 0);
        while (MentionKindReader.TryReadWord(text, ref position, out var word))
        {
            if (word.Start >= end && byStart.TryGetValue(word.In(text), out var names) && names.FindAt(text, word.Start) is { } found)
            {
                end = word.Start + found.Name.Length;
                yield return (composed.Written(new TextRange(word.Start, found.Name.Length)), found.Thing);
            }
        }
    }

    /// <summary>A known name in which the words stand as whole words.</summary>
    private NameHint? FindLonger(NameRequest request)
    {
        // All its words stand in the longer name, so the word that the fewest names hold is enough.
        var byWord = _byWord ??= IndexWords();
        List<(Thing Thing, string Name)>? candidates = null;
        foreach (var word in request.Name.Split(' '))
        {
            if (!byWord.TryGetValue(new NameRequest(request.Kind, word), out var holding))
            {
                return null;
            }

            candidates = candidates is null || holding.Count < candidates.Count ? holding : candidates;
        }

        var longer = candidates!.Where(candidate =>
            (candidate.Thing.Scope is null || candidate.Thing.Scope == request.Scope)
            && candidate.Name.Length > request.Name.Length
            && $" {candidate.Name} ".IndexOf($" {request.Name} ", StringComparison.Ordinal) >= 0);
        var found = longer.Take(MaxFound).GroupBy(static candidate => candidate.Thing.Id, static candidate => candidate.Name).Take(MaxNamed).ToList();
        return found.Count == 0 ? null : new NameHint(
            (found.Count == 1 ? "the name " : "the names ") + string.Join(found.Count == 2 ? " and " : ", ", found.Select(static names => $"\"{names.First()}\"")),
            found[0].Key,
            IsPart: true)
        {
            Others = found.Skip(1).Select(static names => names.Key).ToEquatableArray(),
        };
    }

    private Dictionary<NameRequest, List<(Thing Thing, string Name)>> IndexWords()
    {
        var index = new Dictionary<NameRequest, List<(Thing Thing, string Name)>>();
        foreach (var thing in things)
        {
            foreach (var name in thing.Names.Select(NameText.Of).Distinct(StringComparer.Ordinal))
            {
                foreach (var word in name.Split(' ').Distinct(StringComparer.Ordinal))
                {
                    var request = new NameRequest(thing.Kind, word);
                    if (!index.TryGetValue(request, out var names))
                    {
                        index.Add(request, names = []);
                    }

                    names.Add((thing, name));
                }
            }
        }

        return index;
    }

    /// <summary>Finds each name again by its first word. One that begins with no word is not looked for.</summary>
    private Dictionary<string, NamesByLength> IndexStarts()
    {
        var index = new Dictionary<string, NamesByLength>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            foreach (var name in thing.Names.Select(NameText.Of))
            {
                var position = 0;
                if (!MentionKindReader.TryReadWord(name, ref position, out var first) || first.Start > 0)
                {
                    continue;
                }

                if (!index.TryGetValue(first.In(name), out var names))
                {
                    index.Add(first.In(name), names = new NamesByLength());
                }

                names.Add(name, thing);
            }
        }

        return index;
    }

    /// <summary>The names that begin with one word.</summary>
    private sealed class NamesByLength
    {
        private readonly Dictionary<string, Thing> _things = new(StringComparer.Ordinal);

        /// <summary>The lengths of the names, the longest first.</summary>
        private readonly SortedSet<int> _lengths = new(Comparer<int>.Create(static (left, right) => right.CompareTo(left)));

        public void Add(string name, Thing thing)
        {
            if (!_things.TryGetValue(name, out var first) || ThingKind.BuiltIn.IndexOf(thing.Kind) < ThingKind.BuiltIn.IndexOf(first.Kind))
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

using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>Finds things by name, for mentions such as <c>[Ann Lee]{.person}</c>.</summary>
internal sealed class NameIndex(EquatableArray<Thing> things, NameTable table)
{
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
        if (taken is not null && taken.Kind == request.Kind && !things[ids.IndexOf(taken.Id)].IsImplicit)
        {
            // The words give the id of a thing of the kind: they mean it, and say its name in another way.
            hint = hint?.Id == taken.Id ? hint : new NameHint($"is no name of `{taken.Id}`, which is \"{taken.Name}\"", taken.Id, IsPart: false);
        }

        return new NameAnswer(request, new(Array.ConvertAll(named, index => things[index].Id)), isImplicit, hint, taken);
    }

    /// <summary>The names that stand in a text as whole words; where several begin at one word, the longest.</summary>
    public IEnumerable<(TextRange Range, Thing Thing)> FindIn(string text)
    {
        var byStart = _byStart ??= IndexStarts();
        var (position, end) = (0, 0);
        while (MentionKindReader.TryReadWord(text, ref position, out var word))
        {
            if (word.Start >= end && byStart.TryGetValue(word.In(text), out var names) && names.FindAt(text, word.Start) is { } found)
            {
                end = word.Start + found.Name.Length;
                yield return (new TextRange(word.Start, found.Name.Length), found.Thing);
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

        foreach (var (thing, name) in candidates!)
        {
            if ((thing.Scope is null || thing.Scope == request.Scope) && name.Length > request.Name.Length && $" {name} ".IndexOf($" {request.Name} ", StringComparison.Ordinal) >= 0)
            {
                return new NameHint(name, thing.Id, IsPart: true);
            }
        }

        return null;
    }

    private Dictionary<NameRequest, List<(Thing Thing, string Name)>> IndexWords()
    {
        var index = new Dictionary<NameRequest, List<(Thing Thing, string Name)>>();
        foreach (var thing in things)
        {
            foreach (var name in thing.Names.Select(WhiteSpace.Collapse).Distinct(StringComparer.Ordinal))
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
            foreach (var name in thing.Names.Select(WhiteSpace.Collapse))
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

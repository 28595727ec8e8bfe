/// <summary>Where things stand.</summary>
internal static partial class ArticleGenData
{
    /// <summary>What the parts other than its own say of a thing; nothing where there is one part.</summary>
    private static Addition[]? AdditionsTo(string id) => Parts.Length > 1 ? Things.AdditionsTo(id) : null;

    /// <summary>The things of all parts: by kind, and of each kind in the order of the parts.</summary>
    private sealed class ThingDirectory : Decoded
    {
        private readonly ThingPart[] _parts;

        /// <summary>Where the things of each kind begin, and last where all end.</summary>
        private readonly int[] _starts;

        private readonly global::__Corpus__.Thing?[] _things;

        /// <summary>Where the things stand by the ids that they had before.</summary>
        private readonly global::System.Collections.Generic.Dictionary<string, int> _former =
            new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);

        /// <summary>By thing, the parts that say more of it, each with its number there. Few parts say more of each other's things.</summary>
        private readonly global::System.Collections.Generic.Dictionary<string, (int Part, int Index)[]> _additions =
            new global::System.Collections.Generic.Dictionary<string, (int Part, int Index)[]>(global::System.StringComparer.Ordinal);

        public ThingDirectory(global::__Corpus__.CorpusPart[] parts)
        {
            _parts = global::System.Array.ConvertAll(parts, static part => new ThingPart(part));
            _starts = new int[_parts[0].KindCount + 1];
            for (var kind = 0; kind < _starts.Length - 1; kind++)
            {
                var start = _starts[kind];
                foreach (var part in _parts)
                {
                    start = part.Place(kind, start);
                }

                _starts[kind + 1] = start;
            }

            _things = new global::__Corpus__.Thing?[_starts[^1]];
            Ordinals = new global::System.Collections.Generic.Dictionary<string, int>(_things.Length, global::System.StringComparer.Ordinal);
            foreach (var part in _parts)
            {
                AddIds(part);
            }

            for (var i = 0; i < _parts.Length; i++)
            {
                AddAdditions(i);
            }
        }

        public global::System.Collections.Generic.Dictionary<string, int> Ordinals { get; }

        /// <summary>Where the thing stands that has an id, or else had it before; -1 where there is none.</summary>
        public int Find(string id) => Ordinals.TryGetValue(id, out var ordinal) || _former.TryGetValue(id, out ordinal) ? ordinal : -1;

        public int CountOf(int kind) => _starts[kind + 1] - _starts[kind];

        public int StartOf(int kind) => _starts[kind];

        /// <summary>Where the things of a kind begin that a part has.</summary>
        public int StartOf(global::__Corpus__.CorpusPart part, int kind)
        {
            var number = 0;
            while (!ReferenceEquals(_parts[number].Part, part))
            {
                number++;
            }

            return _parts[number].StartOf(kind);
        }

        public global::__Corpus__.Thing this[int ordinal]
        {
            get
            {
                if (global::System.Threading.Volatile.Read(ref _things[ordinal]) is { } known)
                {
                    return known;
                }

                var data = ReaderOf(ordinal);
                return Keep(ref _things[ordinal], Make(KindOf(ordinal), ref data));
            }
        }

        /// <summary>A reader of a thing's values.</summary>
        public Reader ReaderOf(int ordinal)
        {
            var (kind, number) = (KindOf(ordinal), 0);
            while (ordinal >= _parts[number].EndOf(kind))
            {
                number++;
            }

            return _parts[number].ReaderOf(kind, ordinal, number);
        }

        public Addition[]? AdditionsTo(string id) => _additions.TryGetValue(id, out var known)
            ? global::System.Array.ConvertAll(known, addition => _parts[addition.Part].AdditionAt(addition.Index, addition.Part))
            : null;

        private int KindOf(int ordinal)
        {
            // Kinds of which there is nothing start where the next one does.
            var kind = _starts.Length - 2;
            while (_starts[kind] > ordinal)
            {
                kind--;
            }

            return kind;
        }

        private void AddIds(ThingPart part)
        {
            var data = part.Ids();
            for (var kind = 0; kind < _starts.Length - 1; kind++)
            {
                for (var ordinal = part.StartOf(kind); ordinal < part.EndOf(kind); ordinal++)
                {
                    var id = data.Text();
                    if (!Ordinals.TryAdd(id, ordinal))
                    {
                        throw new global::System.InvalidOperationException(
                            $"'{part.Part.Name}' and another part of the corpus both have a thing with the id '{id}'; declare it in the model.");
                    }
                }
            }

            for (var count = data.Number(); count > 0; count--)
            {
                _former.TryAdd(data.Text(), Ordinals[data.Text()]);
            }
        }

        private void AddAdditions(int number)
        {
            foreach (var (id, index) in _parts[number].ListAdditions())
            {
                if (!Ordinals.ContainsKey(id))
                {
                    throw new global::System.InvalidOperationException(
                        $"'{_parts[number].Part.Name}' refers to the thing '{id}', which no part of the corpus has; build it again, or add the part that has the thing.");
                }

                _additions[id] = [.. _additions.TryGetValue(id, out var known) ? known : [], (number, index)];
            }
        }
    }

    /// <summary>The things of one part, and what it says of those of others.</summary>
    private sealed class ThingPart
    {
        private readonly BlockList _blocks;
        private readonly int _ids;
        private readonly int[] _counts;

        /// <summary>Of each kind: the number of the first in the part, and where it stands among all.</summary>
        private readonly int[] _firsts;
        private readonly int[] _starts;
        private readonly BlockList _additions;
        private readonly int _additionIds;

        public ThingPart(global::__Corpus__.CorpusPart part)
        {
            Part = part;
            var data = new Reader(part.ThingIds, 0);
            _blocks = new BlockList(ref data, part.ThingData);
            _counts = data.Items(static (ref Reader data) => data.Number());
            _firsts = new int[_counts.Length];
            _starts = new int[_counts.Length];
            for (var kind = 1; kind < _counts.Length; kind++)
            {
                _firsts[kind] = _firsts[kind - 1] + _counts[kind - 1];
            }

            _ids = data.Position;
            data = new Reader(part.AdditionIds, 0);
            _additions = new BlockList(ref data, part.AdditionData);
            _additionIds = data.Position;
        }

        public global::__Corpus__.CorpusPart Part { get; }

        public int KindCount => _counts.Length;

        public int StartOf(int kind) => _starts[kind];

        public int EndOf(int kind) => _starts[kind] + _counts[kind];

        /// <summary>Says where the things of a kind begin.</summary>
        /// <returns>Where they end.</returns>
        public int Place(int kind, int start)
        {
            _starts[kind] = start;
            return EndOf(kind);
        }

        /// <summary>At the ids, by kind.</summary>
        public Reader Ids() => new Reader(Part.ThingIds, _ids);

        /// <summary>A reader of a thing's values.</summary>
        /// <param name="kind">The number of its kind.</param>
        /// <param name="ordinal">Where it stands among all things.</param>
        /// <param name="number">Which of the parts this is.</param>
        public Reader ReaderOf(int kind, int ordinal, int number)
        {
            var data = _blocks.Item(ordinal - _starts[kind] + _firsts[kind]);
            data.Part = number;
            data.Ids();
            return data;
        }

        /// <summary>The things of which the part says more.</summary>
        public global::System.Collections.Generic.List<(string Id, int Index)> ListAdditions()
        {
            var data = new Reader(Part.AdditionIds, _additionIds);
            var additions = new global::System.Collections.Generic.List<(string, int)>();
            for (var count = data.Number(); additions.Count < count;)
            {
                additions.Add((data.Text(), additions.Count));
            }

            return additions;
        }

        public Addition AdditionAt(int index, int number) => new Addition(_additions.Item(index), number);
    }

    /// <summary>What a part says of a thing that it has not declared: read on where the thing's own values are read.</summary>
    internal sealed class Addition
    {
        private readonly string _data;
        private readonly string[] _ids;
        private int _position;

        /// <param name="data">At the addition.</param>
        /// <param name="part">The number of the part that says it.</param>
        public Addition(Reader data, int part)
        {
            (_data, _ids) = (data.Data, data.Ids());
            (_position, Part) = (data.Position, part);
        }

        public int Part { get; }

        /// <summary>The next values.</summary>
        public T Read<T>(ItemReader<T> read)
        {
            var data = new Reader(_data, _position, _ids);
            var value = read(ref data);
            _position = data.Position;
            return value;
        }
    }

    /// <summary>Literals that hold items one after another, each loaded when an item of it is first asked for.</summary>
    private sealed class BlockList
    {
        private readonly int[] _starts;
        private readonly Block?[] _blocks;
        private readonly global::System.Func<int, string> _dataOf;

        /// <param name="data">At the numbers of the first item of each.</param>
        /// <param name="dataOf">The literal by its number.</param>
        public BlockList(ref Reader data, global::System.Func<int, string> dataOf)
        {
            _starts = data.Items(static (ref Reader data) => data.Number());
            _blocks = new Block?[_starts.Length];
            _dataOf = dataOf;
        }

        public Reader Item(int index)
        {
            var number = global::System.Array.BinarySearch(_starts, index);
            number = number < 0 ? ~number - 1 : number;
            var block = _blocks[number] ?? Keep(ref _blocks[number], new Block(_dataOf(number)));
            return block.Item(index - _starts[number]);
        }
    }
}

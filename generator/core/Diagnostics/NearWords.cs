namespace ArticleGen.Diagnostics;

/// <summary>Finds among known words the one that was probably meant by another.</summary>
/// <remarks>
/// The words are sorted, so those that begin alike stand together and the slips of their common beginning are counted once; a
/// beginning with too many slips rules out all words that have it.
/// </remarks>
internal sealed class NearWords
{
    /// <summary>Nothing is near a longer word.</summary>
    private const int MaxLength = 100;

    /// <summary>In ordinal order.</summary>
    private readonly string[] _known;

    /// <summary>The first word of each spelling, whatever the case of its letters.</summary>
    private readonly Dictionary<string, string> _byLetters = new(StringComparer.OrdinalIgnoreCase);

    public NearWords(IEnumerable<string> known)
    {
        _known = known.ToArray();
        Array.Sort(_known, StringComparer.Ordinal);
        foreach (var word in _known)
        {
            if (!_byLetters.ContainsKey(word))
            {
                _byLetters.Add(word, word);
            }
        }
    }

    /// <summary>
    /// The work of all searches: of how many beginnings the slips were counted. A comparison with each word would count them for each letter of
    /// each.
    /// </summary>
    public long Counted { get; private set; }

    /// <summary>The known word that is one slip away, or differs in upper and lower case alone.</summary>
    public string? FindSlip(string word) => Find(word, mostSlips: 1);

    /// <summary>The known word with the fewest slips, at most a third of the word's length; the first in ordinal order on a tie.</summary>
    public string? Find(string word) => Find(word, Math.Max(1, word.Length / 3));

    /// <summary>The known word that differs in upper and lower case at most.</summary>
    public string? FindAlike(string word) => _byLetters.TryGetValue(word, out var found) ? found : null;

    /// <summary>The only known word that begins with a word and goes on behind a <c>-</c> or <c>.</c>: <c>ann-lee</c> for <c>Ann</c>.</summary>
    public string? FindLonger(string word)
    {
        if (word.Length is < 2 or > MaxLength)
        {
            return null;
        }

        string? found = null;
        var small = word.ToLowerInvariant();
        var first = Array.BinarySearch(_known, small, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < _known.Length && _known[i].StartsWith(small, StringComparison.Ordinal); i++)
        {
            if (_known[i].Length > small.Length && _known[i][small.Length] is '-' or '.')
            {
                if (found is not null)
                {
                    return null;
                }

                found = _known[i];
            }
        }

        return found;
    }

    private string? Find(string word, int mostSlips)
    {
        if (word.Length > MaxLength)
        {
            return null;
        }

        if (_byLetters.TryGetValue(word, out var found))
        {
            return found;
        }

        // Nearly always a slip or two are all, and a search for few is over soon.
        for (var slips = 1; found is null; slips = Math.Min(2 * slips, mostSlips))
        {
            var search = new Search(_known, word, slips);
            found = search.Run();
            Counted += search.Counted;
            if (slips == mostSlips)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>
    /// Walks through the sorted words as through a tree of their beginnings. Slips are insertions, deletions, substitutions and swaps of
    /// neighbours.
    /// </summary>
    /// <param name="slips">How many slips a word may have; fewer once one is found.</param>
    private sealed class Search(string[] known, string word, int slips)
    {
        /// <summary>For each length of a beginning: the slips that turn it into the first characters of the word, by how many these are.</summary>
        private readonly int[][] _slips = new int[word.Length + slips + 2][];

        private string? _nearest;

        public long Counted { get; private set; }

        public string? Run()
        {
            _slips[0] = [.. Enumerable.Range(0, word.Length + 1)];
            Visit(0, known.Length, length: 0);
            return _nearest;
        }

        /// <summary>Looks at the words from <paramref name="low"/> to <paramref name="high"/>, which begin with the same characters.</summary>
        private void Visit(int low, int high, int length)
        {
            while (low < high && known[low].Length == length)
            {
                Compare(known[low], length);
                low++;
            }

            while (low < high)
            {
                var end = EndOf(low, high, length);
                if (Count(known[low], length + 1) <= slips)
                {
                    Visit(low, end, length + 1);
                }

                low = end;
            }
        }

        private void Compare(string candidate, int length)
        {
            if (_slips[length][word.Length] <= slips)
            {
                _nearest = candidate;
                slips = _slips[length][word.Length] - 1;
            }
        }

        /// <summary>Where the words end that have the same character behind their common beginning.</summary>
        private int EndOf(int low, int high, int length)
        {
            var next = known[low][length];
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = known[middle][length] == next ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        /// <summary>Counts the slips of a beginning by those of the one that is a character shorter.</summary>
        /// <returns>The fewest.</returns>
        private int Count(string candidate, int length)
        {
            Counted++;
            var current = _slips[length] ??= new int[word.Length + 1];
            var previous = _slips[length - 1];
            var least = current[0] = length;
            for (var i = 1; i <= word.Length; i++)
            {
                var isSame = word[i - 1] == candidate[length - 1];
                var count = Math.Min(Math.Min(previous[i] + 1, current[i - 1] + 1), previous[i - 1] + (isSame ? 0 : 1));
                if (i > 1 && length > 1 && word[i - 1] == candidate[length - 2] && word[i - 2] == candidate[length - 1])
                {
                    count = Math.Min(count, _slips[length - 2][i - 2] + 1);
                }

                current[i] = count;
                least = Math.Min(least, count);
            }

            return least;
        }
    }
}

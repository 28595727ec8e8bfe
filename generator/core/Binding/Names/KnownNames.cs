using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding.Names;

/// <summary>Finds the declared thing that a by-name mention probably means, though it does not say the thing's name.</summary>
internal sealed class KnownNames(EquatableArray<Thing> things, NameTable table)
{
    /// <summary>A shorter name that differs by a slip is another name more often than not.</summary>
    private const int ShortestSlip = 4;

    /// <summary>So many words of a text are looked at; the known name that it holds stands among them.</summary>
    private const int MaxWords = 12;

    private readonly Dictionary<ThingKind, NearWords> _near = [];

    /// <summary>The first name of each spelling, whatever the forms of its letters.</summary>
    private readonly Dictionary<ThingKind, Dictionary<string, string>> _byForm = [];

    /// <summary>Each request is answered once, however many articles ask.</summary>
    private readonly Dictionary<NameRequest, NameHint?> _answers = [];

    public NameHint? Find(NameRequest request)
    {
        lock (_answers)
        {
            if (!_answers.TryGetValue(request, out var hint))
            {
                _answers.Add(request, hint = FindNear(request) ?? FindHeld(request));
            }

            return hint;
        }
    }

    private NameHint? FindNear(NameRequest request)
    {
        if (!_near.TryGetValue(request.Kind, out var near))
        {
            var names = things.Where(thing => thing.Kind == request.Kind && !thing.IsImplicit && thing.Scope is null).SelectMany(static thing => thing.Names);
            string[] known = [.. names.Select(NameText.Of).Distinct(StringComparer.Ordinal)];
            _near.Add(request.Kind, near = new NearWords(known));
            _byForm.Add(request.Kind, known.ToLookup(LetterForms.Fold).ToDictionary(static names => names.Key, static names => names.First(), StringComparer.Ordinal));
        }

        if (near.FindSlip(request.Name) is not { } name)
        {
            return FindForm(request);
        }

        var isCaseAlone = string.Equals(name, request.Name, StringComparison.OrdinalIgnoreCase);
        return isCaseAlone || (request.Name.Length >= ShortestSlip && Digits(name) == Digits(request.Name))
            ? Hint(request, name, isCaseAlone ? "is, but for upper and lower case, the name" : "is nearly the name")
            : null;
    }

    private NameHint? FindForm(NameRequest request) => _byForm[request.Kind].TryGetValue(LetterForms.Fold(request.Name), out var name)
        ? Hint(request, name, "is, but for the form of its letters, the name")
        : null;

    /// <summary>The longest known name that stands in the text as whole words.</summary>
    private NameHint? FindHeld(NameRequest request)
    {
        var words = new List<TextRange>(MaxWords);
        var position = 0;
        while (words.Count < MaxWords && MentionKindReader.TryReadWord(request.Name, ref position, out var word))
        {
            AddWords(request.Name, word, words);
        }

        for (var count = words.Count; count > 0; count--)
        {
            for (var first = 0; first + count <= words.Count; first++)
            {
                var (start, end) = (words[first].Start, words[first + count - 1].End);
                if (end - start < request.Name.Length && Hint(request, request.Name.Substring(start, end - start), "holds the name") is { } hint)
                {
                    return hint;
                }
            }
        }

        return null;
    }

    /// <summary>Of scripts that write no spaces, each character may begin or end a name.</summary>
    private static void AddWords(string text, TextRange word, List<TextRange> words)
    {
        var start = word.Start;
        for (var i = word.Start; i < word.End && words.Count < MaxWords; i++)
        {
            if (text[i] is (>= '\u0E00' and <= '\u0E7F') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF'))
            {
                words.Add(new TextRange(start, i + 1 - start));
                start = i + 1;
            }
        }

        if (start < word.End)
        {
            words.Add(new TextRange(start, word.End - start));
        }
    }

    private NameHint? Hint(NameRequest request, string name, string says) =>
        table.Find(request with { Name = name }) is [var index, ..] && !things[index].IsImplicit
            ? new NameHint($"{says} \"{name}\"", things[index].Id, IsPart: false)
            : null;

    /// <summary>Another number is another thing: "Flood of 2023", "Flood of 2024".</summary>
    private static string Digits(string name) => new([.. name.Where(char.IsDigit)]);
}

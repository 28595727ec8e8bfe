using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>
/// The steps that find where words are spelled which only bodies say: roles, and types of labels. What is bound holds no places, so they are looked for
/// where two words cannot be told apart, and nowhere else.
/// </summary>
internal static class SpellingSteps
{
    /// <summary>Where some files say the words of findings without a place.</summary>
    public static EquatableList<SpelledWord> FindPlaces((EquatableList<ReadFile> Files, EquatableList<Finding> Found) source, CancellationToken cancellation)
    {
        var wanted = new HashSet<(string, string)>(source.Found.Where(IsUnplaced).Select(WordOf));
        return wanted.Count == 0
            ? []
            : source.Files.UntilCancelled(cancellation).SelectMany(file => WordsIn(file).Where(word => wanted.Contains((word.Enum, word.Spelling)))).ToEquatableList();
    }

    /// <summary>The findings at the first place of what they tell, in the order of the paths.</summary>
    public static EquatableList<Finding> Place((EquatableList<Finding> Found, EquatableList<SpelledWord> Places) source, CancellationToken _) =>
        source.Places.Count == 0
            ? source.Found
            : source.Found.Select(finding => IsUnplaced(finding) ? finding with { At = FirstOf(WordOf(finding), source.Places) } : finding).ToEquatableList();

    private static bool IsUnplaced(Finding finding) => finding.At is null && finding.Rule == Rules.ValueCollision.Id;

    private static (string Enum, string Spelling) WordOf(Finding finding) => (finding.Arguments[2], finding.Arguments[1]);

    private static IEnumerable<SpelledWord> WordsIn(ReadFile file)
    {
        foreach (var annotation in file.Document.Body?.Annotations ?? default)
        {
            foreach (var role in (annotation as MentionAnnotation)?.Roles ?? default)
            {
                yield return new SpelledWord(FormatKeys.Role.Type, role.Role, file.File.Locate(role.At));
            }

            if (annotation.Label is { } label)
            {
                yield return new SpelledWord(FormatKeys.LabelType.Type, label.Type, file.File.Locate(label.TypeAt));
            }
        }
    }

    private static FileLocation? FirstOf((string Enum, string Spelling) word, EquatableList<SpelledWord> places)
    {
        FileLocation? first = null;
        foreach (var place in places)
        {
            if ((place.Enum, place.Spelling) == word && (first is not { } before || string.CompareOrdinal(place.At.Path, before.Path) < 0))
            {
                first = place.At;
            }
        }

        return first;
    }
}

/// <summary>Where a body says a word of an enum.</summary>
internal sealed record SpelledWord(string Enum, string Spelling, FileLocation At);

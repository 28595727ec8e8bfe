using System.Globalization;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Scale;

/// <summary>Ten thousand articles, whose texts together are more than the string literals of an assembly may hold, and what each says.</summary>
internal static class ManyArticles
{
    public const int Count = 10_000;

    public const int People = 50;

    /// <summary>The number of the article whose text holds half a character, which UTF-8 cannot say.</summary>
    public const int Broken = 4321;

    private const string HalfCharacter = " \uD801";

    /// <summary>All string literals of an assembly together may have so many bytes of UTF-16 (CS8103).</summary>
    public const long LiteralLimit = 16 * 1024 * 1024;

    /// <summary>Spread over the corpus, so over its buckets too; the broken one among them.</summary>
    public static readonly IReadOnlyList<int> Some = [.. Enumerable.Range(0, 19).Select(static i => (i * 523) + 7), Broken];

    /// <param name="keepsWholeCharacters">A file on a disk holds no half characters.</param>
    public static IEnumerable<InputFile> Files(bool keepsWholeCharacters = false) => Enumerable
        .Range(0, Count)
        .Select(number => new InputFile($"articles/{Id(number)}.article.md", Content(number, keepsWholeCharacters)))
        .Prepend(new InputFile("articles/corpus.yaml", "people:\n" + string.Concat(Enumerable.Range(0, People).Select(
            static person => $"  p{person}: {{ name: Person {person} }}\n"))));

    public static string Id(int number) => "report-" + Digits(number);

    /// <summary>What the article is called in code.</summary>
    public static string Name(int number) => "Report" + Digits(number);

    /// <summary>Who speaks in an article.</summary>
    public static int Speaker(int number) => number % People;

    /// <summary>The text without markup.</summary>
    public static string Text(int number) =>
        $"Person {Speaker(number)} said: {Quote(number)}\n\n{Filling(number)}{(number == Broken ? $"half{HalfCharacter} a character" : "ä → \U0001F600")}.";

    /// <summary>The words of its quote with their marks.</summary>
    public static string Quote(int number) => $"\"Report {number} is \\ true.\"";

    private static string Content(int number, bool keepsWholeCharacters)
    {
        var speaker = Speaker(number);
        var text = Text(number)
            .Replace($"Person {speaker} said", $"[Person {speaker}]{{person=p{speaker} source=q}} [said]{{cue=q}}", StringComparison.Ordinal)
            .Replace(Quote(number), $"[{Quote(number).Replace("\\", @"\\", StringComparison.Ordinal)}]{{quote=q}}", StringComparison.Ordinal);
        return keepsWholeCharacters ? text.Replace(HalfCharacter, "", StringComparison.Ordinal) : text;
    }

    /// <summary>Some eight hundred characters, other ones in each article.</summary>
    private static string Filling(int number) =>
        string.Concat(Enumerable.Range(0, 80).Select(i => $"word {Digits(number + (i * 7919 % 90_000))} "));

    private static string Digits(int number) => number.ToString("00000", CultureInfo.InvariantCulture);
}

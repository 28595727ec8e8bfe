using Spectre.Console;

namespace SampleConsumer.Digest;

/// <summary>
/// The one way for the words of an article onto the console. They are other people's words: they never become markup, and
/// control characters (an escape code, say) become spaces.
/// </summary>
internal static class Prose
{
    public static Paragraph Of(string words, Style? style = null) => new Paragraph().And(words, style);

    public static Paragraph And(this Paragraph paragraph, string words, Style? style = null) =>
        paragraph.Append(Printable(words), style);

    /// <summary>Goes on with facts in a row; those that are not known are left out.</summary>
    public static Paragraph AndFacts(this Paragraph paragraph, params IEnumerable<string?> facts)
    {
        foreach (string fact in facts.OfType<string>())
        {
            string separator = paragraph.Length == 0 ? "" : " · ";
            paragraph.And(separator + fact, "dim");
        }

        return paragraph;
    }

    public static string? List(string before, IEnumerable<Corpus.Thing> things) =>
        string.Join(", ", things.Select(thing => thing.Name)) is { Length: > 0 } names ? before + names : null;

    public static string? Words(string before, IReadOnlyList<Corpus.Segment> segments) =>
        segments.Count > 0 ? before + string.Join(", ", segments.Select(segment => segment.Text)) : null;

    /// <summary>The name of a value in words: "free indirect".</summary>
    public static string Spelled<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $" {c}" : $"{c}")).ToLowerInvariant();

    public static Rule Heading(string words) => new(Markup.Escape(Printable(words))) { Justification = Justify.Left, Style = "dim" };

    private static string Printable(string words) => new([.. words.Select(c => char.IsControl(c) ? ' ' : c)]);
}

using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Tests.Reading;

/// <summary>
/// What an annotation means, written back as the parts of an attribute block in ordinal order: <c>.cue cert=high</c>.
/// The tables of the tests and the comparison with pandoc both speak this language.
/// </summary>
internal static class AnnotationText
{
    private const string NeedQuotes = " '=<>`{}\\";

    /// <summary>Where it stands in the text and what it says: <c>0+3 person=abe</c>.</summary>
    public static string Show(Annotation annotation) =>
        $"{annotation.Range.Start}+{annotation.Range.Length} {Meaning(annotation)}";

    public static string Meaning(Annotation annotation) =>
        string.Join(' ', Parts(annotation).OfType<string>().Order(StringComparer.Ordinal));

    /// <summary>One <c>key=value</c>, quoted where a value must be; a run of white space in it counts as one space.</summary>
    public static string Part(string key, string value)
    {
        var words = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 || words.AsSpan().ContainsAny(NeedQuotes) ? $"{key}=\"{words}\"" : $"{key}={words}";
    }

    private static IEnumerable<string?> Parts(Annotation annotation)
    {
        IEnumerable<string?> own = annotation switch
        {
            MentionAnnotation mention =>
            [
                .. mention.Targets.GroupBy(static target => target.Kind).Select(Targets),
                Word("mention", mention.Kind),
                .. Reference("source", mention.SourceOf),
                Text("role", mention.Role?.Role),
                Text("of", mention.Role?.Event.Value),
                .. mention.Fields.Select(Field),
            ],
            QuoteAnnotation quote =>
            [
                quote.Id is { } id ? Part("quote", id.Value) : ".quote",
                Ids("by", quote.By), Ids("to", quote.To), Ids("for", quote.For),
                Word("kind", quote.Kind?.Value), Word("type", quote.Type),
                .. quote.Fields.Select(Field),
            ],
            CueAnnotation cue => Reference("cue", cue.Of),
            SourceAnnotation source => Reference("source", source.Of),
            TimeAnnotation time =>
            [
                time.Date is null && time.Duration is null ? ".date" : null,
                Text("date", time.Date?.Text), Text("duration", time.Duration?.Text),
                Word("mod", time.Mod), Text("of", time.Of?.Value),
            ],
            _ => throw new InvalidOperationException(annotation.GetType().Name),
        };
        return [.. own, Text("note", annotation.Note), Word("cert", annotation.Certainty)];
    }

    private static string Targets(IGrouping<ThingKind, TargetSyntax> targets)
    {
        var kind = targets.Key.Name;
        return targets.First().Id is null ? "." + kind : Part(kind, string.Join(' ', targets.Select(static target => target.Id)));
    }

    private static IEnumerable<string?> Reference(string key, QuoteReference quotes) =>
        [quotes.OfParagraph is not null ? "." + key : null, Ids(key, quotes.Ids)];

    private static string? Ids(string key, EquatableArray<IdSyntax> ids) =>
        ids.Count == 0 ? null : Part(key, string.Join(' ', ids.Select(static id => id.Value)));

    private static string Field(Fact field) => Part(field.Key.Name, string.Join(' ', field.Items.Select(static item => item.Text)));

    private static string? Text(string key, string? value) => value is null ? null : Part(key, value);

    private static string? Word<T>(string key, T? word)
        where T : struct, Enum =>
        word is null ? null : Part(key, word.Value.ToString().ToLowerInvariant());
}

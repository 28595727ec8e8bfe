using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Syntax;

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

    /// <summary>One role in several events is written once.</summary>
    private static IEnumerable<string> OnceWhereAlike(IEnumerable<string> roles) => roles.Distinct().Count() == 1 ? roles.Take(1) : roles;

    private static IEnumerable<string?> Parts(Annotation annotation)
    {
        IEnumerable<string?> own = annotation switch
        {
            MentionAnnotation mention =>
            [
                mention.Targets.Count == 0 && mention.Claims.RefersTo is null ? ".value" : null,
                .. mention.Targets.GroupBy(static target => target.Kind).SelectMany(Targets),
                Word("mention", mention.Kind),
                .. Reference("source", mention.SourceOf),
                .. Reference("addressee", mention.AddresseeOf),
                .. Turn(mention.Turn),
                Word("realis", mention.View?.Realis), Word("polarity", mention.View?.Polarity),
                Word("tense", mention.View?.Tense), Word("modality", mention.View?.Modality),
                mention.Claims.IsAuthor ? ".author" : null, mention.Claims.IsDateline ? ".dateline" : null,
                Text("refers", Path(mention.Claims.RefersTo)),
                Text("role", mention.Roles.Count > 0 ? string.Join(' ', OnceWhereAlike(mention.Roles.Select(static role => role.Role))) : null),
                Text("of", mention.Roles.Count > 0 ? string.Join(' ', mention.Roles.Select(static role => role.Event.Value)) : null),
                .. mention.Fields.Select(Field),
            ],
            QuoteAnnotation quote =>
            [
                quote.Id is { } id ? Part("quote", id.Value) : ".quote",
                .. Claims(quote),
            ],
            AttributionAnnotation attribution =>
            [
                attribution.Id is { } id ? Part("attribution", id.Value) : ".attribution",
                .. Claims(attribution),
            ],
            CueAnnotation cue => Reference("cue", cue.Of),
            SourceAnnotation source => [.. Reference("source", source.Of), .. Turn(source.Turn)],
            AddresseeAnnotation addressee => Reference("addressee", addressee.Of),
            TimeAnnotation time =>
            [
                time.Date is null && time.Duration is null && time.Set is null ? ".date" : null,
                Text("date", time.Date?.Text), Text("duration", time.Duration?.Text), Text("set", time.Set?.Text),
                Word("mod", time.Mod), Ids("of", time.Of), Text("anchor", time.Anchor?.Value),
            ],
            HeadlineAnnotation => [".headline"],
            AsideAnnotation => [".aside"],
            LabelAnnotation => [],
            RemarkAnnotation => [annotation.Correction is null ? ".note" : null],
            _ => throw new InvalidOperationException(annotation.GetType().Name),
        };
        return [.. own, .. Label(annotation.Label), Text("note", annotation.Note), Text("corr", annotation.Correction), Word("cert", annotation.Certainty)];
    }

    private static IEnumerable<string?> Label(LabelSyntax? label) => label is null
        ? []
        :
        [
            Part("label", label.Type), Text("id", label.Id?.Value), .. label.Fields.Select(Field),
            .. label.Links.Select(static link => Part(link.Type, string.Join(' ', link.Targets.Select(static id => "#" + id.Value)))),
        ];

    private static IEnumerable<string?> Claims(QuotePart part) => [.. Claims(part.Claims), .. part.Fields.Select(Field)];

    private static IEnumerable<string?> Claims(QuoteClaims claims) =>
    [
        Ids("by", claims.By), Ids("to", claims.To), Ids("for", claims.For),
        claims.Kind is { } kind ? Part("kind", kind.Value.Word()) : null, Word("type", claims.Type),
        claims.Medium is { } medium ? Part("medium", string.Join(' ', medium.Words())) : null,
        Word("polarity", claims.Polarity), Word("realis", claims.Realis),
        claims.Unsourced is null ? null : ".unsourced",
        Text("repeats", Path(claims.Repeats)),
    ];

    private static string? Path(QuotePathSyntax? quote) => quote?.Article is { } article ? $"{article}/{quote.Quote}" : quote?.Quote;

    private static IEnumerable<string?> Turn(TurnSyntax? turn) => turn is null
        ? []
        : [turn.Id is { } id ? Part("turn", id.Value) : ".turn", .. Claims(turn.Claims), Text("date", turn.Date?.Text)];

    private static IEnumerable<string> Targets(IGrouping<ThingKind?, TargetSyntax> targets) => targets.Key is not { Name: var kind }
        ? targets.Select(static target => "." + target.Id)
        : [targets.First().Id is null ? "." + kind : Part(kind, string.Join(' ', targets.Select(static target => target.Id)))];

    private static IEnumerable<string?> Reference(string key, QuoteReference quotes) =>
        [quotes.OfNearest is not null ? "." + key : null, Ids(key, quotes.Ids)];

    private static string? Ids(string key, EquatableArray<IdSyntax> ids) =>
        ids.Count == 0 ? null : Part(key, string.Join(' ', ids.Select(static id => id.Value)));

    private static string Field(Fact field) => Part(field.Key.Name, string.Join(' ', field.Items.Select(static item => item.Text)));

    private static string? Text(string key, string? value) => value is null ? null : Part(key, value);

    private static string? Word<T>(string key, T? word)
        where T : struct, Enum =>
        word is null ? null : Part(key, word.Value.ToString().ToLowerInvariant());
}

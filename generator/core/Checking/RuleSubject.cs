using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Checking;

/// <summary>What a rule is asked of: a thing, an article, a quote, a mention or a label, and what it says under each key.</summary>
/// <param name="say">What is said under a key, as texts; nothing where it says nothing.</param>
/// <param name="keys">Its keys of the format: some tell what holds where nothing is said.</param>
internal sealed class RuleSubject(Func<string, IEnumerable<string>> say, EquatableArray<FactKey> keys)
{
    public static RuleSubject Of(Article article) =>
        new(key => key == FormatKeys.Id.Name ? [article.Id] : TextsOf(article.Facts, key), FormatKeys.Article);

    public static RuleSubject Of(Quote quote, Article article) => new(
        key => Is(key, RuleKeys.QuoteKind) ? [quote.Kind.Word()]
            : Is(key, RuleKeys.AttributionType) ? [Terms.AttributionTypes[(int)quote.Type]]
            : Is(key, RuleKeys.Medium) ? quote.Medium?.Words() ?? []
            : Is(key, FormatKeys.Polarity) ? [Terms.Polarities[(int)quote.Polarity]]
            : Is(key, FormatKeys.Realis) ? [Terms.Realis[(int)quote.Realis]]
            : Is(key, RuleKeys.Unsourced) ? [Terms.Switch[quote.IsUnsourced ? 0 : 1]]
            : Is(key, RuleKeys.Speakers) ? quote.Speakers
            : Is(key, RuleKeys.Addressees) ? quote.Addressees
            : Is(key, RuleKeys.OnBehalfOf) ? quote.OnBehalfOf
            : Is(key, RuleKeys.Source) ? quote.Sources.Select(range => range.In(article.Text))
            : Is(key, RuleKeys.Cue) ? quote.Cues.Select(range => range.In(article.Text))
            : Is(key, FormatKeys.Date) ? One(quote.Date?.Text)
            : TextsOfSpan(key, quote.Note, quote.Certainty, quote.Fields),
        default);

    public static RuleSubject Of(Mention mention) => new(
        key => Is(key, RuleKeys.MentionKind) ? One(mention.Kind is { } kind ? Terms.MentionKinds[(int)kind] : null)
            : Is(key, RuleKeys.Targets) ? mention.Targets
            : Is(key, FormatKeys.Role) ? mention.EventRoles.Select(static one => one.Role)
            : Is(key, RuleKeys.Event) ? mention.EventRoles.Select(static one => one.EventId)
            : Is(key, FormatKeys.Realis) ? One(mention.View?.Realis is { } realis ? Terms.Realis[(int)realis] : null)
            : Is(key, FormatKeys.Polarity) ? One(mention.View?.Polarity is { } polarity ? Terms.Polarities[(int)polarity] : null)
            : Is(key, FormatKeys.Tense) ? One(mention.View?.Tense is { } tense ? Terms.Tenses[(int)tense] : null)
            : Is(key, FormatKeys.Modality) ? One(mention.View?.Modality is { } modality ? Terms.Modalities[(int)modality] : null)
            : TextsOfSpan(key, mention.Note, mention.Certainty, mention.Fields),
        default);

    public static RuleSubject Of(Label label) => new(
        key => Is(key, FormatKeys.LabelType) ? [label.Type] : TextsOfSpan(key, label.Note, label.Certainty, label.Fields), default);

    /// <param name="told">What articles tell of events, by event and key.</param>
    public static RuleSubject Of(Thing thing, ILookup<(string Id, string Key), string>? told = null) => new(
        key => Is(key, FormatKeys.Name) ? [thing.Name]
            : Is(key, FormatKeys.Participants) ? RolesOf(thing).Concat(told?[(thing.Id, key)] ?? [])
            : TextsOf(thing.Facts, key) is var said && told is not null && thing.Kind == ThingKind.Event && !said.Any() ? told[(thing.Id, key)] : said,
        FormatKeys.Of(thing.Kind));

    /// <summary>Whether it says anything under a key.</summary>
    public bool Says(string key) => say(key).Any();

    /// <summary>What it says under a key, else what holds where nothing is said.</summary>
    public IEnumerable<string> ValuesOf(string key)
    {
        var said = say(key);
        return said.Any() ? said : One(DefaultOf(key));
    }

    /// <summary>What articles tell of events under keys by which an event says the same itself.</summary>
    public static ILookup<(string Id, string Key), string> ToldOf(IEnumerable<ArticleSummary> articles) => articles
        .SelectMany(static article => article.EventTimes.SelectMany(ToldBy).Concat(article.Participations.Select(ToldBy)))
        .Where(static told => told.Text is not null)
        .ToLookup(static told => (told.Id, told.Key), static told => told.Text!);

    private static (string Id, string Key, string? Text)[] ToldBy(EventTime time) =>
        [(time.EventId, FormatKeys.Date.Name, time.Date?.Text), (time.EventId, FormatKeys.Duration.Name, time.Duration?.Text)];

    private static (string Id, string Key, string? Text) ToldBy(Participation participation) =>
        (participation.EventId, FormatKeys.Participants.Name, participation.Role);

    private string? DefaultOf(string name)
    {
        foreach (var key in keys)
        {
            if (key.Name == name)
            {
                return key.Default ?? (key.Shape == FactShape.Choice ? key.Choices[0] : null);
            }
        }

        return null;
    }

    private static bool Is(string key, FactKey known) => key == known.Name;

    private static IEnumerable<string> TextsOfSpan(string key, string? note, Certainty? certainty, EquatableArray<Fact> fields) =>
        Is(key, RuleKeys.Note) ? One(note)
            : Is(key, RuleKeys.Certainty) ? One(certainty is { } sure ? Terms.Certainties[(int)sure] : null)
            : TextsOf(fields, key);

    /// <summary>The role of each participant; empty for one without.</summary>
    private static IEnumerable<string> RolesOf(Thing thing) =>
        thing.Facts.Find(FormatKeys.Participants)?.Items.Select(static item => item.Parts.TextOf(FormatKeys.Role) ?? "") ?? [];

    private static IEnumerable<string> TextsOf(EquatableArray<Fact> facts, string key)
    {
        foreach (var fact in facts)
        {
            if (fact.Key.Name == key)
            {
                return fact.Items.Select(static item => item.Text);
            }
        }

        return [];
    }

    private static IEnumerable<string> One(string? text) => text is null ? [] : [text];
}

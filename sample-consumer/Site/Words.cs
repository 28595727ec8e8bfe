using System.Globalization;
using SampleConsumer.Corpus;

namespace SampleConsumer.Site;

/// <summary>What the records say, in words for readers.</summary>
internal static class Words
{
    /// <summary>The words of a C# name: "free indirect", "Job title".</summary>
    public static string Split(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(name[i - 1]) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    /// <summary>An enum's value in words.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Split(value.ToString()).ToLowerInvariant();

    /// <summary>"person", "war ship".</summary>
    public static string One(ThingKind kind) => Split(kind.Spelling());

    /// <summary>"people", "war ships".</summary>
    public static string Several(ThingKind kind) => Split(kind.Plural());

    /// <summary>The class that gives a kind its colour and its line: a corpus's own kinds share one.</summary>
    public static string Class(ThingKind kind) => Class(kind.Spelling());

    /// <param name="kind">As it is spelled in articles.</param>
    public static string Class(string kind) => kind is "person" or "organization" or "place" or "event" ? kind : "custom";

    /// <summary>"1 quote", "2 quotes".</summary>
    public static string Count(int count, string one, string? several = null) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : several ?? one + "s")}";

    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>An article's headline, or its id.</summary>
    public static string Title(Article article) => article.Headline ?? article.Id;

    /// <summary>Which way the article's language is written.</summary>
    public static string Direction(Article article) => article.Language.Split('-')[0] switch
    {
        "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "ps" or "sd" or "ug" or "ur" or "yi" => "rtl",
        _ => "ltr",
    };

    /// <summary>Who or what a thing is, in a line.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="day">Of a person the position then, where it is known.</param>
    public static string? Summary(Thing thing, DateOnly? day = null) => thing switch
    {
        Person person => Joined(
            day is { } then && person.RoleOn(then) is { JobTitle: { } title } role ? title + (role.Affiliation is { } body ? $" ({body.Name})" : "") : person.Position,
            person.Type is PersonType.Group ? person.Count is { } count ? $"group of {count}" : "group" : null,
            person.Life),
        Organization { Location: { } place } => place.Name,
        Place place => Joined(place.Type, place.ContainedInPlace is { } whole ? $"in {whole.Name}" : null),
        Event happening => Joined(Standing(happening), happening.Type?.Spelling(), happening.Date?.Label, happening.Place?.Name),
        _ => null,
    };

    /// <summary>How often a thing is in the articles: "5 quotes · 12 mentions · 3 articles".</summary>
    public static string? Counts(Thing thing) => Joined(
        thing is Entity { Quotes.Count: > 0 and var quotes } ? Count(quotes, "quote") : null,
        thing.Mentions.Count > 0 ? Count(thing.Mentions.Count, "mention") : null,
        thing.Articles.Count > 0 ? Count(thing.Articles.Count, "article") : null);

    /// <summary>Whether an event happened; <see langword="null"/> where it simply did.</summary>
    public static string? Standing(Event happening) => happening switch
    {
        { Standing: Corpus.Standing.Denied, Tense: Tense.Future } => "will not happen",
        { Standing: Corpus.Standing.Denied } => "did not happen",
        { Standing: Corpus.Standing.Possible } => "may happen",
        { Standing: Corpus.Standing.Claimed } => "claimed",
        { Realis: Realis.Generic } => "in general",
        _ => null,
    };

    /// <summary>How a quote is told: "direct", "indirect belief, thought, denied".</summary>
    public static string How(Quote quote) => Joined(
        Of(quote.Kind) + (quote.Type is AttributionType.Assertion ? "" : " " + Of(quote.Type)),
        quote.Medium is { } medium ? medium.ToString().ToLowerInvariant() : null,
        quote.Polarity is Polarity.Negative ? "denied" : null,
        quote.Realis is Realis.Actual ? null : quote.Realis is Realis.Generic ? "in general" : "not said as a fact",
        quote.Certainty is { } certainty ? $"certainty {Of(certainty)}" : null)!;

    /// <summary>What a time expression means: "end of Mar 2024", "about 5 weeks", "each year".</summary>
    public static string? When(TimeExpression time)
    {
        string which = time.Mod switch
        {
            TimeModifier.Start => "start of ",
            TimeModifier.Mid => "middle of ",
            TimeModifier.End => "end of ",
            TimeModifier.Approx => "about ",
            TimeModifier.Before => "before ",
            TimeModifier.After => "after ",
            _ => "",
        };
        string? what = Joined(time.Date?.Label, time.Duration?.Label, time.Set is { } set ? $"every {set.Label}" : null);
        return what is null ? null : which + what;
    }

    /// <summary>What a sum, a weapon or the like is in its event: "Price: Sale of the ferry".</summary>
    public static string? Value(Mention mention) => Joined([.. mention.EventRoles.Select(role => $"{role.Role.Spelling()}: {role.Event.Name}")]);

    /// <summary>Of words that mean a quote, which: "Ines Halloran: “She sails.”".</summary>
    public static string Refers(Quote quote) => $"{quote.SpeakerName}: {quote.Words}";

    /// <summary>What an editor remarks, and what the words should be.</summary>
    public static string Remark(Remark remark) => Joined(remark.Correction is { } word ? $"read: {word}" : null, remark.Note) ?? "";

    /// <summary>A fact's value in words.</summary>
    public static string? Value(object value) => value switch
    {
        EdtfDate date => date.Label,
        IsoDuration duration => duration.Label,
        bool yes => yes ? "yes" : "no",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether a fact stands elsewhere on the page of its thing, or says no more than most things are.</summary>
    public static bool IsElsewhere(Thing thing, Fact fact) => fact.Name switch
    {
        nameof(Thing.Name) or nameof(Thing.AlternateNames) or nameof(Thing.Description) => true,
        nameof(Entity.Events) => fact.IsInverse,
        nameof(Event.Participants) => true,
        nameof(Person.Type) => thing is Person { Type: PersonType.Individual },
        nameof(Event.Realis) => thing is Event { Realis: Realis.Actual },
        nameof(Event.Polarity) => thing is Event { Polarity: Polarity.Positive },
        nameof(Event.Tense) => thing is Event,
        nameof(Event.Modality) => thing is Event { Modality: Modality.Asserted },
        _ => false,
    };

    /// <summary>What a fact is called.</summary>
    public static string Label(Fact fact) => fact.Name switch
    {
        nameof(Event.SuperEvent) => "Part of",
        nameof(Event.SubEvents) => "Parts",
        nameof(Place.ContainedInPlace) => "In",
        nameof(Thing.AlternateNames) => "Also",
        nameof(Thing.SameAs) => "Elsewhere",
        var name => Split(name),
    };

    /// <summary>Whether the <see cref="Summary"/> of a thing says a fact.</summary>
    public static bool IsInSummary(Fact fact) =>
        fact.Name is nameof(Person.Affiliation) or nameof(Organization.Location) or nameof(Place.ContainedInPlace) or nameof(Event.Place) && !fact.IsInverse;

    /// <summary>An address of the web; <see langword="null"/> for all others, which become no links.</summary>
    public static string? Web(Uri? uri) => uri is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? uri.AbsoluteUri : null;

    /// <summary>Those that are known, with a dot between them.</summary>
    public static string? Joined(params string?[] words) => string.Join(" · ", words.OfType<string>()) is { Length: > 0 } line ? line : null;
}

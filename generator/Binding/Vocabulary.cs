using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Binding;

/// <summary>The words that the corpus itself defines: its types of events and the roles in them.</summary>
internal sealed record Vocabulary(EquatableArray<VocabularyEnum> Enums)
{
    public static readonly Vocabulary Empty = Of(default, default);

    public static BoundVocabulary Bind(BoundCorpus bound, IEnumerable<ArticleSummary> articles)
    {
        var corpus = bound.Corpus;
        var findings = new List<Finding>();
        var types = corpus.Things.Select(static thing => thing.Facts.TextOf(Schema.EventType)).OfType<string>();
        var roles = corpus.Things
            .SelectMany(static thing => thing.Facts.Find(Schema.Participants)?.Items ?? default)
            .Select(static item => item.Parts.TextOf(Schema.Role))
            .OfType<string>()
            .Concat(articles.SelectMany(static article => article.Participations).Select(static participation => participation.Role));
        var vocabulary = Of(
            Assign(types, Schema.EventType.Type, bound, findings), Assign(roles, Schema.Role.Type, bound, findings));
        return new BoundVocabulary(vocabulary, findings.ToEquatableArray());
    }

    private static Vocabulary Of(EquatableArray<VocabularyTerm> eventTypes, EquatableArray<VocabularyTerm> participantRoles) => new(
    [
        new(Schema.EventType.Type, "The types of events that the corpus uses.", eventTypes),
        new(Schema.Role.Type, "The roles in events that the corpus uses.", participantRoles),
    ]);

    /// <summary>A name and a value for each spelling, in ordinal order. The value depends on the spelling alone.</summary>
    private static EquatableArray<VocabularyTerm> Assign(
        IEnumerable<string> spellings, string enumName, BoundCorpus bound, List<Finding> findings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { ["Unspecified"] = "Unspecified" };
        var values = new Dictionary<int, string> { [0] = "Unspecified" };
        var terms = new List<VocabularyTerm>();
        foreach (var spelling in spellings.Distinct(StringComparer.Ordinal).OrderBy(static word => word, StringComparer.Ordinal))
        {
            var name = Identifiers.PascalCase(spelling);
            name = name.Length == 0 ? "_" + StableHash.Of(spelling).ToString("x8", System.Globalization.CultureInfo.InvariantCulture) : name;
            var value = (int)(StableHash.Of(spelling) & 0x7FFFFFFF);
            if (names.TryGetValue(name, out var other) || values.TryGetValue(value, out other))
            {
                FileLocation? at = bound.SpelledAt.TryGetValue(spelling, out var place) ? place : null;
                findings.Add(Finding.Of(Rules.ValueCollision, at, other, spelling, enumName));
            }

            while (names.ContainsKey(name))
            {
                name += "_";
            }

            while (values.ContainsKey(value))
            {
                value++;
            }

            names.Add(name, spelling);
            values.Add(value, spelling);
            terms.Add(new VocabularyTerm(spelling, name, value));
        }

        return terms.ToEquatableArray();
    }
}

/// <summary>Words of which a value is one.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Doc">What the enum says of itself.</param>
internal sealed record VocabularyEnum(string Name, string Doc, EquatableArray<VocabularyTerm> Terms);

/// <param name="Spelling">As the corpus writes it.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The constant: a hash of the spelling, since constants are inlined into the projects that use them.</param>
internal sealed record VocabularyTerm(string Spelling, string Name, int Value);

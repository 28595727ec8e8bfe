using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding;

/// <summary>The words that the corpus itself defines: its types of events, the roles in them, its types of labels, what its fields take.</summary>
internal sealed record Vocabulary(EquatableArray<VocabularyEnum> Enums)
{
    /// <summary>How many of the enums are the format's; they come first.</summary>
    public const int OfFormat = 3;

    /// <param name="declared">The words that the corpus files list.</param>
    public static Result<Vocabulary> Bind(BoundCorpus bound, EquatableArray<DeclaredVocabulary> declared, IEnumerable<ArticleSummary> articles)
    {
        var corpus = bound.Corpus;
        var findings = new List<Finding>();
        var types = corpus.Things.Select(static thing => thing.Facts.TextOf(FormatKeys.EventType)).OfType<string>();
        var roles = corpus.Things
            .SelectMany(static thing => thing.Facts.Find(FormatKeys.Participants)?.Items ?? default)
            .Select(static item => item.Parts.TextOf(FormatKeys.Role))
            .OfType<string>()
            .Concat(articles.SelectMany(static article => article.Participations).Select(static participation => participation.Role));
        var vocabulary = Of(
            corpus.Schema,
            (key, words) =>
            {
                var listed = declared.FirstOrDefault(vocabulary => vocabulary.Name == key.Type)?.Terms ?? default;
                return Assign(words, listed, key.Type, bound, findings);
            },
            types, roles, articles.SelectMany(static article => article.LabelTypes));
        return new(vocabulary, findings.ToEquatableArray());
    }

    /// <summary>The same enums with no word in them.</summary>
    public Vocabulary WithoutWords() => new(Enums.Select(static words => words with { Terms = default }).ToEquatableArray());

    /// <summary>The enums of a corpus with no word in them.</summary>
    public static Vocabulary Without(CorpusSchema schema) => Of(schema, static (_, _) => default, [], [], []);

    private static Vocabulary Of(
        CorpusSchema schema,
        Func<FactKey, IEnumerable<(string Spelling, string SaidBy)>, EquatableArray<VocabularyTerm>> assign,
        IEnumerable<string> types,
        IEnumerable<string> roles,
        IEnumerable<string> labels) => new(
    [
        new(FormatKeys.EventType.Type, "The types of events that the corpus uses.", assign(FormatKeys.EventType, WithParents(types))),
        new(FormatKeys.Role.Type, "The roles in events that the corpus uses.", assign(FormatKeys.Role, roles.Select(static role => (role, role)))),
        new(FormatKeys.LabelType.Type, "The types of labels that the corpus uses.", assign(FormatKeys.LabelType, labels.Select(static type => (type, type)))),
        .. schema.Fields
            .Where(static field => field is { Shape: FactShape.Term, Choices.Count: > 0 })
            .Select(field => new VocabularyEnum(
                field.Type, $"What the field <c>{field.Name}</c> takes.", assign(field, field.Choices.Select(static word => (word, word))))),
    ]);

    /// <summary>The types, and those that stand before a dot in them, each with a type that says it: <c>Contact.Meet</c> is a <c>Contact</c>.</summary>
    private static IEnumerable<(string Spelling, string SaidBy)> WithParents(IEnumerable<string> types)
    {
        foreach (var type in types)
        {
            yield return (type, type);
            for (var dot = 1; dot < type.Length - 1; dot++)
            {
                // A dot between words or in punctuation is none of a type.
                if (type[dot] == '.' && char.IsLetterOrDigit(type[dot - 1]) && char.IsLetterOrDigit(type[dot + 1]))
                {
                    yield return (type.Substring(0, dot), type);
                }
            }
        }
    }

    /// <summary>A name and a value for each spelling, in ordinal order. The value depends on the spelling alone.</summary>
    private static EquatableArray<VocabularyTerm> Assign(
        IEnumerable<(string Spelling, string SaidBy)> said,
        EquatableArray<DeclaredTerm> listed,
        string enumName,
        BoundCorpus bound,
        List<Finding> findings)
    {
        said = said.Concat(listed.Select(static term => (term.Spelling, term.Spelling)));
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { ["Unspecified"] = "Unspecified" };
        var values = new Dictionary<int, string> { [0] = "Unspecified" };
        var terms = new List<VocabularyTerm>();
        foreach (var sayings in said.GroupBy(static saying => saying.Spelling, StringComparer.Ordinal).OrderBy(static word => word.Key, StringComparer.Ordinal))
        {
            var spelling = sayings.Key;
            var isSaid = sayings.Any(saying => saying.SaidBy == spelling);
            var name = Identifiers.PascalCase(spelling);
            name = name.Length == 0 ? "_" + StableHash.Of(spelling).ToString("x8", System.Globalization.CultureInfo.InvariantCulture) : name;
            var value = (int)(StableHash.Of(spelling) & 0x7FFFFFFF);
            if (names.TryGetValue(name, out var other) || values.TryGetValue(value, out other))
            {
                FileLocation? at = enumName != FormatKeys.LabelType.Type && bound.SpelledAt.TryGetValue(isSaid ? spelling : sayings.First().SaidBy, out var place) ? place : null;
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
            terms.Add(new VocabularyTerm(spelling, name, value, isSaid, listed.FirstOrDefault(term => term.Spelling == spelling).Description));
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
/// <param name="Description">What it means, where the project says so.</param>
/// <param name="IsSaid">Whether the corpus says it; else it stands before a dot in one that the corpus says.</param>
internal sealed record VocabularyTerm(string Spelling, string Name, int Value, bool IsSaid, string? Description = null);

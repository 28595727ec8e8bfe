using ArticleGen.Diagnostics;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What files say of the format is compared by value: read twice it is equal, and with one word changed it is not.</summary>
public class SchemaEqualityTests
{
    private const string Schema = """
        kinds: { ship: ships }
        fields:
          ship: { built: int?, rig: "enum(sloop, ketch)?", flag: ref(place)?, owner: { type: ref(organization)?, inverse: fleet, description: Whose it is. } }
          person: { spouse: { type: ref(person)?, inverse: spouse }, boat: { type: ref(ship)?, inverse: master }, memberOf: { type: list<ref(organization)>, inverse: members } }
          quote: { stance: string? }
          mention: { weight: int? }
          article: { beat: string? }
        vocabularies: { EventType: { closed: false, terms: { Contact: They meet. } } }
        scope: corpus
        pronouns: { eo: [mi, vi] }

        """;

    private const string Things = """
        organizations: { crew: { name: Crew } }
        people: { ann: { name: Ann, memberOf: { ref: crew, date: 1999 } } }
        places: { quay: { name: Quay, depth: 3 } }
        """;

    public static TheoryData<string, string> Words => new()
    {
        { "{ ship: ships }", "{ ship: boats }" },
        { "{ ship: ships }", "{ ship: { plural: ships, type: Product } }" },
        { "{ ship: ships }", "{ ship: ships, court: courts }" },
        { "built: int?", "built: decimal?" },
        { "built: int?", "built: list<int>" },
        { "built: int?", "built: int" },
        { "built: int?", "build: int?" },
        { "built: int?, ", "" },
        { "ketch", "cutter" },
        { "flag: ref(place)?", "flag: ref(person)?" },
        { "flag: ref(place)?", "flag: ref(entity)?" },
        { "inverse: fleet", "inverse: boats" },
        { "inverse: fleet, ", "" },
        { "Whose it is.", "Whose it was." },
        { "inverse: master", "inverse: owner" },
        { "stance: string?", "stance: date?" },
        { "weight: int?", "weight: bool?" },
        { "beat: string?", "beat: uri?" },
        { "closed: false", "closed: true" },
        { "Contact:", "Conflict:" },
        { "They meet.", "They met." },
        { "scope: corpus", "scope: article" },
        { "eo:", "io:" },
        { "[mi, vi]", "[mi, vi, li]" },
    };

    /// <summary>What all files together tell of the format: fields that are inferred, relations that have dates.</summary>
    public static TheoryData<string, string> Values => new()
    {
        { "depth: 3", "depth: 3.5" },
        { "depth: 3", "depth: [3]" },
        { "depth: 3", "draught: 3" },
        { ", depth: 3", "" },
        { "quay: { name: Quay", "pier: { name: Pier }, quay: { name: Quay" },
        { "{ ref: crew, date: 1999 }", "crew" },
    };

    [Fact]
    public void What_is_read_twice_is_equal()
    {
        var (one, other) = (Read(Schema + Things), Read(Schema + Things));

        Assert.Equal(one.Settings, other.Settings);
        Assert.Equal(one.Schema, other.Schema);
        Assert.Equal(one.Schema.Value.Schema.GetHashCode(), other.Schema.Value.Schema.GetHashCode());
        Assert.Equal(one.Documents.Values().Select(static file => file.Contribution), other.Documents.Values().Select(static file => file.Contribution));
        Assert.Equal(one.Corpus.Value.Corpus.Schema, other.Corpus.Value.Corpus.Schema);
        Assert.Equal(one.Corpus.Value.Corpus, other.Corpus.Value.Corpus);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_word_on_the_format_counts(string words, string by)
    {
        var (one, other) = (Read(Schema), Read(Replace(Schema, words, by)));

        Assert.NotEqual(one.Settings, other.Settings);
        Assert.NotEqual(one.Schema.Value.Schema, other.Schema.Value.Schema);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_that_change_the_records_count(string words, string by)
    {
        var (one, other) = (Read(Schema + Things), Read(Replace(Schema + Things, words, by)));

        Assert.Equal(one.Schema.Value.Schema, other.Schema.Value.Schema);
        Assert.NotEqual(one.Corpus.Value.Corpus.Schema, other.Corpus.Value.Corpus.Schema);
    }

    private static string Replace(string text, string words, string by)
    {
        Assert.Contains(words, text, StringComparison.Ordinal);
        return text.Replace(words, by, StringComparison.Ordinal);
    }

    private static CorpusBuild Read(string corpus) => new([GeneratorHarness.ToSourceFile(GeneratorHarness.Corpus(corpus))]);
}

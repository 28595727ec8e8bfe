using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>The enums of the corpus's own words.</summary>
public class VocabularyNameTests
{
    private static readonly (string Spelling, string Name)[] s_words =
    [
        ("Contact.Meet", "ContactMeet"), ("9th", "_9th"), ("value__", "Value"), ("class", "Class"), ("ToString", "ToString"), ("HasFlag", "HasFlag"),
        ("Equals", "Equals"), ("two words", "TwoWords"), ("東京", "東京"), ("x", "X"), ("EventType", "EventType"), ("MaxValue", "MaxValue"),
    ];

    public static readonly TheoryData<string, string> Words = [.. s_words.Select(static it => new TheoryDataRow<string, string>(it.Spelling, it.Name))];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Vocabulary", static () => LoadedCorpus.Of([Write([.. s_words.Select(static it => it.Spelling)])], expected: "AG9004"));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_type_of_event_has_its_name(string spelling, string name) => Assert.Equal(
        spelling, Corpus.Ask($"Events.All.Single(it => it.Type == EventType.{name}).Name"));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_role_has_its_name(string spelling, string name) => Assert.Equal(
        spelling, Corpus.Ask($"Events.All.Single(it => it.Participants[0].Role == ParticipantRole.{name}).Name"));

    [Fact]
    public void Unspecified_is_zero() => Assert.Equal("0 0", Corpus.Ask("$\"{(int)EventType.Unspecified} {(int)ParticipantRole.Unspecified}\""));

    [Fact]
    public void A_word_keeps_its_value_beside_others()
    {
        var alone = LoadedCorpus.Of([Write("Contact.Meet")], expected: "AG9004");

        Assert.Equal(alone.Ask("(int)EventType.ContactMeet"), Corpus.Ask("(int)EventType.ContactMeet"));
    }

    [Fact]
    public void A_word_without_letters_has_a_name_too()
    {
        var corpus = LoadedCorpus.Of([Write("---")], expected: "AG9004");

        Assert.Equal("1", corpus.Ask("Enum.GetNames<EventType>().Count(name => name.StartsWith('_'))"));
    }

    [Theory]
    [InlineData("Contact.Meet", "contact-meet", "ContactMeet", "ContactMeet_")]
    [InlineData("a b", "a-b", "AB", "AB_")]
    public void Two_words_with_one_name_are_reported_and_told_apart(string first, string second, string firstName, string secondName)
    {
        var corpus = LoadedCorpus.Of([Write(first, second)], expected: ["AG3014", "AG3014", "AG9004"]);

        Assert.Equal(2, new[] { firstName, secondName }.Select(name => corpus.Ask($"Events.All.Single(it => it.Type == EventType.{name}).Name")).Distinct().Count());
    }

    [Theory]
    [InlineData("EventType.ContactMeet.Spelling()", "Contact.Meet")]
    [InlineData("EventType.Contact.Spelling()", "Contact")]
    [InlineData("EventType._9th.Spelling()", "9th")]
    [InlineData("EventType.Unspecified.Spelling()", "null")]
    [InlineData("ParticipantRole.TwoWords.Spelling()", "two words")]
    [InlineData("ParticipantRole.Unspecified.Spelling()", "null")]
    public void A_value_has_its_spelling(string expression, string expected) => Assert.Equal(expected, Corpus.Ask(expression));

    [Theory]
    [InlineData("EventType.ContactMeet", "EventType.Contact", "True")]
    [InlineData("EventType.ContactMeet", "EventType.ContactMeet", "True")]
    [InlineData("EventType.Contact", "EventType.ContactMeet", "False")]
    [InlineData("EventType.TwoWords", "EventType.X", "False")]
    [InlineData("EventType.X", "EventType.Unspecified", "False")]
    [InlineData("EventType.Unspecified", "EventType.Unspecified", "True")]
    [InlineData("((EventType?)EventType.ContactMeet)", "EventType.Contact", "True")]
    [InlineData("((EventType?)null)", "EventType.Contact", "False")]
    public void A_type_is_a_type_before_a_dot_in_it(string type, string other, string expected) =>
        Assert.Equal(expected, Corpus.Ask($"{type}.IsA({other})"));

    [Fact]
    public void A_type_is_none_that_only_begins_with_the_same_letters()
    {
        var corpus = LoadedCorpus.Of([Write("Contact.Meet", "Con", "Contactless")], expected: "AG9004");

        Assert.Equal("False; False", corpus.Ask("new[] { EventType.ContactMeet.IsA(EventType.Con), EventType.Contactless.IsA(EventType.Contact) }"));
    }

    [Fact]
    public void The_word_unspecified_is_reported()
    {
        var corpus = LoadedCorpus.Of([Write("unspecified")], expected: ["AG3014", "AG3014", "AG9004"]);

        Assert.Equal("Unspecified_", corpus.Ask("Events.E0.Type"));
    }

    private static InputFile Write(params string[] words) => GeneratorHarness.Corpus(
        "events:\n" + string.Concat(words.Select(static (word, i) => $"  e{i}: {{ name: \"{word}\", type: \"{word}\", participants: [{{ role: \"{word}\", text: x }}] }}\n")));
}

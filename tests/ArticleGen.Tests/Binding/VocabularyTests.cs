using ArticleGen.Binding;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>The types of events and the roles that a corpus uses, as the values of enums.</summary>
public class VocabularyTests
{
    [Theory]
    [InlineData("[Ann]{person=ann role=host of=e}", "host")]
    [InlineData("[Ann]{person=ann role=\"guest of honour\" of=e}", "guest of honour")]
    [InlineData("[Ann]{person=nobody-known role=host of=e}", "")]
    public void Roles_come_from_mentions(string body, string expected) => Assert.Equal(
        expected, Spellings(BoundFiles.Of(body, "people: { ann: { name: Ann } }\nevents: { e: { name: E } }").Vocabulary.Enums[1].Terms));

    [Fact]
    public void Types_and_roles_come_from_declarations_in_ordinal_order() => Assert.Equal(
        ("B a b", "Z y"),
        Words("events: { e: { name: E, type: b, participants: [{ role: y, text: x }] }, f: { name: F, type: B, participants: [{ role: Z, text: x }] }, g: { name: G, type: a } }", "AG3014"));

    [Theory]
    [InlineData("Contact.Meet", "Contact Contact.Meet")]
    [InlineData("a.b.c", "a a.b a.b.c")]
    [InlineData(".a", ".a")]
    [InlineData("a..b", "a..b")]
    [InlineData("a. b", "a. b")]
    [InlineData("a.", "a.")]
    public void A_type_with_dots_brings_those_before_them(string type, string expected) => Assert.Equal(
        expected, Spellings(new BoundFiles(GeneratorHarness.Corpus($"events: {{ e: {{ name: E, type: \"{type}\" }} }}")).Vocabulary.Enums[0].Terms));

    [Fact]
    public void A_role_with_a_dot_brings_none() => Assert.Equal(
        ("", "a.b"), Words("events: { e: { name: E, participants: [{ role: a.b, text: x }] } }"));

    [Theory]
    [InlineData("Contact.Meet", "Contact", "True True")]
    [InlineData("Contact.Meet", "Move", "False True True")]
    public void A_type_that_is_only_brought_is_told(string first, string second, string expected) => Assert.Equal(
        expected,
        string.Join(' ', new BoundFiles(GeneratorHarness.Corpus($"events: {{ e: {{ name: E, type: {first} }}, f: {{ name: F, type: {second} }} }}"))
            .Vocabulary.Enums[0].Terms.Select(static term => term.IsSaid)));

    [Fact]
    public void A_word_that_several_events_use_is_one_value() => Assert.Equal(
        ("Meet", ""), Words("events: { e: { name: E, type: Meet }, f: { name: F, type: Meet } }"));

    [Fact]
    public void A_value_is_the_hash_of_its_spelling_alone() => Assert.Equal(
        ValueOf("Meet", "events: { e: { name: E, type: Meet } }"),
        ValueOf("Meet", "events: { a: { name: A, type: Attack }, e: { name: E, type: Meet }, z: { name: Z, type: Zoom } }"));

    [Fact]
    public void A_value_is_the_same_on_every_machine() => Assert.Equal(1_874_109_302, ValueOf("Meet", "events: { e: { name: E, type: Meet } }"));

    [Theory]
    [InlineData("Contact.Meet", "contact-meet", "AG3014 articles/corpus.yaml(1,67)-(1,79): `Contact.Meet` and `contact-meet` collide as values of `EventType`; spell one of them differently")]
    [InlineData("Contact.Meet", "contact", "AG3014 articles/corpus.yaml(1,67)-(1,74): `Contact` and `contact` collide as values of `EventType`; spell one of them differently")]
    [InlineData("Contact", "contact.meet", "AG3014 articles/corpus.yaml(1,62)-(1,74): `Contact` and `contact` collide as values of `EventType`; spell one of them differently")]
    [InlineData("unspecified", "x", "AG3014 articles/corpus.yaml(1,31)-(1,42): `Unspecified` and `unspecified` collide as values of `EventType`; spell one of them differently")]
    public void Words_that_cannot_be_told_apart_are_reported(string first, string second, string expected) => Assert.Equal(
        [expected],
        new BoundFiles(GeneratorHarness.Corpus($"events: {{ e: {{ name: E, type: {first} }}, f: {{ name: F, type: {second} }} }}")).Findings);

    private static (string Types, string Roles) Words(string corpus, params string[] rules)
    {
        var bound = new BoundFiles(GeneratorHarness.Corpus(corpus));
        Assert.Equal(rules, bound.RuleIds);
        return (Spellings(bound.Vocabulary.Enums[0].Terms), Spellings(bound.Vocabulary.Enums[1].Terms));
    }

    private static int ValueOf(string spelling, string corpus) =>
        new BoundFiles(GeneratorHarness.Corpus(corpus)).Vocabulary.Enums[0].Terms.Single(term => term.Spelling == spelling).Value;

    private static string Spellings(IEnumerable<VocabularyTerm> terms) => string.Join(' ', terms.Select(static term => term.Spelling));
}

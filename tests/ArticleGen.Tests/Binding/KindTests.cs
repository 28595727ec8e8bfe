using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Binding;

/// <summary>The project's own kinds, relations, vocabularies and scopes.</summary>
public class KindTests
{
    private const string Ships = "kinds: { ship: ships }\nships: { wren: { name: Wren } }\npeople: { ann: { name: Ann } }\n";

    [Theory]
    [InlineData("[She]{ship=wren}", "wren")]
    [InlineData("[Wren]{.ship}", "wren")]
    [InlineData("[Petrel]{.ship}", "petrel")]
    public void A_kind_has_maps_spans_and_names(string body, string id)
    {
        var files = BoundFiles.Of(body, Ships);

        Assert.Equal(id, Assert.Single(files.Article.Mentions).Targets[0]);
        Assert.Equal("ship", files.Corpus.Find(id)!.Kind.Name);
    }

    [Theory]
    [InlineData("[Ann]{ship=ann}", "AG3002 articles/a.article.md(1,12)-(1,15): `ann` is a person, not a ship; did you mean `person=ann`?")]
    [InlineData("[\"x\"]{quote=q by=wern}", "AG3001 articles/a.article.md(1,18)-(1,22): No person, organization, place or ship has the id `wern`; did you mean `wren`?")]
    [InlineData("[x]{shop=wren}", "AG2003 articles/a.article.md(1,5)-(1,9): `shop` is not a key of a span; did you mean `ship`?")]
    public void A_kind_is_checked_like_the_format_s_own(string body, string finding) => Assert.Contains(finding, BoundFiles.Of(body, Ships).Findings);

    [Fact]
    public void Things_of_a_kind_speak() => Assert.Equal("wren", BoundFiles.Of("[\"x\"]{quote=q by=wren}", Ships).Article.Quotes[0].Speakers[0]);

    [Theory]
    [InlineData("kinds: { quote: quotes }", "The kind `quote` cannot be declared, since `quote` means something already; call it otherwise")]
    [InlineData("kinds: { role: roles }", "The kind `role` cannot be declared, since `role` means something already; call it otherwise")]
    [InlineData("kinds: { segment: segments }", "The kind `segment` cannot be declared, since `Segment` means something already; call it otherwise")]
    [InlineData("kinds: { mate: people }", "The kind `mate` cannot be declared, since `people` means something already; call it otherwise")]
    [InlineData("kinds: { ship: { type: Product } }", "The kind `ship` has no `plural`, which is the key of the map that declares its things")]
    [InlineData("kinds: { Ship: ships }", "`Ship` cannot be the name of a kind: it begins with a letter from a to z and goes on with letters from a to z, upper or lower case")]
    [InlineData("fields: { person: { rank: number } }", "`number` is not a type; write `string`, `int`, `decimal`, `bool`, `date`, `uri`, `enum(a, b)`, `ref(KIND)` or `list<…>` of one of these, with `?` behind it where some lack it")]
    [InlineData("fields: { persn: { rank: int } }", "Nothing called `persn` has fields: kinds have, and `article`, `quote`, `mention` and `label`; did you mean `person`?")]
    [InlineData("fields: { person: { name: string } }", "`name` is a key of the format; a field needs a name of its own")]
    [InlineData("fields: { quote: { by: string } }", "`by` is a key of the format; a field needs a name of its own")]
    [InlineData("fields: { person: { boat: ref(ship) } }", "`boat` refers to the kind `ship`, which there is not")]
    [InlineData("fields: { person: { boat: { type: string, inverse: owner } } }", "`inverse` of `boat` says what the other side of a reference between things is called; this is none")]
    [InlineData("fields: { person: { a-b: int?, aB: int? } }", "The fields `a-b` and `aB` both give the C# name `AB`; change one of them")]
    [InlineData("kinds: { index: indexes }", "The kind `index` cannot be declared, since `Index` means something already; call it otherwise")]
    [InlineData("kinds: { ship: shiP }", "The kind `ship` cannot be declared, since `shiP` means something already; call it otherwise")]
    [InlineData("fields: { person: { boss: { type: ref(organization)?, inverse: people } } }", "`people`, the other side of `boss`, is a list that an organization has already; call it otherwise")]
    [InlineData("fields: { person: { boss: { type: ref(entity)?, inverse: staff }, owner: { type: ref(organization)?, inverse: staff } } }", "`staff`, the other side of `owner`, is a list that an organization has already; call it otherwise")]
    public void A_wrong_declaration_is_told(string corpus, string message)
    {
        var finding = Assert.Single(new BoundFiles(GeneratorHarness.Corpus(corpus)).Findings);

        Assert.StartsWith("AG1015 articles/corpus.yaml(1,", finding, StringComparison.Ordinal);
        Assert.EndsWith("): " + message, finding, StringComparison.Ordinal);
    }

    /// <summary>Each row is what two people say, and what both then have.</summary>
    [Theory]
    [InlineData("a: { spouse: b }, b: {}", "a spouse b; b spouse a")]
    [InlineData("a: { spouse: b }, b: { spouse: a }", "a spouse b; b spouse a")]
    [InlineData("a: { parent: b }, b: {}", "a parent b; b children a")]
    [InlineData("a: { children: [b, c] }, b: {}, c: { parent: a }", "a children b c; b parent a; c parent a")]
    public void The_other_side_of_a_relation_is_said_too(string people, string expected)
    {
        var corpus = new BoundFiles(GeneratorHarness.Corpus(Kin(people))).Corpus;

        Assert.Equal(expected, string.Join("; ", corpus.Things.SelectMany(static thing => thing.Facts.Select(
            fact => $"{thing.Id} {fact.Key.Name} {string.Join(' ', fact.Items.Select(static item => item.Text))}"))));
    }

    [Fact]
    public void Two_sides_that_contradict_each_other_are_told() => Assert.Equal(
        ["AG3017 articles/corpus.yaml(6,33)-(6,34): `spouse` of `a` is `b` here, so `spouse` of `b` is `a`, but it is `c` in articles/corpus.yaml; keep one of them"],
        new BoundFiles(GeneratorHarness.Corpus(Kin("a: { spouse: b }, b: { spouse: c }, c: {}"))).Findings);

    [Fact]
    public void A_relation_is_dated_where_a_value_says_a_date()
    {
        var corpus = new BoundFiles(GeneratorHarness.Corpus("""
            fields: { person: { memberOf: { type: list<ref(organization)>, inverse: members } } }
            organizations: { crew: { name: Crew } }
            people: { ann: { name: Ann, memberOf: { ref: crew, date: 1999/2004 } }, bo: { name: Bo, memberOf: crew } }
            """)).Corpus;
        var field = corpus.Schema.Kinds[0].Keys.Single(static key => key.IsField);

        Assert.True(field.HasRelations);
        Assert.Equal(field.Inverse, corpus.Schema.Kinds[1].Links.Single(static link => link.Property == "Members"));
        Assert.Equal("1999/2004", corpus.Find("ann")!.Facts.Find(field)!.Items[0].Parts.DateOf(FormatKeys.RelationDate)!.Text);
    }

    [Theory]
    [InlineData("vocabularies: { EventType: [Contact.Meet] }\nevents: { e: { name: E, type: Contact.Meat } }", "Rain.", "AG3018 articles/corpus.yaml(2,31)-(2,43): `Contact.Meat` is not a word of the vocabulary `EventType`; did you mean `Contact.Meet`?")]
    [InlineData("vocabularies: { ParticipantRole: [agent] }\nevents: { e: { name: E } }\npeople: { ann: { name: Ann } }", "[Ann]{person=ann role=agnt of=e}", "AG3018 articles/a.article.md(1,23)-(1,27): `agnt` is not a word of the vocabulary `ParticipantRole`; did you mean `agent`?")]
    [InlineData("vocabularies: { EventTypes: [Contact] }", "Rain.", "AG1005 articles/corpus.yaml(1,17)-(1,27): `EventTypes` is not a key of `vocabularies`; did you mean `EventType`?")]
    public void A_closed_vocabulary_takes_no_other_word(string corpus, string body, string finding) => Assert.Equal([finding], BoundFiles.Of(body, corpus).Findings);

    [Theory]
    [InlineData("EventType: [Contact.Meet]", "Contact.Meet")]
    [InlineData("EventType: [Contact.Meet]", "Contact")]
    [InlineData("EventType: { terms: { Contact.Meet: They see each other. } }", "Contact.Meet")]
    [InlineData("EventType: { closed: false, terms: [Contact.Meet] }", "Conflict")]
    public void A_word_of_a_vocabulary_one_above_it_and_any_word_of_an_open_one_may_be_said(string vocabulary, string word) =>
        Assert.Empty(new BoundFiles(GeneratorHarness.Corpus($"vocabularies: {{ {vocabulary} }}\nevents: {{ e: {{ name: E, type: {word} }} }}")).Findings);

    [Fact]
    public void Articles_that_declare_the_same_ids_live_together()
    {
        var files = new BoundFiles(
            GeneratorHarness.Corpus("scope: article\npeople: { ann: { name: Ann } }"),
            GeneratorHarness.Article("a", "---\npeople: { p1: { name: Bo, affiliation: ann } }\n---\n[Bo]{person=p1} met [Ann]{person=ann} and [Cy]{.person}."),
            GeneratorHarness.Article("b", "---\npeople: { p1: { name: Di } }\n---\n[\"x\"]{quote=q by=p1} said [Di]{.person} of [Cy]{.person}."));

        Assert.Equal(["ann person", "a/p1 person", "b/p1 person", "a/cy person", "b/cy person"], files.Corpus.Things.Select(static thing => $"{thing.Id} {thing.Kind}"));
        Assert.Equal(["a/p1", "ann", "a/cy"], files.Articles[0].Mentions.Select(static mention => mention.Targets[0]));
        Assert.Equal("b/p1", files.Articles[1].Quotes[0].Speakers[0]);
        Assert.Equal(["b/p1", "b/cy"], files.Articles[1].Mentions.Select(static mention => mention.Targets[0]));
        Assert.Equal(["AG3008", "AG3008"], files.RuleIds);
    }

    [Theory]
    [InlineData("scope: article\n", "scope: corpus", "p1")]
    [InlineData("", "scope: article", "a/p1")]
    public void An_article_may_say_its_scope_itself(string corpus, string frontMatter, string id) => Assert.Equal(
        id, BoundFiles.Of($"---\n{frontMatter}\npeople: {{ p1: {{ name: Bo }} }}\n---\n[Bo]{{person=p1}}", corpus).Article.Mentions[0].Targets[0]);

    [Theory]
    [InlineData("Rain.", "a/p1")]
    [InlineData("[Ann]{.person}", "p1 a/p1")]
    [InlineData("[Bo]{person=p1}", "a/p1")]
    public void An_article_uses_its_own_things_and_by_name_also_those_that_they_hide(string body, string uses) => Assert.Equal(
        uses,
        string.Join(' ', BoundFiles.Of($"---\nscope: article\npeople: {{ p1: {{ name: Bo }} }}\n---\n{body}", "people: { p1: { name: Ann } }")
            .Article.Things.Select(static use => use.Id)));

    [Theory]
    [InlineData("string", "string", "")]
    [InlineData("string", "{ type: string, description: A }", "")]
    [InlineData("{ type: string, description: A }", "string", "")]
    [InlineData("{ type: string, description: A }", "{ type: string, description: A }", "")]
    [InlineData("string", "string?", "AG1015 articles/corpus.yaml(1,22)-(1,26): `rank` is declared twice, with two types; keep one of them")]
    [InlineData("{ type: string, description: A }", "{ type: string, description: B }", "AG1015 articles/corpus.yaml(1,22)-(1,26): `rank` is declared twice, with two descriptions; keep one of them")]
    public void Two_files_may_say_the_same_of_a_field(string one, string other, string finding) => Assert.Equal(
        finding,
        string.Join('\n', new BoundFiles(
            new InputFile("articles/b.corpus.yaml", $"fields: {{ article: {{ rank: {one} }} }}"),
            GeneratorHarness.Corpus($"fields: {{ article: {{ rank: {other} }} }}")).Findings));

    private static string Kin(string people) => $$"""
        fields:
          person:
            spouse: { type: ref(person)?, inverse: spouse }
            parent: { type: ref(person)?, inverse: children }
            children: { type: list<ref(person)>, inverse: parent }
        people: { {{people.Replace("{", "{ name: X,", StringComparison.Ordinal)}} }
        """;
}

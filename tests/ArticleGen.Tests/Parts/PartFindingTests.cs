using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Parts;

/// <summary>What a part may not say, and what a project may not be: each is told at its place.</summary>
public class PartFindingTests
{
    private const string Shared = """
        kinds: { ship: ships }
        fields: { ship: { rig: "enum(sloop, brig)?", tonnage: int? } }
        vocabularies: { EventType: [Contact.Meet] }
        people:
          ann-lee: { name: Ann Lee, badge: 17, formerIds: a-lee }
          bo-ray: { name: Bo Ray }
        events:
          talks: { name: Talks, type: Contact.Meet, participants: [{ role: Agent, ref: ann-lee }] }

        """;

    private static readonly Lazy<SplitCorpus> s_model = new(static () => new SplitCorpus().Model(GeneratorHarness.Corpus(Shared)));

    [Theory]
    [InlineData("---\npeople: { ann-lee: { jobTitle: Mayor } }\n---\nRain.", "AG3024 articles/a.article.md(2,32)-(2,37): `ann-lee` is declared in `News/articles/corpus.yaml`, which does not say this `jobTitle` of it; say it there")]
    [InlineData("---\npeople: { ann-lee: { name: Anne Lee } }\n---\nRain.", "AG3003 articles/a.article.md(2,28)-(2,36): `name` of `ann-lee` is \"Anne Lee\" here and \"Ann Lee\" in News/articles/corpus.yaml; keep one of them")]
    [InlineData("---\nweather: wet\n---\nRain.", "AG1005 articles/a.article.md(2,1)-(2,8): `weather` is not a key of front matter")]
    [InlineData("---\npeople: { cy: { name: Cy, badg: 3 } }\n---\nRain.", "AG1005 articles/a.article.md(2,27)-(2,31): `badg` is not a key of a person; did you mean `badge`?")]
    [InlineData("---\npeople: { cy: { name: Cy, badge: no } }\n---\nRain.", "AG1010 articles/a.article.md(2,34)-(2,36): `badge` takes a whole number; `no` is not one")]
    [InlineData("---\nships: { wren: { name: Wren, rig: sloup } }\n---\nRain.", "AG1011 articles/a.article.md(2,35)-(2,40): `rig` takes `sloop` or `brig`; `sloup` is none of them; did you mean `sloop`?")]
    [InlineData("---\nevents: { vote: { name: Vote, type: Contact.Vote } }\n---\nRain.", "AG3018 articles/a.article.md(2,37)-(2,49): `Contact.Vote` is not a word of the vocabulary `EventType`; did you mean `Contact.Meet`?")]
    [InlineData("[She]{person=ann-lee role=Agnt of=talks} met.", "AG3018 articles/a.article.md(1,27)-(1,31): `Agnt` is not a word of the vocabulary `ParticipantRole`; did you mean `Agent`?")]
    [InlineData("[She]{label=claim} met.", "AG3018 articles/a.article.md(1,13)-(1,18): `claim` is not a word of the vocabulary `LabelType`")]
    [InlineData("[She]{person=ann-le} met.", "AG3001 articles/a.article.md(1,14)-(1,20): No person has the id `ann-le`; did you mean `ann-lee`?")]
    [InlineData("[She]{person=a-lee} met.", "AG3030 articles/a.article.md(1,14)-(1,19): `a-lee` is `ann-lee` now; write that")]
    public void What_the_model_cannot_hold_is_told_where_a_part_says_it(string article, string expected)
    {
        var corpus = s_model.Value.Add("Rain", "part", [GeneratorHarness.Article("a", article)], expected: [expected[..6]]);

        Assert.Equal([expected], corpus.Findings);
    }

    [Fact]
    public void What_a_part_says_again_is_nothing_new() => Assert.Empty(s_model.Value
        .Part("Rain", GeneratorHarness.Article("a", "---\npeople: { ann-lee: { name: Ann Lee, badge: 17 } }\n---\n[Ann Lee]{.person} met."))
        .Findings);

    [Fact]
    public void The_kinds_fields_and_vocabularies_are_the_model_s()
    {
        var corpus = s_model.Value.Add(
            "Rain", "part",
            [GeneratorHarness.Article("a", "Rain."), GeneratorHarness.Corpus("kinds: { dog: dogs }\nfields: { person: { age: int? } }\nvocabularies: { EventType: [Natural] }\n")],
            expected: ["AG1015", "AG1015", "AG1015"]);

        Assert.Equal(
            [
                "AG1015 articles/corpus.yaml(1,10)-(1,13): `kinds` of a part is the model's; say it in `News`",
                "AG1015 articles/corpus.yaml(2,11)-(2,17): `fields` of a part is the model's; say it in `News`",
                "AG1015 articles/corpus.yaml(3,17)-(3,26): `vocabularies` of a part is the model's; say it in `News`",
            ],
            corpus.Findings);
    }

    [Theory]
    [InlineData("part", "AG9013: <ArticleGenRole> is `part`, and no reference has a model; refer to the project or the package that says <ArticleGenRole>model</ArticleGenRole>")]
    [InlineData("app", "AG9013: <ArticleGenRole> is `app`, and no reference has a model; refer to the project or the package that says <ArticleGenRole>model</ArticleGenRole>")]
    [InlineData("model", "AG9013: <ArticleGenRole> is `model`, and a model has no articles; `articles/a.article.md` and its like belong in a part")]
    public void A_project_that_cannot_be_what_it_says_is_told_so(string role, string expected) => Assert.Equal(
        [expected], new SplitCorpus().Add("Rain", role, [GeneratorHarness.Article("a", "Rain.")], expected: ["AG9013"]).Findings);

    [Fact]
    public void A_model_is_public() => Assert.Equal(
        ["AG9013: <ArticleGenRole> is `model`, and its records are public, so that parts can have them; remove <ArticleGenVisibility>"],
        new SplitCorpus().Add("News", "model", [GeneratorHarness.Corpus(Shared)], expected: ["AG9013"], properties: ("ArticleGenVisibility", "internal")).Findings);

    [Fact]
    public void Two_models_are_one_too_many() => Assert.Equal(
        ["AG9013: <ArticleGenRole> is `part`, and `News` and `Other` are models; refer to one"],
        s_model.Value
            .Add("Other", "model", [GeneratorHarness.Corpus(Shared)])
            .Add("Rain", "part", [GeneratorHarness.Article("a", "Rain.")], expected: ["AG9013"]).Findings);

    [Fact]
    public void A_project_without_articles_that_refers_to_a_model_is_an_app() => Assert.Equal(
        "2",
        s_model.Value
            .Part("Rain", GeneratorHarness.Article("a", "Rain."), GeneratorHarness.Article("b", "Rain."))
            .Add("App", "", [], "public static class Probe { public static string Run() => News.Corpus.Articles.All.Count.ToString(System.Globalization.CultureInfo.InvariantCulture); }")
            .Run());

    [Fact]
    public void A_project_with_articles_and_no_role_stays_a_corpus_of_its_own() => Assert.Equal(
        "1 0",
        s_model.Value
            .Add("App", "", [GeneratorHarness.Article("a", "Rain.")], "public static class Probe { public static string Run() => $\"{App.Corpus.Articles.All.Count} {News.Corpus.Articles.All.Count}\"; }")
            .Run());

    [Fact]
    public void A_corpus_in_one_assembly_has_nothing_public_that_only_parts_need() => Assert.DoesNotContain(
        LoadedCorpus().ExportedTypes(), static type => type.EndsWith(".CorpusPart", StringComparison.Ordinal) || type.EndsWith(".CorpusParts", StringComparison.Ordinal));

    private static Running.LoadedCorpus LoadedCorpus() => Running.LoadedCorpus.Of([GeneratorHarness.Article("a", "Rain.")]);
}

using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Parts;

/// <summary>What a program sees of a corpus in several assemblies: the parts that it has, as one corpus.</summary>
public class PartTests
{
    private static readonly InputFile s_shared = GeneratorHarness.Corpus("""
        kinds: { ship: ships }
        fields: { person: { parent: { type: ref(person)?, inverse: children }, children: { type: list<ref(person)>, inverse: parent } }, ship: { master: { type: ref(person)?, inverse: ships } } }
        vocabularies: { EventType: [Contact.Meet], ParticipantRole: [Agent, Witness], LabelType: [claim, premise] }
        people:
          ann-lee: { name: Ann Lee, jobTitle: Mayor }
          bo-ray: { name: Bo Ray, formerIds: b-ray }
        events:
          talks: { name: Talks, type: Contact.Meet, participants: [{ role: Agent, ref: ann-lee }] }
        """);

    private static readonly InputFile s_rain = GeneratorHarness.Article("rain", """
        ---
        people:
          cy-lee: { name: Cy Lee, parent: ann-lee, formerIds: cy }
        ships:
          wren: { name: Wren, master: ann-lee }
        ---
        [["It rained,"]{quote=wet}]{.headline} [Ann Lee]{.person source=wet} [said]{cue=wet}. [She]{person=ann-lee role=Agent of=talks}
        [met]{event=talks} [Cy]{person=cy-lee role=Witness of=talks} on [Monday]{date=2024-04-15 of=talks}.
        """);

    private static readonly InputFile s_snow = GeneratorHarness.Article("a-snow", """
        ["It snowed,"]{quote=cold repeats=rain/wet} [Ann Lee]{.person source=cold} [told]{cue=cold} [Cy]{person=cy-lee addressee=cold}. [Bo Ray]{.person role=Witness of=talks}
        [met]{event=talks} [nobody]{label=premise id=p on="#cold" topic=x}.
        """);

    private static readonly Lazy<SplitCorpus> s_model = new(static () => new SplitCorpus().Model(s_shared));

    private static readonly Lazy<SplitCorpus> s_whole = new(static () => s_model.Value.Part("Rain", s_rain).Part("Snow", s_snow));

    private static SplitCorpus Whole => s_whole.Value;

    [Theory]
    [InlineData("People.Find(\"b-ray\")!.Id", "bo-ray")]
    [InlineData("Things.Find(\"cy\")!.Id", "cy-lee")]
    [InlineData("string.Join(' ', Articles.All.Select(article => article.Id))", "a-snow rain")]
    [InlineData("string.Join(' ', People.AnnLee.Quotes.Select(quote => quote.Id))", "cold wet")]
    [InlineData("string.Join(' ', People.AnnLee.Mentions.Select(mention => mention.Text))", "Ann Lee Ann Lee She")]
    [InlineData("string.Join(' ', People.AnnLee.Ships.Select(ship => ship.Name))", "Wren")]
    [InlineData("string.Join(' ', People.AnnLee.Children.Select(child => child.Name))", "Cy Lee")]
    [InlineData("string.Join(' ', People.All.Select(person => person.Id))", "ann-lee bo-ray cy-lee")]
    [InlineData("string.Join(' ', Events.Talks.Participants.Select(part => part.Role + \" \" + part.Entity?.Id))", "Agent ann-lee Witness cy-lee Witness bo-ray")]
    [InlineData("Events.Talks.Date?.Text ?? \"\"", "2024-04-15")]
    [InlineData("People.Find(\"cy-lee\")!.Parent!.JobTitle!", "Mayor")]
    [InlineData("Rain.Corpus.People.CyLee.Name", "Cy Lee")]
    [InlineData("Rain.Corpus.Ships.Wren.Master!.Name", "Ann Lee")]
    [InlineData("Rain.Corpus.Quotes.Rain.Wet.RepeatedBy[0].Article.Id", "a-snow")]
    [InlineData("Snow.Corpus.Quotes.ASnow.Cold.Repeats!.Text", "It rained,")]
    [InlineData("Snow.Corpus.Articles.ASnow.Quotes[0].Addressees[0].Name", "Cy Lee")]
    [InlineData("string.Join(' ', Articles.Find(\"a-snow\")!.Labels.Select(label => $\"{label.Type} {label.Text} {label.Links[0].Quote!.Text} {label.Field(\"topic\")}\"))", "Premise nobody It snowed, x")]
    [InlineData("Articles.Find(\"rain\")!.Labels.Count.ToString()", "0")]
    [InlineData("Quotes.Find(\"rain\", \"wet\")!.Cue!.Text", "said")]
    [InlineData("string.Join(' ', Things.FindByName(\"Cy Lee\").Select(thing => thing.Id))", "cy-lee")]
    public void The_parts_are_one_corpus(string expression, string expected) => Assert.Equal(expected, Whole.Ask(expression));

    [Theory]
    [InlineData("People.AnnLee")]
    [InlineData("People.Find(\"cy-lee\")!")]
    [InlineData("Articles.Find(\"a-snow\")!")]
    [InlineData("Quotes.All[0]")]
    [InlineData("Articles.Find(\"a-snow\")!.Labels[0]")]
    public void What_is_written_as_json_is_found_again(string record) => Assert.Equal("True", Whole.Ask($$"""
        System.Text.Json.JsonSerializer.Deserialize(System.Text.Json.JsonSerializer.Serialize((object){{record}}), {{record}}.GetType())!.Equals({{record}}).ToString()
        """));

    [Fact]
    public void A_part_that_is_left_out_leaves_its_articles_and_things_out() => Assert.Equal(
        "rain 1 rain", Whole.Without("Snow").Ask("$\"{string.Join(' ', Articles.All.Select(article => article.Id))} {Quotes.All.Count} {People.AnnLee.Articles[0].Id}\""));

    // What a method names is loaded before it runs: so each step is a method of its own.
    private const string Steps = """
        using System.Runtime.CompilerServices;
        using News.Corpus;

        public static class Probe
        {
            public static string Run() => $"{Count()} {AddRain()} {Count()} {NameSnow()} {Count()}";

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static string Count() => $"{Articles.All.Count}{s_held.Articles.Count}{s_all.Count}";

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static string AddRain()
            {
                CorpusParts.Add(Rain.Corpus.ThisPart.Instance);
                CorpusParts.Add(Rain.Corpus.ThisPart.Instance);
                return "rain";
            }

            [MethodImpl(MethodImplOptions.NoInlining)]
            private static string NameSnow() => Snow.Corpus.Articles.ASnow.Id;

            private static readonly Person s_held = People.AnnLee;
            private static readonly System.Collections.Generic.IReadOnlyList<Article> s_all = Articles.All;
        }
        """;

    [Fact]
    public void Where_no_generator_runs_a_part_is_added_by_hand_or_by_its_first_name_and_what_was_taken_before_goes_on_with_it() =>
        Assert.Equal("000 rain 111 a-snow 222", Whole.App(Steps, generates: false).Run());

    [Fact]
    public void A_part_that_was_built_against_another_model_is_told_when_the_program_is_built_and_when_it_runs()
    {
        var older = new SplitCorpus().Model(GeneratorHarness.Corpus("people: { ann-lee: { name: Ann Lee } }")).Part("Rain", GeneratorHarness.Article("rain", "[Ann]{person=ann-lee} rained."));
        var mixed = Whole.Without("Snow").With(older, "Rain");

        Assert.Equal(
            ["AG9014: `Rain` was built against another version of `News`; build it again"], mixed.Add("App", "app", [], expected: ["AG9014"]).Findings);
        var failure = Assert.Throws<InvalidOperationException>(() => Whole.App(Asking("Articles.All.Count.ToString()")).With(older, "Rain").Run());
        Assert.Equal("'Rain' was built against another version of 'News'; build it again.", failure.Message);
    }

    [Fact]
    public void A_thing_that_the_model_has_no_more_is_told_when_the_program_runs()
    {
        var smaller = new SplitCorpus().Model(s_shared with { Content = s_shared.Content.Replace("  bo-ray: { name: Bo Ray, formerIds: b-ray }\n", "", StringComparison.Ordinal) });

        var failure = Assert.Throws<InvalidOperationException>(() => Whole.App(Asking("People.All.Count.ToString()")).With(smaller, "News").Run());

        Assert.Equal("'Snow' refers to the thing 'bo-ray', which no part of the corpus has; build it again, or add the part that has the thing.", failure.Message);
    }

    [Fact]
    public void Ids_of_parts_that_do_not_know_each_other_may_clash()
    {
        // Snow does not refer to Rain here: both are built against the model alone.
        var rain = s_model.Value.Part("Rain", GeneratorHarness.Article("letters", "---\npeople: { di-fox: { name: Di Fox } }\n---\n[Di Fox]{.person} wrote."));
        var snow = s_model.Value.Part("Snow", GeneratorHarness.Article("letters", "---\npeople: { di-fox: { name: Di Fox } }\n---\n[Di Fox]{.person} wrote."));
        var both = rain.Beside(snow, "Snow");

        Assert.Equal(
            [
                "AG9015: `Rain` and `Snow` both have a thing with the id `di-fox`; declare it in the model",
                "AG9015: `Rain` and `Snow` both have an article with the id `letters`; give one of them an `id` of its own",
            ],
            both.Add("App", "app", [], expected: ["AG9015", "AG9015"]).Findings);
        Assert.Equal(
            "'Snow' and another part of the corpus both have a thing with the id 'di-fox'; declare it in the model.",
            Assert.Throws<InvalidOperationException>(() => rain.Beside(snow, "Snow").Ask(
                "string.Concat(Rain.Corpus.Articles.Letters.Id, Snow.Corpus.Articles.Letters.Id, People.All.Count)", generates: false)).Message);
    }

    [Theory]
    [InlineData("things", "Rain.Corpus.People.CyLee.Name", "Cy Lee")]
    [InlineData("none", "string.Join(' ', Articles.All.Select(article => article.Id))", "rain")]
    public void A_part_has_the_names_that_it_wants(string names, string expression, string expected) => Assert.Equal(
        expected, s_model.Value.Add("Rain", "part", [s_rain], properties: ("ArticleGenNames", names)).Ask(expression));

    private static string Asking(string expression) =>
        $"using System; using System.Linq; using News.Corpus; public static class Probe {{ public static string Run() => {expression}; }}";
}

using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>What a program reads of labels.</summary>
public class LabelTests
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("people: { ann: { name: Ann Lee } }\nvocabularies: { LabelType: { closed: false, terms: { claim: What is to be shown. } } }"),
        GeneratorHarness.Article(
            "a",
            """
            [“It [rained]{label=claim id=p1 topic=rain note=n cert=low},”]{quote=q1} [Ann]{.ann label=speaker source=q1} [said]{cue=q1}.

            [It was]{label=premise id=p2 supports="#p1 #q1" topic=sun Strength=0.5}, she went on, [never
            dry]{label=premise id=p2 against=#p2}.
            """),
        GeneratorHarness.Article("none", "It rained."),
    ];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Labels", static () => LoadedCorpus.Of(s_files));

    private static LoadedCorpus Declared => LoadedCorpus.Shared("Labels with fields", static () => LoadedCorpus.Of(
    [
        GeneratorHarness.Corpus("people: { ann: { name: Ann Lee } }\nfields: { label: { strength: decimal, about: \"ref(person)?\", text: string?, links: list<string> } }"),
        GeneratorHarness.Article("a", "[It rained]{label=claim id=p strength=0.50 about=ann text=t links=\"a b\" on=#p}."),
    ]));

    [Theory]
    [InlineData("Articles.A.Labels.Select(label => $\"{label.Type} {label.Id} {label.Text}\")", "Claim p1 rained; Speaker  Ann; Premise p2 It was never dry")]
    [InlineData("Articles.A.Labels.Select(label => label.Type.Spelling())", "claim; speaker; premise")]
    [InlineData("Articles.A.Labels[2].Segments.Select(words => words.Text.Replace('\\n', '_'))", "It was; never_dry")]
    [InlineData("Articles.A.Labels[2].Links.Select(link => $\"{link.Type} {link.Label?.Id}{link.Quote?.Id}\")", "supports p1; supports q1; against p2")]
    [InlineData("ReferenceEquals(Articles.A.Labels[2].Links[0].Label, Articles.A.Labels[0])", "True")]
    [InlineData("ReferenceEquals(Articles.A.Labels[2].Links[1].Quote, Quotes.A.Q1)", "True")]
    [InlineData("Articles.A.Labels[2].Fields.Select(field => $\"{field.Key}={field.Value}\")", "topic=sun; Strength=0.5")]
    [InlineData("Articles.A.Labels[2].Field(\"topic\")", "sun")]
    [InlineData("Articles.A.Labels[2].Field(\"Topic\")", "null")]
    [InlineData("Articles.A.Labels[0].Note", "n")]
    [InlineData("Articles.A.Labels[0].Certainty", "Low")]
    [InlineData("Articles.A.Labels[1].Fields.Count", "0")]
    [InlineData("Articles.A.Labels[0].Article.Id", "a")]
    [InlineData("Articles.None.Labels.Count", "0")]
    [InlineData("Enum.GetNames<LabelType>()", "Unspecified; Claim; Speaker; Premise")]
    public void A_label_says_what_its_block_says(string expression, string expected) => Assert.Equal(expected, Corpus.Ask(expression));

    [Theory]
    [InlineData("Articles.A.Spans.Select(span => $\"{span.Kind} {span.Label?.Type} {span.SegmentIndex}\")", "Quote  0; Label Claim 0; Mention  ; Label Speaker 0; Cue  ; Label Premise 0; Label Premise 1")]
    [InlineData("Articles.A.Spans[1].Parent?.Quote?.Id", "q1")]
    [InlineData("Articles.A.Spans[3].Parent?.Mention?.Text", "Ann")]
    [InlineData("string.Concat(Articles.A.Paragraphs[1].Pieces.Select(piece => piece.Annotated is { } span ? $\"<{span.Label!.Id}>\" : piece.Text))", "<p2>, she went on, <p2>.")]
    [InlineData("string.Concat(Articles.A.Pieces.Select(piece => piece.Text)) == Articles.A.Text", "True")]
    public void It_is_a_span_of_the_text(string expression, string expected) => Assert.Equal(expected, Corpus.Ask(expression));

    [Theory]
    [InlineData("Articles.A.Labels[0]", """{"Id":"p1","Article":"a","Type":"claim","Text":"rained","Segments":[{"Text":"rained","Span":{"Start":4,"Length":6}}],"Links":[],"Fields":{"topic":"rain"},"Note":"n","Certainty":"low"}""")]
    [InlineData("Articles.A.Labels[2].Links", """[{"Type":"supports","Label":"p1","Quote":null},{"Type":"supports","Label":null,"Quote":"q1"},{"Type":"against","Label":"p2","Quote":null}]""")]
    [InlineData("LabelType.Premise", "\"premise\"")]
    public void It_is_written_as_json(string expression, string json) => Assert.Equal(json, Corpus.Ask($"JsonSerializer.Serialize({expression})").Replace("\\u0022", "\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("Articles.A.Labels.All(label => ReferenceEquals(label, JsonSerializer.Deserialize<Label>(JsonSerializer.Serialize(label))))", "True")]
    [InlineData("JsonSerializer.Serialize(Articles.A.Labels[2], new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }).Contains(\"\\\"fields\\\":{\\\"topic\\\":\\\"sun\\\",\\\"Strength\\\":\\\"0.5\\\"}\")", "True")]
    [InlineData("JsonSerializer.Deserialize<LabelType>(\"\\\"claim\\\"\")", "Claim")]
    public void It_is_found_again_by_its_json(string expression, string expected) => Assert.Equal(expected, Corpus.Ask(expression));

    [Theory]
    [InlineData("Articles.A.Labels[2].Links[0]", "LabelLink { Type = supports, Label = p1, Quote =  }")]
    [InlineData("Articles.A.Labels[1]", "Label { Id = , Article = a, Type = Speaker, Text = Ann, Segments = [Segment { Text = Ann, Span = [13..16) }], Links = [], Fields = [], Note = , Certainty =  }")]
    [InlineData("Articles.A.Labels[0].ToString().Contains(\"Fields = [topic=rain]\")", "True")]
    public void It_prints_what_it_says(string expression, string expected) => Assert.Equal(expected, Corpus.Ask(expression + (expected == "True" ? "" : ".ToString()")));

    [Theory]
    [InlineData("Articles.A.Labels[0] == (Articles.A.Labels[0] with { })", "True")]
    [InlineData("Articles.A.Labels[0] == (Articles.A.Labels[0] with { Type = LabelType.Premise })", "False")]
    [InlineData("Articles.A.Labels[0] == (Articles.A.Labels[0] with { Text = \"x\" })", "False")]
    [InlineData("Articles.A.Labels[0] == (Articles.A.Labels[0] with { Fields = [new(\"topic\", \"snow\")] })", "False")]
    [InlineData("Articles.A.Labels[2] == (Articles.A.Labels[2] with { Links = Articles.A.Labels[2].Links.Take(2).ToArray() })", "False")]
    [InlineData("Articles.A.Labels[2].Links[0] == (Articles.A.Labels[2].Links[1] with { Label = Articles.A.Labels[0] })", "True")]
    [InlineData("Articles.A == (Articles.A with { Labels = [] })", "False")]
    [InlineData("(Articles.A with { Labels = [] }).Spans.Count(span => span.Kind == SpanKind.Label)", "0")]
    [InlineData("(Articles.A.Labels[2] with { Segments = Articles.A.Labels[0].Segments }).Text", "rained")]
    public void It_is_equal_in_what_it_says(string expression, string expected) => Assert.Equal(expected, Corpus.Ask(expression));

    [Theory]
    [InlineData("Articles.A.Labels[0].Strength", "0.50")]
    [InlineData("Articles.A.Labels[0].About!.Id", "ann")]
    [InlineData("Articles.A.Labels[0].Text_", "t")]
    [InlineData("Articles.A.Labels[0].Links_", "a; b")]
    [InlineData("Articles.A.Labels[0].Links.Select(link => link.Type + link.Label!.Id)", "onp")]
    [InlineData("Articles.A.Labels[0].Fields.Count", "0")]
    public void A_declared_field_is_a_property(string expression, string expected) => Assert.Equal(expected, Declared.Ask(expression));

    [Theory]
    [InlineData("Label.Sample(\"It rained\", LabelType.Claim).Text", "It rained")]
    [InlineData("LabelLink.Sample(\"supports\") with { Label = Label.Sample(\"x\", LabelType.Claim) with { Id = \"p\" } }", "LabelLink { Type = supports, Label = p, Quote =  }")]
    [InlineData("(LabelLink.Sample(\"supports\") with { Quote = Quotes.A.Q1 }).Label", "null")]
    public void It_can_be_made_for_a_test(string expression, string expected) => Assert.Equal(expected, Corpus.Ask(expression));
}

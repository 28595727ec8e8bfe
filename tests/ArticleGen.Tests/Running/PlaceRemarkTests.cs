using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>A remark at a place, without words.</summary>
public class PlaceRemarkTests
{
    private static readonly string[] s_bodies =
    [
        "It rained[]{.note note=n}.", "[]{.note note=n}It rained.", "It rained.[]{.note note=n}", "[“It []{.note note=n}rained”]{.quote by=ann}.",
        "[“It rained[]{.note note=n}”]{.quote by=ann}.", "[Ann []{.note note=n}Lee]{person=ann}[]{.note note=m}.", "[]{.note note=n}[Ann]{person=ann}", "[[]{.note note=n}Ann]{person=ann}",
        "It rained.\n\n[]{.note note=n}\n\nIt snowed.",
    ];

    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Remarks at places", static () => LoadedCorpus.Of(
        s_bodies.Select(static (body, index) => GeneratorHarness.Article($"a{index}", body)).Prepend(GeneratorHarness.Corpus("people: { ann: { name: Ann Lee } }")),
        "public static class Shown { public static string Of(Demo.Corpus.TextPiece piece) => piece.Annotated is null ? piece.Text : \"<\" + piece.Annotated.Kind + string.Concat(System.Linq.Enumerable.Select(piece.Annotated.Pieces, Of)) + \">\"; }"));

    [Theory]
    [InlineData(0, "It rained<Remark>.")]
    [InlineData(1, "<Remark>It rained.")]
    [InlineData(2, "It rained.<Remark>")]
    [InlineData(3, "<Quote“It <Remark>rained”>.")]
    [InlineData(4, "<Quote“It rained<Remark>”>.")]
    [InlineData(5, "<MentionAnn <Remark>Lee><Remark>.")]
    [InlineData(6, "<Mention<Remark>Ann>")]
    [InlineData(7, "<Mention<Remark>Ann>")]
    [InlineData(8, "It rained.\n\n<Remark>\n\nIt snowed.")]
    public void It_stands_where_it_was_written(int number, string pieces) =>
        Assert.Equal(pieces, Corpus.Ask($"string.Concat(Articles.A{number}.Pieces.Select(Shown.Of))"));

    [Theory]
    [InlineData("[]{.cue}")]
    [InlineData("[ ]{.note note=n}")]
    public void Nothing_else_stands_without_words(string body) => Assert.Contains("AG2010", BoundFiles.Of(body).RuleIds);
}

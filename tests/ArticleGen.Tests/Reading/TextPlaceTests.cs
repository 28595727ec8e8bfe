using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Corpora;
using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Tests.Reading;

/// <summary>An article may have two files, one with its text and one that says what is annotated: each finding is told in the file that it is about.</summary>
public class TextPlaceTests
{
    private static readonly SourceFile s_text = new("/project/a.txt", "a.txt", "Dinner.\n\n\"We sail,\" said Ann Lee.\n\"We stay.\"");

    private static readonly SourceFile s_annotations = new("/project/a.ann", "a.ann", "quote 9 19\nperson 25 32 nobody\n");

    [Fact]
    public void What_the_text_lacks_is_told_in_the_text()
    {
        var finding = Assert.Single(CoverageChecker.Check(Read(), Corpus.Empty));

        Assert.Equal(("AG5003", "/project/a.txt", 3, 0), (finding.Rule, finding.At!.Value.Path, finding.At.Value.StartLine, finding.At.Value.StartColumn));
    }

    [Fact]
    public void What_an_annotation_says_wrong_is_told_where_it_says_it()
    {
        var document = Read();
        var references = ReferenceCollector.Collect(document);
        var corpus = CorpusBinder.Bind([Contribution.Of(document, references)], DeclaredSchema.BuiltIn, TestContext.Current.CancellationToken).Value.Corpus;
        var findings = ArticleBinder.Bind(document, corpus.SliceFor(new ArticleEntry("a", "a.ann"), references)).Findings;

        var finding = Assert.Single(findings, static finding => finding.Rule == Rules.UnknownId.Id);
        Assert.Equal(("/project/a.ann", 1, 13), (finding.At!.Value.Path, finding.At.Value.StartLine, finding.At.Value.StartColumn));
    }

    [Fact]
    public void An_article_whose_text_alone_is_another_is_another() =>
        Assert.NotEqual(Read(), Read(new SourceFile(s_text.Path, s_text.RelativePath, s_text.Text.Replace("stay", "rest", StringComparison.Ordinal))));

    /// <summary>What a reader of two files makes of them: a quote and a mention.</summary>
    private static Document Read(SourceFile? text = null)
    {
        text ??= s_text;
        var places = new TextPlaces(text, new Scratch<Drop>(), bodyStart: 0);
        Annotation[] annotations =
        [
            new QuoteAnnotation(new TextRange(9, 10), SpanOf("quote 9 19"), CommonClaims.None, Id: null, QuoteClaims.None),
            new MentionAnnotation(
                new TextRange(25, 7), SpanOf("person 25 32"), CommonClaims.None, [new TargetSyntax(ThingKind.Person, "nobody", SpanOf("nobody"))], MentionClaims.None),
        ];
        TextRange[] paragraphs = [new(0, 7), new(9, text.Text.Length - 9)];
        var body = new Body(text.Text, paragraphs.ToEquatableArray(), annotations.ToEquatableArray(), places);
        return new Document(
            s_annotations, new FileHead(s_annotations, end: 0, scope: null), new IdSyntax("a", default), default, default, body, default, DeclaredSchema.BuiltIn);
    }

    private static TextSpan SpanOf(string words) => new(s_annotations.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}

using ArticleGen.Binding.Corpora;
using ArticleGen.Emitting.Parts;
using ArticleGen.Model;
using ArticleGen.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits what finds things and articles.</summary>
internal static class IndexEmitter
{
    /// <param name="articles">Ordered by id (ordinal).</param>
    public static SourceText Emit(
        Corpus corpus, CorpusSchema schema, IReadOnlyList<ArticleSummary> articles, Layout layout, GeneratorOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        var part = new PartEmitter(corpus, schema, articles, layout, options);
        if (options.HasRecords)
        {
            using (writer.OpenBlock("internal static partial class ArticleGenData"))
            {
                part.Emit(writer);
            }
        }
        else
        {
            part.Emit(writer);
        }

        return writer.ToSourceText();
    }

    /// <summary>Emits <c>All</c> and <c>Find</c> of <c>Articles</c> and <c>Quotes</c>.</summary>
    public static SourceText EmitLists(GeneratorOptions options)
    {
        var visibility = options.IsInternal ? "internal" : "public";
        var space = "global::" + options.Namespace;
        var writer = SourceWriter.ForFile(options.Namespace);
        if (!options.HasRecords)
        {
            EmitClass(writer, "The articles of this part of the corpus, by name.", $"{visibility} static partial class Articles");
            EmitClass(writer, "The quotes of this part of the corpus, by article and name.", $"{visibility} static partial class Quotes");
            EmitClass(writer, "The literals of articles.", "internal static partial class ArticleGenData");
            return writer.ToSourceText();
        }

        writer.Doc("The articles of the corpus, by name.");
        writer.Line(SourceWriter.GeneratedCode);
        using (writer.OpenBlock($"{visibility} static partial class Articles"))
        {
            writer.Doc("All articles, ordered by id.");
            writer.Line(
                $"public static global::System.Collections.Generic.IReadOnlyList<{space}.Article> All => {space}.ArticleGenData.Articles();");
            writer.Line();
            writer.Doc("The article with an id; <see langword=\"null\"/> where there is none.");
            writer.Line("/// <param name=\"id\">The id of the article.</param>");
            writer.Line($"public static {space}.Article? Find(string id) => {space}.ArticleGenData.FindArticle(id);");
        }

        writer.Line();
        writer.Doc("The quotes of the corpus, by article and name.");
        writer.Line(SourceWriter.GeneratedCode);
        using (writer.OpenBlock($"{visibility} static partial class Quotes"))
        {
            writer.Doc("All quotes of all articles, in the order of <c>Articles.All</c> and of their text.");
            writer.Line(
                $"public static global::System.Collections.Generic.IReadOnlyList<{space}.Quote> All => {space}.ArticleGenData.Quotes();");
            writer.Line();
            writer.Doc("The quote of an article with an id; <see langword=\"null\"/> where there is none.");
            writer.Line("/// <param name=\"articleId\">The id of the article.</param>");
            writer.Line("/// <param name=\"quoteId\">The id of the quote in its article.</param>");
            writer.Line(
                $"public static {space}.Quote? Find(string articleId, string quoteId) => {space}.ArticleGenData.FindQuote({space}.ArticleGenData.FindArticle(articleId), quoteId);");
        }

        return writer.ToSourceText();
    }

    /// <summary>What is said once of a class whose members stand in other files.</summary>
    private static void EmitClass(SourceWriter writer, string doc, string head)
    {
        writer.Doc(doc);
        writer.Line(SourceWriter.GeneratedCode);
        using (writer.OpenBlock(head))
        {
        }

        writer.Line();
    }
}

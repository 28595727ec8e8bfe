using System.Globalization;
using ArticleGen.Binding;
using ArticleGen.Emitting.Records;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits what finds things and articles: their ids, the data of things with their back references, where each article stands.</summary>
internal static class IndexEmitter
{
    /// <summary>Characters of a literal of things: what the first use of one of them has to load.</summary>
    private const int BlockLength = 64 * 1024;

    /// <param name="articles">Ordered by id (ordinal).</param>
    public static SourceText Emit(
        Corpus corpus, CorpusSchema schema, IReadOnlyList<ArticleSummary> articles, Layout layout, GeneratorOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        using (writer.OpenBlock("internal static partial class ArticleGenData"))
        {
            var links = new CorpusLinks(corpus, articles);
            EmitThings(writer, corpus, schema, links);
            writer.Line();
            EmitArticles(writer, corpus, articles, links, layout, options);
        }

        return writer.ToSourceText();
    }

    /// <summary>Emits <c>All</c> and <c>Find</c> of <c>Articles</c> and <c>Quotes</c>.</summary>
    public static SourceText EmitLists(GeneratorOptions options)
    {
        var visibility = options.IsInternal ? "internal" : "public";
        var space = "global::" + options.Namespace;
        var writer = SourceWriter.ForFile(options.Namespace);
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

    private static void EmitThings(SourceWriter writer, Corpus corpus, CorpusSchema schema, CorpusLinks links)
    {
        var kinds = schema.Kinds.Select(kind => corpus.Things.Where(thing => thing.Kind == kind.Kind).ToList()).ToList();
        var things = kinds.SelectMany(static things => things).ToList();
        var (data, table) = (new DataWriter(), RecordTable.Of(schema));
        var (blocks, starts) = FillBlocks(things, Encode);
        var ids = new CharBuffer();
        DataWriter.AppendNumber(ids, starts.Count);
        starts.ForEach(start => DataWriter.AppendNumber(ids, start));
        DataWriter.AppendNumber(ids, kinds.Count);
        kinds.ForEach(things => DataWriter.AppendNumber(ids, things.Count));

        things.ForEach(thing => DataWriter.AppendText(ids, thing.Id));
        writer.Doc("Where each literal of things begins, how many there are of each kind, and their ids.");
        writer.Line($"private static string ThingIds => {Literal.Of(ids.ToString())};");
        writer.Line();
        writer.Doc("The literals of things.");
        EmitSwitch(writer, "private static string ThingData(int number)", blocks.Select(static block => Literal.Of(block)));

        string Encode(Thing thing)
        {
            data.Write(new LinkedThing(thing, links, id => corpus.Find(id)!.Name), table.RowsOf(thing.Kind));
            return data.Finish().ToString();
        }
    }

    private static void EmitArticles(
        SourceWriter writer, Corpus corpus, IReadOnlyList<ArticleSummary> articles, CorpusLinks links, Layout layout, GeneratorOptions options)
    {
        var (chunks, places) = layout.Place(articles.Select(static article => article.Id), ArticleNames.Of(corpus));
        var ids = new CharBuffer();
        DataWriter.AppendNumber(ids, articles.Count);
        foreach (var article in articles)
        {
            var (chunk, index) = places[article.Id];
            DataWriter.AppendText(ids, article.Id);
            DataWriter.AppendNumber(ids, chunk);
            DataWriter.AppendNumber(ids, index);
            DataWriter.AppendNumber(ids, article.QuoteCount);
            var repeatedIn = links.RepeatedIn(article.Id);
            DataWriter.AppendNumber(ids, repeatedIn.Count);
            foreach (var other in repeatedIn)
            {
                DataWriter.AppendNumber(ids, other);
            }
        }

        var space = $"global::{options.Namespace}.ArticleGenData";
        writer.Doc("The articles: id, literal, index in it, number of quotes, the articles that tell quotes of it again.");
        writer.Line($"private static string ArticleIds => {Literal.Of(ids.ToString())};");
        writer.Line();
        writer.Doc("The literals of articles.");
        EmitSwitch(writer, $"private static {space}.Bucket ArticleBucket(int number)", chunks.Select(name => $"{space}.{name}.Instance"));
    }

    private static (List<string> Blocks, List<int> Starts) FillBlocks(List<Thing> things, Func<Thing, string> encode)
    {
        var blocks = new List<string>();
        var starts = new List<int>();
        var items = new List<string>();
        var length = 0;
        for (var i = 0; i < things.Count; i++)
        {
            if (items.Count == 0)
            {
                starts.Add(i);
            }

            items.Add(encode(things[i]));
            length += items[items.Count - 1].Length;
            if (length >= BlockLength || i == things.Count - 1)
            {
                blocks.Add(DataWriter.Block(items));
                items.Clear();
                length = 0;
            }
        }

        return (blocks, starts);
    }

    private static void EmitSwitch(SourceWriter writer, string head, IEnumerable<string> values)
    {
        using (writer.OpenBlock(head))
        {
            using (writer.OpenBlock("switch (number)"))
            {
                var number = 0;
                foreach (var value in values)
                {
                    writer.Line($"case {(number++).ToString(CultureInfo.InvariantCulture)}: return {value};");
                }

                writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(number));");
            }
        }
    }
}

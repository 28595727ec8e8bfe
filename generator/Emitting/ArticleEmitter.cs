using System.Globalization;
using ArticleGen.Collections;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits articles: their names in <c>Articles</c> and <c>Quotes</c>, and the literals with their data.</summary>
internal static class ArticleEmitter
{
    public static SourceText Emit(ArticleFile file, GeneratorOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        if (file.Names.Count > 0 && options.Names != NameScope.None)
        {
            EmitNames(writer, InOrder(file.Names), options);
            if (file.Data.Count > 0)
            {
                writer.Line();
            }
        }

        if (file.Data.Count > 0)
        {
            using (writer.OpenBlock("internal static partial class ArticleGenData"))
            {
                foreach (var chunk in InOrder(file.Data))
                {
                    EmitData(writer, chunk, file.AreConstants, options);
                }
            }
        }

        return writer.ToSourceText();
    }

    /// <summary>In the order of <see cref="Layout.Place"/>.</summary>
    private static List<Chunk<T>> InOrder<T>(EquatableArray<Chunk<T>> chunks)
        where T : IOfArticle =>
    [
        .. chunks.Select(static chunk =>
            new Chunk<T>(chunk.Name, chunk.Articles.OrderBy(static article => article.Id, StringComparer.Ordinal).ToEquatableArray())),
    ];

    private static void EmitNames(SourceWriter writer, List<Chunk<ArticleCode>> chunks, GeneratorOptions options)
    {
        var visibility = options.IsInternal ? "internal" : "public";
        using (writer.OpenBlock($"{visibility} static partial class Articles"))
        {
            foreach (var chunk in chunks)
            {
                EmitArticles(writer, chunk, options);
            }
        }

        if (options.Names == NameScope.All)
        {
            writer.Line();
            using (writer.OpenBlock($"{visibility} static partial class Quotes"))
            {
                foreach (var chunk in chunks)
                {
                    EmitQuotes(writer, chunk);
                }
            }
        }
    }

    private static void EmitArticles(SourceWriter writer, Chunk<ArticleCode> chunk, GeneratorOptions options)
    {
        for (var i = 0; i < chunk.Articles.Count; i++)
        {
            var article = chunk.Articles[i];
            var index = i.ToString(CultureInfo.InvariantCulture);
            writer.Doc(article.Doc, article.Written);
            writer.Line(
                "public static global::", options.RecordNamespace, ".Article ", article.Members.InArticles,
                " => global::", options.Namespace, ".ArticleGenData.", chunk.Name, ".Instance[", index, "];");
        }
    }

    private static void EmitQuotes(SourceWriter writer, Chunk<ArticleCode> chunk)
    {
        foreach (var article in chunk.Articles)
        {
            if (article.Quotes.Length > 0)
            {
                writer.Doc(article.QuotesDoc, article.Written);
                using (writer.OpenBlock($"public static class {article.Members.InQuotes}"))
                {
                    writer.Hold(article.Quotes);
                }
            }
        }
    }

    private static void EmitData(SourceWriter writer, Chunk<ArticleData> chunk, bool isConstant, GeneratorOptions options)
    {
        var lengths = new CharBuffer();
        DataWriter.AppendNumber(lengths, chunk.Articles.Count);
        foreach (var article in chunk.Articles)
        {
            DataWriter.AppendNumber(lengths, article.Length);
        }

        using (writer.OpenBlock($"internal sealed class {chunk.Name} : global::{options.RecordNamespace}.CorpusPart.Bucket"))
        {
            writer.Line($"internal static readonly {chunk.Name} Instance = new {chunk.Name}();");
            writer.Line();
            writer.Raw(isConstant ? "        private const string Text = \"" : "        protected override string Data => \"");
            writer.Raw(lengths.ToString());
            foreach (var article in chunk.Articles)
            {
                writer.Hold(article.Literal);
            }

            writer.Raw("\";\n");
            if (isConstant)
            {
                writer.Line();
                writer.Line("protected override string Data => ", Literal.OfConstant(chunk.Name, "Text"), ";");
            }
        }
    }
}

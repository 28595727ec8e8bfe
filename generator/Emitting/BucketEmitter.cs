using System.Globalization;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>The articles of one generated file, in one literal or, where they are many, in a few.</summary>
/// <param name="Hint">The file.</param>
/// <param name="Chunks">The literals, each with its articles in the order of their ids; none in a file that is not needed.</param>
/// <param name="IsUtf8">Whether the literals are UTF-8.</param>
internal sealed record Bucket(string Hint, bool IsUtf8, EquatableArray<Chunk> Chunks);

/// <param name="Name">What the class that holds the literal is called.</param>
/// <param name="Articles">Ordered by id.</param>
internal sealed record Chunk(string Name, EquatableArray<EncodedArticle> Articles);

internal static class BucketEmitter
{
    public static SourceText Emit(Bucket bucket, GeneratorOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        var visibility = options.IsInternal ? "internal" : "public";
        using (writer.OpenBlock($"{visibility} static partial class Articles"))
        {
            foreach (var chunk in bucket.Chunks)
            {
                EmitArticles(writer, chunk, options);
            }
        }

        writer.Line();
        using (writer.OpenBlock($"{visibility} static partial class Quotes"))
        {
            foreach (var chunk in bucket.Chunks)
            {
                EmitQuotes(writer, chunk);
            }
        }

        writer.Line();
        using (writer.OpenBlock("internal static partial class ArticleGenData"))
        {
            foreach (var chunk in bucket.Chunks)
            {
                EmitData(writer, chunk, bucket.IsUtf8, options);
            }
        }

        return writer.ToSourceText();
    }

    private static void EmitArticles(SourceWriter writer, Chunk chunk, GeneratorOptions options)
    {
        for (var i = 0; i < chunk.Articles.Count; i++)
        {
            var article = chunk.Articles[i];
            var index = i.ToString(CultureInfo.InvariantCulture);
            writer.Doc(article.Doc, article.Remarks);
            writer.Line(
                $"public static global::{options.Namespace}.Article {article.Members.InArticles} => global::{options.Namespace}.ArticleGenData.{chunk.Name}.Instance[{index}];");
        }
    }

    private static void EmitQuotes(SourceWriter writer, Chunk chunk)
    {
        foreach (var article in chunk.Articles)
        {
            if (article.Quotes.Length > 0)
            {
                writer.Doc(article.QuotesDoc, article.Remarks);
                using (writer.OpenBlock($"public static class {article.Members.InQuotes}"))
                {
                    writer.Raw(article.Quotes.TrimStart('\n'));
                }
            }
        }
    }

    private static void EmitData(SourceWriter writer, Chunk chunk, bool isUtf8, GeneratorOptions options)
    {
        var lengths = new CharBuffer();
        DataWriter.AppendNumber(lengths, chunk.Articles.Count);
        foreach (var article in chunk.Articles)
        {
            DataWriter.AppendNumber(lengths, article.Length);
        }

        using (writer.OpenBlock($"internal sealed class {chunk.Name} : global::{options.Namespace}.ArticleGenData.Bucket"))
        {
            writer.Line($"internal static readonly {chunk.Name} Instance = new {chunk.Name}();");
            writer.Line();
            // UTF-8 cannot hold half a character; such a text is rare, and keeps its string.
            var utf8 = isUtf8 && !chunk.Articles.Any(static article => article.HasLoneSurrogate);
            writer.Raw(utf8
                ? "        protected override string Data => global::System.Text.Encoding.UTF8.GetString(\""
                : "        protected override string Data => \"");
            writer.Raw(lengths.ToString());
            foreach (var article in chunk.Articles)
            {
                writer.Raw(article.Data);
            }

            writer.Raw(utf8 ? "\"u8);\n" : "\";\n");
        }
    }
}

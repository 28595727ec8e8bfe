using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Corpora;
using ArticleGen.Emitting;
using ArticleGen.Formats;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>The generator's work without a compiler around it, one phase after the other.</summary>
/// <param name="lap">Told the name of each phase when it ends.</param>
internal sealed class PipelineRun(Action<string>? lap = null)
{
    private readonly GeneratorOptions _options = new("Corpus", false, "/project/", LanguageVersion.CSharp12, HasDataSection: true);

    private Corpus? _corpus;

    /// <summary>Reads and binds.</summary>
    public List<Article> Bind(List<(string Name, string Content)> files)
    {
        var sources = files.ConvertAll(static file =>
            new SourceFile("/project/" + file.Name, file.Name, file.Content));
        lap?.Invoke("text");
        var documents = sources.ConvertAll(static source => FileFormats.Read(source, SpanKeys.BuiltIn));
        lap?.Invoke("read");
        var references = documents.ConvertAll(ReferenceCollector.Collect);
        lap?.Invoke("references");
        _corpus = CorpusBinder.Bind(documents.Zip(references, Contribution.Of), DeclaredSchema.BuiltIn).Value.Corpus;
        lap?.Invoke("corpus");
        var slices = documents
            .Zip(references)
            .Where(static pair => pair.First.Body is not null)
            .Select(pair => (pair.First, Slice: _corpus.SliceFor(
                new ArticleEntry(pair.First.ArticleId!.Value.Value, pair.First.File.RelativePath), pair.Second)))
            .ToList();
        lap?.Invoke("slices");
        var articles = slices.ConvertAll(static pair => ArticleBinder.Bind(pair.First, pair.Slice).Value.Article);
        lap?.Invoke("bind");
        return articles;
    }

    /// <summary>Emits what <see cref="Bind"/> bound.</summary>
    public List<SourceText> Emit(List<Article> articles)
    {
        var names = ArticleNames.Of(_corpus!);
        lap?.Invoke("names");
        var encoded = articles.ConvertAll(article => EncodedArticle.Encode(article, names[article.Id], CodeStyle.Of(_options), CorpusSchema.BuiltIn));
        lap?.Invoke("encode");
        var layout = Layout.Of(encoded, _options);
        var code = layout.Fill(encoded).SelectMany(static slot => slot).Select(file => ArticleEmitter.Emit(file, _options)).ToList();
        lap?.Invoke("articles");
        var summaries = articles.ConvertAll(ArticleSummary.Of);
        lap?.Invoke("summaries");
        code.Add(IndexEmitter.Emit(_corpus!, CorpusSchema.BuiltIn, summaries.OrderBy(static article => article.Id, StringComparer.Ordinal).ToList(), layout, _options));
        lap?.Invoke("index");
        code.AddRange(ThingNames.Of(_corpus!, CorpusSchema.BuiltIn).Select(things => ThingEmitter.Emit(things, _options)));
        lap?.Invoke("things");
        return code;
    }
}

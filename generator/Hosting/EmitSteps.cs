using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Emitting.Parts;
using ArticleGen.Model;
using ArticleGen.Schema;

namespace ArticleGen.Hosting;

/// <summary>The steps that emit: values as data in a few literals; names and docs as code.</summary>
internal static class EmitSteps
{
    private static readonly Memo<Article, (ArticleMembers Members, CodeStyle Style, CorpusSchema Schema), EncodedArticle> s_encoded =
        new(static (article, code) => EncodedArticle.Encode(article, code.Members, code.Style, code.Schema));

    public static CorpusSchema SchemaOf(Corpus corpus, CancellationToken _) => corpus.Schema;

    public static CorpusSchema SchemaOfArticles(CorpusSchema schema, CancellationToken _) => schema.OfArticles;

    /// <summary>Where it fails, the records of the format stand for those of the corpus.</summary>
    public static Result<EquatableList<RecordFile>> WriteRecords(CorpusSchema schema, CancellationToken cancellation) => Guard.Run<EquatableList<RecordFile>>(
        "to write the records",
        () => ModelEmitter.RecordsOf(schema).UntilCancelled(cancellation).ToEquatableList(),
        static () => ModelEmitter.RecordsOf(CorpusSchema.BuiltIn).ToEquatableList(),
        cancellation);

    public static Result<ArticleNames> NameArticles(Corpus corpus, CancellationToken cancellation) =>
        Guard.Run<ArticleNames>("to name the articles", () => ArticleNames.Of(corpus), static () => ArticleNames.None, cancellation);

    public static CodeStyle StyleOf(GeneratorOptions options, CancellationToken _) => CodeStyle.Of(options);

    public static EquatableList<Result<EncodedArticle>> Encode(
        (EquatableList<Article> Articles, (ArticleNames Names, (CodeStyle Style, CorpusSchema Schema) Model) Code) source,
        CancellationToken cancellation)
    {
        var (names, (style, schema)) = source.Code;
        return source.Articles
            .Where(article => names.Has(article.Id))
            .Select(article => Encode(article, names[article.Id], style, schema, cancellation))
            .ToEquatableList();
    }

    public static Result<Layout> LayOut((EquatableList<EncodedArticle> Articles, GeneratorOptions Options) source, CancellationToken cancellation) =>
        Guard.Run<Layout>("to lay out the articles", () => Layout.Of(source.Articles, source.Options), static () => Layout.Plain, cancellation);

    public static Result<EquatableList<EquatableList<ArticleFile>>> FillFiles(
        (EquatableList<EncodedArticle> Articles, Layout Layout) source, CancellationToken cancellation) => Guard.Run<EquatableList<EquatableList<ArticleFile>>>(
        "to spread the articles over files", () => source.Layout.Fill(source.Articles).ToEquatableList(), static () => [], cancellation);

    public static Result<EquatableList<ThingNames>> NameThings((Corpus Corpus, CorpusSchema Schema) source, CancellationToken cancellation) => Guard.Run<EquatableList<ThingNames>>(
        "to name the things",
        () => ThingNames.Of(source.Corpus, source.Schema).UntilCancelled(cancellation).ToEquatableList(),
        () => ThingNames.Of(Corpus.Empty, source.Schema).ToEquatableList(),
        cancellation);

    /// <summary>The items one by one: an output each.</summary>
    public static IEnumerable<T> Each<T>(EquatableList<T> items, CancellationToken _) => items;

    /// <summary>The code of what finds things and articles, and not yet a file: where the schema alone has changed, it is mostly the same.</summary>
    public static Result<string> WriteIndex(
        (Corpus Corpus, (CorpusSchema Schema, (EquatableList<ArticleSummary> Summaries, (Layout Layout, GeneratorOptions Options) Code) Articles) Model) source,
        CancellationToken cancellation)
    {
        var (corpus, (schema, (summaries, (layout, options)))) = source;
        return Guard.Run<string>(
            $"to write `{Outputs.Index}`",
            () => IndexEmitter.Emit(corpus, schema, [.. summaries.OrderBy(static summary => summary.Id, StringComparer.Ordinal)], layout, options).ToString(),
            () => IndexEmitter.Emit(Corpus.Empty, schema, [], layout, options).ToString(),
            cancellation);
    }

    /// <summary>The corpus files of a model.</summary>
    public static EquatableList<SharedFile> ListFiles((EquatableList<ReadFile> Files, CorpusGraph Graph) source, CancellationToken _) =>
        source.Graph.Role != CorpusRole.Model
            ? []
            : source.Files
                .Where(static file => !file.IsArticle)
                .Select(static file => new SharedFile(file.File.RelativePath, file.File.Text.Replace("\r\n", "\n")))
                .ToEquatableList();

    /// <summary>The articles of a part, each with its named quotes.</summary>
    public static EquatableList<string> ListArticles((EquatableList<Article> Articles, CorpusGraph Graph) source, CancellationToken _) =>
        source.Graph.Role != CorpusRole.Part
            ? []
            : source.Articles
                .Select(static article => string.Join(" ", article.Quotes.Where(static quote => quote.IsNamed).Select(static quote => quote.Id).Prepend(article.Id)))
                .ToEquatableList();

    /// <summary>What the assembly says of itself to others.</summary>
    public static Result<AssemblyFile?> Describe(
        (CorpusGraph Graph, (EquatableList<SharedFile> Files, (Corpus Corpus, (Vocabulary Vocabulary, EquatableList<string> Articles) Words) Bound) Corpus) source,
        CancellationToken cancellation)
    {
        var (graph, (files, (corpus, (vocabulary, articles)))) = source;
        return Guard.Run<AssemblyFile?>(
            "to say what others can join",
            () => graph.Role switch
            {
                CorpusRole.Model => AssemblyFile.OfModel(files, corpus, vocabulary),
                CorpusRole.Part => AssemblyFile.OfPart(graph, corpus, articles),
                CorpusRole.App => AssemblyFile.OfApp(graph),
                _ => null,
            },
            static () => null,
            cancellation);
    }

    private static Result<EncodedArticle> Encode(
        Article article, ArticleMembers members, CodeStyle style, CorpusSchema schema, CancellationToken cancellation) => Guard.Run(
        () => s_encoded.Get(article, (members, style, schema)),
        failure => new Result<EncodedArticle>(EncodedArticle.Failed(article, members), [Finding.OfFailedStep($"to write `{article.Path}`", failure)]),
        cancellation);
}

using Microsoft.CodeAnalysis;

namespace ArticleGen;

/// <summary>Turns annotated articles into typed records: read each file, bind all of them, emit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var requested = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(Pipeline.ReadOptions);
        var options = requested
            .Combine(context.CompilationProvider.Combine(requested).Select(Pipeline.TakenNamespace))
            .Select(Pipeline.AvoidTakenNamespace)
            .WithTrackingName(Steps.Options);

        // Read: each file for itself, in shards.
        var directory = options.Select(Pipeline.ProjectDirectory);
        var texts = context.AdditionalTextsProvider
            .Collect()
            .Select(Pipeline.ListTexts);
        var opened = texts
            .SelectMany(Pipeline.Shard)
            .Combine(directory)
            .Select(Pipeline.OpenFiles)
            .WithTrackingName(Steps.OpenedFiles);
        var files = opened
            .Select(Pipeline.ReadFiles)
            .WithTrackingName(Steps.ReadFiles);

        // Bind: first what all files declare together, then each article against its slice of it.
        var boundCorpus = files
            .Select(Pipeline.ContributionsOf)
            .WithTrackingName(Steps.Contributions)
            .Collect()
            .Select(Pipeline.Flatten)
            .Select(Pipeline.BindCorpus);
        var corpus = boundCorpus
            .Select(Pipeline.CorpusOf)
            .WithTrackingName(Steps.Corpus);
        var boundArticles = files
            .Combine(corpus)
            .Select(Pipeline.BindArticles)
            .WithTrackingName(Steps.BoundArticles);
        var articles = boundArticles
            .Select(Pipeline.ArticlesOf)
            .WithTrackingName(Steps.Articles);
        var summaries = articles
            .Select(Pipeline.Summarize)
            .WithTrackingName(Steps.Summaries)
            .Collect()
            .Select(Pipeline.Flatten);
        var boundVocabulary = boundCorpus
            .Combine(summaries)
            .Select(Pipeline.BindVocabulary);

        // Emit: values as data in a few literals; names and docs as code.
        var names = corpus
            .Select(Pipeline.NameArticles)
            .WithTrackingName(Steps.Names);
        var encoded = articles
            .Combine(names.Combine(options.Select(Pipeline.NamespaceOf)))
            .Select(Pipeline.Encode)
            .WithTrackingName(Steps.Encoded)
            .Collect()
            .Select(Pipeline.Flatten);
        var layout = encoded
            .Combine(options)
            .Select(Pipeline.LayOut)
            .WithTrackingName(Steps.Layout);
        var articleFiles = encoded
            .Combine(layout)
            .SelectMany(Pipeline.FillFiles)
            .WithTrackingName(Steps.ArticleFiles);

        var index = corpus
            .Combine(summaries.Combine(layout))
            .Select(Pipeline.IndexCorpus)
            .WithTrackingName(Steps.Index);

        // Check: what is right in itself and may still be wrong.
        var originalPaths = files
            .Select(Pipeline.PathsOfOriginals)
            .Collect()
            .Select(Pipeline.Flatten)
            .Select(Pipeline.CollectPaths);
        var originals = texts
            .Combine(originalPaths)
            .Select(Pipeline.FindOriginals)
            .Combine(directory)
            .Select(Pipeline.OpenOriginals)
            .WithTrackingName(Steps.Originals);
        var fidelity = files
            .Combine(originals)
            .Select(Pipeline.CheckFidelity);
        var coverage = files
            .Combine(corpus.Combine(options))
            .Select(Pipeline.CheckCoverage);
        var usage = boundCorpus
            .Combine(summaries.Combine(options))
            .Select(Pipeline.CheckUsage);

        context.RegisterSourceOutput(options, Pipeline.EmitModel);
        context.RegisterSourceOutput(
            corpus.SelectMany(Pipeline.NameThings).WithTrackingName(Steps.ThingNames).Combine(options), Pipeline.EmitNames);
        context.RegisterSourceOutput(
            boundVocabulary.Select(Pipeline.VocabularyOf).WithTrackingName(Steps.Vocabulary).Combine(options), Pipeline.EmitVocabulary);
        context.RegisterSourceOutput(index.Combine(options), Pipeline.EmitIndex);
        context.RegisterSourceOutput(articleFiles.Combine(options), Pipeline.EmitArticles);

        context.RegisterSourceOutput(options.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(opened.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(files.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(boundCorpus.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(boundArticles.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(boundVocabulary.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(corpus.Select(Pipeline.CheckCount), Pipeline.Report);
        context.RegisterSourceOutput(fidelity, Pipeline.Report);
        context.RegisterSourceOutput(coverage, Pipeline.Report);
        context.RegisterSourceOutput(usage, Pipeline.Report);
    }
}

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
            .Combine(context.CompilationProvider.Combine(requested).Select(Pipeline.IsNamespaceTaken))
            .Select(Pipeline.AvoidTakenNamespace)
            .WithTrackingName(Steps.Options);

        // Read: each file for itself.
        var directory = options.Select(Pipeline.ProjectDirectory);
        var documents = context.AdditionalTextsProvider
            .Where(Pipeline.IsOurs)
            .Combine(directory)
            .Select(Pipeline.OpenFile)
            .WithTrackingName(Steps.File)
            .Select(Pipeline.ReadDocument)
            .WithTrackingName(Steps.Document);
        var references = documents
            .Select(Pipeline.CollectReferences)
            .WithTrackingName(Steps.References);

        // Bind: first what all files declare together, then each article against its slice of it.
        var boundCorpus = references
            .Select(Pipeline.Contribute)
            .WithTrackingName(Steps.Contribution)
            .Collect()
            .Select(Pipeline.BindCorpus);
        var corpus = boundCorpus
            .Select(Pipeline.CorpusOf)
            .WithTrackingName(Steps.Corpus);
        var boundArticles = references
            .Where(Pipeline.IsArticle)
            .Combine(corpus)
            .Select(Pipeline.CutSlice)
            .WithTrackingName(Steps.Slice)
            .Select(Pipeline.BindArticle);
        var articles = boundArticles
            .Where(Pipeline.HasId)
            .Select(Pipeline.ArticleOf)
            .WithTrackingName(Steps.Article);
        var summaries = articles
            .Select(Pipeline.Summarize)
            .WithTrackingName(Steps.Summary)
            .Collect();
        var boundVocabulary = corpus
            .Combine(summaries)
            .Select(Pipeline.BindVocabulary);

        // Emit: values as data in a few literals; names and docs as code.
        var names = corpus
            .Select(Pipeline.NameArticles)
            .WithTrackingName(Steps.Names);
        var encoded = articles
            .Combine(names)
            .Select(Pipeline.NameArticle)
            .WithTrackingName(Steps.NamedArticle)
            .Combine(options)
            .Select(Pipeline.Encode)
            .WithTrackingName(Steps.Encoded)
            .Collect();
        var layout = encoded
            .Combine(options)
            .Select(Pipeline.LayOut)
            .WithTrackingName(Steps.Layout);
        var buckets = encoded
            .Combine(names)
            .Combine(layout)
            .SelectMany(Pipeline.FillBuckets)
            .WithTrackingName(Steps.Bucket);

        // Check: what is right in itself and may still be wrong.
        var originals = context.AdditionalTextsProvider
            .Where(Pipeline.MayBeOriginal)
            .Combine(directory)
            .Select(Pipeline.OpenFile)
            .Collect();
        var fidelity = documents
            .Where(Pipeline.NamesOriginal)
            .Combine(originals)
            .Select(Pipeline.FindOriginal)
            .WithTrackingName(Steps.Original)
            .Select(Pipeline.CheckFidelity);
        var wantsCoverage = options.Select(Pipeline.WantsCoverage);
        var coverage = documents
            .Where(Pipeline.IsArticle)
            .Combine(corpus.Combine(wantsCoverage))
            .Select(Pipeline.CheckCoverage);
        var usage = boundCorpus
            .Combine(summaries.Combine(wantsCoverage))
            .Select(Pipeline.CheckUsage);

        context.RegisterSourceOutput(options, Pipeline.EmitModel);
        context.RegisterSourceOutput(corpus.Combine(options), Pipeline.EmitNames);
        context.RegisterSourceOutput(
            boundVocabulary.Select(Pipeline.VocabularyOf).WithTrackingName(Steps.Vocabulary).Combine(options), Pipeline.EmitVocabulary);
        context.RegisterSourceOutput(
            corpus.Combine(summaries).Combine(layout).Combine(options).WithTrackingName(Steps.Index), Pipeline.EmitIndex);
        context.RegisterSourceOutput(buckets.Combine(options), Pipeline.EmitBucket);

        context.RegisterSourceOutput(options.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(documents.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(documents.Select(Pipeline.CheckDocument), Pipeline.Report);
        context.RegisterSourceOutput(boundCorpus.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(boundArticles.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(boundVocabulary.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(corpus.Select(Pipeline.CheckCount), Pipeline.Report);
        context.RegisterSourceOutput(fidelity, Pipeline.Report);
        context.RegisterSourceOutput(coverage, Pipeline.Report);
        context.RegisterSourceOutput(usage, Pipeline.Report);
    }
}

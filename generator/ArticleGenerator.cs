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
            .Combine(context.CompilationProvider.Combine(requested).Select(Pipeline.TakenParts))
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
        var boundVocabulary = boundCorpus
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
            .Combine(options.Select(Pipeline.NamespaceOf))
            .Select(Pipeline.Encode)
            .WithTrackingName(Steps.Encoded);
        var allEncoded = encoded.Collect();
        var layout = allEncoded
            .Combine(options)
            .Select(Pipeline.LayOut)
            .WithTrackingName(Steps.Layout);
        var files = encoded
            .Combine(layout)
            .SelectMany(Pipeline.FileOfArticle)
            .WithTrackingName(Steps.ArticleFile);
        var filled = allEncoded
            .Combine(layout)
            .Select(Pipeline.FillChunks);
        var dataFiles = filled
            .SelectMany(Pipeline.FillDataFiles)
            .WithTrackingName(Steps.DataFile);
        var namesFiles = filled
            .SelectMany(Pipeline.FillNamesFiles)
            .WithTrackingName(Steps.NamesFile);

        // Check: what is right in itself and may still be wrong.
        var originals = context.AdditionalTextsProvider
            .Combine(documents.Where(Pipeline.NamesOriginal).Select(Pipeline.PathOfOriginal).Collect().Select(Pipeline.CollectPaths))
            .Where(Pipeline.IsOriginal)
            .Select(Pipeline.TextOf)
            .Combine(directory)
            .Select(Pipeline.OpenFile)
            .Collect()
            .Select(Pipeline.CollectFiles);
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
        context.RegisterSourceOutput(
            corpus.SelectMany(Pipeline.NameThings).WithTrackingName(Steps.ThingNames).Combine(options), Pipeline.EmitNames);
        context.RegisterSourceOutput(
            boundVocabulary.Select(Pipeline.VocabularyOf).WithTrackingName(Steps.Vocabulary).Combine(options), Pipeline.EmitVocabulary);
        context.RegisterSourceOutput(
            corpus.Combine(summaries).Combine(layout).Combine(options).WithTrackingName(Steps.Index), Pipeline.EmitIndex);
        context.RegisterSourceOutput(files.Combine(options), Pipeline.EmitArticle);
        context.RegisterSourceOutput(dataFiles.Combine(options), Pipeline.EmitDataFile);
        context.RegisterSourceOutput(namesFiles.Combine(options), Pipeline.EmitNamesFile);

        context.RegisterSourceOutput(options.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(documents.Select(Pipeline.FindingsOf).Where(Pipeline.IsAny), Pipeline.Report);
        context.RegisterSourceOutput(documents.Select(Pipeline.CheckDocument).Where(Pipeline.IsAny), Pipeline.Report);
        context.RegisterSourceOutput(boundCorpus.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(boundArticles.Select(Pipeline.FindingsOf).Where(Pipeline.IsAny), Pipeline.Report);
        context.RegisterSourceOutput(boundVocabulary.Select(Pipeline.FindingsOf), Pipeline.Report);
        context.RegisterSourceOutput(corpus.Select(Pipeline.CheckCount), Pipeline.Report);
        context.RegisterSourceOutput(fidelity.Where(Pipeline.IsAny), Pipeline.Report);
        context.RegisterSourceOutput(coverage.Where(Pipeline.IsAny), Pipeline.Report);
        context.RegisterSourceOutput(usage, Pipeline.Report);
    }
}

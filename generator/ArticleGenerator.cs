using ArticleGen.Flow;
using Microsoft.CodeAnalysis;

namespace ArticleGen;

/// <summary>Turns annotated articles into typed records: read each file, bind all of them, emit.</summary>
/// <remarks>
/// What is combined is nested to the right: the JIT compiles some hundred methods of the driver for each shape of nested pairs, in every compiler
/// process, and nearly all of the fixed cost of a run is the JIT's.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var texts = context.AdditionalTextsProvider
            .Collect()
            .Select(Pipeline.ListTexts);
        var references = context.CompilationProvider
            .Select(Pipeline.ReferencesOf);
        var configured = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(Pipeline.ReadOptions);

        // Look around: whether the project has the whole corpus, or is one of several assemblies that have it together.
        var boundGraph = configured
            .Combine(texts.Select(GraphSteps.FindFirst).Combine(references))
            .Select(GraphSteps.Bind);
        var graph = boundGraph
            .Select(GraphSteps.GraphOf)
            .WithTrackingName(Steps.Graph);
        var options = configured
            .Combine(graph)
            .Select(GraphSteps.Complete)
            .WithTrackingName(Steps.Options);
        var sharedFiles = graph
            .Select(GraphSteps.OpenShared);
        var sharedSchema = graph
            .Select(GraphSteps.BindShared);

        // Read: each file for itself, in shards; first what the corpus files say of the format, by which all others are read.
        var directory = options.Select(Pipeline.ProjectDirectory);
        var opened = texts
            .SelectMany(Pipeline.Shard)
            .Combine(directory)
            .Select(Pipeline.OpenFiles)
            .WithTrackingName(Steps.OpenedFiles);
        var settings = opened
            .Select(Pipeline.ReadSettings);
        var boundSchema = settings
            .Collect()
            .Select(Pipeline.Flatten)
            .Combine(sharedFiles.Select(GraphSteps.ReadSettings).Combine(graph))
            .Select(GraphSteps.BindSchema);
        var declared = boundSchema
            .Combine(sharedSchema.Combine(graph))
            .Select(GraphSteps.DeclaredIn)
            .WithTrackingName(Steps.Declared);
        var files = opened
            .Combine(declared)
            .Select(Pipeline.ReadFiles)
            .WithTrackingName(Steps.ReadFiles);

        // Bind: first what all files declare together, then each article against its slice of it.
        var boundCorpus = files
            .Select(Pipeline.ContributionsOf)
            .WithTrackingName(Steps.Contributions)
            .Collect()
            .Select(Pipeline.Flatten)
            .Combine(sharedFiles.Combine(declared).Select(GraphSteps.ContributionsOf).Combine(declared))
            .Select(GraphSteps.BindCorpus);
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
        var repeated = boundArticles
            .Select(RepeatSteps.RepeatedBy);
        var repeatedArticles = repeated
            .Collect()
            .Select(RepeatSteps.ArticlesOf);
        var repeatable = articles
            .Combine(repeatedArticles)
            .Select(RepeatSteps.ListQuotes)
            .Collect()
            .Select(Pipeline.Flatten)
            .Combine(graph.Select(GraphSteps.ListQuotes))
            .Select(RepeatSteps.QuotesOf);
        var boundVocabulary = boundCorpus
            .Combine(summaries.Combine(declared))
            .Select(Pipeline.BindVocabulary);
        var vocabulary = boundVocabulary
            .Select(Pipeline.VocabularyOf)
            .WithTrackingName(Steps.Vocabulary);

        // Emit: values as data in a few literals; names and docs as code.
        var schema = corpus
            .Select(Pipeline.SchemaOf)
            .WithTrackingName(Steps.Schema);
        var articleSchema = schema
            .Select(Pipeline.SchemaOfArticles)
            .WithTrackingName(Steps.ArticleSchema);
        var writtenRecords = schema
            .Select(Pipeline.WriteRecords);
        var records = writtenRecords
            .SelectMany(Pipeline.RecordsOf)
            .WithTrackingName(Steps.Records);
        var named = corpus
            .Select(Pipeline.NameArticles)
            .WithTrackingName(Steps.Names);
        var names = named.Select(Pipeline.ValueOf);
        var encodedArticles = articles
            .Combine(names.Combine(options.Select(Pipeline.StyleOf).Combine(articleSchema)))
            .Select(Pipeline.Encode)
            .WithTrackingName(Steps.Encoded);
        var encoded = encodedArticles
            .Collect()
            .Select(Pipeline.Flatten);
        var laidOut = encoded
            .Combine(options)
            .Select(Pipeline.LayOut)
            .WithTrackingName(Steps.Layout);
        var layout = laidOut.Select(Pipeline.ValueOf);
        var filled = encoded
            .Combine(layout)
            .Select(Pipeline.FillFiles);
        var articleFiles = filled
            .SelectMany(Pipeline.FilesOf)
            .WithTrackingName(Steps.ArticleFiles);
        var namedThings = corpus
            .Combine(schema)
            .Select(Pipeline.NameThings);
        var thingNames = namedThings
            .SelectMany(Pipeline.NamesOf)
            .WithTrackingName(Steps.ThingNames);

        var writtenIndex = corpus
            .Combine(schema.Combine(summaries.Combine(layout.Combine(options))))
            .Select(Pipeline.WriteIndex);
        var index = writtenIndex
            .Select(Pipeline.ValueOf)
            .WithTrackingName(Steps.Index);
        var modelFiles = files
            .Combine(graph)
            .Select(GraphSteps.ListFiles)
            .Collect()
            .Select(Pipeline.Flatten);
        var partArticles = articles
            .Combine(graph)
            .Select(GraphSteps.ListArticles)
            .Collect()
            .Select(Pipeline.Flatten);
        var described = graph
            .Combine(modelFiles.Combine(corpus.Combine(vocabulary.Combine(partArticles))))
            .Select(GraphSteps.Describe);

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

        // Check: what the project itself asks of its corpus.
        var boundRules = boundSchema
            .Combine(corpus)
            .Select(RuleSteps.Bind);
        var rules = boundRules
            .Select(RuleSteps.RulesOf);
        var checkedArticles = files
            .Combine(corpus.Combine(rules))
            .Where(RuleSteps.AreOfArticles)
            .Select(RuleSteps.CheckArticles)
            .WithTrackingName(Steps.CheckedArticles);
        var tallies = checkedArticles
            .Select(RuleSteps.TalliesOf)
            .Collect()
            .Select(Pipeline.Flatten);
        var checkedCorpus = boundCorpus
            .Combine(summaries.Combine(tallies.Combine(boundRules)))
            .Select(RuleSteps.CheckCorpus);

        // What follows from a head that cannot be read is not told.
        var unread = files
            .Select(Pipeline.ListUnread)
            .Collect()
            .Select(Pipeline.Flatten)
            .Combine(settings.Select(Pipeline.FindingsOf).Collect().Select(Pipeline.Flatten).Combine(boundSchema.Select(Pipeline.FindingsOf)))
            .Select(Pipeline.GatherUnread);

        var missing = references
            .Select(Pipeline.FindMissing);

        var namesakes = context.CompilationProvider
            .Combine(options)
            .Select(Pipeline.FindNamesakes)
            .WithTrackingName(Steps.Namesakes);

        context.RegisterSourceOutput(options, Outputs.EmitModel);
        context.RegisterSourceOutput(records.Combine(options), Outputs.EmitRecords);
        context.RegisterSourceOutput(thingNames.Combine(options), Outputs.EmitNames);
        context.RegisterSourceOutput(vocabulary.Combine(options), Outputs.EmitVocabulary);
        context.RegisterSourceOutput(index.Combine(options), Outputs.EmitIndex);
        context.RegisterSourceOutput(articleFiles.Combine(options), Outputs.EmitArticles);
        context.RegisterSourceOutput(described.Select(GraphSteps.FileOf).WithTrackingName(Steps.Assembly).Combine(options), Outputs.EmitAssembly);

        context.RegisterSourceOutput(options.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(missing.Combine(options).Select(Pipeline.CheckReferences), Outputs.Report);
        context.RegisterSourceOutput(opened.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(settings.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(boundSchema.Select(Pipeline.FindingsOf).Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(files.Select(Pipeline.FindingsOf).Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(boundCorpus.Select(Pipeline.FindingsOf).Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(boundArticles.Select(Pipeline.FindingsOf).Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(repeated.Combine(repeatable).Select(RepeatSteps.Check).Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(boundVocabulary.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(writtenRecords.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(named.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(encodedArticles.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(laidOut.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(filled.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(namedThings.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(writtenIndex.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(boundCorpus.Combine(options).Select(GraphSteps.CheckCount), Outputs.Report);
        context.RegisterSourceOutput(boundGraph.Select(GraphSteps.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(sharedSchema.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(described.Select(Pipeline.FindingsOf), Outputs.Report);
        context.RegisterSourceOutput(fidelity, Outputs.Report);
        context.RegisterSourceOutput(coverage, Outputs.Report);
        context.RegisterSourceOutput(usage.Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(boundRules.Select(RuleSteps.FindingsOf).Combine(unread).Select(Pipeline.FilterRules), Outputs.Report);
        context.RegisterSourceOutput(checkedArticles.Select(RuleSteps.FindingsOf).Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(checkedCorpus.Combine(unread).Select(Pipeline.Filter), Outputs.Report);
        context.RegisterSourceOutput(namesakes.Select(Pipeline.CheckNamespace), Outputs.Report);
    }
}

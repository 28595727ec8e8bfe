using ArticleGen.Building;
using ArticleGen.Hosting;
using Microsoft.CodeAnalysis;

namespace ArticleGen;

/// <summary>Turns annotated articles into typed records: read each file, bind all of them, emit. What a step finds wrong is reported where it stands.</summary>
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
        var reports = new Reports(context);
        var texts = context.AdditionalTextsProvider.Collect().Select(ProjectSteps.ListTexts);
        var references = context.CompilationProvider.Select(ProjectSteps.ReferencesOf);
        var configured = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Select(ProjectSteps.ReadOptions);

        // Look around: whether the project can hold the records, and has the whole corpus or is one of several assemblies that have it together.
        var graph = configured.Combine(texts.Select(ProjectSteps.FindFirst).Combine(references)).Select(ProjectSteps.BindGraph).Report(reports)
            .WithTrackingName(Steps.Graph);
        var options = configured.Combine(graph).Select(ProjectSteps.Complete).WithTrackingName(Steps.Options);
        var sharedFiles = graph.Select(SchemaSteps.OpenShared);
        var sharedSchema = graph.Select(SchemaSteps.BindShared).Report(reports);
        reports.Add(options.Select(ProjectSteps.CheckProperties));
        reports.Add(references.Select(ProjectSteps.FindMissing).Combine(options).Select(ProjectSteps.CheckReferences));
        var namesakes = context.CompilationProvider.Combine(options).Select(ProjectSteps.FindNamesakes).WithTrackingName(Steps.Namesakes);
        reports.Add(namesakes.Select(ProjectSteps.CheckNamespace));

        // Read: each file for itself, in shards; first what the corpus files say of the format, by which all others are read.
        var directory = options.Select(ProjectSteps.DirectoryOf);
        var opened = texts.SelectMany(ProjectSteps.Shard).Combine(directory).Select(ProjectSteps.OpenFiles).WithTrackingName(Steps.OpenedFiles).Report(reports);
        var foundSettings = opened.Select(FileSteps.ReadSettings);
        var settings = foundSettings.Report(reports).Collect().Select(ProjectSteps.Flatten);
        var boundSchema = settings.Combine(sharedFiles.Select(FileSteps.ReadSettings).Select(ReportExtensions.ValuesOf).Combine(graph)).Select(SchemaSteps.BindSchema);
        var schema = boundSchema.Report(reports, Telling.Held);
        var declared = schema.Combine(sharedSchema.Combine(graph)).Select(SchemaSteps.DeclaredIn).WithTrackingName(Steps.Declared);
        var files = opened.Combine(declared).Select(FileSteps.ReadFiles).WithTrackingName(Steps.ReadFiles).Report(reports, Telling.Held);

        // Bind: first what all files declare together, then each article against its slice of it.
        var contributions = files.Select(CorpusSteps.ContributionsOf).WithTrackingName(Steps.Contributions).Collect().Select(ProjectSteps.Flatten);
        var shared = sharedFiles.Combine(declared).Select(CorpusSteps.ContributionsOf);
        var boundCorpus = contributions.Combine(shared.Combine(declared)).Select(CorpusSteps.BindCorpus).Report(reports, Telling.Held);
        var corpus = boundCorpus.Select(CorpusSteps.CorpusOf).WithTrackingName(Steps.Corpus);
        var boundArticles = files.Combine(corpus).Select(CorpusSteps.BindArticles).WithTrackingName(Steps.BoundArticles).Report(reports, Telling.Held);
        var articles = boundArticles.Select(CorpusSteps.ArticlesOf).WithTrackingName(Steps.Articles);
        var summaries = articles.Select(CorpusSteps.Summarize).WithTrackingName(Steps.Summaries).Collect().Select(ProjectSteps.Flatten);
        var boundVocabulary = boundCorpus.Combine(summaries.Combine(declared)).Select(CorpusSteps.BindVocabulary);
        var vocabulary = boundVocabulary.Select(ReportExtensions.ValueOf).WithTrackingName(Steps.Vocabulary);
        var ofVocabulary = boundVocabulary.Select(ReportExtensions.FindingsOf);
        reports.Add(ofVocabulary.Combine(files.Combine(ofVocabulary).Select(SpellingSteps.FindPlaces).Collect().Select(ProjectSteps.Flatten)).Select(SpellingSteps.Place));

        // Check: what is right in itself and may still be wrong.
        var repeated = boundArticles.Select(RepeatSteps.RepeatedBy);
        var repeatedArticles = repeated.Collect().Select(ProjectSteps.Flatten).Select(RepeatSteps.ArticlesOf);
        var ownQuotes = articles.Combine(repeatedArticles).Select(RepeatSteps.ListQuotes).Collect().Select(ProjectSteps.Flatten);
        var repeatable = ownQuotes.Combine(graph.Select(RepeatSteps.ListQuotes)).Select(RepeatSteps.QuotesOf);
        reports.Add(repeated.Combine(repeatable).Select(RepeatSteps.Check), Telling.Held);
        var originalPaths = files.Select(CheckSteps.PathsOfOriginals).Collect().Select(ProjectSteps.Flatten).Select(ProjectSteps.CollectPaths);
        var originals = texts.Combine(originalPaths).Select(ProjectSteps.FindOriginals).Combine(directory).Select(ProjectSteps.OpenOriginals)
            .WithTrackingName(Steps.Originals);
        reports.Add(files.Combine(originals).Select(CheckSteps.CheckFidelity));
        reports.Add(files.Combine(corpus.Combine(options)).Select(ProjectSteps.CheckCoverage));
        reports.Add(boundCorpus.Combine(summaries.Combine(options)).Select(ProjectSteps.CheckUsage), Telling.Held);
        reports.Add(boundCorpus.Combine(graph).Select(CheckSteps.CheckCount));

        // Check: what the project itself asks of its corpus.
        var boundRules = schema.Combine(corpus).Select(RuleSteps.Bind).Report(reports, Telling.OfRules);
        var tallies = files.Combine(corpus.Combine(boundRules.Select(RuleSteps.RulesOf))).Where(RuleSteps.AreOfArticles).Select(RuleSteps.CheckArticles)
            .WithTrackingName(Steps.CheckedArticles).Report(reports, Telling.Held).Select(RuleSteps.TalliesOf).Collect().Select(ProjectSteps.Flatten);
        reports.Add(boundCorpus.Combine(summaries.Combine(tallies.Combine(boundRules))).Select(RuleSteps.CheckCorpus), Telling.Held);

        // What follows from a head that cannot be read is not told.
        var unreadFiles = files.Select(FileSteps.ListUnread).Collect().Select(ProjectSteps.Flatten);
        var ofSettings = foundSettings.Select(ReportExtensions.FindingsOf).Collect().Select(ProjectSteps.Flatten);
        reports.Release(unreadFiles.Combine(ofSettings.Combine(boundSchema.Select(ReportExtensions.FindingsOf))).Select(CheckSteps.GatherUnread));

        // Emit: values as data in a few literals; names and docs as code.
        var corpusSchema = corpus.Select(EmitSteps.SchemaOf).WithTrackingName(Steps.Schema);
        var articleSchema = corpusSchema.Select(EmitSteps.SchemaOfArticles).WithTrackingName(Steps.ArticleSchema);
        var records = corpusSchema.Select(EmitSteps.WriteRecords).Report(reports).SelectMany(EmitSteps.Each).WithTrackingName(Steps.Records);
        var thingNames = corpus.Combine(corpusSchema).Select(EmitSteps.NameThings).Report(reports).SelectMany(EmitSteps.Each).WithTrackingName(Steps.ThingNames);
        var names = corpus.Select(EmitSteps.NameArticles).WithTrackingName(Steps.Names).Report(reports);
        var encoded = articles.Combine(names.Combine(options.Select(EmitSteps.StyleOf).Combine(articleSchema))).Select(EmitSteps.Encode)
            .WithTrackingName(Steps.Encoded).Report(reports).Collect().Select(ProjectSteps.Flatten);
        var layout = encoded.Combine(options).Select(EmitSteps.LayOut).WithTrackingName(Steps.Layout).Report(reports);
        var articleFiles = encoded.Combine(layout).Select(EmitSteps.FillFiles).Report(reports).SelectMany(EmitSteps.Each).WithTrackingName(Steps.ArticleFiles);
        var index = corpus.Combine(corpusSchema.Combine(summaries.Combine(layout.Combine(options)))).Select(EmitSteps.WriteIndex).Report(reports)
            .WithTrackingName(Steps.Index);
        var modelFiles = files.Combine(graph).Select(EmitSteps.ListFiles).Collect().Select(ProjectSteps.Flatten);
        var partArticles = articles.Combine(graph).Select(EmitSteps.ListArticles).Collect().Select(ProjectSteps.Flatten);
        var assembly = graph.Combine(modelFiles.Combine(corpus.Combine(vocabulary.Combine(partArticles)))).Select(EmitSteps.Describe).Report(reports)
            .WithTrackingName(Steps.Assembly);

        context.RegisterSourceOutput(options, Outputs.EmitModel);
        context.RegisterSourceOutput(records.Combine(options), Outputs.EmitRecords);
        context.RegisterSourceOutput(thingNames.Combine(options), Outputs.EmitNames);
        context.RegisterSourceOutput(vocabulary.Combine(options), Outputs.EmitVocabulary);
        context.RegisterSourceOutput(index.Combine(options), Outputs.EmitIndex);
        context.RegisterSourceOutput(articleFiles.Combine(options), Outputs.EmitArticles);
        context.RegisterSourceOutput(assembly.Combine(options), Outputs.EmitAssembly);
    }
}

using System.Collections.Immutable;
using System.Text;
using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Binding.Parts;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Emitting.Parts;
using ArticleGen.Formats;
using ArticleGen.Model;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Hosting;

/// <summary>The steps that look at the project: its files, its properties, its references, its code.</summary>
internal static class ProjectSteps
{
    private static readonly SourceText s_nothing = SourceText.From("", Encoding.UTF8);

    /// <summary>A large text makes a new string each time that it is asked for its characters.</summary>
    private static readonly Memo<SourceText, (string Path, string Directory), SourceFile> s_opened = new(static (content, file) =>
        new SourceFile(file.Path, RelativePath.Of(file.Path, file.Directory), content.ToString(), content.Encoding));

    private static readonly Memo<MetadataReference, string, ReferencedCorpus?> s_references = new(static (reference, _) => ReferenceReader.Read(reference));

    private static readonly Memo<SyntaxTree, string, EquatableArray<Namesake>> s_namesakes = new(NamespaceChecker.FindNamesakes);

    public static GeneratorOptions ReadOptions((AnalyzerConfigOptionsProvider Config, ParseOptions Parse) source, CancellationToken _) =>
        OptionsReader.Read(source.Config.GlobalOptions, (CSharpParseOptions)source.Parse);

    public static string DirectoryOf(GeneratorOptions options, CancellationToken _) => options.ProjectDirectory;

    /// <summary>Equal until a reference changes: one value, where the provider of references has one for each.</summary>
    public static EquatableList<MetadataReference> ReferencesOf(Compilation compilation, CancellationToken _) => compilation.ExternalReferences.ToEquatableList();

    public static EquatableList<AdditionalText> ListTexts(ImmutableArray<AdditionalText> texts, CancellationToken _) => texts.ToEquatableList();

    public static IEnumerable<EquatableList<AdditionalText>> Shard(EquatableList<AdditionalText> texts, CancellationToken _) => Shards.Of(texts);

    /// <summary>What the shards hold together.</summary>
    public static EquatableList<T> Flatten<T>(ImmutableArray<EquatableList<T>> shards, CancellationToken cancellation) =>
        shards.UntilCancelled(cancellation).SelectMany(static shard => shard).ToEquatableList();

    /// <summary>A file whose text the host cannot give is left out, and told.</summary>
    public static Result<EquatableList<SourceFile>> OpenFiles((EquatableList<AdditionalText> Texts, string ProjectDirectory) source, CancellationToken cancellation)
    {
        var failures = new List<Finding>();
        var files = new List<SourceFile>(source.Texts.Count);
        foreach (var text in source.Texts)
        {
            var file = Guard.Run<SourceFile?>(
                () => Open(text, source.ProjectDirectory, cancellation),
                failure =>
                {
                    failures.Add(Finding.OfFailure(text.Path, failure));
                    return null;
                },
                cancellation);
            if (file is not null)
            {
                files.Add(file);
            }
        }

        var taken = FileSteps.TakeOnce(files, cancellation);
        return taken with { Findings = taken.Findings.Concat(failures).ToEquatableArray() };
    }

    public static TextSet CollectPaths(EquatableList<string> paths, CancellationToken _) => new(paths.Select(RelativePath.Normalize));

    /// <summary>Only files that an article names are opened: a project has AdditionalFiles for others too.</summary>
    public static EquatableList<AdditionalText> FindOriginals((EquatableList<AdditionalText> Texts, TextSet Paths) source, CancellationToken cancellation) => source.Paths.IsEmpty
        ? []
        : source.Texts.UntilCancelled(cancellation).Where(text => source.Paths.Contains(RelativePath.Normalize(text.Path))).ToEquatableList();

    public static FilesByPath OpenOriginals((EquatableList<AdditionalText> Texts, string ProjectDirectory) source, CancellationToken cancellation) =>
        new(source.Texts.UntilCancelled(cancellation).Select(text => Open(text, source.ProjectDirectory, cancellation)));

    /// <summary>The first article or corpus file, if the project has one.</summary>
    public static string? FindFirst(EquatableList<AdditionalText> texts, CancellationToken _) =>
        texts.Select(static text => text.Path).FirstOrDefault(FileFormats.IsOurs);

    /// <summary>What the project is among several assemblies. Where it has the whole corpus, no reference is looked at.</summary>
    public static Result<CorpusGraph> BindGraph(
        (GeneratorOptions Options, (string? File, EquatableList<MetadataReference> References) Seen) source, CancellationToken cancellation)
    {
        var (options, (file, references)) = source;
        return options.Role == CorpusRole.Whole && file is not null
            ? CorpusGraph.Alone
            : Guard.Run(
                "to look for the parts of the corpus",
                () => GraphBinder.Bind(
                    options.Role, options.IsInternal, hasFiles: file is not null, references.UntilCancelled(cancellation).Select(CorpusIn).OfType<ReferencedCorpus>(),
                    AssemblyEmitter.Version),
                static () => CorpusGraph.Alone,
                cancellation);
    }

    public static GeneratorOptions Complete((GeneratorOptions Options, CorpusGraph Graph) source, CancellationToken _) =>
        source.Options with { Role = source.Graph.Role, ModelNamespace = source.Graph.Model?.Namespace };

    /// <summary>What an assembly says of the corpus in it, if it has a model or a part.</summary>
    public static ReferencedCorpus? CorpusIn(MetadataReference reference) => s_references.Get(reference, "");

    public static EquatableList<Finding> CheckProperties(GeneratorOptions options, CancellationToken _) => new(PropertyChecker.Check(options));

    /// <summary>What an annotator may have passed over, where the project asks.</summary>
    public static EquatableList<Finding> CheckCoverage(
        (EquatableList<ReadFile> Files, (Corpus Corpus, GeneratorOptions Options) Other) source, CancellationToken cancellation) =>
        source.Other.Options.WantsCoverage ? CheckSteps.CheckCoverage((source.Files, source.Other.Corpus), cancellation) : [];

    /// <summary>Things that nothing refers to, where the project asks.</summary>
    public static EquatableList<Finding> CheckUsage(
        (BoundCorpus Bound, (EquatableList<ArticleSummary> Summaries, GeneratorOptions Options) Other) source, CancellationToken cancellation) =>
        source.Other.Options.WantsCoverage ? CheckSteps.CheckUsage((source.Bound, source.Other.Summaries), cancellation) : [];

    public static EquatableList<Finding> FindMissing(EquatableList<MetadataReference> references, CancellationToken cancellation) => new(Guard.Run(
        () => ReferenceChecker.FindMissing(references),
        static failure => [Finding.OfFailedStep("to look at the references", failure)],
        cancellation));

    public static EquatableList<Finding> CheckReferences((EquatableList<Finding> Missing, GeneratorOptions Options) source, CancellationToken _) =>
        source.Options.CanEmit ? source.Missing : [];

    /// <summary>
    /// By syntax, and each file once: to ask the compilation for its types costs 14 ms at each key in a project with 5,000 files, and a syntax
    /// provider 11.
    /// </summary>
    public static EquatableList<Namesake> FindNamesakes((Compilation Compilation, GeneratorOptions Options) source, CancellationToken cancellation)
    {
        var found = new List<Namesake>();
        foreach (var tree in source.Compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            found.AddRange(s_namesakes.Get(tree, source.Options.Namespace));
        }

        return source.Options.CanEmit ? found.ToEquatableList() : [];
    }

    public static EquatableList<Finding> CheckNamespace(EquatableList<Namesake> namesakes, CancellationToken _) =>
        new(NamespaceChecker.Check(namesakes.Items));

    public static SourceFile Open(AdditionalText text, string directory, CancellationToken cancellation) =>
        s_opened.Get(text.GetText(cancellation) ?? s_nothing, (text.Path, directory));
}

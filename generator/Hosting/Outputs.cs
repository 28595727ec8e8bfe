using System.Text;
using ArticleGen.Binding;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Emitting;
using ArticleGen.Emitting.Parts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Hosting;

/// <summary>What leaves the generator: the files that it adds to the project, and its findings.</summary>
internal static class Outputs
{
    /// <summary>The file that finds things and articles.</summary>
    public const string Index = "Index.g.cs";

    public static void EmitModel(SourceProductionContext context, GeneratorOptions options)
    {
        if (options is { CanEmit: true, HasRecords: true })
        {
            foreach (var (hint, template) in ModelEmitter.TemplatesOf(options))
            {
                Emit(context, hint, () => ModelEmitter.Emit(template, options));
            }

        }

        if (options.HasCorpus)
        {
            Emit(context, "Articles.g.cs", () => IndexEmitter.EmitLists(options));
        }
    }

    public static void EmitRecords(SourceProductionContext context, (RecordFile File, GeneratorOptions Options) source)
    {
        var (file, options) = source;
        if (options is { CanEmit: true, HasRecords: true })
        {
            Emit(context, file.Hint, () => ModelEmitter.Emit(file.Code, options));
        }
    }

    public static void EmitNames(SourceProductionContext context, (ThingNames Things, GeneratorOptions Options) source)
    {
        var (things, options) = source;
        if (options.HasCorpus && (options.HasRecords || things.Names.Count > 0))
        {
            Emit(
                context,
                (things.Kind.IsBuiltIn ? "" : "Kinds/") + things.Kind.ClassName + ".g.cs",
                () => ThingEmitter.Emit(things, options),
                () => ThingEmitter.Emit(things with { Names = default }, options));
        }
    }

    public static void EmitVocabulary(SourceProductionContext context, (Vocabulary Vocabulary, GeneratorOptions Options) source)
    {
        var (vocabulary, options) = source;
        if (options is { CanEmit: true, HasRecords: true })
        {
            Emit(
                context,
                "Vocabulary.g.cs",
                () => VocabularyEmitter.Emit(vocabulary, options),
                () => VocabularyEmitter.Emit(vocabulary.WithoutWords(), options));
        }
    }

    public static void EmitIndex(SourceProductionContext context, (string Code, GeneratorOptions Options) source)
    {
        if (source.Options.HasCorpus)
        {
            Emit(context, Index, () => SourceText.From(source.Code, Encoding.UTF8));
        }
    }

    public static void EmitArticles(SourceProductionContext context, (EquatableList<ArticleFile> Files, GeneratorOptions Options) source)
    {
        var (files, options) = source;
        if (options.HasCorpus)
        {
            foreach (var file in files.Where(file => file.Data.Count > 0 || options.Names != NameScope.None))
            {
                Emit(context, file.Hint, () => ArticleEmitter.Emit(file, options));
            }
        }
    }

    public static void EmitAssembly(SourceProductionContext context, (AssemblyFile? File, GeneratorOptions Options) source)
    {
        var (file, options) = source;
        if (options.CanEmit && file is not null)
        {
            Emit(context, AssemblyEmitter.Hint, () => AssemblyEmitter.Emit(file, options));
        }
    }

    public static void Report(SourceProductionContext context, EquatableList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    /// <param name="ways">How to write the file; the later ones stand for it where an earlier one fails.</param>
    private static void Emit(SourceProductionContext context, string hint, params Func<SourceText>[] ways)
    {
        Exception? first = null;
        foreach (var write in ways)
        {
            if (Guard.Run(() => Add(context, hint, write), static failure => failure, context.CancellationToken) is not { } failure)
            {
                break;
            }

            first ??= failure;
        }

        if (first is not null)
        {
            context.ReportDiagnostic(Finding.OfFailedStep($"to write `{hint}`", first).ToDiagnostic());
        }
    }

    private static Exception? Add(SourceProductionContext context, string hint, Func<SourceText> write)
    {
        context.AddSource(hint, write());
        return null;
    }
}

using System.Collections.Immutable;
using ArticleGen.Building;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats;
using ArticleGen.Hosting;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleGen.Analyzers;

/// <summary>
/// Checks the ids that the project's code asks the corpus for: <c>People.Find("anne-lee")</c> would give nothing at run time, without a word.
/// The files are bound when the first such call is met, and not again while they are the same; what the generator read of them in this process
/// is known.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DiagnosticAnalyzer
{
    /// <summary>By one of the files, with which it goes.</summary>
    private static readonly Memo<object, (EquatableList<AdditionalText> Texts, string ProjectDirectory), LookupChecker> s_checkers =
        new(static (_, files) => new LookupChecker(cancellation => LookupCorpus.Of(files.Texts, files.ProjectDirectory, cancellation), isSplit: false));

    /// <summary>The same for a corpus in other assemblies, by the reference to its model.</summary>
    private static readonly Memo<MetadataReference, EquatableList<ReferencedCorpus>, LookupChecker> s_checkersOfSplit =
        new(static (_, corpora) => new LookupChecker(cancellation => LookupCorpus.Of(corpora, cancellation), isSplit: true));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(Rules.UnknownIdInCode), Descriptors.Of(Rules.InternalFailure));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var files = start.Options.AdditionalFiles;
            var texts = new Lazy<EquatableList<AdditionalText>>(() => files.ToEquatableList());
            start.RegisterOperationAction(context => Check(context, texts), OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, Lazy<EquatableList<AdditionalText>> texts)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsLookup(call.TargetMethod) && call.Arguments.Any(static argument => IdOf(argument) is not null))
        {
            var diagnostic = Guard.Run(
                () => Check(call, context, texts),
                static failure => Finding.OfFailedStep("to check an id in code", failure).ToDiagnostic(),
                context.CancellationToken);
            if (diagnostic is not null)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static Diagnostic? Check(IInvocationOperation call, OperationAnalysisContext context, Lazy<EquatableList<AdditionalText>> texts)
    {
        var type = call.TargetMethod.ContainingType;
        var options = ProjectSteps.ReadOptions(
            (context.Options.AnalyzerConfigOptionsProvider, call.Syntax.SyntaxTree.Options), context.CancellationToken);
        var checker = options.Role == CorpusRole.Whole && IsOfCorpus(type, context.Compilation, options.Namespace)
            ? s_checkers.Get(texts.Value.Count > 0 ? texts.Value[0] : texts, (texts.Value, options.ProjectDirectory))
            : FindOfSplit(type, context.Compilation, texts.Value);

        // Named arguments stand in any order.
        var arguments = call.Arguments.OrderBy(static argument => argument.Parameter!.Ordinal).ToList();
        return checker?.FindUnknown(type.Name, arguments.ConvertAll(IdOf), context.CancellationToken) is { } unknown
            ? Diagnostic.Create(
                Descriptors.Of(Rules.UnknownIdInCode), arguments[unknown.Argument].Value.Syntax.GetLocation(), unknown.Asked, unknown.Id, unknown.Advice)
            : null;
    }

    /// <summary>An app has the parts to which it refers; what a library has not, others may have.</summary>
    private static LookupChecker? FindOfSplit(INamedTypeSymbol type, Compilation compilation, EquatableList<AdditionalText> texts)
    {
        if (compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule
            || texts.Any(static text => FileFormats.IsOurs(text.Path))
            || compilation.GetMetadataReference(type.ContainingAssembly) is not { } reference
            || ProjectSteps.CorpusIn(reference) is not { IsModel: true } model
            || NamespaceChecker.Plain(model.Namespace) != type.ContainingNamespace.ToDisplayString())
        {
            return null;
        }

        var corpora = compilation.ExternalReferences.Select(ProjectSteps.CorpusIn).OfType<ReferencedCorpus>();
        return s_checkersOfSplit.Get(
            reference, corpora.Where(corpus => corpus.ModelNamespace == model.Namespace).OrderBy(static corpus => !corpus.IsModel).ToEquatableList());
    }

    /// <summary>By its shape alone: nearly all calls of a project are none.</summary>
    private static bool IsLookup(IMethodSymbol method) =>
        method is { Name: "Find", IsStatic: true, Parameters.Length: > 0 }
        && method.Parameters.Length == LookupChecker.CountIds(method.ContainingType.Name)
        && method.Parameters.All(static parameter => parameter.Type.SpecialType == SpecialType.System_String);

    /// <summary>A corpus of a referenced project is checked there, and another class of the name is none of ours.</summary>
    private static bool IsOfCorpus(INamedTypeSymbol type, Compilation compilation, string @namespace) => SymbolEqualityComparer.Default.Equals(
        type, compilation.Assembly.GetTypeByMetadataName(NamespaceChecker.Plain(@namespace) + "." + type.Name));

    private static string? IdOf(IArgumentOperation argument) => argument.Value.ConstantValue.Value as string;
}

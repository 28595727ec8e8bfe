using System.Collections.Immutable;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Checking;

/// <summary>
/// Checks the generated code's neighbours: the types of the project and of what it refers to. Apart from the generator, since a step that
/// asks the compilation would run again at each key.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.NamespaceTaken, Rules.ReferenceMissing, Rules.NamespaceShared);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        if (context.Compilation.SyntaxTrees.FirstOrDefault()?.Options is not CSharpParseOptions parse)
        {
            return;
        }

        var options = GeneratorOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, parse);
        if (!options.CanEmit)
        {
            return;
        }

        Report(context, NamespaceChecker.FindTaken(context.Compilation, options.Namespace));
        Report(context, NamespaceChecker.FindShared(context.Compilation, options.Namespace));
        Report(context, ReferenceChecker.FindMissing(context.Compilation));
    }

    private static void Report(CompilationAnalysisContext context, Diagnostic? diagnostic)
    {
        if (diagnostic is not null)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}

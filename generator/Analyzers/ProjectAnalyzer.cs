using System.Collections.Immutable;
using ArticleGen.Diagnostics;
using ArticleGen.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Analyzers;

/// <summary>
/// Checks what the project refers to for another corpus of the same namespace. Apart from the generator, since a step that asks the
/// compilation for its references' types would run again at each key.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(Rules.NamespaceShared));

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

        var options = OptionsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, parse);
        if (options.CanEmit && NamespaceChecker.FindShared(context.Compilation, options.Namespace) is { } shared)
        {
            context.ReportDiagnostic(shared);
        }
    }
}

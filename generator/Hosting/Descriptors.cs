using System.Collections.Immutable;
using ArticleGen.Diagnostics;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace ArticleGen.Hosting;

/// <summary>Rules and findings as the compiler knows them.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_byId =
        Rules.ById.ToImmutableDictionary(static rule => rule.Key, static rule => Describe(rule.Value), StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(Rule rule) => s_byId[rule.Id];

    public static Diagnostic ToDiagnostic(this Finding finding) => Diagnostic.Create(
        s_byId[finding.Rule],
        ToLocation(finding.At),
        finding.Also is null ? null : [ToLocation(finding.Also)],
        [.. finding.Arguments]);

    /// <summary>A place in C#, by the compiler's lines.</summary>
    public static FileLocation LocationOf(FileLinePositionSpan lines, TextSpan span) => new(
        lines.Path, span.Start, span.Length,
        lines.StartLinePosition.Line, lines.StartLinePosition.Character, lines.EndLinePosition.Line, lines.EndLinePosition.Character);

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(rule.Id),
        customTags: rule.IsOfCompilationEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static Location ToLocation(FileLocation? at) => at is not { } place
        ? Location.None
        : Location.Create(
            place.Path,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new(place.StartLine, place.StartColumn), new(place.EndLine, place.EndColumn)));
}

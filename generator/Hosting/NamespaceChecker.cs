using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Hosting;

/// <summary>Finds what cannot stand beside the namespace of the corpus.</summary>
internal static class NamespaceChecker
{
    /// <summary>Two records that every corpus has; a project of another kind hardly has both.</summary>
    private static readonly string[] s_records = ["Article", "TimeExpression"];

    /// <summary>The types of a file that have the name of the namespace, or of one around it.</summary>
    public static EquatableArray<Namesake> FindNamesakes(SyntaxTree tree, string @namespace)
    {
        var found = new List<Namesake>();
        AddNamesakes(((CompilationUnitSyntax)tree.GetRoot()).Members, Plain(@namespace), around: "", found);
        return found.ToEquatableArray();
    }

    public static EquatableArray<Finding> Check(EquatableArray<Namesake> namesakes) => namesakes.Count == 0
        ? default
        : [Finding.Of(Rules.NamespaceTaken, namesakes[0].At, namesakes[0].Name) with { Also = namesakes.Count > 1 ? namesakes[1].At : null }];

    /// <summary>The referenced assemblies with a corpus in the namespace, where this project can see it.</summary>
    public static Diagnostic? FindShared(Compilation compilation, string @namespace)
    {
        var space = Plain(@namespace);
        var owners = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => s_records.All(record => IsSeen(compilation, assembly, space + "." + record)))
            .Select(static assembly => assembly.Name)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToList();
        return owners.Count == 0
            ? null
            : Diagnostic.Create(Descriptors.Of(Rules.NamespaceShared), Location.None, string.Join(", ", owners.Select(static name => $"`{name}`")), @namespace);
    }

    /// <summary>A namespace as metadata spell it, without the <c>@</c> of keywords.</summary>
    public static string Plain(string @namespace) => @namespace.Replace("@", "");

    /// <param name="around">The namespaces around the members, each with a full stop after it.</param>
    private static void AddNamesakes(SyntaxList<MemberDeclarationSyntax> members, string @namespace, string around, List<Namesake> found)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
            {
                var inner = around + Plain(space.Name.ToString()) + ".";
                if (@namespace.StartsWith(inner, StringComparison.Ordinal))
                {
                    AddNamesakes(space.Members, @namespace, inner, found);
                }
            }
            else if (NameOf(member) is { } name && (@namespace + ".").StartsWith(around + name.ValueText + ".", StringComparison.Ordinal))
            {
                var lines = name.GetLocation().GetLineSpan();
                found.Add(new Namesake(around + name.ValueText, Descriptors.LocationOf(lines, name.Span)));
            }
        }
    }

    /// <summary>The name of a type that other files can see; one with type parameters has another name than a namespace.</summary>
    private static SyntaxToken? NameOf(MemberDeclarationSyntax member) => member switch
    {
        _ when member.Modifiers.Any(SyntaxKind.FileKeyword) => null,
        TypeDeclarationSyntax { TypeParameterList: not null } or DelegateDeclarationSyntax { TypeParameterList: not null } => null,
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        _ => null,
    };

    private static bool IsSeen(Compilation compilation, IAssemblySymbol assembly, string name) =>
        assembly.GetTypeByMetadataName(name) is { } type
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
        && IsGlobal(compilation.GetMetadataReference(assembly));

    /// <summary>A reference that has aliases alone is seen by nobody who does not name one.</summary>
    private static bool IsGlobal(MetadataReference? reference) =>
        reference?.Properties.Aliases is not { IsDefaultOrEmpty: false } aliases || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
}

/// <summary>A type of the project that has the name of the corpus's namespace, or of one around it.</summary>
/// <param name="Name">With its namespace.</param>
internal sealed record Namesake(string Name, FileLocation At);

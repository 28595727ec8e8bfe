using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Model;

/// <summary>What the project says of the generated code.</summary>
/// <param name="Namespace">Where it stands; every part is a valid identifier.</param>
/// <param name="IsInternal">Whether the types are internal to the project.</param>
/// <param name="ProjectDirectory">Paths are told from here; empty where the host does not say.</param>
/// <param name="LanguageVersion">The project's C#.</param>
/// <param name="WantsCoverage">Whether to look for what an annotator may have passed over.</param>
/// <param name="HasDataSection">Whether the compiler puts long string literals where the limit of 16 MB does not count them.</param>
/// <param name="TakenNamespace">The namespace that was wanted, where a type of the project has its name.</param>
internal sealed record GeneratorOptions(
    string Namespace, bool IsInternal, string ProjectDirectory, LanguageVersion LanguageVersion,
    bool WantsCoverage = false, bool HasDataSection = false, string? TakenNamespace = null)
{
    private const string Prefix = "build_property.";

    /// <summary>Whether the project's C# knows what the generated code uses.</summary>
    public bool CanEmit => LanguageVersion >= LanguageVersion.CSharp12;

    public static GeneratorOptions Read(AnalyzerConfigOptions options, CSharpParseOptions parse)
    {
        var chosen = Property(options, "ArticleGenNamespace");
        if (chosen.Length == 0)
        {
            var root = Property(options, "RootNamespace");
            chosen = root.Length == 0 ? "Corpus" : root + ".Corpus";
        }

        return new GeneratorOptions(
            Escape(chosen),
            IsSet(options, "ArticleGenVisibility", "internal"),
            Property(options, "ProjectDir"),
            parse.LanguageVersion,
            IsSet(options, "ArticleGenCoverage", "true"),
            HasFeature(parse));
    }

    /// <summary>The options with a namespace that no type is called: a namespace cannot have the name of a type.</summary>
    /// <param name="parts">How many of its parts, from the first, are the name of the type.</param>
    public GeneratorOptions MoveNamespace(int parts)
    {
        var names = Namespace.Split('.');
        var taken = string.Join(".", names.Take(parts));
        names[parts - 1] += "_";
        return this with { Namespace = string.Join(".", names), TakenNamespace = taken };
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";

    private static bool IsSet(AnalyzerConfigOptions options, string name, string value) =>
        string.Equals(Property(options, name), value, StringComparison.OrdinalIgnoreCase);

    /// <summary>An older compiler takes the feature's name and does nothing.</summary>
    private static bool HasFeature(CSharpParseOptions parse) =>
        parse.Features.ContainsKey("experimental-data-section-string-literals")
        && typeof(CSharpParseOptions).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>Makes each part of a namespace an identifier, as the SDK does for a project's name.</summary>
    private static string Escape(string name) => name.Trim('.').Length == 0 ? "Corpus" : string.Join(".", name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(EscapePart));

    private static string EscapePart(string part)
    {
        var letters = new string([.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        var name = SyntaxFacts.IsIdentifierStartCharacter(letters[0]) ? letters : "_" + letters;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}

using ArticleGen.Collections;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Emitting;

/// <summary>What the project says of the generated code.</summary>
/// <param name="Namespace">Where it stands; every part is a valid identifier.</param>
/// <param name="IsInternal">Whether the types are internal to the project.</param>
/// <param name="ProjectDirectory">Paths are told from here; empty where the host does not say.</param>
/// <param name="LanguageVersion">The project's C#.</param>
/// <param name="WantsCoverage">Whether to look for what an annotator may have passed over.</param>
/// <param name="HasDataSection">Whether the compiler puts long string literals where the limit of 16 MB does not count them.</param>
/// <param name="OldTarget">What the project targets, where that cannot hold the records; else nothing.</param>
/// <param name="Misread">The properties whose values mean nothing.</param>
/// <param name="Names">What has a name in code.</param>
/// <param name="IsReplaceable">Whether the code may be replaced while the program runs.</param>
/// <param name="Role">What the project is to a corpus in several assemblies.</param>
/// <param name="ModelNamespace">The namespace of the records, where they are not this project's.</param>
/// <param name="Features">What is emitted that a project may do without.</param>
/// <param name="HasQuoteDocs">Whether the names of quotes have docs: not where nobody can see them.</param>
internal sealed record GeneratorOptions(
    string Namespace, bool IsInternal, string ProjectDirectory, LanguageVersion LanguageVersion,
    bool WantsCoverage = false, bool HasDataSection = false, string? OldTarget = null, EquatableArray<MisreadProperty> Misread = default,
    NameScope Names = NameScope.All, bool IsReplaceable = false, CorpusRole Role = CorpusRole.Whole, string? ModelNamespace = null,
    EmittedFeatures Features = EmittedFeatures.All, bool HasQuoteDocs = true)
{
    private const string Prefix = "build_property.";
    private const string NamespaceProperty = "ArticleGenNamespace";
    private const string VisibilityProperty = "ArticleGenVisibility";
    private const string NamesProperty = "ArticleGenNames";
    private const string RoleProperty = "ArticleGenRole";

    private static readonly Version s_oldestTarget = new(8, 0);

    /// <summary>Whether the project can hold the generated code.</summary>
    public bool CanEmit => OldTarget is null && LanguageVersion >= LanguageVersion.CSharp12;

    /// <summary>Whether the records are this project's.</summary>
    public bool HasRecords => Role is CorpusRole.Whole or CorpusRole.Model;

    /// <summary>Whether articles and names are emitted: an app has none, and a part without its model could not be compiled.</summary>
    public bool HasCorpus => CanEmit && (HasRecords || (Role == CorpusRole.Part && ModelNamespace is not null));

    /// <summary>The namespace of the records.</summary>
    public string RecordNamespace => ModelNamespace ?? Namespace;

    public static GeneratorOptions Read(AnalyzerConfigOptions options, CSharpParseOptions parse)
    {
        var misread = new List<MisreadProperty>();
        var (space, isInternal) = (ReadNamespace(options, misread), ReadVisibility(options, misread));
        var names = ReadWord(options, NamesProperty, NameScope.All, "`all`, `things` or `none`", misread);
        var role = ReadWord(options, RoleProperty, CorpusRole.Whole, "`model`, `part` or `app`", misread);
        var features = ReadFeatures(options, misread);
        var isReplaceable = IsSet(options, "ArticleGenHotReload", "true");
        return new GeneratorOptions(
            space,
            isInternal,
            WholeProperty(options, "ProjectDir"),
            parse.LanguageVersion,
            IsSet(options, "ArticleGenCoverage", "true"),
            HasFeature(parse),
            ReadOldTarget(options),
            misread.ToEquatableArray(),
            names,
            isReplaceable,
            role,
            ModelNamespace: null,
            features,
            // What compares a running program with its code, line by line, reads docs where the build does not.
            isReplaceable || parse.DocumentationMode != DocumentationMode.None);
    }

    private static string ReadNamespace(AnalyzerConfigOptions options, List<MisreadProperty> misread)
    {
        var chosen = Property(options, NamespaceProperty);
        if (chosen.Length == 0)
        {
            var root = WholeProperty(options, "RootNamespace");
            return Escape(root.Length == 0 ? "Corpus" : root + ".Corpus");
        }

        var taken = Escape(chosen);
        if (taken.Replace("@", "") != chosen.Replace("@", ""))
        {
            misread.Add(new MisreadProperty(NamespaceProperty, chosen, "a namespace such as `Demo.Corpus`", taken));
        }

        return taken;
    }

    private static bool ReadVisibility(AnalyzerConfigOptions options, List<MisreadProperty> misread)
    {
        var isInternal = IsSet(options, VisibilityProperty, "internal");
        if (!isInternal && !IsSet(options, VisibilityProperty, "public") && Property(options, VisibilityProperty) is { Length: > 0 } value)
        {
            misread.Add(new MisreadProperty(VisibilityProperty, value, "`public` or `internal`", "public"));
        }

        return isInternal;
    }

    /// <summary>What the project does not say that it does without.</summary>
    private static EmittedFeatures ReadFeatures(AnalyzerConfigOptions options, List<MisreadProperty> misread)
    {
        var features = EmittedFeatures.All;
        foreach (var feature in new[] { EmittedFeatures.Json, EmittedFeatures.JsonLd, EmittedFeatures.DateReading })
        {
            var property = "ArticleGen" + feature;
            if (IsSet(options, property, "false"))
            {
                features &= ~feature;
            }
            else if (!IsSet(options, property, "true") && Property(options, property) is { Length: > 0 } value)
            {
                misread.Add(new MisreadProperty(property, value, "`true` or `false`", "true"));
            }
        }

        if ((features & (EmittedFeatures.Json | EmittedFeatures.DateReading)) != EmittedFeatures.Json)
        {
            return features;
        }

        misread.Add(new MisreadProperty(
            "ArticleGenDateReading", "false", "`false` beside <ArticleGenJson>false</ArticleGenJson> alone, since JSON is read with its dates", "true"));
        return features | EmittedFeatures.DateReading;
    }

    /// <summary>A word of an enum, in any case.</summary>
    private static T ReadWord<T>(AnalyzerConfigOptions options, string property, T usual, string takes, List<MisreadProperty> misread)
        where T : struct, Enum
    {
        foreach (var word in (T[])Enum.GetValues(typeof(T)))
        {
            if (IsSet(options, property, word.ToString()))
            {
                return word;
            }
        }

        if (Property(options, property) is { Length: > 0 } value)
        {
            misread.Add(new MisreadProperty(property, value, takes, usual.ToString().ToLowerInvariant()));
        }

        return usual;
    }

    /// <summary>A host that does not tell the target is trusted.</summary>
    private static string? ReadOldTarget(AnalyzerConfigOptions options)
    {
        var (framework, number) = (Property(options, "TargetFrameworkIdentifier"), Property(options, "TargetFrameworkVersion").TrimStart('v'));
        return framework.Length == 0
            || !Version.TryParse(number, out var version)
            || (framework == ".NETCoreApp" && version >= s_oldestTarget)
                ? null
                : $"{framework} {number}";
    }

    /// <summary>A property of the SDK's as our targets pass it on: <c>#</c> and <c>;</c>, at which a value ends, are <c>~1</c> and <c>~2</c> there.</summary>
    private static string WholeProperty(AnalyzerConfigOptions options, string name) =>
        Property(options, "ArticleGen" + name) is { Length: > 0 } passed
            ? passed.Replace("~2", ";").Replace("~1", "#").Replace("~0", "~")
            : Property(options, name);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";

    private static bool IsSet(AnalyzerConfigOptions options, string name, string value) =>
        string.Equals(Property(options, name), value, StringComparison.OrdinalIgnoreCase);

    /// <summary>An older compiler takes the feature's name and does nothing.</summary>
    private static bool HasFeature(CSharpParseOptions parse) =>
        parse.Features.ContainsKey("experimental-data-section-string-literals")
        && typeof(CSharpParseOptions).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>Makes each part of a namespace an identifier, as the SDK does for a project's name.</summary>
    private static string Escape(string name) => name.Trim('.').Length == 0
        ? "Corpus"
        : string.Join(".", name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(EscapePart));

    private static string EscapePart(string part)
    {
        var plain = part.Length > 1 ? part.TrimStart('@') : part;
        var letters = new string([.. plain.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        var name = letters.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(letters[0]) ? letters : "_" + letters;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}

/// <summary>What has a name in code: nearly all of the compiler's work for a corpus is for its names.</summary>
internal enum NameScope
{
    /// <summary>Articles, things and quotes.</summary>
    All,

    /// <summary>Articles and things.</summary>
    Things,

    None,
}

/// <summary>What is emitted that a project may do without: <c>ArticleGenJson</c> and its like say so. <c>FeatureTable</c> says what belongs to each.</summary>
[Flags]
internal enum EmittedFeatures
{
    None = 0,

    /// <summary>The records are written as JSON and read back.</summary>
    Json = 1,

    /// <summary>Articles are written as JSON-LD.</summary>
    JsonLd = 2,

    /// <summary>Dates and durations are read from text, and compared by what they may denote.</summary>
    DateReading = 4,

    All = Json | JsonLd | DateReading,
}

/// <summary>A property of the project whose value means nothing.</summary>
/// <param name="Takes">What it takes: for the message.</param>
/// <param name="Taken">What is taken instead of the value.</param>
internal sealed record MisreadProperty(string Name, string Value, string Takes, string Taken);

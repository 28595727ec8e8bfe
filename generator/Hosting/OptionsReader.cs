using ArticleGen.Collections;
using ArticleGen.Emitting;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Hosting;

/// <summary>Reads what the project says of the generated code, as MSBuild and the compiler pass it on.</summary>
internal static class OptionsReader
{
    private const string Prefix = "build_property.";
    private const string NamespaceProperty = "ArticleGenNamespace";
    private const string VisibilityProperty = "ArticleGenVisibility";
    private const string NamesProperty = "ArticleGenNames";
    private const string RoleProperty = "ArticleGenRole";

    private static readonly Version s_oldestTarget = new(8, 0);

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

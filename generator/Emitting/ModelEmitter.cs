using System.Collections.Immutable;
using System.Reflection;
using ArticleGen.Emitting.Records;
using ArticleGen.Model;
using ArticleGen.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits the record types and the decoder in the project's namespace: templates, and records that are written as templates are.</summary>
internal static class ModelEmitter
{
    private const string NamespaceMark = "__Corpus__";
    private const string VersionMark = "__Version__";
    private const string DatesMark = "    __Dates__\n";
    private const string Suffix = ".cs";

    /// <summary>What this assembly and the project's both compile: types, each in a file of its own below a namespace of one line.</summary>
    private const string SharedPrefix = "Shared/";

    /// <summary>What a date is made of, which is known without reading one.</summary>
    private static readonly string[] s_bounds = [SharedPrefix + "DateBound", SharedPrefix + "EdtfDays"];

    /// <summary>An attribute of the assembly is a template's first line: it stands before the namespace.</summary>
    private const string AttributeMark = "[assembly:";

    /// <summary>The template that is public only so that parts can have it.</summary>
    private const string OfParts = "CorpusPart";

    /// <summary>The templates that are whole files.</summary>
    private static readonly ImmutableArray<(string Name, string Text)> s_templates;

    /// <summary>The templates that add to an emitted record what is special to it; they stand in its file.</summary>
    private static readonly ImmutableDictionary<string, string> s_parts;

    static ModelEmitter()
    {
        string[] records = ["Thing", "Article", "Quote", "Label"];
        var all = LoadTemplates().ToLookup(template => records.Contains(template.Name));
        s_templates = all[false].ToImmutableArray();
        s_parts = all[true].ToImmutableDictionary(static template => template.Name, static template => template.Text);
    }

    /// <summary>What the tables of a corpus say, as templates.</summary>
    public static IEnumerable<RecordFile> RecordsOf(CorpusSchema schema)
    {
        var table = RecordTable.Of(schema);
        return table.Files
            .Select(static file => new RecordFile(HintOf(file.Name), RecordEmitter.Emit(file.Records) + (s_parts.TryGetValue(file.Name, out var part) ? "\n" + part : "")))
            .Append(new RecordFile(HintOf("Kinds"), KindEmitter.Emit(table)));
    }

    /// <summary>The templates of a project: parts can be added to a model alone, and nothing else has to know what they are.</summary>
    public static IEnumerable<(string Hint, string Text)> TemplatesOf(GeneratorOptions options)
    {
        var left = options.Role == CorpusRole.Model ? "PartsOfOne" : "CorpusParts";
        return s_templates
            .Where(template => template.Name != left && FeatureTable.Has(options.Features, template.Name))
            .Select(template => (
                HintOf(template.Name), options.Role == CorpusRole.Whole && template.Name == OfParts ? MakeInternal(template.Text) : template.Text));
    }

    public static SourceText Emit(string template, GeneratorOptions options)
    {
        var code = FeatureTable.Select(options.IsInternal ? MakeInternal(template) : template, options.Features).Replace(NamespaceMark, options.Namespace);
        var start = code.StartsWith(AttributeMark, StringComparison.Ordinal) ? code.IndexOf('\n') : 0;
        var writer = SourceWriter.ForFile(options.Namespace, code.Substring(0, start));
        writer.Raw(code.Substring(start).TrimStart('\n'));
        return writer.ToSourceText();
    }

    /// <summary>Types stand at the start of a line and members do not: members of an internal type stay public.</summary>
    private static string MakeInternal(string template) => ("\n" + template).Replace("\npublic ", "\ninternal ").Substring(1);

    private static string HintOf(string name) => $"Model/{name}.g.cs";

    private static IEnumerable<(string Name, string Text)> LoadTemplates()
    {
        var resources = ReadResources().ToList();
        var shared = resources.Where(static resource => IsShared(resource.Name)).ToLookup(static resource => s_bounds.Contains(resource.Name), static resource => Nest(resource.Text));
        var dates = string.Join("\n", shared[true]) + FeatureTable.Of(EmittedFeatures.DateReading, "\n" + string.Join("\n", shared[false]));
        return resources
            .Where(static resource => !IsShared(resource.Name))
            .Select(resource => (resource.Name, resource.Text.Replace(DatesMark, dates)));
    }

    private static IEnumerable<(string Name, string Text)> ReadResources()
    {
        var assembly = typeof(ModelEmitter).GetTypeInfo().Assembly;
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (
                name.Substring(0, name.Length - Suffix.Length),
                reader.ReadToEnd().Replace("\r", "").Replace(VersionMark, SourceWriter.Version));
        }
    }

    private static bool IsShared(string resource) => resource.StartsWith(SharedPrefix, StringComparison.Ordinal);

    /// <summary>The types of a file as members of another: without their namespace, and indented.</summary>
    private static string Nest(string code)
    {
        var types = code.Substring(code.IndexOf('\n')).Trim('\n');
        return ("\n" + types).Replace("\n", "\n    ").Replace("\n    \n", "\n\n").Substring(1) + "\n";
    }
}

/// <summary>Records as a template.</summary>
/// <param name="Hint">The name of the file that it becomes.</param>
internal sealed record RecordFile(string Hint, string Code);

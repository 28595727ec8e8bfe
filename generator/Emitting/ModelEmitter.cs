using System.Collections.Immutable;
using System.Reflection;
using ArticleGen.Emitting.Records;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits the record types and the decoder: the templates of this folder in the project's namespace.</summary>
internal static class ModelEmitter
{
    private const string NamespaceMark = "__Corpus__";
    private const string VersionMark = "__Version__";
    private const string DatesMark = "    __Dates__\n";
    private const string Suffix = ".cs";
    private const string Extension = ".g.cs";
    private const string Records = "Model/Records/";

    /// <summary>What this assembly and the project's both compile: types, each in a file of its own below a namespace of one line.</summary>
    private const string SharedPrefix = "Shared/";

    /// <summary>An attribute of the assembly is a template's first line: it stands before the namespace.</summary>
    private const string AttributeMark = "[assembly:";

    /// <summary>The templates, by the names of the files that they become.</summary>
    public static readonly ImmutableArray<(string Hint, string Text)> Templates = LoadTemplates();

    /// <summary>The templates that the records of a corpus are.</summary>
    public static IEnumerable<RecordFile> RecordsOf(CorpusSchema schema)
    {
        var table = RecordTable.Of(schema);
        return table.Files
            .Select(static file => new RecordFile(HintOf(file.Name), RecordEmitter.Emit(file.Records)))
            .Append(new RecordFile(HintOf("Kinds"), KindEmitter.Emit(table)));
    }

    public static SourceText Emit(string template, GeneratorOptions options)
    {
        var code = (options.IsInternal ? MakeInternal(template) : template).Replace(NamespaceMark, options.Namespace);
        var start = code.StartsWith(AttributeMark, StringComparison.Ordinal) ? code.IndexOf('\n') : 0;
        var writer = SourceWriter.ForFile(options.Namespace, code.Substring(0, start));
        writer.Raw(code.Substring(start).TrimStart('\n'));
        return writer.ToSourceText();
    }

    private static string HintOf(string records) => Records + records + Extension;

    /// <summary>Types stand at the start of a line and members do not: members of an internal type stay public.</summary>
    private static string MakeInternal(string template) => ("\n" + template).Replace("\npublic ", "\ninternal ").Substring(1);

    private static ImmutableArray<(string, string)> LoadTemplates()
    {
        var resources = ReadResources();
        var dates = string.Join("\n", resources.Where(static resource => IsShared(resource.Name)).Select(static resource => Nest(resource.Text)));
        return resources
            .Where(static resource => !IsShared(resource.Name))
            .Select(resource => (
                "Model/" + resource.Name.Substring(0, resource.Name.Length - Suffix.Length) + Extension,
                resource.Text.Replace(DatesMark, dates).Replace(VersionMark, SourceWriter.Version)))
            .ToImmutableArray();
    }

    private static ImmutableArray<(string Name, string Text)> ReadResources()
    {
        var assembly = typeof(ModelEmitter).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return (name, reader.ReadToEnd().Replace("\r", ""));
            })
            .ToImmutableArray();
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

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
    private const string Suffix = ".cs";
    private const string Extension = ".g.cs";
    private const string Records = "Model/Records/";

    /// <summary>An attribute of the assembly is a template's first line: it stands before the namespace.</summary>
    private const string AttributeMark = "[assembly:";

    /// <summary>The templates, by the names of the files that they become.</summary>
    public static readonly ImmutableArray<(string Hint, string Text)> Templates = LoadTemplates();

    /// <summary>The templates that the records of a corpus are, by the names of the files that they become.</summary>
    public static IEnumerable<(string Hint, Func<string> Write)> RecordsOf(CorpusSchema schema)
    {
        var table = RecordTable.Of(schema);
        return table.Files
            .Select(static file => (Records + file.Name, (Func<string>)(() => RecordEmitter.Emit(file.Records))))
            .Append((Records + "Kinds", () => KindEmitter.Emit(table)))
            .Select(static file => (file.Item1 + Extension, file.Item2));
    }

    public static SourceText Emit(string template, GeneratorOptions options)
    {
        var code = (options.IsInternal ? MakeInternal(template) : template).Replace(NamespaceMark, options.Namespace);
        var start = code.StartsWith(AttributeMark, StringComparison.Ordinal) ? code.IndexOf('\n') : 0;
        var writer = SourceWriter.ForFile(options.Namespace, code.Substring(0, start));
        writer.Raw(code.Substring(start).TrimStart('\n'));
        return writer.ToSourceText();
    }

    /// <summary>Types stand at the start of a line and members do not: members of an internal type stay public.</summary>
    private static string MakeInternal(string template) => ("\n" + template).Replace("\npublic ", "\ninternal ").Substring(1);

    private static ImmutableArray<(string, string)> LoadTemplates()
    {
        var assembly = typeof(ModelEmitter).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return ("Model/" + name.Substring(0, name.Length - Suffix.Length) + Extension, reader.ReadToEnd().Replace("\r", "").Replace(VersionMark, SourceWriter.Version));
            })
            .ToImmutableArray();
    }
}

using System.Collections.Immutable;
using System.Reflection;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits the record types and the decoder: the templates of this folder in the project's namespace.</summary>
internal static class ModelEmitter
{
    private const string NamespaceMark = "__Corpus__";
    private const string VersionMark = "__Version__";
    private const string Suffix = ".cs";

    /// <summary>An attribute of the assembly is a template's first line: it stands before the namespace.</summary>
    private const string AttributeMark = "[assembly:";

    /// <summary>Each template's file name and text.</summary>
    private static readonly ImmutableArray<(string Name, string Text)> s_templates = LoadTemplates();

    /// <summary>How many files are emitted.</summary>
    public static int FileCount => s_templates.Length;

    public static IEnumerable<(string Hint, SourceText Text)> Emit(GeneratorOptions options)
    {
        foreach (var (name, text) in s_templates)
        {
            var code = (options.IsInternal ? MakeInternal(text) : text).Replace(NamespaceMark, options.Namespace);
            var start = code.StartsWith(AttributeMark, StringComparison.Ordinal) ? code.IndexOf('\n') : 0;
            var writer = SourceWriter.ForFile(options.Namespace, code.Substring(0, start));
            writer.Raw(code.Substring(start).TrimStart('\n'));
            yield return ("Model/" + name + ".g.cs", writer.ToSourceText());
        }
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
                return (name.Substring(0, name.Length - Suffix.Length), reader.ReadToEnd().Replace("\r", "").Replace(VersionMark, SourceWriter.Version));
            })
            .ToImmutableArray();
    }
}

using System.Reflection;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting.Parts;

/// <summary>Emits what an assembly says of the corpus in it, and the call that adds the parts that it knows.</summary>
internal static class AssemblyEmitter
{
    /// <summary>The version that all parts of a corpus must be made by.</summary>
    public static readonly string Version = typeof(AssemblyEmitter).GetTypeInfo().Assembly.GetName().Version.ToString(fieldCount: 3);

    /// <summary>The file.</summary>
    public const string Hint = "Assembly.g.cs";

    public static SourceText Emit(AssemblyFile file, GeneratorOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace, string.Join("\n", AttributesOf(file, options)));
        if (file.Shape is not null)
        {
            using (writer.OpenBlock("internal static partial class ArticleGenData"))
            {
                writer.Doc("What all parts of the corpus are built against: a hash of the records and their words.");
                writer.Line($"internal const string Shape = {Literal.Of(file.Shape)};");
            }

            writer.Line();
        }

        if (file.ModelNamespace is not null)
        {
            EmitInitializer(writer, file, options);
        }

        return writer.ToSourceText();
    }

    private static void EmitInitializer(SourceWriter writer, AssemblyFile file, GeneratorOptions options)
    {
        writer.Doc("Adds the parts of the corpus that this assembly knows, before any of its code runs.");
        writer.Line(SourceWriter.GeneratedCode);
        using (writer.OpenBlock("internal static class ArticleGenParts"))
        {
            writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
            using (writer.OpenBlock("internal static void Add()"))
            {
                var own = file.Shape is null ? [] : new[] { options.Namespace };
                foreach (var part in own.Concat(file.Parts))
                {
                    writer.Line($"global::{file.ModelNamespace}.CorpusParts.Add(static () => global::{part}.ThisPart.Instance);");
                }
            }
        }
    }

    private static IEnumerable<string> AttributesOf(AssemblyFile file, GeneratorOptions options)
    {
        if (file.Shape is null)
        {
            yield break;
        }

        yield return Attribute(CorpusMetadata.Corpus, string.Join("\n", options.Namespace, options.RecordNamespace, file.Shape, Version));
        foreach (var declared in file.Files)
        {
            yield return Attribute(CorpusMetadata.File + declared.Path, declared.Text);
        }

        yield return Attribute(CorpusMetadata.Things, string.Join("\n", file.Things));
        yield return Attribute(CorpusMetadata.Articles, string.Join("\n", file.Articles));
    }

    private static string Attribute(string key, string value) =>
        $"[assembly: global::System.Reflection.AssemblyMetadata({Literal.Of(key)}, {Literal.Of(value)})]";
}

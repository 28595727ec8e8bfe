using ArticleGen.Diagnostics;
using ArticleGen.Formats.Articles;
using ArticleGen.Formats.Yaml;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Corpora;

/// <summary>Reads <c>corpus.yaml</c> or <c>*.corpus.yaml</c>: what all articles share.</summary>
internal static class CorpusFileReader
{
    private const string Name = "corpus.yaml";

    public static bool IsCorpus(string path)
    {
        var before = path.Length - Name.Length - 1;
        return path.EndsWith(Name, StringComparison.OrdinalIgnoreCase) && (before < 0 || path[before] is '/' or '\\' or '.');
    }

    public static Document Read(SourceFile file, SpanKeys keys, FindingSink findings)
    {
        var root = YamlReader.Read(file, new TextSpan(0, file.Text.Length), findings);
        var reader = new FrontMatterReader(findings, keys.Schema);
        var (settings, declarations) = reader.Read(root, FormatKeys.Settings, "a corpus file", isOpen: false);
        var head = new FileHead(file, file.Text.Length, scope: null);
        var state = HeadStates.Of(findings, reader.HasSkipped);
        return new Document(file, head, ArticleId: null, settings, declarations, Body: null, findings.ToEquatableArray(), keys.Schema) { HeadState = state };
    }
}

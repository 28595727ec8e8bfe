using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Reading;

/// <summary>Reads a file of either kind. Whatever is wrong with it is a finding of its own and costs no other file.</summary>
internal static class DocumentReader
{
    public const string ArticleSuffix = ".article.md";

    private const string CorpusName = "corpus.yaml";
    private const string Fence = "---";

    public static bool IsArticle(string path) => path.EndsWith(ArticleSuffix, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>corpus.yaml</c> or <c>*.corpus.yaml</c>.</summary>
    public static bool IsCorpus(string path)
    {
        var before = path.Length - CorpusName.Length - 1;
        return path.EndsWith(CorpusName, StringComparison.OrdinalIgnoreCase) && (before < 0 || path[before] is '/' or '\\' or '.');
    }

    public static Document Read(SourceFile file)
    {
        var findings = new FindingSink(file);
        return IsArticle(file.Path) ? ReadArticle(file, findings) : ReadCorpus(file, findings);
    }

    private static Document ReadCorpus(SourceFile file, FindingSink findings)
    {
        var root = YamlReader.Read(file, new TextSpan(0, file.Text.Length), findings);
        var (settings, declarations) = new FrontMatterReader(findings).Read(root, Schema.Settings, "a corpus file");
        var head = new FileHead(file, file.Text.Length);
        return new Document(file, head, ArticleId: null, settings, declarations, Body: null, findings.ToEquatableArray());
    }

    private static Document ReadArticle(SourceFile file, FindingSink findings)
    {
        var source = file.Text.ToString();
        var (yaml, bodyStart) = FindFrontMatter(source, file, findings);
        var root = yaml.IsEmpty ? null : YamlReader.Read(file, yaml, findings);
        var (facts, declarations) = new FrontMatterReader(findings).Read(root, Schema.Article, "front matter");
        var body = MarkupReader.Read(source, bodyStart, findings);
        var head = new FileHead(file, bodyStart);
        return new Document(file, head, ReadId(file, facts, findings), facts, declarations, body, findings.ToEquatableArray());
    }

    /// <summary>The id that the front matter gives, else the file's name.</summary>
    private static IdSyntax ReadId(SourceFile file, EquatableArray<Fact> facts, FindingSink findings)
    {
        if (facts.Find(Schema.Id) is { } id)
        {
            return new IdSyntax(id.Text, id.Items[0].At);
        }

        var name = file.RelativePath.Substring(file.RelativePath.LastIndexOf('/') + 1);
        name = name.Substring(0, name.Length - ArticleSuffix.Length);
        if (Identifiers.IsId(name))
        {
            return new IdSyntax(name, default);
        }

        findings.Add(Rules.BadId, default, name);
        var slug = Identifiers.Slug(name);
        return new IdSyntax(slug.Length == 0 ? "article" : slug, default);
    }

    /// <summary>The YAML between two <c>---</c> lines at the file's start, and where the body begins.</summary>
    private static (TextSpan Yaml, int BodyStart) FindFrontMatter(string source, SourceFile file, FindingSink findings)
    {
        var lines = file.Text.Lines;
        if (!IsFence(source, lines[0]))
        {
            return (default, 0);
        }

        for (var i = 1; i < lines.Count; i++)
        {
            if (IsFence(source, lines[i]))
            {
                return (TextSpan.FromBounds(lines[0].EndIncludingLineBreak, lines[i].Start), lines[i].EndIncludingLineBreak);
            }
        }

        findings.Add(Rules.FrontMatterNotClosed, lines[0].Span);
        return (default, source.Length);
    }

    private static bool IsFence(string source, TextLine line)
    {
        var end = line.End;
        while (end > line.Start && source[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end - line.Start == Fence.Length && string.CompareOrdinal(source, line.Start, Fence, 0, Fence.Length) == 0;
    }
}

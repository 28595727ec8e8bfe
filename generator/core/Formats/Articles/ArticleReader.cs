using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats.Articles.Markup;
using ArticleGen.Formats.Yaml;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Reads <c>NAME.article.md</c>: front matter, then an annotated body.</summary>
internal static class ArticleReader
{
    public const string Suffix = ".article.md";

    private const string Fence = "---";

    public static bool IsArticle(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    public static Document Read(SourceFile file, SpanKeys keys, FindingSink findings)
    {
        var schema = keys.Schema;
        var source = file.Text;
        var (yaml, bodyStart) = FindFrontMatter(source, schema, findings);
        var root = yaml.IsEmpty ? null : YamlReader.Read(file, yaml, findings);
        var reader = new FrontMatterReader(findings, schema);
        var (facts, declarations) = reader.Read(
            root, schema.KeysOfArticle, "front matter", isOpen: schema.FieldsOf(FieldOwners.Article) is null);
        var state = HeadStates.Of(findings, reader.HasSkipped);
        var body = MarkupReader.Read(source, bodyStart, keys, areLines: facts.TextOf(FormatKeys.Paragraphs) is not null, findings);
        facts = HeadlineReader.AddTo(facts, body, findings);
        var id = ReadId(file, facts, findings);
        var isScoped = facts.TextOf(FormatKeys.Scope) is { } scope ? scope == Terms.Scopes[1] : schema.IsArticleScoped;
        var head = new FileHead(file, bodyStart, isScoped ? id.Value : null);
        return new Document(file, head, id, facts, declarations, body, findings.ToEquatableArray(), schema) { HeadState = state };
    }

    /// <summary>The id that the front matter gives, else the file's name.</summary>
    private static IdSyntax ReadId(SourceFile file, EquatableArray<Fact> facts, FindingSink findings)
    {
        if (facts.Find(FormatKeys.Id) is { } id)
        {
            return new IdSyntax(id.Text, id.Items[0].At);
        }

        var start = file.RelativePath.LastIndexOf('/') + 1;
        var name = file.RelativePath.Substring(start, file.RelativePath.Length - Suffix.Length - start);
        if (Identifiers.IsId(name))
        {
            return new IdSyntax(name, default);
        }

        var slug = Identifiers.Slug(name) is { Length: > 0 } readable ? readable : "article";
        findings.Add(Rules.BadId, default(TextSpan), name, $". The file's name gives the article's id: rename the file, or write `id: {slug}` in its front matter");
        return new IdSyntax(slug, default);
    }

    /// <summary>The YAML between two <c>---</c> lines at the file's start, and where the body begins.</summary>
    private static (TextSpan Yaml, int BodyStart) FindFrontMatter(string source, DeclaredSchema schema, FindingSink findings)
    {
        if (EndOfFence(source, 0) is not { } firstEnd)
        {
            if (LooseFrontMatter.Find(source, schema) is var (fence, remedy))
            {
                findings.Add(Rules.LooseFrontMatter, fence, remedy);
            }

            return (default, 0);
        }

        var start = AfterLineEnd(source, firstEnd);
        var at = source.IndexOf(Fence, start, StringComparison.Ordinal);
        while (at >= 0)
        {
            if (LineTable.IsEnd(source[at - 1]) && EndOfFence(source, at) is { } end)
            {
                return (TextSpan.FromBounds(start, at), AfterLineEnd(source, end));
            }

            at = source.IndexOf(Fence, at + 1, StringComparison.Ordinal);
        }

        var closing = LooseFrontMatter.FindClosing(source, start) ?? "write one below it";
        findings.Add(Rules.FrontMatterNotClosed, new TextSpan(0, firstEnd), closing);
        return (default, source.Length);
    }

    /// <summary>The end of a line that begins at <paramref name="start"/> and is a fence.</summary>
    private static int? EndOfFence(string source, int start)
    {
        if (string.CompareOrdinal(source, start, Fence, 0, Fence.Length) != 0)
        {
            return null;
        }

        var end = start + Fence.Length;
        while (end < source.Length && source[end] is ' ' or '\t')
        {
            end++;
        }

        return end == source.Length || LineTable.IsEnd(source[end]) ? end : null;
    }

    private static int AfterLineEnd(string source, int end)
    {
        var isPair = end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n';
        return Math.Min(end + (isPair ? 2 : 1), source.Length);
    }
}

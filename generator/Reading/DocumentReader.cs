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

    /// <summary>Where one of these is told, nothing of the head is read.</summary>
    private static readonly string[] s_unread =
        [Rules.NotYaml.Id, Rules.NotAMap.Id, Rules.FrontMatterNotClosed.Id, Rules.FrontMatterTooComplex.Id, Rules.LooseFrontMatter.Id];

    /// <summary>Where one of these is told, a thing that the head declares may be missing.</summary>
    private static readonly string[] s_partly = [Rules.DuplicateKey.Id];

    public static bool IsArticle(string path) => path.EndsWith(ArticleSuffix, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>corpus.yaml</c> or <c>*.corpus.yaml</c>.</summary>
    public static bool IsCorpus(string path)
    {
        var before = path.Length - CorpusName.Length - 1;
        return path.EndsWith(CorpusName, StringComparison.OrdinalIgnoreCase) && (before < 0 || path[before] is '/' or '\\' or '.');
    }

    public static bool IsOurs(string path) => IsArticle(path) || IsCorpus(path);

    /// <param name="keys">Those of spans, and what the corpus files say of the format.</param>
    public static Document Read(SourceFile file, SpanKeys keys)
    {
        var findings = new FindingSink(file);
        return IsArticle(file.Path) ? ReadArticle(file, keys, findings) : ReadCorpus(file, keys.Schema, findings);
    }

    private static Document ReadCorpus(SourceFile file, DeclaredSchema schema, FindingSink findings)
    {
        var root = YamlReader.Read(file, new TextSpan(0, file.Text.Length), findings);
        var reader = new FrontMatterReader(findings, schema);
        var (settings, declarations) = reader.Read(root, Schema.Settings, "a corpus file", isOpen: false);
        var head = new FileHead(file, file.Text.Length, scope: null);
        var state = StateOf(findings, reader);
        return new Document(file, head, ArticleId: null, settings, declarations, Body: null, findings.ToEquatableArray(), schema) { HeadState = state };
    }

    private static Document ReadArticle(SourceFile file, SpanKeys keys, FindingSink findings)
    {
        var schema = keys.Schema;
        var source = file.Text.ToString();
        var (yaml, bodyStart) = FindFrontMatter(source, schema, findings);
        var root = yaml.IsEmpty ? null : YamlReader.Read(file, yaml, findings);
        var reader = new FrontMatterReader(findings, schema);
        var (facts, declarations) = reader.Read(
            root, schema.KeysOfArticle, "front matter", isOpen: schema.FieldsOf(FieldOwners.Article) is null);
        var state = StateOf(findings, reader);
        var body = MarkupReader.Read(source, bodyStart, keys, findings);
        facts = HeadlineReader.AddTo(facts, body, findings);
        var id = ReadId(file, facts, findings);
        var isScoped = facts.TextOf(Schema.Scope) is { } scope ? scope == Terms.Scopes[1] : schema.IsArticleScoped;
        var head = new FileHead(file, bodyStart, isScoped ? id.Value : null);
        return new Document(file, head, id, facts, declarations, body, findings.ToEquatableArray(), schema) { HeadState = state };
    }

    private static HeadState StateOf(FindingSink findings, FrontMatterReader reader) =>
        findings.HasAny(s_unread) ? HeadState.Unread
        : reader.HasSkipped || findings.HasAny(s_partly) ? HeadState.Partly
        : HeadState.Read;

    /// <summary>The id that the front matter gives, else the file's name.</summary>
    private static IdSyntax ReadId(SourceFile file, EquatableArray<Fact> facts, FindingSink findings)
    {
        if (facts.Find(Schema.Id) is { } id)
        {
            return new IdSyntax(id.Text, id.Items[0].At);
        }

        var start = file.RelativePath.LastIndexOf('/') + 1;
        var name = file.RelativePath.Substring(start, file.RelativePath.Length - ArticleSuffix.Length - start);
        if (Identifiers.IsId(name))
        {
            return new IdSyntax(name, default);
        }

        var slug = Identifiers.Slug(name) is { Length: > 0 } readable ? readable : "article";
        findings.Add(Rules.BadId, default, name, $". The file's name gives the article's id: rename the file, or write `id: {slug}` in its front matter");
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
            if (IsLineEnd(source[at - 1]) && EndOfFence(source, at) is { } end)
            {
                return (TextSpan.FromBounds(start, at), AfterLineEnd(source, end));
            }

            at = source.IndexOf(Fence, at + 1, StringComparison.Ordinal);
        }

        var closing = LooseFrontMatter.FindClosing(source, start) is { } line ? $"`{line}` is none; write three hyphens and nothing else" : "write one below it";
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

        return end == source.Length || IsLineEnd(source[end]) ? end : null;
    }

    private static int AfterLineEnd(string source, int end)
    {
        var isPair = end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n';
        return Math.Min(end + (isPair ? 2 : 1), source.Length);
    }

    /// <summary>What ends a line to the compiler, whose lines findings are told in.</summary>
    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}

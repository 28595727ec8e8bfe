using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Finds the front matter of other systems at the start of an article, where it is text.</summary>
internal static class ForeignFrontMatter
{
    private const string Fence = "---";

    /// <summary>Longer front matter than anybody writes; the search ends there.</summary>
    private const int MaxLines = 1000;

    private const string Write = "front matter stands between two lines of three hyphens";

    /// <summary>What says that a fence is one, whatever keys follow.</summary>
    private static readonly HashSet<string> s_languages = new(["yaml", "yml", "json", "jsonc", "json5", "toml", "ini", "js"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines above a text that tell of it.</summary>
    private static readonly HashSet<string> s_headers = new(
        [
            "title", "headline", "subtitle", "author", "authors", "byline", "date", "published", "modified", "tags", "category", "categories", "keywords", "lang", "language",
            "slug", "summary", "description", "status", "publisher", "section", "url", "layout",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_first = ["title", "headline"];

    /// <returns>Its first line, and what to write instead; <c>null</c> where the text begins with none.</returns>
    public static (TextSpan At, string Remedy)? Find(string source, DeclaredSchema schema)
    {
        var line = LooseFrontMatter.Line(source, 0);
        var first = line.Slice(0, Math.Min(line.Length, MaxLines)).TrimEnd().ToString();
        var remedy = first.StartsWith(Fence, StringComparison.Ordinal) ? OfNamed(source, first, schema)
            : first is "+++" or ";;;" ? OfFence(source, first)
            : first.StartsWith("{", StringComparison.Ordinal) ? OfJson(source, first, schema)
            : OfKeys(source, first, schema);
        return remedy is null ? null : (new TextSpan(0, first.Length), remedy);
    }

    /// <summary><c>---yaml</c>, <c>--- # a remark</c>.</summary>
    private static string? OfNamed(string source, string first, DeclaredSchema schema)
    {
        var rest = first.Substring(Fence.Length).Trim();
        var isRemark = rest.StartsWith("#", StringComparison.Ordinal);
        if (!isRemark && (rest.Length == 0 || !rest.All(char.IsLetterOrDigit)))
        {
            return null;
        }

        var isCertain = isRemark || s_languages.Contains(rest);
        return ContentOf(source, Fence, "...") is { } lines && SortOf(lines) is { } sort && (isCertain || lines.Any(known => IsKnownPair(known, schema)))
            ? $"write `{Fence}`, three hyphens and nothing else, and not `{Excerpt.Of(first, 0, first.Length)}`{Addition(sort)}"
            : null;
    }

    /// <summary><c>+++</c> of Hugo and Zola, <c>;;;</c>.</summary>
    private static string? OfFence(string source, string fence) =>
        ContentOf(source, fence, fence) is { } lines && SortOf(lines) is { } sort ? $"{Write}, and not `{fence}`{Addition(sort)}" : null;

    /// <summary>A map of JSON, from the first line on.</summary>
    private static string? OfJson(string source, string first, DeclaredSchema schema)
    {
        if (first.EndsWith("}", StringComparison.Ordinal))
        {
            return JsonKeyOf(first.Substring(1)) is { } key && LooseFrontMatter.IsKnown(key, schema) && first.IndexOf("} ", StringComparison.Ordinal) < 0 ? $"{Write}: write one before this and one behind it" : null;
        }

        var next = LooseFrontMatter.NextLine(source, 0);
        var inside = first.Length > 1 ? first.Substring(1) : next < source.Length ? LooseFrontMatter.Line(source, next).ToString() : "";
        return JsonKeyOf(inside) is not null && ContentOf(source, "}", "}") is not null ? $"{Write}: write one before this and one behind the `}}`" : null;
    }

    /// <summary>Keys and values without a line before them: behind them a fence, or the headers that other systems have above a blank line.</summary>
    private static string? OfKeys(string source, string first, DeclaredSchema schema)
    {
        if (KeyOf(first, ':') is not { } key)
        {
            return null;
        }

        if (LooseFrontMatter.IsKnown(key, schema) && IsFenceNext(source) && LooseFrontMatter.IsFrontMatter(source, 0, schema))
        {
            return $"write a line `{Fence}` before it";
        }

        var (count, known, areOurs) = (0, 0, true);
        for (var start = 0; start < source.Length && count < MaxLines; start = LooseFrontMatter.NextLine(source, start))
        {
            var line = LooseFrontMatter.Line(source, start).ToString().TrimEnd();
            if (line.Length == 0 || line == Fence)
            {
                break;
            }

            if (KeyOf(line, ':') is not { } header)
            {
                return null;
            }

            count++;
            known += s_headers.Contains(header) ? 1 : 0;
            areOurs &= schema.KeysOfArticle.Any(own => own.Name == header);
        }

        var areHeaders = known > 1 && s_first.Contains(key, StringComparer.OrdinalIgnoreCase);
        return count > 1 && areOurs ? $"write a line `{Fence}` before these lines and one behind them"
            : areHeaders ? $"{Write}, and its keys are such as `headline`, `author`, `datePublished`"
            : null;
    }

    /// <summary>Whether a fence follows the first lines: behind a blank line it is a rule in a text.</summary>
    private static bool IsFenceNext(string source)
    {
        for (var start = 0; start < source.Length; start = LooseFrontMatter.NextLine(source, start))
        {
            var line = LooseFrontMatter.Line(source, start).TrimEnd();
            if (line.IsEmpty || line.SequenceEqual(Fence.AsSpan()))
            {
                return !line.IsEmpty;
            }
        }

        return false;
    }

    /// <summary>The lines to a closing fence; <c>null</c> where there is none.</summary>
    private static List<string>? ContentOf(string source, string fence, string other)
    {
        var lines = new List<string>();
        for (var start = LooseFrontMatter.NextLine(source, 0); start < source.Length && lines.Count < MaxLines; start = LooseFrontMatter.NextLine(source, start))
        {
            var line = LooseFrontMatter.Line(source, start).ToString().TrimEnd();
            if (line == fence || line == other)
            {
                return lines;
            }

            lines.Add(line);
        }

        return null;
    }

    /// <summary>In what the lines are written; <c>null</c> where one of them is no front matter.</summary>
    private static Sort? SortOf(List<string> lines)
    {
        List<string> said = [.. lines.Where(static line => line.Length > 0 && line[0] is not ('#' or ' ' or '\t'))];
        if (said.Count == 0)
        {
            return null;
        }

        if (said[0].StartsWith("{", StringComparison.Ordinal))
        {
            return said[said.Count - 1].EndsWith("}", StringComparison.Ordinal) ? Sort.Json : null;
        }

        return said.All(static line => KeyOf(line, ':') is not null || line.StartsWith("- ", StringComparison.Ordinal)) ? Sort.Yaml
            : said.All(static line => KeyOf(line, '=') is not null || line[0] is '[' or ']' or '}') ? Sort.Toml
            : null;
    }

    private static string Addition(Sort sort) => sort == Sort.Toml ? "; its lines are YAML, `key: value`, and not TOML" : "";

    private static bool IsKnownPair(string line, DeclaredSchema schema) => KeyOf(line, ':') is { } key && LooseFrontMatter.IsKnown(key, schema);

    /// <summary>The key with which a map of JSON begins.</summary>
    private static string? JsonKeyOf(string text)
    {
        var rest = text.TrimStart();
        var end = rest.StartsWith("\"", StringComparison.Ordinal) ? rest.IndexOf('"', 1) : -1;
        return end > 1 && rest.Substring(end + 1).TrimStart().StartsWith(":", StringComparison.Ordinal) ? rest.Substring(1, end - 1) : null;
    }

    /// <summary>The key of a line: a word, with a blank or nothing behind the colon.</summary>
    private static string? KeyOf(string line, char sign)
    {
        var at = line.IndexOf(sign);
        var key = at > 0 ? line.Substring(0, at).TrimEnd() : "";
        var isKey = key.Length > 0 && key.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '"');
        return isKey && (sign != ':' || at + 1 == line.Length || line[at + 1] is ' ' or '\t') ? key : null;
    }

    private enum Sort
    {
        Yaml,
        Toml,
        Json,
    }
}

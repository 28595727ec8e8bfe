using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Finds front matter that is none, since it does not begin on the first line or its fence only looks like one.</summary>
internal static class LooseFrontMatter
{
    private const string Fence = "---";

    /// <summary>So many lines may stand before it, and so many characters before its fence.</summary>
    private const int MaxBefore = 3;

    /// <param name="source">An article that does not begin with front matter.</param>
    /// <returns>The fence, and what to do about it; <c>null</c> where there is nothing of the kind.</returns>
    public static (TextSpan At, string Remedy)? Find(string source, DeclaredSchema schema)
    {
        var isFirst = true;
        var before = 0;
        for (var start = 0; start < source.Length && before <= MaxBefore; start = NextLine(source, start))
        {
            var line = Line(source, start);
            if (IsBlank(line))
            {
                isFirst = false;
                continue;
            }

            var (fence, prefix) = FindFence(line);
            if (fence > 0 && IsFrontMatter(source, NextLine(source, start), schema))
            {
                var shown = line.TrimEnd(" \t".AsSpan());
                return (new TextSpan(start, shown.Length), Remedy(shown.ToString(), prefix, isFirst, before));
            }

            before++;
            isFirst = false;
        }

        return ForeignFrontMatter.Find(source, schema);
    }

    /// <summary>What is wrong with the line that looks as if it closed the front matter; <c>null</c> where none does.</summary>
    /// <param name="start">Behind the fence that opens it.</param>
    public static string? FindClosing(string source, int start)
    {
        for (; start < source.Length; start = NextLine(source, start))
        {
            var line = Line(source, start);
            if (FindFence(line) is { Length: > 0, Prefix: 0 } || line.TrimEnd().SequenceEqual("...".AsSpan()))
            {
                var shown = line.TrimEnd(" \t".AsSpan()).ToString();
                return FindBlankBehind(shown) is { } blank ? $"behind these hyphens stands {blank}; write three hyphens and nothing else"
                    : $"`{shown.Trim()}` is none; write three hyphens and nothing else";
            }
        }

        return null;
    }

    /// <summary>What stands behind the hyphens of a fence and cannot be seen.</summary>
    private static string? FindBlankBehind(string line) =>
        line.StartsWith(Fence, StringComparison.Ordinal) && line.Length > Fence.Length && IsBlank(line[Fence.Length]) ? LookAlikes.Describe(line[Fence.Length]) : null;

    private static string Remedy(string fence, int prefix, bool isFirst, int before)
    {
        if (isFirst && FindBlankBehind(fence) is { } blank)
        {
            return $"behind the `{Fence}` stands {blank}; write three hyphens and nothing else";
        }

        if (fence != Fence)
        {
            return prefix > 0 ? $"remove what stands before the `{Fence}`" : $"write `{Fence}`, three hyphens and nothing else, and not `{fence}`"
                + (isFirst ? "" : ", on the first line");
        }

        return before > 0 ? "remove the lines before it: front matter begins on the first line" : "remove the blank lines before it: front matter begins on the first line";
    }

    /// <summary>Whether keys and values follow, one of them known, and behind them another fence.</summary>
    public static bool IsFrontMatter(string source, int start, DeclaredSchema schema)
    {
        var isKnown = false;
        for (; start < source.Length; start = NextLine(source, start))
        {
            var line = Line(source, start);
            if (FindFence(line) is { Length: > 0, Prefix: 0 })
            {
                return isKnown;
            }

            if (IsBlank(line) || line[0] is ' ' or '\t' or '#' or '-')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')) || line.Slice(0, colon).IndexOf(' ') >= 0)
            {
                return false;
            }

            isKnown |= IsKnown(line.Slice(0, colon).ToString(), schema);
        }

        return false;
    }

    /// <summary>Whether the format has a key, or another system has it for one of ours.</summary>
    public static bool IsKnown(string key, DeclaredSchema schema) =>
        (!char.IsUpper(key[0]) && ForeignWords.FindKey(key, isMap: false, kind: null) is not null) || schema.KeysOfArticle.Any(known => known.Name == key) || schema.Kinds.Any(kind => kind.Plural == key);

    /// <summary>The length of a line's hyphens, or of what looks like them, where it holds nothing else; a few characters may stand before three.</summary>
    private static (int Length, int Prefix) FindFence(ReadOnlySpan<char> line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && IsBlank(line[start]))
        {
            start++;
        }

        while (end > start && IsBlank(line[end - 1]))
        {
            end--;
        }

        var first = end;
        while (first > start && (line[first - 1] == '-' || LookAlikes.IsHyphen(line[first - 1])))
        {
            first--;
        }

        var (length, prefix) = (end - first, first - start);
        var isFence = prefix == 0 ? length > 1 || (length == 1 && line[first] != '-') : length == Fence.Length && prefix <= MaxBefore;
        return isFence ? (length, prefix) : default;
    }

    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || LookAlikes.IsBlank(c);

    public static ReadOnlySpan<char> Line(string source, int start)
    {
        var length = source.AsSpan(start).IndexOfAny('\n', '\r');
        return source.AsSpan(start, length < 0 ? source.Length - start : length);
    }

    public static int NextLine(string source, int start)
    {
        var end = start + Line(source, start).Length;
        return end + (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 2 : 1);
    }
}

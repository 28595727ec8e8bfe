namespace ArticleGen.Text;

/// <summary>FNV-1a: the same on every machine and in every process, unlike <c>string.GetHashCode</c>.</summary>
internal static class StableHash
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}

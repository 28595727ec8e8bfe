namespace ArticleGen.Text;

/// <summary>A stretch of an article's text without its markup, in UTF-16 units.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public string In(string text) => text.Substring(Start, Length);
}

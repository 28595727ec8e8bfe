namespace ArticleGen.Collections;

/// <summary>Texts, found at once however many there are. Equal when they are the same texts.</summary>
internal sealed class TextSet(IEnumerable<string> texts) : IEquatable<TextSet>
{
    private readonly HashSet<string> _texts = new(texts, StringComparer.Ordinal);

    public bool IsEmpty => _texts.Count == 0;

    public bool Contains(string text) => _texts.Contains(text);

    public bool Equals(TextSet? other) => other is not null && _texts.SetEquals(other._texts);

    public override bool Equals(object? obj) => Equals(obj as TextSet);

    public override int GetHashCode() => _texts.Count;
}

namespace ArticleGen.Emitting;

/// <summary>Characters that grow in place and are used again: an article's data are built without a copy for each step.</summary>
internal sealed class CharBuffer
{
    private char[] _characters = new char[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    public int Capacity => _characters.Length;

    public char this[int index] => _characters[index];

    public void Clear() => Length = 0;

    /// <summary>Drops what stands after a place.</summary>
    public void Truncate(int length) => Length = length;

    public void Append(char c)
    {
        Reserve(1);
        _characters[Length++] = c;
    }

    public void Append(char c, int count)
    {
        Reserve(count);
        _characters.AsSpan(Length, count).Fill(c);
        Length += count;
    }

    public void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _characters, Length, text.Length);
        Length += text.Length;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public override string ToString() => new(_characters, 0, Length);

    private void Reserve(int more)
    {
        if (Length + more > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(Length + more, _characters.Length * 2));
        }
    }
}

using System.Text;

namespace ArticleGen.Text;

/// <summary>A text in its composed form that knows where each part of it is written.</summary>
internal sealed class ComposedText
{
    /// <summary>Where each character is written, and the end of the text; <c>null</c> where the text is composed as it is written.</summary>
    private readonly int[]? _places;

    private ComposedText(string text, int[]? places) => (Text, _places) = (text, places);

    public string Text { get; }

    public static ComposedText Of(string written)
    {
        if (ReferenceEquals(Composition.Of(written), written))
        {
            return new ComposedText(written, places: null);
        }

        var text = new StringBuilder(written.Length);
        var places = new List<int>(written.Length + 1);
        for (var start = 0; start < written.Length;)
        {
            var end = start + 1;
            while (end < written.Length && !Composition.BeginsAnew(written[end]))
            {
                end++;
            }

            var part = written.Substring(start, end - start);
            var composed = Composition.Of(part);
            for (var i = 0; i < composed.Length; i++)
            {
                // What became one letter is not parted: what ends inside of it ends behind it.
                places.Add(i == 0 ? start : composed == part ? start + i : end);
            }

            text.Append(composed);
            start = end;
        }

        places.Add(written.Length);
        return new ComposedText(text.ToString(), [.. places]);
    }

    /// <summary>Where a stretch of the composed text is written.</summary>
    public TextRange Written(TextRange range) =>
        _places is null ? range : new TextRange(_places[range.Start], _places[range.Start + range.Length] - _places[range.Start]);
}

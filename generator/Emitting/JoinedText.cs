using System.Text;
using ArticleGen.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>A file made of strings that others hold: the articles of a file are long, and an edit changes one of them.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly string[] _pieces;

    /// <summary>Where each piece begins, and where the last one ends.</summary>
    private readonly int[] _starts;

    /// <param name="pieces">None of them empty.</param>
    public JoinedText(IReadOnlyList<string> pieces)
    {
        _pieces = [.. pieces];
        _starts = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            _starts[i + 1] = _starts[i] + pieces[i].Length;
        }
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => _starts[_pieces.Length];

    public override char this[int position]
    {
        get
        {
            var piece = PieceAt(position);
            return _pieces[piece][position - _starts[piece]];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var piece = count == 0 ? 0 : PieceAt(sourceIndex); count > 0; piece++)
        {
            var start = sourceIndex - _starts[piece];
            var length = Math.Min(count, _pieces[piece].Length - start);
            _pieces[piece].CopyTo(start, destination, destinationIndex, length);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }

    private int PieceAt(int position) => Search.FirstAfter(_starts, _pieces.Length, position, static (starts, index) => starts[index]) - 1;
}

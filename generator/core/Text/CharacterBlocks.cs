using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleGen.Text;

/// <summary>Many characters of a text as one value, to look at all of them at once.</summary>
internal static class CharacterBlocks
{
    /// <summary>A text as blocks of <see cref="Vector{T}.Count"/> characters; a last one that is not full is left out.</summary>
    public static ReadOnlySpan<Vector<ushort>> Of(ReadOnlySpan<char> text) => MemoryMarshal.Cast<char, Vector<ushort>>(text);

    /// <summary>Marks the characters from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static Vector<ushort> AreBetween(this Vector<ushort> block, char first, char last) =>
        Vector.LessThanOrEqual(block - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));

    /// <summary>Marks the characters that are <paramref name="c"/>.</summary>
    public static Vector<ushort> Are(this Vector<ushort> block, char c) => Vector.Equals(block, new Vector<ushort>(c));
}

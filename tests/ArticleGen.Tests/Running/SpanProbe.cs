using System.Runtime.Loader;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>A piece that a page writer meets.</summary>
/// <param name="Depth">In how many others it stands.</param>
/// <param name="Index">Which of the article's spans it is, or of which it is a part.</param>
/// <param name="Part">Which part of it.</param>
internal readonly record struct PartOfSpan(int Depth, int Index, string Part, int Start, int End);

/// <summary>
/// The spans and pieces of articles with spans anywhere, which no article says. The walks are made by compiled code; they hold that pieces
/// together are the text, each piece where its words stand, and that what is whole is the article's span itself.
/// </summary>
internal sealed class SpanProbe
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Demo.Corpus;

        public static class Probe
        {
            private static readonly string s_letters = new(Enumerable.Range(0, 60_000).Select(i => (char)(' ' + i)).ToArray());

            public static object Make(int length, int[] spans, int[] paragraphs) => Article.Sample("a", s_letters[..length]) with
            {
                Mentions = [.. spans.Chunk(2).Select(span => Mention.Sample("m") with { Span = new TextSpan(span[0], span[1] - span[0]) })],
                Paragraphs = [.. paragraphs.Chunk(2).Select(place => Segment.Sample(s_letters[place[0]..place[1]], place[0]))],
            };

            public static int[] Parents(object article) => [.. ((Article)article).Spans.Select(span => span.Parent?.Index ?? -1)];

            public static int[][] Children(object article) => [.. ((Article)article).Spans.Select(span => span.Children.Select(child => child.Index).ToArray())];

            public static int[] All(object article) => Walk((Article)article, ((Article)article).Pieces, 0, ((Article)article).Text.Length);

            public static int[] In(object article, int start, int end) =>
                Walk((Article)article, ((Article)article).SpanTree.Pieces(new TextSpan(start, end - start)), start, end);

            public static int[] Inside(object article, int index)
            {
                var span = ((Article)article).Spans[index];
                return Walk((Article)article, span.Pieces, span.Span.Start, span.Span.End);
            }

            public static int Count(object article) => Count(((Article)article).Pieces);

            private static int Count(IReadOnlyList<TextPiece> pieces) => pieces.Sum(piece => piece.Annotated is { } span ? 1 + Count(span.Pieces) : 0);

            private static int[] Walk(Article article, IReadOnlyList<TextPiece> pieces, int start, int end)
            {
                var found = new List<int>();
                Walk(article, pieces, start, end, 0, found);
                return found.ToArray();
            }

            private static void Walk(Article article, IReadOnlyList<TextPiece> pieces, int position, int end, int depth, List<int> found)
            {
                var isText = false;
                foreach (var piece in pieces)
                {
                    Hold(string.CompareOrdinal(article.Text, position, piece.Text, 0, piece.Text.Length) == 0, "a piece is not the text at its place");
                    Hold(!isText || piece.Annotated is not null, "plain text is in two pieces");
                    isText = piece.Annotated is null;
                    if (piece.Annotated is { } span)
                    {
                        Hold(span.Span.Start == position && span.Text == piece.Text, "a span stands elsewhere");
                        Hold(span.Whole == article.Spans[span.Whole.Index], "its whole is not a span of the article");
                        Hold(span.Part == SpanPart.Whole == (span == span.Whole), "it is whole or a part, and not the other");
                        found.AddRange([depth, span.Whole.Index, (int)span.Part, span.Span.Start, span.Span.End]);
                        Walk(article, span.Pieces, position, span.Span.End, depth + 1, found);
                    }

                    position += piece.Text.Length;
                }

                Hold(position == end, "the pieces are not all of the text");
            }

            private static void Hold(bool law, string what)
            {
                if (!law)
                {
                    throw new InvalidOperationException(what);
                }
            }
        }
        """;

    private static readonly Lazy<Type> s_code = new(static () =>
    {
        using var image = new MemoryStream(CompiledCorpus.Compile(Code, [GeneratorHarness.Article("none", "Nothing.\n")]));
        return new AssemblyLoadContext("Spans").LoadFromStream(image).GetType("Probe")!;
    });

    private static readonly string[] s_parts = ["Whole", "First", "Middle", "Last"];

    private readonly object _article;

    /// <param name="spans">In any order.</param>
    /// <param name="paragraphs">The whole text is one where there are none.</param>
    public SpanProbe(int length, IEnumerable<(int Start, int End)> spans, params (int Start, int End)[] paragraphs)
    {
        Spans = [.. spans.OrderBy(static span => span.Start).ThenByDescending(static span => span.End)];
        Paragraphs = paragraphs.Length > 0 ? paragraphs : [(0, length)];
        _article = Call<object>("Make", length, Flat(Spans), Flat(Paragraphs));
    }

    /// <summary>In the order in which the article has them.</summary>
    public IReadOnlyList<(int Start, int End)> Spans { get; }

    public IReadOnlyList<(int Start, int End)> Paragraphs { get; }

    /// <summary>The index of each span's parent, or -1.</summary>
    public int[] Parents => Call<int[]>("Parents", _article);

    public int[][] Children => Call<int[][]>("Children", _article);

    /// <summary>All that stands in the article, in the order in which a page writer meets it.</summary>
    public List<PartOfSpan> All => Parts(Call<int[]>("All", _article));

    /// <summary>How many spans and parts a page writer meets who reads no words but those of plain text.</summary>
    public int Count => Call<int>("Count", _article);

    /// <summary>All that stands in a stretch of the text.</summary>
    public List<PartOfSpan> In((int Start, int End) place) => Parts(Call<int[]>("In", _article, place.Start, place.End));

    /// <summary>All that stands in a span.</summary>
    public List<PartOfSpan> Inside(int span) => Parts(Call<int[]>("Inside", _article, span));

    private static T Call<T>(string method, params object[] arguments) =>
        (T)s_code.Value.GetMethod(method)!.Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    private static int[] Flat(IEnumerable<(int Start, int End)> places) => [.. places.SelectMany(static place => new[] { place.Start, place.End })];

    private static List<PartOfSpan> Parts(int[] found) =>
        [.. found.Chunk(5).Select(static part => new PartOfSpan(part[0], part[1], s_parts[part[2]], part[3], part[4]))];
}

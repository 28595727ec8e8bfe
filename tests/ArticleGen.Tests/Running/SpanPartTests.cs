using ArticleGen.Tests.Support;
using CsCheck;

namespace ArticleGen.Tests.Running;

/// <summary>What holds of pieces and parts wherever spans stand. That pieces together are the text, <see cref="SpanProbe"/> holds in each walk.</summary>
public class SpanPartTests
{
    private const int Length = 30;

    private static readonly (int Start, int End)[] s_paragraphs = [(0, 9), (11, 20), (22, Length)];

    private static readonly Gen<(int Start, int End)[]> s_any = Gen.Select(Gen.Int[0, Length - 1], Gen.Int[1, Length])
        .Select(static (start, length) => (start, Math.Min(Length, start + length))).Array[0, 24];

    /// <summary>Any spans over any paragraphs.</summary>
    private static readonly Gen<SpanProbe> s_crossing = s_any.Select(static spans => new SpanProbe(Length, spans, s_paragraphs));

    /// <summary>Spans as our own format has them, empty ones among them.</summary>
    private static readonly Gen<SpanProbe> s_nested = Gen.Select(Gen.Int[0, Length - 1], Gen.Int[0, 9])
        .Select(static (start, length) => (Start: start, End: start + length))
        .Where(static span => s_paragraphs.Any(paragraph => paragraph.Start <= span.Start && span.End <= paragraph.End))
        .Array[0, 24]
        .Select(static spans => new SpanProbe(Length, WithoutCrossing(spans), s_paragraphs));

    [Fact]
    public void Parts_of_a_span_together_are_the_span() => s_crossing.Sample(static article =>
    {
        var parts = article.All.ToLookup(static part => part.Index);
        for (var i = 0; i < article.Spans.Count; i++)
        {
            AssertTile(article.Spans[i], [.. parts[i]]);
            var told = parts[i].Count() == 1 ? ["Whole"] : parts[i].Select((_, at) => at == 0 ? "First" : at == parts[i].Count() - 1 ? "Last" : "Middle");
            Assert.Equal(told, parts[i].Select(static part => part.Part));
        }
    });

    [Fact]
    public void In_a_paragraph_stands_all_that_overlaps_it() => s_crossing.Sample(static article =>
    {
        foreach (var paragraph in article.Paragraphs)
        {
            AssertHolds(article, paragraph, article.In(paragraph), static _ => false);
        }
    });

    [Fact]
    public void In_a_span_stands_all_that_overlaps_it_but_what_is_around() => s_crossing.Sample(static article =>
    {
        for (var i = 0; i < article.Spans.Count; i++)
        {
            AssertHolds(article, article.Spans[i], article.Inside(i), other => other <= i && Contains(article.Spans[other], article.Spans[i]));
        }
    });

    [Fact]
    public void In_other_words_stands_all_that_overlaps_them_but_what_is_around() =>
        Gen.Select(s_crossing, Gen.Int[0, Length - 1], Gen.Int[1, Length]).Sample(static (article, start, length) =>
        {
            var place = (Start: start, End: Math.Min(Length, start + length));
            if (!article.Paragraphs.Contains(place) && !article.Spans.Contains(place))
            {
                AssertHolds(article, place, article.In(place), other => Contains(article.Spans[other], place));
            }
        });

    [Fact]
    public void The_parent_is_the_last_that_holds_it_and_its_children_have_it_as_their_parent() => s_crossing.Sample(static article =>
    {
        var parents = article.Spans.Select((span, i) => Enumerable.Range(0, i).LastOrDefault(other => Contains(article.Spans[other], span), -1)).ToArray();

        Assert.Equal(parents, article.Parents);
        Assert.Equal(parents.Select((_, i) => Enumerable.Range(0, parents.Length).Where(child => parents[child] == i)), article.Children);
    });

    [Fact]
    public void Spans_that_nest_are_what_they_were_without_parts() => s_nested.Sample(static article =>
    {
        Assert.Equal(Outermost(article.Spans, (0, Length), 0, takesEnd: true), article.All);
        foreach (var place in article.Paragraphs.Concat(article.Spans.Where(static span => span.End > span.Start)))
        {
            Assert.Equal(Outermost(article.Spans, place, 0, takesEnd: article.Paragraphs.Contains(place)), article.In(place));
        }

        for (var i = 0; i < article.Spans.Count; i++)
        {
            Assert.Equal(Outermost(article.Spans, article.Spans[i], i + 1), article.Inside(i));
        }
    });

    /// <summary>Of two that cross, the later is in two parts; what does not cross is whole.</summary>
    [Theory]
    [InlineData("0-4 2-6", "0 Whole 0-4, 1 First 2-4, 1 Last 4-6")]
    [InlineData("0-9 1-5 3-8", "0 Whole 0-9, 1 Whole 1-5, 2 First 3-5, 2 Last 5-8")]
    [InlineData("0-4 2-6 2-3 4-5", "0 Whole 0-4, 1 First 2-4, 2 Whole 2-3, 1 Last 4-6, 3 Whole 4-5")]
    [InlineData("0-3 1-6 2-9", "0 Whole 0-3, 1 First 1-3, 2 First 2-3, 2 Last 3-9, 1 Last 3-6")]
    [InlineData("0-4 2-6 4-9", "0 Whole 0-4, 1 First 2-4, 2 Whole 4-9, 1 Last 4-6")]
    [InlineData("0-4 0-4 2-6", "0 Whole 0-4, 1 Whole 0-4, 2 First 2-4, 2 Last 4-6")]
    public void The_later_one_goes_on_behind_the_earlier_one(string spans, string parts) => Assert.Equal(parts, string.Join(", ", new SpanProbe(
        10,
        spans.Split(' ').Select(static span => (span[0] - '0', span[2] - '0'))).All.Select(static part => $"{part.Index} {part.Part} {part.Start}-{part.End}")));

    /// <summary>Each of one half crosses each of the other: cut where the others end, they would have as many parts as there are pairs.</summary>
    [Theory]
    [InlineData("nested in each half")]
    [InlineData("of one length")]
    [InlineData("of one length, few at a time")]
    [InlineData("long and short in turn")]
    [InlineData("in two rows")]
    [InlineData("one in the other")]
    public void Twice_as_many_have_about_twice_as_many_parts(string how)
    {
        var (once, twice) = (Parts(how, 1_000), Parts(how, 2_000));

        Assert.InRange(once, 1_000, 20 * 1_000);
        Assert.InRange(twice, 0, 5 * once / 2);
        Growth.IsLinear(count => Parts(how, count), count: 1_000);
    }

    private static int Parts(string how, int count)
    {
        var half = count / 2;
        var spans = Enumerable.Range(0, count).Select(i => how switch
        {
            "nested in each half" => i < half ? (i, (2 * count) - i) : (i, (4 * count) - i),
            "of one length" => (i, count + i),
            "of one length, few at a time" => (2 * i, (2 * i) + (count / 2) + 1),
            "long and short in turn" => i % 2 == 0 ? (i, (3 * count) - i) : (i, (5 * count) - i),
            "in two rows" => i < half ? (4 * i, (4 * i) + 4) : ((4 * (i - half)) + 2, (4 * (i - half)) + 6),
            _ => (i, (2 * count) - i),
        });
        return new SpanProbe(6 * count, spans).Count;
    }

    private static bool Contains((int Start, int End) outer, (int Start, int End) inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    private static List<(int Start, int End)> WithoutCrossing((int Start, int End)[] spans)
    {
        List<(int Start, int End)> nested = [];
        foreach (var span in spans)
        {
            if (nested.All(other => Contains(other, span) || Contains(span, other) || span.End <= other.Start || other.End <= span.Start))
            {
                nested.Add(span);
            }
        }

        return nested;
    }

    /// <summary>Parts follow each other without a gap from the start of a place to its end.</summary>
    private static void AssertTile((int Start, int End) place, PartOfSpan[] parts)
    {
        Assert.Equal(place, (parts[0].Start, parts[^1].End));
        Assert.Equal(parts.Skip(1).Select(static part => part.Start), parts.SkipLast(1).Select(static part => part.End));
    }

    private static void AssertHolds(SpanProbe article, (int Start, int End) place, List<PartOfSpan> found, Func<int, bool> isAround)
    {
        var parts = found.ToLookup(static part => part.Index);
        for (var i = 0; i < article.Spans.Count; i++)
        {
            var (start, end) = (Math.Max(place.Start, article.Spans[i].Start), Math.Min(place.End, article.Spans[i].End));
            if (start < end && !isAround(i))
            {
                AssertTile((start, end), [.. parts[i]]);
            }
            else
            {
                Assert.Empty(parts[i]);
            }
        }
    }

    /// <summary>The walk as it was while spans could only nest: what begins before the end of the last piece stands inside it.</summary>
    private static IEnumerable<PartOfSpan> Outermost(
        IReadOnlyList<(int Start, int End)> spans, (int Start, int End) place, int first, int depth = 0, bool takesEnd = false)
    {
        var position = place.Start;
        for (var i = first; i < spans.Count; i++)
        {
            if (spans[i].Start >= position && (spans[i].Start < place.End || (takesEnd && spans[i] == (place.End, place.End))) && Contains(place, spans[i]))
            {
                yield return new PartOfSpan(depth, i, "Whole", spans[i].Start, spans[i].End);
                foreach (var inner in Outermost(spans, spans[i], i + 1, depth + 1))
                {
                    yield return inner;
                }

                position = spans[i].End;
            }
        }
    }
}

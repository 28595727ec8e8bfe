using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>Draws a bar at the left of every line of a content, as for a quotation in a letter.</summary>
internal sealed class Barred(IRenderable content, string bar, Style style) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        Measurement inner = content.Measure(options, maxWidth - bar.Length);
        return new Measurement(inner.Min + bar.Length, inner.Max + bar.Length);
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int width = maxWidth - bar.Length;
        foreach (SegmentLine line in Segment.SplitLines(content.Render(options, width), width))
        {
            yield return new Segment(bar, style);
            foreach (Segment segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }
}

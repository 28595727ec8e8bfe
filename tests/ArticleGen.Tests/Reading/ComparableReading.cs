using System.Text;
using ArticleGen.Syntax;

namespace ArticleGen.Tests.Reading;

/// <summary>What pandoc and we must agree on: the words, and each span with what is said of it, outer spans first.</summary>
/// <param name="Spans">A span is <c>him {person=abe}</c>.</param>
public sealed record ComparableReading(string Text, IReadOnlyList<string> Spans)
{
    internal static ComparableReading Of(Body body) => new(
        Normalise(body.Text),
        [.. body.Annotations.Select(annotation => Span(annotation.Range.In(body.Text), AnnotationText.Meaning(annotation)))]);

    internal static string Span(string words, string meaning) => $"{Normalise(words)} {{{meaning}}}";

    // pandoc composes characters and keeps no runs of white space; we keep both, so here both count as one.
    // Under InvariantGlobalization .NET composes nothing, so generated documents hold nothing that composes.
    internal static string Normalise(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

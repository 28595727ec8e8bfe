using System.Globalization;
using System.Text;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>Two plain ways of emitting articles as C#, to compare with.</summary>
internal static class PlainCode
{
    private const int ArticlesPerFile = 250;

    private const string Records = """
        public sealed record Range(int Start, int Length);
        public sealed record Mention { public Range Span { get; init; } = null!; public string[] Targets { get; init; } = []; }
        public sealed record Quote
        {
            public string Id { get; init; } = "";
            public int Kind { get; init; }
            public int Type { get; init; }
            public string[] Speakers { get; init; } = [];
            public Range[] Segments { get; init; } = [];
        }
        public sealed record Article
        {
            public string Id { get; init; } = "";
            public string Text { get; init; } = "";
            public Quote[] Quotes { get; init; } = [];
            public Mention[] Mentions { get; init; } = [];
        }
        """;

    /// <summary>Nothing but the texts: a property each, with a string literal.</summary>
    public static List<SourceText> BareLiterals(List<Article> articles) =>
    [
        .. articles.Chunk(ArticlesPerFile).Select(static (chunk, file) => Class("Texts" + Text(file), chunk.Select(
            static (article, i) => $"    public static string Text{Text(i)} => {Literal(article.Text)};\n"))),
    ];

    /// <summary>The texts, quotes and mentions as nested object initialisers, a method each.</summary>
    public static List<SourceText> ObjectInitializers(List<Article> articles) =>
    [
        SourceText.From(Records, Encoding.UTF8),
        .. articles.Chunk(ArticlesPerFile).Select(static (chunk, file) => Class("Articles" + Text(file), chunk.Select(
            static (article, i) => $$"""
                    public static Article Article{{Text(i)}}() => new Article
                    {
                        Id = {{Literal(article.Id)}},
                        Text = {{Literal(article.Text)}},
                        Quotes = new Quote[] { {{string.Join(", ", article.Quotes.Select(QuoteOf))}} },
                        Mentions = new Mention[] { {{string.Join(", ", article.Mentions.Select(MentionOf))}} },
                    };

                """))),
    ];

    private static string QuoteOf(Quote quote) =>
        $"new Quote {{ Id = {Literal(quote.Id)}, Kind = {Text((int)quote.Kind)}, Type = {Text((int)quote.Type)}, "
        + $"Speakers = new string[] {{ {string.Join(", ", quote.Speakers.Select(Literal))} }}, "
        + $"Segments = new Range[] {{ {string.Join(", ", quote.Segments.Select(static segment => RangeOf(segment.Range)))} }} }}";

    private static string MentionOf(Mention mention) =>
        $"new Mention {{ Span = {RangeOf(mention.Range)}, Targets = new string[] {{ {string.Join(", ", mention.Targets.Select(Literal))} }} }}";

    private static string RangeOf(TextRange range) => $"new Range({Text(range.Start)}, {Text(range.Length)})";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SourceText Class(string name, IEnumerable<string> members) =>
        SourceText.From($"public static class {name}\n{{\n{string.Concat(members)}}}\n", Encoding.UTF8);
}

using System.Text;
using CsCheck;

namespace ArticleGen.Tests.Reading;

/// <summary>Words, or a span around some: what a random document is made of.</summary>
internal abstract record Node;

internal sealed record Words(string Text) : Node;

/// <param name="Block">The attributes in the order of <see cref="AnnotationText"/>, so that they are their own meaning.</param>
internal sealed record Span(string Block, Node[] Content) : Node;

/// <summary>A random text with properly nested spans, which can be written in the syntax and knows what must be read back.</summary>
internal sealed record AnnotatedText(Node[][] Paragraphs, string LineEnd, string BlankLines)
{
    private static readonly string[] s_units =
    [
        "a", "Zoë", "ß", "1", " ", "  ", "\t", "n\nn", "[", "]", "{", "}", "\\", "\"", "'", "“", "”", ".", ",", "=", "#", "*", "_", "-", "+",
        "`", "<", ">", "&", "!", "|", "~", "$", "^", "(", ")", ":", "/", "]{", "{.cue}", "]{.cue}", "[x]", "\\[", "&amp;", "--", "...", "1.",
        "😀", "𝒯", "q\u0301", "\u20DD", "\u00A0", "\u2028", "\u200B", "\uFEFF", "安倍", "ערב",
    ];

    private static readonly string[] s_blocks =
    [
        ".cue", ".quote", ".person .source", ".date", "cue=q", "person=a", "event=e place=\"a b\"", "by=\"a b\" kind=mixed quote=q",
        "cert=low note=\"]{.cue} [a\" person=a", "date=[1667,1668] mod=start", "date=\"{1970,1971}\"", "duration=P1Y of=e", "source=\"q r\"",
        "label=claim", "id=p label=\"two words\" on=\"#p #q\" topic=#a", "label=x person=a topic=\"much rain\"",
    ];

    private static readonly Gen<Node> s_words = Gen.OneOf(s_units).Array[1, 6].Select(static units => (Node)new Words(string.Concat(units)));

    // Paragraphs begin and end with a word: what white space there means is the affair of the tables in MarkupTests.
    public static readonly Gen<AnnotatedText> Any = Gen.Select(
        Nodes(depth: 3).Select(static nodes => (Node[])[new Words("So "), .. nodes, new Words(".")]).Array[1, 4],
        Gen.OneOf("\n", "\r\n", "\r"),
        Gen.OneOf("\n\n", "\n\n\n", "\n \t\n"),
        static (paragraphs, lineEnd, blankLines) => new AnnotatedText(paragraphs, lineEnd, blankLines));

    public string Text => string.Join(BlankLines, Paragraphs.Select(Plain));

    /// <summary>The spans as <see cref="AnnotationText.Show"/> tells them.</summary>
    public IReadOnlyList<string> Spans
    {
        get
        {
            var spans = new List<string>();
            var position = 0;
            foreach (var paragraph in Paragraphs)
            {
                Collect(paragraph, position, spans);
                position += Plain(paragraph).Length + BlankLines.Length;
            }

            return spans;
        }
    }

    /// <param name="needsEscape">Which characters of the words get a backslash.</param>
    public string Write(Predicate<char> needsEscape)
    {
        var source = new StringBuilder();
        foreach (var paragraph in Paragraphs)
        {
            source.Append(source.Length == 0 ? "" : BlankLines);
            Write(paragraph, needsEscape, source);
        }

        return source.Replace("\n", LineEnd).ToString();
    }

    public override string ToString() => Write(NeedsEscape);

    /// <summary>What the syntax itself needs: a bracket, a brace directly behind a span, and the backslash.</summary>
    public static bool NeedsEscape(char c) => c is '[' or ']' or '{' or '}' or '\\';

    public static bool IsAsciiPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    private static Gen<Node[]> Nodes(int depth) =>
        (depth == 0 ? s_words : Gen.Frequency((3, s_words), (2, Spanned(depth)))).Array[1, 4];

    // A span needs a word, before or behind whatever else it holds.
    private static Gen<Node> Spanned(int depth) => Gen.Select(
        Gen.OneOf(s_blocks),
        Nodes(depth - 1),
        Gen.Bool,
        static (block, content, wordFirst) => (Node)new Span(block, wordFirst ? [new Words("w"), .. content] : [.. content, new Words("w")]));

    private static string Plain(Node[] nodes) =>
        string.Concat(nodes.Select(static node => node is Span span ? Plain(span.Content) : ((Words)node).Text));

    private static void Collect(Node[] nodes, int position, List<string> spans)
    {
        foreach (var node in nodes)
        {
            if (node is Span span)
            {
                spans.Add($"{position}+{Plain([span]).Length} {span.Block}");
                Collect(span.Content, position, spans);
            }

            position += Plain([node]).Length;
        }
    }

    private static void Write(Node[] nodes, Predicate<char> needsEscape, StringBuilder source)
    {
        foreach (var node in nodes)
        {
            if (node is Span span)
            {
                source.Append('[');
                Write(span.Content, needsEscape, source);
                source.Append("]{").Append(span.Block).Append('}');
                continue;
            }

            foreach (var c in ((Words)node).Text)
            {
                source.Append(needsEscape(c) ? "\\" : "").Append(c);
            }
        }
    }
}

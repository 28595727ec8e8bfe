using System.Text;
using ArticleGen.Emitting;
using ArticleGen.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Emitting;

/// <summary>A text of pieces is the text that they are together, for all that a compiler or an editor asks of it.</summary>
public class JoinedTextTests
{
    private const string Code = "// Rain.\nclass C\n{\n}\n";

    /// <summary>Cut between characters, lines and words.</summary>
    private static readonly string[] s_pieces = ["/", "/ Rain.\ncl", "ass C\n{", "\n", "}\n"];

    private readonly SourceText _whole = SourceText.From(Code, Encoding.UTF8);
    private readonly JoinedText _joined = new(s_pieces);

    [Fact]
    public void Each_character_is_that_of_the_whole() =>
        Assert.Equal(Code, string.Concat(Enumerable.Range(0, _joined.Length).Select(index => _joined[index])));

    [Fact]
    public void Each_part_is_that_of_the_whole()
    {
        for (var start = 0; start <= Code.Length; start++)
        {
            for (var end = start; end <= Code.Length; end++)
            {
                Assert.Equal(Code[start..end], _joined.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end)));
            }
        }
    }

    [Fact]
    public void Its_lines_are_those_of_the_whole() =>
        Assert.Equal(_whole.Lines.Select(static line => line.SpanIncludingLineBreak), _joined.Lines.Select(static line => line.SpanIncludingLineBreak));

    [Fact]
    public void It_has_the_checksum_of_the_whole() => Assert.Equal(_whole.GetChecksum(), _joined.GetChecksum());

    [Fact]
    public void It_can_be_put_into_debug_information() => Assert.True(_joined.CanBeEmbedded);

    [Fact]
    public void Its_tree_is_that_of_the_whole() =>
        Assert.True(Parse(_joined).IsEquivalentTo(Parse(_whole)));

    private static SyntaxTree Parse(SourceText text) => CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken);
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleGen.Binding;
using ArticleGen.Flow;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What is known of files is bounded by what somebody holds.</summary>
public class FileMemoTests
{
    private readonly FileMemo<DeclaredSchema, ReadFile> _memo = new(static (file, _) =>
    {
        var document = Document.Failed(file, new InvalidOperationException("not read"));
        var references = ReferenceCollector.Collect(document);
        return new ReadFile(document, references, Contribution.Of(document, references), default);
    });

    [Fact]
    public void A_file_is_known_while_its_reading_is_held()
    {
        var held = Enumerable.Range(0, 3000).Select(static number => FileOf(number)).Select(Get).ToList();
        GC.Collect();

        Assert.All(held.Select(static (file, number) => (file, number)), read => Assert.Same(read.file, Get(FileOf(read.number))));
    }

    [Fact]
    public void Paths_that_nobody_holds_are_forgotten()
    {
        for (var thousand = 0; thousand < 5; thousand++)
        {
            ReadAndDrop(1000 * thousand, 1000);
            GC.Collect();
        }

        Assert.InRange(_memo.Count, 0, 3000);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadAndDrop(int start, int count)
    {
        foreach (var number in Enumerable.Range(start, count))
        {
            Get(FileOf(number));
        }
    }

    private ReadFile Get(SourceFile file) => _memo.Get(file, DeclaredSchema.BuiltIn);

    private static SourceFile FileOf(int number)
    {
        var path = number.ToString(CultureInfo.InvariantCulture) + ".article.md";
        return new SourceFile("/project/" + path, path, SourceText.From("Rain.", Encoding.UTF8));
    }
}

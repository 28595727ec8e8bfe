using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleGen.Building;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What is known of files is bounded by what somebody holds.</summary>
public class FileMemoTests
{
    private readonly FileMemo<DeclaredSchema, ReadFile> _memo = new(static (file, _) =>
        ReadFile.Of(Document.Failed(file), []));

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

    private Result<ReadFile> Get(SourceFile file) => _memo.Get(file, DeclaredSchema.BuiltIn);

    private static SourceFile FileOf(int number)
    {
        var path = number.ToString(CultureInfo.InvariantCulture) + ".article.md";
        return new SourceFile("/project/" + path, path, "Rain.", Encoding.UTF8);
    }
}

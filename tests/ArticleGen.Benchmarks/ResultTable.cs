using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleGen.Benchmarks;

/// <summary>All numbers that the product promises, measured in one run and kept in <c>RESULTS.md</c>.</summary>
internal static class ResultTable
{
    private static readonly (string Name, Func<bool, IEnumerable<Row>> Measure)[] s_groups =
    [
        ("reading", ReadingRows.Measure),
        ("cold", ColdRows.Measure),
        ("fixed", FixedPriceRows.Measure),
        ("compiler", CompilerRows.Measure),
        ("names", NameRows.Measure),
        ("edit", EditRows.Measure),
        ("types", TypeRows.Measure),
        ("growth", GrowthRows.Measure),
        ("run-time", RunTimeRows.Measure),
    ];

    /// <summary>Measures some rows only, and keeps nothing.</summary>
    public static void Print(string group)
    {
        Console.WriteLine(Row.Head);
        foreach (var row in s_groups.Single(rows => rows.Name == group).Measure(false))
        {
            Console.WriteLine(row);
        }
    }

    public static void Run(bool isFull)
    {
        var table = new StringBuilder();
        void Write(string line)
        {
            Console.WriteLine(line);
            table.Append(line).Append('\n');
        }

        Write("# Results\n");
        Write($"Written by `dotnet run -c Release --project tests/ArticleGen.Benchmarks -- table{(isFull ? " --full" : "")}`.\n");
        Write($"{Machine.Describe()}\n");
        Write("Every ratio is that of two numbers of this run, unless its reference says `earlier`; costs are medians. A ratio over its limit is **no**.\n");
        Write(Row.Head);
        var time = Clock.Time(() =>
        {
            foreach (var row in s_groups.SelectMany(group => group.Measure(isFull)))
            {
                Write(row.ToString());
            }
        });
        Write(string.Create(CultureInfo.InvariantCulture, $"\nThe run took {time / 60_000:0.0} minutes."));
        File.WriteAllText(Path.Combine(Folder(), "RESULTS.md"), table.ToString());
    }

    /// <summary>Where this program's code is.</summary>
    public static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}

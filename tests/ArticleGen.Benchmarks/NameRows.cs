using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>
/// What names cost the compiler: processor time of parsing and emitting, above that of the same code without them, in a process that has compiled
/// nothing yet (with the SDK's compiler, precompiled as in a build) and in a warm one. The first edition's names and plain constants of the same
/// names and docs stand beside them.
/// </summary>
internal static partial class NameRows
{
    public const string Job = "compile";

    private const int Articles = 1000;

    public static IEnumerable<Row> Measure(bool isFull)
    {
        var code = Host.Generate(SyntheticCorpus.Create(Articles)).ConvertAll(static text => text.ToString());
        var quotes = code.Sum(static text => QuoteName().Count(text));
        var things = code.Sum(static text => ThingName().Count(text));
        var variants = new (string Name, List<string> Code)[]
        {
            ("none", code.ConvertAll(static text => QuoteName().Replace(ThingName().Replace(text, ""), ""))),
            ("quotes", code.ConvertAll(static text => ThingName().Replace(text, ""))),
            ("quotes, first edition", code.ConvertAll(static text => AsProperties(ThingName().Replace(text, "")))),
            ("quotes, constants", code.ConvertAll(static text => QuoteName().Replace(ThingName().Replace(text, ""), "$1public const int $2 = $3;\n"))),
            ("things", code.ConvertAll(static text => QuoteName().Replace(text, ""))),
            ("things, first edition", code.ConvertAll(static text => ThingName().Replace(QuoteName().Replace(text, ""), ById))),
            ("things, constants", code.ConvertAll(static text => ThingName().Replace(QuoteName().Replace(text, ""), "$1public const int $3 = $4;\n"))),
            ("quotes, of a Debug build", code.ConvertAll(static text => QuoteName().Replace(ThingName().Replace(text, ""), "$1public static global::Corpus.Quote $2 => s_quotes[$3];\n"))),
        };

        var warm = Array.ConvertAll(variants, static variant => variant.Code.ConvertAll(static text => SourceText.From(text, Encoding.UTF8)));
        Clock.Medians(isFull ? 4 : 2, Clock.CpuTime, [.. warm.Select(static Action (code) => () => Compile(code))]);
        return
        [
            .. Compare("in a cold compiler process", MeasureCold(variants, isFull ? 7 : 3), quotes, things, reachOfQuotes: 1.0 / 3),
            .. Compare("in a warm one", Clock.Medians(isFull ? 9 : 5, Clock.CpuTime, [.. warm.Select(static Action (code) => () => Compile(code))]), quotes, things, reachOfQuotes: 0.5),
        ];
    }

    public static IEnumerable<(string Name, double Value)> Serve(string[] arguments)
    {
        var code = Directory.GetFiles(arguments[0]).Order(StringComparer.Ordinal).Select(static path => SourceText.From(File.ReadAllText(path), Encoding.UTF8)).ToList();
        yield return ("ms", Clock.CpuTime(() => Compile(code)));
    }

    private static double[] MeasureCold((string Name, List<string> Code)[] variants, int rounds)
    {
        using var program = new PrecompiledProgram();
        var folder = Directory.CreateTempSubdirectory("articlegen-");
        try
        {
            var folders = Array.ConvertAll(variants, variant => Write(folder.CreateSubdirectory(variant.Name), variant.Code));
            return Clock.Medians(rounds, Array.ConvertAll(folders, Func<double> (folder) => () => ColdProcess.Measure(1, program.Path, Job, [folder])["ms"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(DirectoryInfo folder, List<string> code)
    {
        for (var i = 0; i < code.Count; i++)
        {
            File.WriteAllText(Path.Combine(folder.FullName, i.ToString("0000", CultureInfo.InvariantCulture) + ".cs"), code[i]);
        }

        return folder.FullName;
    }

    /// <param name="costs">In the order of the variants.</param>
    private static IEnumerable<Row> Compare(string where, double[] costs, int quotes, int things, double reachOfQuotes)
    {
        var names = Array.ConvertAll(costs, cost => cost - costs[0]);
        yield return Row.Compare($"{Row.Number(quotes)} names of quotes {where}", names[1], "the first edition's", names[2], " ms", reachOfQuotes);
        yield return Row.Compare("", names[1], "`const int` of the same names", names[3], " ms", 0);
        yield return Row.Compare("the same of a Debug build, properties", names[7], "the first edition's", names[2], " ms", 0);
        yield return Row.Compare($"{Row.Number(things)} names of things {where}", names[4], "the first edition's, by id", names[5], " ms", 1);
        yield return Row.Compare("", names[4], "`const int` of the same names", names[6], " ms", 0);
    }

    private static void Compile(List<SourceText> code) => Host.Emit(Host.Compilation(code), new MemoryStream());

    /// <summary>Each name says its article, as it did when it was a property.</summary>
    private static string AsProperties(string text) => QuotesOfArticle().Replace(
        text,
        static article => QuoteName().Replace(article.Value, $"$1public static global::Corpus.Quote $2 => {article.Groups[1].Value}[$3];\n"));

    /// <summary>A thing was named by an id of its own.</summary>
    private static string ById(Match name) =>
        $"{name.Groups[1].Value}public static global::Corpus.{name.Groups[2].Value} {name.Groups[3].Value} => "
        + $"(global::Corpus.{name.Groups[2].Value})global::Corpus.ArticleGenData.Thing(\"{name.Groups[3].Value.ToLowerInvariant()}\");\n";

    [GeneratedRegex(@"((?:^ *///.*\n)*^ *)public static readonly global::Corpus\.Quote (\w+) = s_quotes\[(\d+)\];\n", RegexOptions.Multiline)]
    private static partial Regex QuoteName();

    [GeneratedRegex(@"((?:^ *///.*\n)+ *)public static global::Corpus\.(\w+) (\w+) => Of\((\d+)\);\n", RegexOptions.Multiline)]
    private static partial Regex ThingName();

    /// <summary>The class of an article's quotes.</summary>
    [GeneratedRegex(@"s_quotes = \(global::Corpus\.Quote\[\]\)(global::Corpus\.Articles\.\w+\.Quotes);(?:(?!s_quotes = ).)*", RegexOptions.Singleline)]
    private static partial Regex QuotesOfArticle();
}

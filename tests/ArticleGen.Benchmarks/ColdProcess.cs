using System.Globalization;

namespace ArticleGen.Benchmarks;

/// <summary>Measures in a process of its own, in which nothing has been compiled yet.</summary>
internal static class ColdProcess
{
    public const string Command = "measure";

    /// <summary>Runs a job a few times.</summary>
    /// <returns>The median of each number that the job tells.</returns>
    public static Dictionary<string, double> Measure(int rounds, string job, params string[] arguments) =>
        Measure(rounds, typeof(ColdProcess).Assembly.Location, job, arguments);

    /// <summary>Runs a job of another copy of this program.</summary>
    /// <param name="program">The path of its assembly.</param>
    public static Dictionary<string, double> Measure(int rounds, string program, string job, string[] arguments) => Enumerable
        .Range(0, rounds)
        .SelectMany(_ => Run([program, Command, job, .. arguments]))
        .GroupBy(static number => number.Key, static number => number.Value)
        .ToDictionary(static numbers => numbers.Key, Clock.Median);

    /// <summary>Does a job in this process, and tells its numbers.</summary>
    public static void Serve(string job, string[] arguments)
    {
        IEnumerable<(string Name, double Value)> numbers = job switch
        {
            ColdRows.Job => ColdRows.Serve(arguments),
            NameRows.Job => NameRows.Serve(arguments),
            GrowthRows.Job => GrowthRows.Serve(arguments),
            RunTimeRows.Job => RunTimeRows.Serve(arguments),
            RunTimeLoader.Job => RunTimeLoader.Serve(arguments),
            _ => throw new ArgumentException($"There is no job `{job}`.", nameof(job)),
        };
        foreach (var (name, value) in numbers)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}={value}"));
        }
    }

    private static List<KeyValuePair<string, double>> Run(string[] arguments)
    {
        var (output, _) = DotnetProcess.Run(arguments, start =>
        {
            if (arguments[2] is RunTimeRows.Job or RunTimeLoader.Job)
            {
                start.Environment["DOTNET_gcServer"] = "0";
            }
        });
        return
        [
            .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line.Split('='))
                .Select(static parts => KeyValuePair.Create(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture))),
        ];
    }
}

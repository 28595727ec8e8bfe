using ArticleGen.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["table", .. var options]:
        ResultTable.Run(isFull: options.Contains("--full"));
        break;
    case ["rows", var group]:
        ResultTable.Print(group);
        break;
    case ["phases", var articles]:
        PhaseReport.Run(int.Parse(articles));
        break;
    case ["solution", var folder, var parts, var articles]:
        SplitSolution.Write(folder, int.Parse(parts), int.Parse(articles));
        break;
    case [ColdProcess.Command, var job, .. var arguments]:
        ColdProcess.Serve(job, arguments);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

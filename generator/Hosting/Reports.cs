using ArticleGen.Checking;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Hosting;

/// <summary>
/// Takes what each step finds wrong, where the step stands, to the compiler. What follows from a head that cannot be read is held back until all files are read.
/// </summary>
internal sealed class Reports(IncrementalGeneratorInitializationContext context)
{
    private readonly List<Action<IncrementalValueProvider<UnreadHeads>>> _held = [];

    public void Add(IncrementalValueProvider<EquatableList<Finding>> findings) => context.RegisterSourceOutput(findings, Outputs.Report);

    public void Add(IncrementalValuesProvider<EquatableList<Finding>> findings) => context.RegisterSourceOutput(findings, Outputs.Report);

    /// <summary>Adds what would not be found, or not so, if all heads could be read: it is told where it stands all the same.</summary>
    public void AddHeld(IncrementalValueProvider<EquatableList<Finding>> findings) => _held.Add(unread => Add(findings.Combine(unread).Select(Filter)));

    public void AddHeld(IncrementalValuesProvider<EquatableList<Finding>> findings) => _held.Add(unread => Add(findings.Combine(unread).Select(Filter)));

    /// <summary>Adds what rules of the project mean: nothing of it stands while something may be missing that corpus files say.</summary>
    public void AddOfRules(IncrementalValueProvider<EquatableList<Finding>> findings) => _held.Add(unread => Add(findings.Combine(unread).Select(FilterRules)));

    /// <summary>Lets go what is held back.</summary>
    public void Release(IncrementalValueProvider<UnreadHeads> unread) => _held.ForEach(add => add(unread));

    private static EquatableList<Finding> Filter((EquatableList<Finding> Findings, UnreadHeads Unread) source, CancellationToken _) =>
        new(source.Unread.Filter(source.Findings.Items));

    private static EquatableList<Finding> FilterRules((EquatableList<Finding> Findings, UnreadHeads Unread) source, CancellationToken cancellation) =>
        source.Unread.IsSchema ? [] : Filter(source, cancellation);
}

/// <summary>What a step found goes to the reports, what it gave to the steps behind it.</summary>
internal static class ReportExtensions
{
    public static IncrementalValueProvider<T> Report<T>(this IncrementalValueProvider<Result<T>> results, Reports reports)
    {
        reports.Add(results.Select(FindingsOf));
        return results.Select(ValueOf);
    }

    public static IncrementalValuesProvider<T> Report<T>(this IncrementalValuesProvider<Result<T>> results, Reports reports)
    {
        reports.Add(results.Select(FindingsOf));
        return results.Select(ValueOf);
    }

    public static IncrementalValuesProvider<EquatableList<T>> Report<T>(this IncrementalValuesProvider<EquatableList<Result<T>>> results, Reports reports)
    {
        reports.Add(results.Select(FindingsOf));
        return results.Select(ValuesOf);
    }

    public static IncrementalValueProvider<T> ReportHeld<T>(this IncrementalValueProvider<Result<T>> results, Reports reports)
    {
        reports.AddHeld(results.Select(FindingsOf));
        return results.Select(ValueOf);
    }

    public static IncrementalValuesProvider<EquatableList<T>> ReportHeld<T>(this IncrementalValuesProvider<EquatableList<Result<T>>> results, Reports reports)
    {
        reports.AddHeld(results.Select(FindingsOf));
        return results.Select(ValuesOf);
    }

    public static IncrementalValueProvider<T> ReportOfRules<T>(this IncrementalValueProvider<Result<T>> results, Reports reports)
    {
        reports.AddOfRules(results.Select(FindingsOf));
        return results.Select(ValueOf);
    }

    public static EquatableList<Finding> FindingsOf<T>(Result<T> result, CancellationToken _) => new(result.Findings);

    public static EquatableList<Finding> FindingsOf<T>(EquatableList<Result<T>> results, CancellationToken _) => results.Findings().ToEquatableList();

    private static T ValueOf<T>(Result<T> result, CancellationToken _) => result.Value;

    public static EquatableList<T> ValuesOf<T>(EquatableList<Result<T>> results, CancellationToken _) => results.Values();
}

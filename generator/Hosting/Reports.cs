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

    public void Add(IncrementalValueProvider<EquatableList<Finding>> findings, Telling telling = Telling.AsFound)
    {
        if (telling == Telling.AsFound)
        {
            context.RegisterSourceOutput(findings, Outputs.Report);
        }
        else
        {
            _held.Add(unread => Add(findings.Combine(unread).Select(FilterOf(telling))));
        }
    }

    /// <summary>Adds what is found in each of several values.</summary>
    public void Add(IncrementalValuesProvider<EquatableList<Finding>> findings, Telling telling = Telling.AsFound)
    {
        if (telling == Telling.AsFound)
        {
            context.RegisterSourceOutput(findings, Outputs.Report);
        }
        else
        {
            _held.Add(unread => Add(findings.Combine(unread).Select(FilterOf(telling))));
        }
    }

    /// <summary>Lets go what is held back.</summary>
    public void Release(IncrementalValueProvider<UnreadHeads> unread) => _held.ForEach(add => add(unread));

    private static Func<(EquatableList<Finding> Findings, UnreadHeads Unread), CancellationToken, EquatableList<Finding>> FilterOf(Telling telling) =>
        telling == Telling.OfRules ? FilterRules : Filter;

    private static EquatableList<Finding> Filter((EquatableList<Finding> Findings, UnreadHeads Unread) source, CancellationToken _) =>
        new(source.Unread.Filter(source.Findings.Items));

    private static EquatableList<Finding> FilterRules((EquatableList<Finding> Findings, UnreadHeads Unread) source, CancellationToken cancellation) =>
        source.Unread.IsSchema ? [] : Filter(source, cancellation);
}

/// <summary>When what a step finds is told.</summary>
internal enum Telling
{
    AsFound,

    /// <summary>Not where it would not be found, or not so, if all heads could be read.</summary>
    Held,

    /// <summary>As <see cref="Held"/>, and not at all while something may be missing that corpus files say of the format: the project's own rules may mean it.</summary>
    OfRules,
}

/// <summary>What a step found goes to the reports, what it gave to the steps behind it.</summary>
internal static class ReportExtensions
{
    public static IncrementalValueProvider<T> Report<T>(
        this IncrementalValueProvider<Result<T>> results, Reports reports, Telling telling = Telling.AsFound)
    {
        reports.Add(results.Select(FindingsOf), telling);
        return results.Select(ValueOf);
    }

    public static IncrementalValuesProvider<T> Report<T>(
        this IncrementalValuesProvider<Result<T>> results, Reports reports, Telling telling = Telling.AsFound)
    {
        reports.Add(results.Select(FindingsOf), telling);
        return results.Select(ValueOf);
    }

    public static IncrementalValuesProvider<EquatableList<T>> Report<T>(
        this IncrementalValuesProvider<EquatableList<Result<T>>> results, Reports reports, Telling telling = Telling.AsFound)
    {
        reports.Add(results.Select(FindingsOf), telling);
        return results.Select(ValuesOf);
    }

    public static EquatableList<Finding> FindingsOf<T>(Result<T> result, CancellationToken _) => new(result.Findings);

    public static EquatableList<Finding> FindingsOf<T>(EquatableList<Result<T>> results, CancellationToken _) => results.Findings().ToEquatableList();

    public static T ValueOf<T>(Result<T> result, CancellationToken _) => result.Value;

    public static EquatableList<T> ValuesOf<T>(EquatableList<Result<T>> results, CancellationToken _) => results.Values();
}

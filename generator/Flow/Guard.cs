using ArticleGen.Diagnostics;
using ArticleGen.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Flow;

/// <summary>
/// Work in which a bug of ours costs what is worked on and nothing else, and must be seen (AG9001). A cancellation stops it before it
/// begins, and passes.
/// </summary>
internal static class Guard
{
    /// <param name="failed">What stands for the result where the work failed.</param>
    public static T Run<T>(Func<T> work, Func<Exception, T> failed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return work();
        }
#pragma warning disable CA1031 // Whatever fails: the compiler would throw away all that was generated.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return failed(failure);
        }
    }

    /// <summary>Work on all files together.</summary>
    /// <param name="doing">For the message: "to bind the corpus".</param>
    /// <param name="instead">What stands for the result where the work failed.</param>
    public static Guarded<T> Run<T>(string doing, Func<T> work, T instead, CancellationToken cancellation) => Run(
        () => new Guarded<T>(work(), default),
        failure => new Guarded<T>(instead, [Finding.OfFailedStep(doing, failure)]),
        cancellation);

    /// <summary>Does the first of several works that does not fail; where that is not the first, the first failure is reported.</summary>
    public static void Output(SourceProductionContext context, string doing, params Action[] ways)
    {
        Exception? first = null;
        foreach (var way in ways)
        {
            if (Run(() => Done(way), static failure => failure, context.CancellationToken) is not { } failure)
            {
                break;
            }

            first ??= failure;
        }

        if (first is not null)
        {
            context.ReportDiagnostic(Finding.OfFailedStep(doing, first).ToDiagnostic());
        }
    }

    private static Exception? Done(Action work)
    {
        work();
        return null;
    }
}

/// <summary>What a step gave, or what stands for it where it failed, and then the failure.</summary>
internal sealed record Guarded<T>(T Value, EquatableArray<Finding> Findings);

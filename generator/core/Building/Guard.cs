using ArticleGen.Diagnostics;

namespace ArticleGen.Building;

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
    public static Result<T> Run<T>(string doing, Func<Result<T>> work, Func<T> instead, CancellationToken cancellation) =>
        Run(work, failure => new Result<T>(instead(), [Finding.OfFailedStep(doing, failure)]), cancellation);
}

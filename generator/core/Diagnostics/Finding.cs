using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Diagnostics;

/// <summary>One thing wrong in a file: a diagnostic as a value, so that a cached step can hold it.</summary>
/// <param name="Rule">The id of a rule in <see cref="Rules"/>.</param>
/// <param name="At">Where; <c>null</c> for what concerns the build as a whole.</param>
/// <param name="Also">The other place, where a contradiction has two.</param>
/// <param name="Arguments">What fills the holes of the rule's message.</param>
internal sealed record Finding(string Rule, FileLocation? At, FileLocation? Also, EquatableArray<string> Arguments)
{
    public static Finding Of(Rule rule, FileLocation? at, params string[] arguments) =>
        new(rule.Id, at, null, arguments.ToEquatableArray());

    /// <summary>A bug of ours, told with the file on which it showed.</summary>
    public static Finding OfFailure(string path, Exception failure) =>
        Of(Rules.InternalFailure, new FileLocation(path, 0, 0, 0, 0, 0, 0), "on this file", OnOneLine(failure));

    /// <summary>A bug of ours that showed where all files are worked on together.</summary>
    /// <param name="doing">What failed: "to bind the corpus".</param>
    public static Finding OfFailedStep(string doing, Exception failure) =>
        Of(Rules.InternalFailure, at: null, doing, OnOneLine(failure));

    private static string OnOneLine(Exception failure) => failure.ToString().Replace("\r", "").Replace("\n", " ");
}

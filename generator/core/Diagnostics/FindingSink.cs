using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Diagnostics;

/// <summary>Collects the findings of one file while it is read or bound.</summary>
internal sealed class FindingSink(SourceFile file)
{
    private readonly List<Finding> _findings = [];

    public SourceFile File => file;

    public int Count => _findings.Count;

    public void Add(Rule rule, TextSpan at, params string[] arguments) =>
        _findings.Add(Finding.Of(rule, file.Locate(at), arguments));

    /// <param name="at">A place of any file.</param>
    public void Add(Rule rule, FileLocation at, params string[] arguments) => _findings.Add(Finding.Of(rule, at, arguments));

    public void Add(Rule rule, TextSpan at, FileLocation also, params string[] arguments) =>
        _findings.Add(Finding.Of(rule, file.Locate(at), arguments) with { Also = also });

    /// <summary>Whether one of some rules is told already.</summary>
    public bool HasAny(string[] rules) => _findings.Exists(finding => Array.IndexOf(rules, finding.Rule) >= 0);

    public void Add(Finding finding) => _findings.Add(finding);

    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    /// <summary>The findings so far, in the order of the file.</summary>
    public EquatableArray<Finding> ToEquatableArray() => _findings.Count == 0
        ? default
        : _findings.OrderBy(static finding => finding.At?.Start ?? 0).ToEquatableArray();
}

using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Incrementality;

/// <summary>What an edit must cost and no more; steps and outputs that it does not name are cached.</summary>
/// <param name="Edit">What changes.</param>
/// <param name="Steps">As <see cref="IncrementalSteps.DescribeSteps"/> tells them.</param>
/// <param name="Emitted">The hint names of the outputs that are made anew.</param>
internal sealed record EditRow(string Edit, Action<IncrementalSteps> Apply, string Steps, string Emitted)
{
    /// <summary>All outputs, for <see cref="Emitted"/>.</summary>
    public const string Everything = "*";

    /// <summary>What is edited.</summary>
    public InputFile[] Files { get; init; } = EditedCorpus.Files;
}

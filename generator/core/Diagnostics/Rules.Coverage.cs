namespace ArticleGen.Diagnostics;

/// <content>AG5xxx: fidelity and coverage. AG6xxx: the project's own rules.</content>
internal static partial class Rules
{
    public static readonly Rule OriginalMissing = new(
        "AG5001", "The original is not among the AdditionalFiles",
        "The original `{0}` is not among the AdditionalFiles; the path is told from the article's folder",
        "Fidelity", Severity.Error);

    public static readonly Rule NotVerbatim = new(
        "AG5002", "The text is not that of the original",
        "The article has \"{0}\" where {1} has \"{2}\"; annotating must not change the text",
        "Fidelity", Severity.Error);

    public static readonly Rule QuotationUncovered = new(
        "AG5003", "Words in quotation marks are no quote",
        "{0} stands in quotation marks, and no quote covers it; write `[…]{{.quote}}` if they are one",
        "Coverage", Severity.Info);

    public static readonly Rule NameUncovered = new(
        "AG5004", "A known name is not annotated",
        "\"{0}\" is the name of a thing of the corpus, and no mention covers it; if it is meant, write `{1}={2}`",
        "Coverage", Severity.Info);

    public static readonly Rule NeverUsed = new(
        "AG5005", "A thing is declared and never used",
        "The {0} `{1}` is declared here, and nothing refers to it; mention it, or remove it",
        "Coverage", Severity.Info);

    public static readonly Rule BrokenRuleError = new(
        "AG6001", "A rule of the project is broken, which it takes for an error",
        "{0}; by a rule of the project {1}{2}",
        "Project", Severity.Error);

    public static readonly Rule BrokenRule = new(
        "AG6002", "A rule of the project is broken",
        "{0}; by a rule of the project {1}{2}",
        "Project", Severity.Warning);

    public static readonly Rule BrokenRuleInfo = new(
        "AG6003", "A rule of the project is broken, which it takes for information",
        "{0}; by a rule of the project {1}{2}",
        "Project", Severity.Info);
}

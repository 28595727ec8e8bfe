namespace ArticleGen.Diagnostics;

/// <content>AG9xxx: the build itself.</content>
internal static partial class Rules
{
    public static readonly Rule InternalFailure = new(
        "AG9001", "ArticleGen failed",
        "ArticleGen failed {0}, which is a bug in ArticleGen, not in the articles: {1}",
        "Build", Severity.Error);

    public static readonly Rule LanguageTooOld = new(
        "AG9002", "The C# language version is too old",
        "The corpus is C# 12 and this project uses C# {0}; raise <LangVersion>, or target net8.0 or later",
        "Build", Severity.Error);

    public static readonly Rule NamespaceTaken = new(
        "AG9003", "The namespace of the corpus is the name of a type",
        "The type `{0}` has the name of the corpus's namespace; set <ArticleGenNamespace> to another one, or rename the type",
        "Build", Severity.Error);

    public static readonly Rule NoArticle = new(
        "AG9004", "The project has no article",
        "ArticleGen found no article: it looks for AdditionalFiles named `*.article.md`",
        "Build", Severity.Warning);

    public static readonly Rule EmptyArticle = new(
        "AG9005", "An article has no text",
        "This article has no text; write it below the front matter",
        "Build", Severity.Warning);

    public static readonly Rule NotUtf8 = new(
        "AG9006", "A file is not UTF-8",
        "{0}; save the file as UTF-8",
        "Build", Severity.Error);

    public static readonly Rule DuplicateFile = new(
        "AG9007", "A file stands twice among the AdditionalFiles",
        "`{0}` stands twice among the AdditionalFiles; it is read once",
        "Build", Severity.Warning);

    public static readonly Rule TargetTooOld = new(
        "AG9009", "The target framework cannot hold the records",
        "The records need .NET 8 or later, and this project targets {0}; set <TargetFramework> to net8.0 or later",
        "Build", Severity.Error);

    public static readonly Rule ReferenceMissing = new(
        "AG9010", "A reference is missing that the records need",
        "The records need {0}, and no reference has it; {1}",
        "Build", Severity.Error);

    public static readonly Rule NamespaceShared = new(
        "AG9011", "A referenced project has a corpus in the same namespace",
        "The corpus of {0} stands in the namespace `{1}` too; set <ArticleGenNamespace> here or there, or "
            + "<ArticleGenVisibility>internal</ArticleGenVisibility> there",
        "Build", Severity.Error, IsOfCompilationEnd: true);

    public static readonly Rule BadProperty = new(
        "AG9012", "A property of the project has a value that means nothing",
        "<{0}> is `{1}`, and it takes {2}; `{3}` is taken instead",
        "Build", Severity.Error);

    public static readonly Rule BadRole = new(
        "AG9013", "A project cannot be what its role says",
        "<ArticleGenRole> is `{0}`, and {1}",
        "Build", Severity.Error);

    public static readonly Rule PartOutdated = new(
        "AG9014", "A part of the corpus was built against another model",
        "`{0}` {1}",
        "Build", Severity.Error);

    public static readonly Rule PartsClash = new(
        "AG9015", "Two parts of the corpus have one id",
        "`{0}` and `{1}` both have {2} with the id `{3}`; {4}",
        "Build", Severity.Error);
}

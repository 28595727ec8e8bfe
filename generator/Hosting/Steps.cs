namespace ArticleGen.Hosting;

/// <summary>The tracking names of the pipeline's steps.</summary>
internal static class Steps
{
    public const string Graph = nameof(Graph);
    public const string Options = nameof(Options);
    public const string OpenedFiles = nameof(OpenedFiles);
    public const string Declared = nameof(Declared);
    public const string ReadFiles = nameof(ReadFiles);
    public const string Contributions = nameof(Contributions);
    public const string Corpus = nameof(Corpus);
    public const string Schema = nameof(Schema);
    public const string ArticleSchema = nameof(ArticleSchema);
    public const string Records = nameof(Records);
    public const string BoundArticles = nameof(BoundArticles);
    public const string Articles = nameof(Articles);
    public const string Summaries = nameof(Summaries);
    public const string Originals = nameof(Originals);
    public const string Vocabulary = nameof(Vocabulary);
    public const string ThingNames = nameof(ThingNames);
    public const string Names = nameof(Names);
    public const string Encoded = nameof(Encoded);
    public const string Layout = nameof(Layout);
    public const string ArticleFiles = nameof(ArticleFiles);
    public const string Index = nameof(Index);
    public const string Assembly = nameof(Assembly);
    public const string CheckedArticles = nameof(CheckedArticles);
    public const string Namesakes = nameof(Namesakes);
}

namespace ArticleGen;

/// <summary>The tracking names of the pipeline's steps.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string File = nameof(File);
    public const string Document = nameof(Document);
    public const string References = nameof(References);
    public const string Contribution = nameof(Contribution);
    public const string Corpus = nameof(Corpus);
    public const string Slice = nameof(Slice);
    public const string Article = nameof(Article);
    public const string Summary = nameof(Summary);
    public const string Original = nameof(Original);
    public const string Vocabulary = nameof(Vocabulary);
    public const string ThingNames = nameof(ThingNames);
    public const string Names = nameof(Names);
    public const string NamedArticle = nameof(NamedArticle);
    public const string Encoded = nameof(Encoded);
    public const string Layout = nameof(Layout);
    public const string ArticleFile = nameof(ArticleFile);
    public const string DataFile = nameof(DataFile);
    public const string NamesFile = nameof(NamesFile);
    public const string Index = nameof(Index);
}

/// <summary>Reads dates and durations: the code with which the generator reads those of the articles.</summary>
internal static partial class ArticleGenData
{
    __Dates__
}

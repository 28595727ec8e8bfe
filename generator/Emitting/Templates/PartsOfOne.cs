/// <summary>The corpus is in one assembly.</summary>
internal static partial class ArticleGenData
{
    private static readonly global::__Corpus__.CorpusPart[] s_parts = { Own.Instance };

    /// <summary>What the corpus consists of.</summary>
    private static global::__Corpus__.CorpusPart[] Parts => s_parts;
}

public abstract partial record Thing
{
    private readonly global::__Corpus__.ArticleGenData.Uses _uses;
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Article>? _articles;
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention>? _mentions;

    /// <summary>The articles that declare it or refer to it, ordered by id.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Article> Articles => _articles ??= _uses.Articles();

    /// <summary>Its mentions in all articles, in the order of <see cref="Articles"/> and of their text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Mention> Mentions => _mentions ??= _uses.Mentions();

    internal global::__Corpus__.ArticleGenData.Uses Uses => _uses;
}

public abstract partial record Entity
{
    private global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote>? _quotes;

    /// <summary>The quotes that it speaks, in all articles.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::__Corpus__.Quote> Quotes => _quotes ??= Uses.Quotes();
}

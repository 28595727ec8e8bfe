using ArticleGen.Collections;

namespace ArticleGen.Schema;

/// <summary>The tables of one corpus: the kinds and keys of the format, and the project's own. The records are emitted by it.</summary>
/// <param name="Kinds">The kinds of the format first, then the project's own in ordinal order.</param>
/// <param name="Article">The keys of an article.</param>
/// <param name="Quote">The project's own keys of quotes.</param>
/// <param name="Mention">The project's own keys of mentions.</param>
/// <param name="Label">The project's own keys of labels.</param>
internal sealed record CorpusSchema(
    EquatableArray<KindSchema> Kinds, EquatableArray<FactKey> Article, EquatableArray<FactKey> Quote, EquatableArray<FactKey> Mention, EquatableArray<FactKey> Label)
{
    /// <summary>The project's own keys.</summary>
    public IEnumerable<FactKey> Fields =>
        Kinds.SelectMany(static kind => kind.Keys).Concat(Article).Concat(Quote).Concat(Mention).Concat(Label).Where(static key => key.IsField);

    /// <summary>What articles are encoded by: what is said of things does not matter to them.</summary>
    public CorpusSchema OfArticles => this with { Kinds = Kinds.Select(static row => KindSchema.Of(row.Kind)).ToEquatableArray() };

    /// <summary>The format alone.</summary>
    public static readonly CorpusSchema BuiltIn = new(ThingKind.BuiltIn.Select(KindSchema.Of).ToEquatableArray(), FormatKeys.Article, default, default, default);
}

/// <summary>What can be said of the things of a kind.</summary>
/// <param name="Keys">Those of every thing first, then its own, then the project's.</param>
/// <param name="Links">What it has because others refer to it: of every entity first.</param>
internal sealed record KindSchema(ThingKind Kind, EquatableArray<FactKey> Keys, EquatableArray<Link> Links)
{
    /// <summary>The format alone.</summary>
    public static KindSchema Of(ThingKind kind) => new(kind, FormatKeys.Of(kind), FormatKeys.LinksOf(kind));
}

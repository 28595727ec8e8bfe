using ArticleGen.Collections;
using ArticleGen.Schema;

namespace ArticleGen.Binding.Parts;

/// <summary>
/// What can be said in any part of a corpus: what its model declares and says. In a part all of it is as if it were declared, so that nobody says
/// what the model's records cannot hold.
/// </summary>
/// <param name="Schema">Of the model.</param>
/// <param name="Words">Its types of events, its roles and its types of labels.</param>
/// <param name="Labels">The fields of labels, where it declares them: else each label has what fields it says.</param>
internal sealed record SharedSchema(CorpusSchema Schema, EquatableArray<DeclaredVocabulary> Words, DeclaredFields? Labels)
{
    /// <param name="declared">What the model's files say of the format.</param>
    /// <param name="bound">The model's files, bound.</param>
    public static SharedSchema Of(DeclaredSchema declared, BoundCorpus bound) => new(
        bound.Corpus.Schema,
        Vocabulary.Bind(bound, declared.Vocabularies, []).Value.Enums
            .Take(Vocabulary.OfFormat)
            .Select(static words => new DeclaredVocabulary(
                words.Name, IsClosed: true, words.Terms.Where(static term => term.IsSaid).Select(static term => new DeclaredTerm(term.Spelling, term.Description)).ToEquatableArray()))
            .ToEquatableArray(),
        declared.FieldsOf(FieldOwners.Label));

    /// <summary>What a part's files are read by.</summary>
    /// <param name="declared">What the model's files and the part's say of the format.</param>
    public DeclaredSchema Close(DeclaredSchema declared) => declared with
    {
        Owners =
        [
            .. Schema.Kinds.Select(static row => OwnerOf(row.Kind.Name, row.Keys)),
            OwnerOf(FieldOwners.Article, Schema.Article),
            OwnerOf(FieldOwners.Quote, Schema.Quote),
            OwnerOf(FieldOwners.Mention, Schema.Mention),
            .. Labels is null ? (DeclaredFields[])[] : [Labels],
        ],
        Vocabularies = Words,
    };

    private static DeclaredFields OwnerOf(string owner, EquatableArray<FactKey> keys) => new(owner, keys.Where(static key => key.IsField).ToEquatableArray());
}

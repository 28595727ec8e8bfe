using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Fields;

/// <summary>Completes the tables of a corpus: the fields that are declared, those that are inferred, and the lists that relations give.</summary>
/// <param name="schema">What the corpus files say of the format.</param>
/// <param name="kindOf">What the thing is that has an id, if one has.</param>
internal sealed class CorpusFields(DeclaredSchema schema, Func<string, FileHead, ThingKind?> kindOf, List<Finding> findings)
{
    /// <param name="things">All things, united.</param>
    public CorpusSchema Complete(List<MergedThing> things, List<Contribution> contributions)
    {
        var byKind = schema.Kinds.Select(kind => (Kind: kind, Keys: KeysOf(kind, things))).ToList();
        var links = byKind.SelectMany(static row => row.Keys).Select(static key => key.Inverse).OfType<Link>().Where(static link => !IsOfFormat(link)).ToList();
        var articles = contributions.Where(static contribution => !contribution.IsCorpusFile).ToList();
        return new CorpusSchema(
            byKind.Select(row => new KindSchema(row.Kind, row.Keys, LinksOf(row.Kind, links))).ToEquatableArray(),
            [.. schema.KeysOfArticle.Select(key => WithRelations(key, articles)), .. InferForArticles(articles)],
            schema.FieldsOf(FieldOwners.Quote)?.Fields ?? default,
            schema.FieldsOf(FieldOwners.Mention)?.Fields ?? default,
            schema.FieldsOf(FieldOwners.Label)?.Fields ?? default);
    }

    private EquatableArray<FactKey> KeysOf(ThingKind kind, List<MergedThing> things)
    {
        var declared = schema.KeysOf(kind);
        if (schema.FieldsOf(kind.Name) is not null)
        {
            return declared.Any(CanHaveRelations) ? declared.Select(key => WithRelations(key, kind, things)).ToEquatableArray() : declared;
        }

        FieldInference? inference = null;
        var count = 0;
        foreach (var thing in things)
        {
            if (thing.Kind != kind)
            {
                continue;
            }

            count++;
            foreach (var fact in thing.Untyped())
            {
                (inference ??= new(kind.Name, kindOf)).Add(fact);
            }
        }

        return inference is null ? declared : [.. declared, .. inference.Finish(count, findings)];
    }

    /// <summary>A record has relations where a value says more than the thing.</summary>
    private FactKey WithRelations(FactKey key, ThingKind kind, List<MergedThing> things) =>
        CanHaveRelations(key) && (schema.IsShared || things.Exists(thing => thing.Kind == kind && thing.HasQualified(key)))
            ? key with { HasRelations = true, Inverse = key.Inverse is null ? null : key.Inverse with { HasRelations = true } }
            : key;

    private FactKey WithRelations(FactKey key, List<Contribution> articles) =>
        CanHaveRelations(key) && (schema.IsShared || articles.Exists(article => article.Fields.HasQualified(key))) ? key with { HasRelations = true } : key;

    private static bool CanHaveRelations(FactKey key) => key is { IsField: true, Shape: FactShape.Reference };

    private IEnumerable<FactKey> InferForArticles(List<Contribution> articles)
    {
        var inference = new FieldInference(FieldOwners.Article, kindOf);
        foreach (var article in articles)
        {
            foreach (var field in article.Fields.Where(static field => field.Key.Shape == FactShape.Inferred))
            {
                inference.Add(field, article.Head);
            }
        }

        return inference.Finish(articles.Count, findings);
    }

    private static EquatableArray<Link> LinksOf(ThingKind kind, List<Link> own) =>
        [.. FormatKeys.LinksOf(kind), .. own.Where(link => link.Of is null ? kind.IsEntity : link.Of == kind).Distinct()];

    private static bool IsOfFormat(Link link) => FormatKeys.Links.Contains(link);
}

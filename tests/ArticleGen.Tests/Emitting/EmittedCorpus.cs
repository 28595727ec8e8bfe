using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Binding.Names;
using ArticleGen.Collections;
using ArticleGen.Dates;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Running;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Emitting;

/// <summary>A corpus of values that were made by hand, emitted and compiled: what no file says can be said here.</summary>
internal static class EmittedCorpus
{
    private static readonly GeneratorOptions s_options = new("Demo.Corpus", IsInternal: false, "/project/", LanguageVersion.CSharp12);

    /// <param name="words">The enums of the corpus's own words, besides those of the format.</param>
    public static LoadedCorpus Load(CorpusSchema schema, IReadOnlyList<Thing> things, IReadOnlyList<Article> articles, params IEnumerable<VocabularyEnum> words)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, Microsoft.CodeAnalysis.DocumentationMode.Diagnose);
        var trees = Emit(schema, things, articles, words).Select((file, i) => CSharpSyntaxTree.ParseText(file, parse, $"{i}.g.cs"));
        return LoadedCorpus.Of(CompiledCorpus.Compile(GeneratorHarness.CreateCompilation().AddSyntaxTrees(trees)));
    }

    public static Thing Thing(ThingKind kind, string id, params IEnumerable<Fact> facts) =>
        new(kind, id, id, facts.ToEquatableArray(), "corpus.yaml", IsImplicit: false);

    public static Fact Fact(FactKey key, params IEnumerable<string> values) => new(key, values.Select(value => Item(key, value)).ToEquatableArray());

    /// <summary>What a dated reference says.</summary>
    public static FactItem Dated(string id, string date) => new(id, [Fact(FormatKeys.RelationDate, date)], default);

    private static FactItem Item(FactKey key, string value) => new(value, default, default, key.Shape switch
    {
        FactShape.Date => EdtfParser.TryParse(value, out var date, out _) ? date : null,
        FactShape.Duration => IsoDurationParser.TryParse(value, out var duration, out _) ? duration : null,
        _ => null,
    });

    private static IEnumerable<SourceText> Emit(
        CorpusSchema schema, IReadOnlyList<Thing> things, IReadOnlyList<Article> articles, IEnumerable<VocabularyEnum> words)
    {
        var ids = new ThingIds(things.Count);
        foreach (var thing in things)
        {
            ids.Add(thing.Id);
        }

        var entries = articles.Select(static article => new ArticleEntry(article.Id, article.Path)).ToEquatableArray();
        var corpus = new Corpus(things.ToEquatableArray(), default, ids, new NameTable(0), entries, isStrict: false, schema);
        var names = ArticleNames.Of(corpus);
        var encoded = articles.Select(article => EncodedArticle.Encode(article, names[article.Id], CodeStyle.Of(s_options), schema)).ToList();
        var layout = Layout.Of(encoded, s_options);
        return
        [
            .. ModelEmitter.TemplatesOf(s_options).Select(static template => ModelEmitter.Emit(template.Text, s_options)),
            .. ModelEmitter.RecordsOf(schema).Select(static record => ModelEmitter.Emit(record.Code, s_options)),
            IndexEmitter.EmitLists(s_options),
            IndexEmitter.Emit(corpus, schema, [.. articles.Select(ArticleSummary.Of)], layout, s_options),
            .. ThingNames.Of(corpus, schema).Select(static names => ThingEmitter.Emit(names, s_options)),
            VocabularyEmitter.Emit(new Vocabulary([.. Vocabulary.Without(schema).Enums.Where(of => words.All(own => own.Name != of.Name)), .. words]), s_options),
            .. layout.Fill(encoded).SelectMany(static slot => slot).Select(static file => ArticleEmitter.Emit(file, s_options)),
        ];
    }
}

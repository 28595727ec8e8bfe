using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ArticleGen.Binding;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

internal static class PhaseReport
{
    public static void Run(int articles)
    {
        var files = SyntheticCorpus.Create(articles);
        for (var round = 0; round < 6; round++)
        {
            var watch = Stopwatch.StartNew();
            var line = new StringBuilder();
            var before = GC.GetAllocatedBytesForCurrentThread();
            void Lap(string name) { var now = GC.GetAllocatedBytesForCurrentThread(); line.Append($"{name} {watch.Elapsed.TotalMilliseconds:0} ms {(now - before) / 1e6:0} MB  "); before = now; watch.Restart(); }
            var sources = files.ConvertAll(f => new SourceFile("/p/" + f.Name, f.Name, SourceText.From(f.Content, Encoding.UTF8)));
            Lap("text");
            var documents = sources.ConvertAll(DocumentReader.Read);
            Lap("read");
            var references = documents.ConvertAll(ReferenceCollector.Collect);
            Lap("refs");
            var corpus = CorpusBinder.Bind(documents.Zip(references, Contribution.Of)).Corpus;
            Lap("corpus");
            var slices = documents.Zip(references).Where(p => p.First.Body is not null).Select(p => (p.First, corpus.SliceFor(new ArticleEntry(p.First.ArticleId!.Value.Value, p.First.File.RelativePath), p.Second))).ToList();
            Lap("slices");
            var bound = slices.ConvertAll(s => ArticleBinder.Bind(s.First, s.Item2).Article);
            Lap("bind");
            var summaries = bound.ConvertAll(ArticleSummary.Of);
            Lap("summaries");
            var names = ArticleNames.Of(corpus);
            var options = new GeneratorOptions("N", false, "/p/", LanguageVersion.CSharp12);
            Lap("names");
            var encoded = bound.ConvertAll(a => EncodedArticle.Encode(a, names[a.Id], options.Namespace));
            Lap("encode");
            var layout = Layout.Of(encoded, options);
            var buckets = layout.Buckets(encoded.OrderBy(e => e.Id, StringComparer.Ordinal)).Concat(encoded.SelectMany(layout.FileOf)).ToList();
            var texts = buckets.ConvertAll(b => BucketEmitter.Emit(b, options));
            Lap("buckets");
            var index = IndexEmitter.Emit(corpus, summaries.OrderBy(e => e.Id, StringComparer.Ordinal).ToList(), layout, options);
            Lap("index");
            var named = ThingNames.Of(corpus).Select(t => ThingEmitter.Emit(t, options)).ToList();
            Lap("things");
            foreach (var t in texts.Concat(named).Append(index)) CSharpSyntaxTree.ParseText(t);
            Lap("roslyn parse");
            Console.WriteLine(line);
        }
    }
}

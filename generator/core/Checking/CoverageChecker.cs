using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Binding.Quotes;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Checking;

/// <summary>Looks for what an annotator may have passed over. Off unless the project asks for it.</summary>
internal static class CoverageChecker
{
    /// <summary>Words in quotation marks that no quote covers, and names of the corpus that no mention covers.</summary>
    public static EquatableArray<Finding> Check(Document document, Corpus corpus)
    {
        var findings = new FindingSink(document.File);
        var body = document.Body!;
        CheckQuotes(document, findings);
        CheckNames(body, document.ArticleId!.Value.Value, corpus, findings);
        return findings.ToEquatableArray();
    }

    /// <summary>Things that are declared and that nothing refers to.</summary>
    public static EquatableArray<Finding> Check(BoundCorpus bound, IEnumerable<ArticleSummary> articles)
    {
        var used = new HashSet<string>(
            articles.SelectMany(static article => article.Things).Where(static use => !use.IsOnlyDeclared).Select(static use => use.Id),
            StringComparer.Ordinal);
        foreach (var thing in bound.Corpus.Things)
        {
            AddReferences(thing.Facts, used);
        }

        return bound.Corpus.Things
            .Select(static (thing, index) => (Thing: thing, Index: index))
            .Where(declared => !declared.Thing.IsShared && !used.Contains(declared.Thing.Id))
            .Select(declared => Finding.Of(
                Rules.NeverUsed, bound.DeclaredAt(declared.Index), declared.Thing.Kind.Name, declared.Thing.Id))
            .ToEquatableArray();
    }

    private static void CheckQuotes(Document document, FindingSink findings)
    {
        var body = document.Body!;
        // What is wrong with the quotes is told where they are bound.
        var drafts = new QuoteCollector(document, new FindingSink(document.File)).Drafts;
        var quotes = new TextCover(drafts.SelectMany(static quote => quote.Segments.Select(static segment => segment.Range)));
        // A title, a nickname, a word that somebody remarked on: it is annotated as what it is.
        var others = new TextCover(body.Annotations
            .Where(static annotation => annotation is MentionAnnotation or RemarkAnnotation || annotation.Label is not null).Select(static annotation => annotation.Range));
        var end = 0;
        foreach (var pair in QuotationMarks.Pair(body.Text, body.Paragraphs).Pairs.OrderBy(static pair => pair.Start))
        {
            // Marks inside marks are those of the quotation around them.
            if (pair.Start >= end && !quotes.Overlaps(pair.Range) && !others.Contains(WordsIn(body.Text, pair)))
            {
                findings.Add(Rules.QuotationUncovered, body.Places.Locate(pair.Range), Excerpt.Of(body.Text, pair.Range));
            }

            end = Math.Max(end, pair.End);
        }
    }

    private static TextRange WordsIn(string text, Quotation pair) =>
        WhiteSpace.Trim(text, new TextRange(pair.Start + pair.Opening, Math.Max(0, pair.Range.Length - pair.Opening - pair.Closing)));

    private static void CheckNames(Body body, string article, Corpus corpus, FindingSink findings)
    {
        var mentions = new TextCover(body.Annotations.OfType<MentionAnnotation>().Select(static mention => mention.Range));
        foreach (var (range, thing) in corpus.FindNames(body.Text, article))
        {
            if (!mentions.Overlaps(range))
            {
                findings.Add(
                    Rules.NameUncovered, body.Places.Locate(range), range.In(body.Text), thing.Kind.Name, thing.Id);
            }
        }
    }

    private static void AddReferences(EquatableArray<Fact> facts, HashSet<string> used)
    {
        foreach (var fact in facts)
        {
            foreach (var item in fact.Items)
            {
                if (fact.Key.Shape == FactShape.Reference)
                {
                    used.Add(item.Text);
                }

                AddReferences(item.Parts, used);
            }
        }
    }
}

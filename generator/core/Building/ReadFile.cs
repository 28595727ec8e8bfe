using ArticleGen.Binding.Articles;
using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Building;

/// <summary>What one file says, what it asks of the corpus and what it adds to it.</summary>
internal sealed record ReadFile(Document Document, References References, Contribution Contribution) : IReadOf<DeclaredSchema>
{
    public SourceFile File => Document.File;

    public DeclaredSchema ReadBy => Document.Schema;

    public bool IsArticle => Document.Body is not null;

    public static Result<ReadFile> Of(Document document, IEnumerable<Finding> findings)
    {
        var references = ReferenceCollector.Collect(document);
        return new(new ReadFile(document, references, Contribution.Of(document, references)), findings.ToEquatableArray());
    }
}

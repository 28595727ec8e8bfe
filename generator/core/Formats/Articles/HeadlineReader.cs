using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Formats.Articles;

/// <summary>Takes the headline of an article from its text, where that holds it.</summary>
internal static class HeadlineReader
{
    /// <returns>The facts with the headline; one that is said differently is a finding.</returns>
    public static EquatableArray<Fact> AddTo(EquatableArray<Fact> facts, Body body, FindingSink findings)
    {
        if (body.Headline is null)
        {
            return facts;
        }

        var said = facts.TextOf(FormatKeys.Headline);
        foreach (var headline in body.Annotations.OfType<HeadlineAnnotation>())
        {
            var words = WhiteSpace.Collapse(headline.Range.In(body.Text));
            if (said is not null && WhiteSpace.Collapse(said) != words)
            {
                findings.Add(Rules.SaidTwice, headline.At, words, said, FormatKeys.Headline.Name);
            }

            said ??= words;
        }

        return facts.Find(FormatKeys.Headline) is null
            ? [.. facts, new Fact(FormatKeys.Headline, [new FactItem(said!, default, body.Headline.At)])]
            : facts;
    }
}

using System.Globalization;
using ArticleGen.Emitting.Records;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Emitting;

/// <summary>An article ready to be emitted.</summary>
/// <param name="Hash">Where the article goes when many share files: the same in every build.</param>
internal sealed record EncodedArticle(ArticleCode Code, ArticleData Data, uint Hash)
{
    [ThreadStatic]
    private static DataWriter? s_writer;

    [ThreadStatic]
    private static CharBuffer? s_literal;

    /// <summary>An article without data: the code that names it compiles.</summary>
    public static EncodedArticle Failed(Article article, ArticleMembers members) => new(
        new ArticleCode(article.Id, members, "ArticleGen failed on this article.", "", "", ""),
        new ArticleData(article.Id, 0, ""),
        StableHash.Of(article.Id));

    /// <param name="members">The names of the article in <c>Articles</c> and in <c>Quotes</c>.</param>
    public static EncodedArticle Encode(Article article, ArticleMembers members, CodeStyle style, CorpusSchema schema)
    {
        // Kept when the article is done: a failure would leave half of it in the next one.
        var writer = s_writer ?? new DataWriter();
        s_writer = null;
        s_literal ??= new CharBuffer();
        s_literal.Clear();
        writer.Write(article, RecordTable.Of(schema).Article);
        var data = writer.Finish();
        Literal.AppendEscaped(s_literal, data);
        s_writer = writer;
        return new EncodedArticle(
            new ArticleCode(
                article.Id,
                members,
                Docs.Of(article),
                Docs.Written(article.Path),
                style.Names == NameScope.All ? EmitQuotes(article, members, style) : "",
                Docs.QuotesOf(article)),
            new ArticleData(article.Id, data.Length, s_literal.ToString()),
            StableHash.Of(article.Id));
    }

    /// <summary>
    /// A field costs the compiler less than a property, and an item of an array half of a call. Where code may be replaced, a field would
    /// keep what was there before.
    /// </summary>
    private static string EmitQuotes(Article article, ArticleMembers members, CodeStyle style)
    {
        var names = MemberNames.Assign(
            article.Quotes.Where(static quote => quote.IsNamed).Select(static quote => quote.Id), members.InQuotes, hasOwnMembers: false);
        if (names.Count == 0)
        {
            return "";
        }

        var type = $"global::{style.RecordNamespace}.Quote";
        var (modifiers, gives) = style.IsReplaceable ? ("static ", " => ") : ("static readonly ", " = ");
        var writer = new SourceWriter().At(depth: 2);
        writer.Line("private ", modifiers, type, "[] s_quotes", gives, "(", type, "[])global::", style.Namespace, ".Articles.", members.InArticles, ".Quotes;");
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            if (quote.IsNamed)
            {
                if (style.HasQuoteDocs)
                {
                    writer.Line();
                    writer.Doc(Docs.Of(quote, article), Docs.Written(article.Path + ":" + quote.Line.ToString(CultureInfo.InvariantCulture)));
                }

                writer.Line("public ", modifiers, type, " ", names[quote.Id], gives, "s_quotes[", i.ToString(CultureInfo.InvariantCulture), "];");
            }
        }

        return writer.Finish();
    }
}

/// <summary>The names of an article and of its quotes. Most edits of its text leave them as they are.</summary>
/// <param name="Members">Its names.</param>
/// <param name="Doc">What the property of <c>Articles</c> says.</param>
/// <param name="Written">Where it is written.</param>
/// <param name="Quotes">The members of its class in <c>Quotes</c>; empty where no quote is named.</param>
/// <param name="QuotesDoc">What that class says.</param>
internal sealed record ArticleCode(string Id, ArticleMembers Members, string Doc, string Written, string Quotes, string QuotesDoc) : IOfArticle;

/// <summary>The values of an article.</summary>
/// <param name="Length">How many characters they are.</param>
/// <param name="Literal">They as the content of a string literal.</param>
internal sealed record ArticleData(string Id, int Length, string Literal) : IOfArticle;

/// <summary>How code is written: what of the options is in the names of an article.</summary>
/// <param name="Namespace">Of the generated code.</param>
/// <param name="RecordNamespace">Of the records.</param>
/// <param name="IsReplaceable">Whether the code may be replaced while the program runs.</param>
/// <param name="HasQuoteDocs">Whether the names of quotes have docs.</param>
internal sealed record CodeStyle(string Namespace, string RecordNamespace, NameScope Names, bool IsReplaceable, bool HasQuoteDocs = true)
{
    public static CodeStyle Of(GeneratorOptions options) =>
        new(options.Namespace, options.RecordNamespace, options.Names, options.IsReplaceable, options.HasQuoteDocs);
}

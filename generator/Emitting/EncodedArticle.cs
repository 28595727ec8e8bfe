using System.Globalization;
using ArticleGen.Model;

namespace ArticleGen.Emitting;

/// <summary>An article's names and docs as code. Equal while they would be emitted as before.</summary>
/// <param name="Members">Its names.</param>
/// <param name="Doc">What the property of <c>Articles</c> says.</param>
/// <param name="Remarks">Where it is written.</param>
/// <param name="Quotes">The members of its class in <c>Quotes</c>; empty where no quote is named.</param>
/// <param name="QuotesDoc">What that class says.</param>
internal sealed record ArticleCode(ArticleMembers Members, string Doc, string Remarks, string Quotes, string QuotesDoc);

/// <summary>An article ready to be emitted. Compared by reference, since a file of many only asks whether it is the same one.</summary>
/// <param name="id">The id of the article.</param>
/// <param name="code">Its names and docs.</param>
/// <param name="length">The characters of its data.</param>
/// <param name="data">Its data as the content of a string literal.</param>
/// <param name="hasLoneSurrogate">Whether the data hold half a surrogate pair.</param>
internal sealed class EncodedArticle(string id, ArticleCode code, int length, string data, bool hasLoneSurrogate)
{
    [ThreadStatic]
    private static DataWriter? s_writer;

    [ThreadStatic]
    private static CharBuffer? s_literal;

    public string Id { get; } = id;

    public ArticleCode Code { get; } = code;

    public int Length { get; } = length;

    public string Data { get; } = data;

    /// <summary>Whether the data hold half a surrogate pair, which UTF-8 cannot say.</summary>
    public bool HasLoneSurrogate { get; } = hasLoneSurrogate;

    /// <summary>Where the article goes when many share files: the same in every build.</summary>
    public uint Hash { get; } = StableHash.Of(id);

    /// <param name="members">The names of the article in <c>Articles</c> and in <c>Quotes</c>.</param>
    /// <param name="space">The namespace of the generated code.</param>
    public static EncodedArticle Encode(Article article, ArticleMembers members, string space)
    {
        s_writer ??= new DataWriter();
        s_literal ??= new CharBuffer();
        s_literal.Clear();
        var data = ArticleEncoder.Encode(article, s_writer);
        Literal.AppendEscaped(s_literal, data);
        var code = new ArticleCode(
            members,
            Docs.Of(article),
            Docs.Written(article.Path),
            EmitQuotes(article, members, space),
            Docs.QuotesOf(article));
        return new EncodedArticle(article.Id, code, data.Length, s_literal.ToString(), HasHalfCharacter(data));
    }

    private static bool HasHalfCharacter(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string EmitQuotes(Article article, ArticleMembers members, string space)
    {
        var names = MemberNames.Assign(
            article.Quotes.Where(static quote => quote.IsNamed).Select(static quote => quote.Id), members.InQuotes, hasOwnMembers: false);
        var writer = new SourceWriter().At(depth: 2);
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            if (quote.IsNamed)
            {
                writer.Line();
                writer.Doc(Docs.Of(quote, article), Docs.Written(article.Path, quote.Line));
                var index = i.ToString(CultureInfo.InvariantCulture);
                writer.Line(
                    $"public static global::{space}.Quote {names[quote.Id]} => global::{space}.Articles.{members.InArticles}.Quotes[{index}];");
            }
        }

        return writer.ToString();
    }
}

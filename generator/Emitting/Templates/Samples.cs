public sealed partial record Participant
{
    /// <summary>A participant outside the corpus, for unit tests.</summary>
    /// <param name="role">What it does in the event.</param>
    /// <param name="entity">The participant; its name is the text.</param>
    public static global::__Corpus__.Participant Sample(global::__Corpus__.ParticipantRole role, global::__Corpus__.Entity entity)
    {
        global::System.ArgumentNullException.ThrowIfNull(entity);
        return new global::__Corpus__.Participant(role, entity, entity.Name);
    }
}

public sealed partial record EventRole
{
    /// <summary>A role in an event outside the corpus, for unit tests.</summary>
    /// <param name="role">What is done in the event.</param>
    /// <param name="happening">The event.</param>
    public static global::__Corpus__.EventRole Sample(global::__Corpus__.ParticipantRole role, global::__Corpus__.Event happening)
    {
        global::System.ArgumentNullException.ThrowIfNull(happening);
        return new global::__Corpus__.EventRole(role, happening);
    }
}

public sealed partial record Role
{
    /// <summary>A position outside the corpus, for unit tests.</summary>
    /// <param name="jobTitle">The title.</param>
    /// <param name="affiliation">Where it is held.</param>
    public static global::__Corpus__.Role Sample(string jobTitle, global::__Corpus__.Entity? affiliation = null) =>
        new global::__Corpus__.Role(jobTitle, affiliation, date: null);
}

public sealed partial record Article
{
    /// <summary>An article outside the corpus, for unit tests: <c>Article.Sample("a", "It rained.") with { Headline = "Rain" }</c>.</summary>
    /// <param name="id">The id; it may be that of an article of the corpus.</param>
    /// <param name="text">The text, which is one paragraph; nothing is annotated in it. It is not read as markup.</param>
    /// <returns>An article in English of which no more is known.</returns>
    public static global::__Corpus__.Article Sample(string id, string text)
    {
        var data = global::__Corpus__.ArticleGenData.Blank;
        return new global::__Corpus__.Article(ref data)
        {
            Id = id,
            Language = "en",
            Text = text,
            Paragraphs = new[] { global::__Corpus__.Segment.Sample(text) },
        };
    }
}

public sealed partial record Segment
{
    /// <summary>A stretch of text outside the corpus, for unit tests.</summary>
    /// <param name="text">The words, verbatim.</param>
    /// <param name="start">Where they begin in the text of their article.</param>
    public static global::__Corpus__.Segment Sample(string text, int start = 0)
    {
        global::System.ArgumentNullException.ThrowIfNull(text);
        return new global::__Corpus__.Segment(text, new global::__Corpus__.TextSpan(start, text.Length));
    }
}

public sealed partial record Quote
{
    /// <summary>A quote outside the corpus, for unit tests: <c>Quote.Sample("It rained.", ann) with { Kind = QuoteKind.Indirect }</c>.</summary>
    /// <param name="text">The words, which are one segment and all the text of the quote's article.</param>
    /// <param name="speakers">Who speaks.</param>
    /// <returns>A direct quote of which no more is known.</returns>
    public static global::__Corpus__.Quote Sample(string text, params global::__Corpus__.Entity[] speakers)
    {
        var article = global::__Corpus__.Article.Sample("sample", text);
        var data = global::__Corpus__.ArticleGenData.Blank;
        return new global::__Corpus__.Quote(
            ref data, article, global::__Corpus__.ArticleGenData.NoContents(article), global::System.Array.Empty<global::__Corpus__.Quote>(), 0)
        {
            Id = "1",
            Speakers = speakers,
            Segments = article.Paragraphs,
        };
    }
}

public sealed partial record Mention
{
    /// <summary>A mention outside the corpus, for unit tests.</summary>
    /// <param name="text">The words, which are all the text of the mention's article.</param>
    /// <param name="targets">What they refer to.</param>
    /// <returns>A mention of which no more is known, its <see cref="Kind"/> neither.</returns>
    public static global::__Corpus__.Mention Sample(string text, params global::__Corpus__.Thing[] targets)
    {
        var article = global::__Corpus__.Article.Sample("sample", text);
        var data = global::__Corpus__.ArticleGenData.Blank;
        var position = 0;
        return new global::__Corpus__.Mention(ref data, article, global::__Corpus__.ArticleGenData.NoContents(article), ref position)
        {
            Text = text,
            Span = article.Paragraphs[0].Span,
            Targets = targets,
        };
    }
}

public sealed partial record TimeExpression
{
    /// <summary>A time expression outside the corpus, for unit tests.</summary>
    /// <param name="text">The words, which are all the text of its article.</param>
    /// <returns>A time expression of which no more is known.</returns>
    public static global::__Corpus__.TimeExpression Sample(string text)
    {
        var article = global::__Corpus__.Article.Sample("sample", text);
        var data = global::__Corpus__.ArticleGenData.Blank;
        var position = 0;
        return new global::__Corpus__.TimeExpression(ref data, article, global::__Corpus__.ArticleGenData.NoContents(article), ref position)
        {
            Text = text,
            Span = article.Paragraphs[0].Span,
        };
    }
}

public sealed partial record Remark
{
    /// <summary>A remark outside the corpus, for unit tests.</summary>
    /// <param name="text">The words, which are all the text of its article.</param>
    /// <param name="note">What is remarked on them.</param>
    public static global::__Corpus__.Remark Sample(string text, string? note = null)
    {
        var article = global::__Corpus__.Article.Sample("sample", text);
        var data = global::__Corpus__.ArticleGenData.Blank;
        var position = 0;
        return new global::__Corpus__.Remark(ref data, article, global::__Corpus__.ArticleGenData.NoContents(article), ref position)
        {
            Text = text,
            Span = article.Paragraphs[0].Span,
            Note = note,
        };
    }
}

/// <summary>What records outside the corpus are read from.</summary>
internal static partial class ArticleGenData
{
    /// <summary>More values than any record has: each reads as 0, as nothing, or as empty.</summary>
    private static readonly string s_blank = new string('^', 128);

    /// <summary>The data of a record that says nothing.</summary>
    internal static Reader Blank => new Reader(s_blank, 0);

    /// <summary>The contents of an article in which nothing is annotated.</summary>
    internal static Contents NoContents(global::__Corpus__.Article article)
    {
        var data = Blank;
        return new Contents(article, ref data, global::System.Array.Empty<string>());
    }
}

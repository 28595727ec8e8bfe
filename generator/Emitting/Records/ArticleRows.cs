using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Text;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>The rows of an article. Its contents are sections that are decoded when they are asked for (<c>Contents</c>).</summary>
internal static class ArticleRows
{
    private static readonly string[] s_contents = ["Paragraphs", "Quotes", "Mentions", "TimeExpressions", "Remarks", "Labels"];

    /// <summary>The members that the template adds to the rows, and the fields that it has.</summary>
    private static readonly string[] s_others =
    [
        .. s_contents, "HeadlineSpan", "Text", "SourcePath", "Contents", "Spans", "Pieces", "SpanTree", "Slice", "WriteJsonLd", "ToJsonLd", "ToText", "Sample", "Article",
    ];

    public static Row<Article>[] Of(CorpusSchema schema, SectionRows rows)
    {
        var keys = schema.Article.Where(static key => key.Property.Length > 0).ToList();
        var taken = MemberNames.Taken(s_others.Concat(keys
            .Where(static key => !key.IsField)
            .SelectMany(static key => key.HasRelations ? [key.Property, key.Property + MemberNames.Relations] : new[] { key.Property })));
        var lists = schema.Kinds
            .Select(kind => OfKind(kind.Kind, MemberNames.Free(kind.Kind.ClassName, taken)))
            .ToList();
        return
        [
            .. keys.SelectMany(key => OfKey(key, key.IsField ? MemberNames.Free(key.Property, taken, key.HasRelations) : key.Property)),
            new(
                new Member("HeadlineSpan")
                {
                    Property = AutoProperty(
                        "Where the text holds the headline; <see langword=\"null\"/> where it does not.", Space + "TextSpan?", "HeadlineSpan"),
                    Read = "HeadlineSpan = data.OptionalSpan();",
                    Same = "HeadlineSpan == other.HeadlineSpan",
                    Describe = "members.OptionalSpan(nameof(HeadlineSpan), HeadlineSpan);",
                },
                static (data, article) => WriteHeadline(data, article.Headline)),
            new(
                new Member("Text")
                {
                    Read = $"_contents = new {Data}.Contents(this, ref data, ids);",
                    Same = "Text == other.Text",
                    Describe = "members.Text(nameof(Text), Text);",
                },
                (data, article) => WriteContents(data, article, rows)),
            .. s_contents.Select(static name => Row.Templated<Article>(
                name, $"{Data}.SameItems({name}, other.{name})", $"members.Objects(nameof({name}), {name});")),
            .. lists,
            Row.Text<Article>("SourcePath", "The file in which it is written, from the project's folder.", static article => article.Path),
        ];
    }

    private static IEnumerable<Row<Article>> OfKey(FactKey key, string name) => key.Shape == FactShape.Id
        ? [Row.Text<Article>(name, key.Doc, static article => article.Id)]
        : Row.Facts<Article>(key, name, static article => article.Facts);

    private static Row<Article> OfKind(ThingKind kind, string name) => new(
        new MemberShape(FactShape.Reference, Occurrence.List, kind.RecordName).ToMember(
            name, $"The {Literal.Xml(kind.Plural)} that it declares or refers to: those of the text first, in text order."),
        (data, article) => WriteThings(data, article.Things, kind));

    private static void WriteContents(DataWriter data, Article article, SectionRows rows)
    {
        data.Text(article.Text);
        data.Section(() => data.Ranges(article.Paragraphs));
        data.Section(() => Write(data, article.Quotes, rows.Quote));
        data.Section(() => Write(data, article.Mentions, rows.Mention));
        data.Section(() => Write(data, article.TimeExpressions, rows.Time));
        data.Section(() => Write(data, article.Remarks, rows.Remark));
        data.Section(() => Write(data, article.Labels, rows.Label));
    }

    private static void WriteHeadline(DataWriter data, TextRange? headline)
    {
        data.OptionalNumber(headline?.Start);
        if (headline is { Length: var length })
        {
            data.Number(length);
        }
    }

    private static void Write<T>(DataWriter data, EquatableArray<T> items, Row<T>[] rows)
    {
        data.Number(items.Count);
        foreach (var item in items)
        {
            data.Write(item, rows);
        }
    }

    /// <summary>Those of a kind.</summary>
    private static void WriteThings(DataWriter data, EquatableArray<ThingUse> things, ThingKind kind)
    {
        var count = 0;
        foreach (var thing in things)
        {
            count += thing.Kind == kind ? 1 : 0;
        }

        data.Number(count);
        foreach (var thing in things)
        {
            if (thing.Kind == kind)
            {
                data.Ordinal(thing.Id);
            }
        }
    }
}

/// <summary>The rows of what stands in an article's sections.</summary>
internal sealed record SectionRows(
    Row<Quote>[] Quote, Row<Mention>[] Mention, Row<TimeExpression>[] Time, Row<Remark>[] Remark, Row<Label>[] Label, Row<LabelLink>[] Link)
{
    public static SectionRows Of(CorpusSchema schema)
    {
        var link = LabelRows.OfLink();
        return new(
            SpanRows.OfQuote(schema.Quote), SpanRows.OfMention(schema.Mention), SpanRows.OfTime(), SpanRows.OfRemark(), LabelRows.Of(schema.Label, link), link);
    }
}

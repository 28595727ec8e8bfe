using ArticleGen.Collections;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>The rows of labels and of their links.</summary>
internal static class LabelRows
{
    /// <summary>The members that templates add to the rows, and the fields that they have.</summary>
    private static readonly string[] s_others = ["Field", "Label", "Sample"];

    private const string PairOfTexts = "global::System.Collections.Generic.KeyValuePair<string, string>";

    /// <param name="fields">Those that the project declares for labels.</param>
    public static Row<Label>[] Of(EquatableArray<FactKey> fields, Row<LabelLink>[] link) => SpanRows.WithFields(
        [
            Row.OptionalText<Label>("Id", "The id in its article; <see langword=\"null\"/> where the article gives none.", static label => label.Id),
            Row.Templated<Label>("Article", same: null, "members.Text(nameof(Article), Article.Id);"),
            Row.Term<Label>("Type", "What the words are, as the corpus classifies them.", FormatKeys.LabelType.Type, static label => label.Type),
            Row.Templated<Label>("Text", "Text == other.Text", "members.Text(nameof(Text), Text);"),
            SpanRows.OfPlaces<Label>("Segments", "Its words in text order; several segments where other words stand between.", static label => label.Segments),
            SpanRows.OfItems<Label>(
                "Links", AutoProperty("The labels and the quotes to which it points, in the order in which the article names them.", ListOf(Space + "LabelLink"), "Links"),
                $"Links = data.Items((ref {Data}.Reader data) => new {Space}LabelLink(ref data, contents));", (data, label) => WriteLinks(data, label.Links, link)),
            new(
                new Member("Fields")
                {
                    Property = AutoProperty(
                        "What it says under the project's own keys, in the order of the article, where no corpus file declares the fields of labels: what is declared is a property.",
                        ListOf(PairOfTexts), "Fields"),
                    Read = $"Fields = {MemberShape.ReadItems($"new {PairOfTexts}(data.Text(), data.Text())")};",
                    Same = $"{Data}.SameItems(Fields, other.Fields)",
                    Describe = "members.Pairs(nameof(Fields), Fields);",
                },
                (data, label) => WriteFields(data, label.Fields, fields)),
            Row.OptionalText<Label>("Note", SpanRows.NoteDoc, static label => label.Note),
            Row.OptionalChoice<Label>("Certainty", SpanRows.CertaintyDoc, "Certainty", static label => (int?)label.Certainty),
        ],
        fields, static label => label.Fields, s_others);

    public static Row<LabelLink>[] OfLink() =>
    [
        Row.Text<LabelLink>("Type", "The key that says it: <c>supports</c>.", static link => link.Type),
        new(
            new Member("Label")
            {
                Read = "_target = data.Number();",
                Same = "Label?.Id == other.Label?.Id",
                Describe = "members.Text(nameof(Label), Label?.Id);",
            },
            static (data, link) => data.Number((link.Target * 2) + (link.IsToQuote ? 2 : 1))),
        Row.Templated<LabelLink>("Quote", "Quote?.Id == other.Quote?.Id", "members.Text(nameof(Quote), Quote?.Id);"),
    ];

    private static void WriteLinks(DataWriter data, EquatableArray<LabelLink> links, Row<LabelLink>[] rows)
    {
        data.Number(links.Count);
        foreach (var link in links)
        {
            data.Write(link, rows);
        }
    }

    /// <summary>Those that are no property.</summary>
    private static void WriteFields(DataWriter data, EquatableArray<Fact> said, EquatableArray<FactKey> declared)
    {
        var texts = said.Where(fact => !declared.Contains(fact.Key)).ToList();
        data.Number(texts.Count);
        foreach (var field in texts)
        {
            data.Text(field.Key.Name);
            data.Text(field.Text);
        }
    }
}

using System.Text.RegularExpressions;
using ArticleGen.Binding.Names;
using ArticleGen.Binding.Quotes;
using ArticleGen.Dates;
using ArticleGen.Emitting.Records;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Format;

/// <summary>The tables of FORMAT.md that state what a value means are true.</summary>
public partial class FormatTableTests
{
    public static TheoryData<string, string> Dates => Rows("Date", column: 2);

    public static TheoryData<string> WrongDates => Values("Not a date");

    public static TheoryData<string, string> Durations => Rows("Duration", column: 1);

    public static TheoryData<string> Languages => Values("Language");

    public static TheoryData<string> WrongDurations => Values("Not a duration");

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_may_be_the_days_that_its_row_says(string date, string days) => Assert.Equal(days, Days.Of(date));

    [Theory]
    [MemberData(nameof(WrongDates))]
    public void A_text_that_is_said_to_be_no_date_is_none(string text) => Assert.False(EdtfParser.TryParse(text, out _, out _));

    [Theory]
    [MemberData(nameof(Durations))]
    public void A_duration_is_what_its_row_says(string text, string expected)
    {
        Assert.True(IsoDurationParser.TryParse(text, out var value, out var error), error);
        Assert.Equal(expected, value.Longest is { } longest ? $"from {InWords(value)} to {InWords(longest)}" : InWords(value));
    }

    private static string InWords(IsoDuration value)
    {
        (decimal Number, string Unit)[] parts =
        [
            (value.Years, "year"), (value.Months, "month"), (value.Weeks, "week"), (value.Days, "day"),
            (value.Hours, "hour"), (value.Minutes, "minute"), (value.Seconds, "second"),
        ];
        var shown = parts.Where(static part => part.Number != 0).Select(static part => FormattableString.Invariant(
            $"{part.Number} {part.Unit}{(part.Number == 1 ? "" : "s")}"));
        return string.Join(", ", shown);
    }

    [Theory]
    [MemberData(nameof(WrongDurations))]
    public void A_text_that_is_said_to_be_no_duration_is_none(string text) => Assert.False(IsoDurationParser.TryParse(text, out _, out _));

    [Fact]
    public void Values_of_a_field_give_the_type_that_their_row_says() => Assert.All(FormatDocument.RowsOf("Values"), static row =>
    {
        var things = Code().Matches(row[0]).Select(static (value, index) => $"  p{index}: {{ name: P, state: {value.Groups[1].Value} }}\n");
        var field = FieldOf("people:\n" + string.Concat(things));
        var type = FieldType.Parse(row[1])!;
        Assert.Equal((type.Shape, type.IsList), (field.Shape, field.IsList));
    });

    [Fact]
    public void A_field_of_a_declared_type_is_in_CSharp_what_its_row_says() => Assert.All(FormatDocument.RowsOf("Declared type"), static row =>
    {
        var field = FieldOf($"fields:\n  person:\n    state: {row[0]}\n");
        Assert.Equal(row[2], Namespace().Replace(MemberShape.Of(field).ToMember("State", "").Type!, ""));
    });

    /// <summary>Each word that the table names for any language is one in exactly the languages whose rows name it.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void The_pronouns_and_determiners_of_a_language_are_those_of_its_row(string tag)
    {
        var rows = FormatDocument.RowsOf("Language").ToList();
        var row = rows.Single(row => row[0] == tag);
        var language = Language.Of(tag);
        var pronouns = rows.SelectMany(static row => Words(row[1])).Distinct().Where(language.IsPronoun);
        var determiners = rows.SelectMany(static row => Words(row[2])).Distinct().Where(word => language.IsDeterminer(word, new(0, word.Length)));

        Assert.Equal(Words(row[1]).Order(), pronouns.Order());
        Assert.Equal(Words(row[2]).Order(), determiners.Order());
    }

    [Fact]
    public void A_quotation_mark_is_closed_by_exactly_the_marks_of_its_row()
    {
        var rows = FormatDocument.RowsOf("Opens").Select(static row => (Opens: Marks(row[0]), Closes: Marks(row[1]))).ToList();
        var closing = rows.SelectMany(static row => row.Closes).Distinct().Select(static mark => new QuotationMark(mark, default, Opens: false, Closes: true, IsDoubtful: false));
        Assert.All(rows.SelectMany(static row => row.Opens, static (row, opens) => (Opens: opens, row.Closes)), row => Assert.Equal(
            row.Closes.Order(), closing.Where(mark => mark.Fits(row.Opens)).Select(static mark => mark.Key).Order()));
        Assert.Equal(25, rows.Sum(static row => row.Opens.Count));
    }

    private static List<char> Marks(string cell) => [.. cell.Where(static c => !char.IsLetter(c) && c is not (' ' or ',' or '`'))];

    [Fact]
    public void A_language_has_a_table_where_it_has_a_row()
    {
        var letters = Enumerable.Range('a', 26).Select(static c => (char)c).ToList();
        var known = letters.SelectMany(first => letters.Select(second => $"{first}{second}")).Where(static tag => Language.Of(tag).IsKnown);
        Assert.Equal(FormatDocument.RowsOf("Language").Select(static row => row[0]).Order(), known);
    }

    [Fact]
    public void The_endings_of_names_are_those_of_the_row_of_their_language()
    {
        var rows = FormatDocument.RowsOf("Names in").ToList();
        Assert.All(rows, static row =>
        {
            var language = Language.Of(row[0]);
            Assert.Equal(Words(row[1]), language.NameEndings.Select(static ending => ending.Length == 0 ? "—" : ending));
            Assert.Equal(Words(row[2]), language.FormEndings);
        });
        var others = FormatDocument.RowsOf("Language").Select(static row => row[0]).Except(rows.Select(static row => row[0]));
        Assert.All(others, static tag => Assert.Empty(Language.Of(tag).FormEndings));
    }

    [Fact]
    public void What_stands_beside_the_names_of_a_language_is_that_of_its_row()
    {
        var rows = FormatDocument.RowsOf("Beside names in").ToList();
        Assert.All(rows, static row =>
        {
            var language = Language.Of(row[0]);
            Assert.Equal(Words(row[1]), language.Articles);
            Assert.Equal(Words(row[2]), language.Prepositions);
        });
        var others = FormatDocument.RowsOf("Language").Select(static row => row[0]).Except(rows.Select(static row => row[0]));
        Assert.All(others, static tag => Assert.Empty(Language.Of(tag).Articles.Concat(Language.Of(tag).Prepositions)));
    }

    [Fact]
    public void The_titles_of_a_language_are_those_of_its_row() => Assert.Equal(
        FormatDocument.RowsOf("Language").Select(static row => Language.Of(row[0])).Where(static language => language.HasCapitalNouns).Select(static language => language.Titles),
        FormatDocument.RowsOf("Titles in").Select(static row => Words(row[1])));

    private static FactKey FieldOf(string corpus) => new BoundFiles(GeneratorHarness.Corpus(corpus)).Corpus.Schema.Kinds
        .Single(static row => row.Kind == ThingKind.Person).Keys
        .Single(static key => key.IsField);

    private static string[] Words(string cell) =>
        [.. cell.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Replace('_', ' '))];

    private static TheoryData<string, string> Rows(string header, int column)
    {
        TheoryData<string, string> data = [];
        foreach (var row in FormatDocument.RowsOf(header))
        {
            data.Add(row[0], row[column]);
        }

        return data;
    }

    private static TheoryData<string> Values(string header) => [.. FormatDocument.RowsOf(header).Select(static row => row[0])];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"global::(\w+\.)+")]
    private static partial Regex Namespace();
}

using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>Who is quoted how much: the words of each kind of speaker, then those of people by the corpus's own field <c>sector</c>.</summary>
internal static class QuotedWords
{
    private const int BarLength = 30;

    public static IRenderable Of(IEnumerable<Quote> quotes)
    {
        // A quote inside a quote is part of its words.
        var outer = quotes.Where(quote => quote.Within is null).ToList();
        var byKind = Sum(outer, quote => quote.Speaker is { } speaker ? Name(speaker.Kind) : "nobody by name");
        var bySector = Sum(outer.Where(quote => quote.Speaker is Person), quote => quote.Speaker is Person { Sector: { } sector } ? Name(sector) : "not said");

        Grid grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true })
            .AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right })
            .AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right })
            .AddColumn(new GridColumn { NoWrap = true });
        AddPart(grid, "by kind of speaker", byKind);
        grid.AddEmptyRow();
        AddPart(grid, "people by sector", bySector);
        return new Rows(Prose.Heading("Quoted words"), new Text(""), grid, new Text(""));
    }

    private static List<KeyValuePair<string, int>> Sum(IEnumerable<Quote> quotes, Func<Quote, string> group) =>
        [.. quotes.AggregateBy(group, 0, (sum, quote) => sum + quote.WordCount).OrderByDescending(words => words.Value)];

    private static void AddPart(Grid grid, string title, List<KeyValuePair<string, int>> parts)
    {
        int all = parts.Sum(part => part.Value);
        grid.AddRow(Prose.Of(title, "bold"), Prose.Of("words", "dim"), Prose.Of("share", "dim"), new Text(""));
        foreach (var (name, words) in parts)
        {
            grid.AddRow(
                Prose.Of("  " + name),
                Prose.Of($"{words}"),
                Prose.Of(FormattableString.Invariant($"{100.0 * words / all:0} %")),
                Prose.Of(new string('█', (int)Math.Round((double)BarLength * words / all)), "green"));
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>The events of the corpus by date. What did not happen, or may not, looks it.</summary>
internal static class Timeline
{
    public static IRenderable Of(IEnumerable<Event> events)
    {
        ILookup<bool, Event> isDated = events.ToLookup(item => item.Date is not null);
        Grid grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right })
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(1, 0, 1, 0) })
            .AddColumn();

        // An event without a first day (until …) stands at its last; of those that begin together the longest comes first.
        foreach (Event item in isDated[true]
            .OrderBy(item => item.Date!.Earliest ?? item.Date.Latest)
            .ThenByDescending(item => item.Date!.Latest ?? DateOnly.MaxValue))
        {
            AddRow(grid, item.Date!.Label, item);
        }

        foreach (Event item in isDated[false])
        {
            AddRow(grid, "no date", item);
        }

        return new Rows(
            Prose.Heading("Events"),
            Prose.Of("● happened   ◐ claimed   ○ possible   ✗ denied", "dim"),
            new Text(""),
            grid,
            new Text(""));
    }

    private static void AddRow(Grid grid, string date, Event item)
    {
        var (mark, markStyle, nameStyle) = item.Standing switch
        {
            Standing.Denied => ("✗", "red", "strikethrough"),
            Standing.Possible => ("○", "yellow", "italic"),
            Standing.Claimed => ("◐", "yellow", "italic"),
            _ => ("●", "green", "bold"),
        };
        grid.AddRow(Prose.Of(date, "dim"), Prose.Of(mark, markStyle), new Rows([Prose.Of(item.Name, nameStyle), .. Details(item)]));
    }

    private static IEnumerable<Paragraph> Details(Event item) => new[]
    {
        new Paragraph().AndFacts(
            Words(item),
            item.Place?.Name,
            item.Duration?.Label,
            item.SuperEvent is { } whole ? $"part of {whole.Name}" : null),
        new Paragraph().AndFacts(item.Participants.GroupBy(participant => participant.Role, Name).Select(Words)),
    }.Where(line => line.Length > 0);

    private static string Name(Participant participant) => participant.Entity?.Name ?? participant.Text;

    private static string Words(IGrouping<ParticipantRole, string> names) => $"{names.Key}: {string.Join(", ", names.Distinct())}";

    private static string? Words(Event item) => item switch
    {
        { Standing: Standing.Denied, Tense: Tense.Future } => "will not happen",
        { Standing: Standing.Denied } => "did not happen",
        { Standing: Standing.Possible } => "may happen",
        { Standing: Standing.Claimed } => "claimed, not asserted",
        { Realis: Realis.Generic } => "in general",
        _ => null,
    };
}

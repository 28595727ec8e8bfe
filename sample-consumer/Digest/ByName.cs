using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>Everything that has an id is a member of C#: misspell one, and the program does not compile.</summary>
internal static class ByName
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // For a console, not for a web page.
    };

    public static IRenderable Section()
    {
        return new Rows(
            Prose.Heading("By name"),
            new Text(""),
            Show(People.ShinzoAbe.Label),
            Show(Events.FerryCrossing.Duration?.Label),
            Show(Places.Merrowick.Contains[0].Name),
            Show(Ships.Wren.Master?.Label),
            Show(Organizations.MerrowickCouncil.Fleet[0].Built),
            Show(Organizations.TollandAndDaughter.Founded),
            Show(People.InesHalloran.Sector),
            Show(Events.FishQuayFlood.Type.IsA(EventType.Disaster)),
            Show(Articles.CouncilKeepsFerry.Quotes.Count),
            Show(Quotes.VoaJapanNorthKoreaTalks.Corner.Speaker?.Name),
            new Text(""),
            Prose.Of("Events.FerryVote as JSON", "bold"),
            new Text(JsonSerializer.Serialize(Events.FerryVote, s_json)));
    }

    private static Paragraph Show(object? value, [CallerArgumentExpression(nameof(value))] string code = "") =>
        Prose.Of(code, "blue").And(" → ", "dim").And($"{value}");
}

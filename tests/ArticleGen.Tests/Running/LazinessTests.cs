namespace ArticleGen.Tests.Running;

/// <summary>What is asked decodes the articles that it needs, and no other; things only where they are asked for.</summary>
public class LazinessTests
{
    /// <summary>What stays undecoded is told by the literals' own caches.</summary>
    private const string Decoded = """
        ((Func<object?, string>)(asked =>
        {
            const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static
                | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
            var data = typeof(Articles).Assembly.GetType("Demo.Corpus.ArticleGenData")!;
            IEnumerable<object> Held(object? holder, string list) => holder is null
                ? []
                : ((Array)holder.GetType().GetField(list, All)!.GetValue(holder)!).Cast<object?>().OfType<object>();
            var articles = data.GetNestedTypes(All)
                .Where(type => type.BaseType?.Name == "Bucket")
                .Select(type => type.GetField("Instance", All)!.GetValue(null)!)
                .SelectMany(bucket => Held(bucket.GetType().BaseType!.GetField("_held", All)!.GetValue(bucket), "Articles"))
                .Select(article => ((Article)article).Id);
            var things = Held(data.GetField("s_things", All)!.GetValue(null), "_things").Select(thing => ((Thing)thing).Id);
            return $"{string.Join(' ', articles.Order())} | {string.Join(' ', things.Order())}";
        }))
        """;

    [Theory]
    [InlineData("null", " | ")]
    [InlineData("Articles.All.Count + Quotes.All.Count + People.All.Count", " | ")]
    [InlineData("Articles.Aftermath.Text", "aftermath | ")]
    [InlineData("Quotes.Flood.Rise.Text", "flood | ")]
    [InlineData("People.AnnLee.Quotes.Count", "aftermath flood | ann-lee")]
    [InlineData("People.Evacuees.Quotes.Count", "flood | evacuees")]
    public void What_is_asked_is_decoded(string asked, string expected) => Assert.Equal(expected, Ask(asked));

    [Theory]
    [InlineData("Articles.Aftermath.Spans.Count", "aftermath | ")]
    [InlineData("Articles.Flood.Spans.SelectMany(span => span.SourceOf.Concat(span.CueOf)).Count()", "flood | ")]
    [InlineData("string.Concat(Articles.Flood.Pieces.Select(piece => piece.Text))", "flood | ")]
    [InlineData("Articles.Flood.Paragraphs.Sum(part => part.Pieces.Count + part.Mentions.Count + part.Quotes.Count + part.TimeExpressions.Count)", "flood | ")]
    [InlineData("Quotes.Flood.Tale.Mentions.Count + Quotes.Flood.Tale.TimeExpressions.Count + Quotes.Flood.Tale.Speech.Count", "flood | ")]
    [InlineData("Quotes.Flood.Tale.Events.Count", "flood | ann-lee")]
    [InlineData("Articles.Aftermath.Mentions[1].SourceOf.Count", "aftermath | ")]
    [InlineData("Articles.Flood.Mentions[6].EventRoles[0].Role", "flood | ")]
    [InlineData("Articles.Flood.Mentions[6].EventRoles[0].Event", "flood | flood")]
    public void What_stands_in_an_article_is_found_in_it_alone(string asked, string expected) => Assert.Equal(expected, Ask(asked));

    [Theory]
    [InlineData("Organizations.GaugeOffice.QuotesAbout.Count", "flood | gauge-office")]
    [InlineData("People.CleoPark.QuotesAbout.Count", " | cleo-park")]
    [InlineData("Events.Flood.QuotesAbout.Count", "flood | flood")]
    [InlineData("Events.Flood.Participants[4].Mentions.Count", "flood | ann-lee flood")]
    public void What_is_said_of_a_thing_is_looked_for_where_it_is_mentioned(string asked, string expected) => Assert.Equal(expected, Ask(asked));

    [Theory]
    [InlineData("Things.All.Count", " | ")]
    [InlineData("Things.Find(\"flood\")", " | flood")]
    [InlineData("People.FindByName(\"Mayor Lee\").Count", " | ann-lee")]
    [InlineData("Things.FindByName(\"Nobody\").Count", " | ")]
    [InlineData("Quotes.Find(\"flood\", \"swim\")", "flood | ")]
    [InlineData("Quotes.Find(\"nowhere\", \"swim\")", " | ")]
    [InlineData("People.AnnLee.RoleOn(new DateOnly(2000, 1, 1))", " | ann-lee")]
    public void What_is_looked_up_is_decoded_alone(string asked, string expected) => Assert.Equal(expected, Ask(asked));

    /// <summary>Reloaded, so that nothing is decoded yet.</summary>
    private static string Ask(string asked) => Brackwater.For("net8.0").Reload().Ask($"{Decoded}({asked})");
}

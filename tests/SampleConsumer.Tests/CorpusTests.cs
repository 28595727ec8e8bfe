using System.Text.Encodings.Web;
using System.Text.Json;
using SampleConsumer.Corpus;

namespace SampleConsumer.Tests;

/// <summary>The corpus is as it was accepted. Who changes an article sees here what changed in it, and so does the reviewer.</summary>
public class CorpusTests
{
    private const string Timeline = "timeline";

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> ArticleIds => [.. Articles.All.Select(article => article.Id)];

    [Theory]
    [MemberData(nameof(ArticleIds))]
    public Task An_article_is_as_accepted(string id) => Snapshot.Verify(ArticleText.Of(Articles.Find(id)!), id);

    // JSON where you publish JSON: its shape is a promise to others. The shape is this program's own, so that no update changes it.
    [Fact]
    public Task The_published_timeline_is_as_accepted()
    {
        var timeline = Events.All
            .Where(item => item.Date is not null)
            .OrderBy(item => item.Id, StringComparer.Ordinal)
            .Select(item => new { item.Id, item.Name, Date = item.Date!.Text, From = item.Date.Earliest, To = item.Date.Latest });

        return Snapshot.Verify(JsonSerializer.Serialize(timeline, s_readable), Timeline, "json");
    }

    // An article that was renamed or deleted leaves its snapshot behind.
    [Fact]
    public void Every_snapshot_is_that_of_an_article() =>
        Assert.Empty(Snapshot.Names().Except([.. Articles.All.Select(article => article.Id), Timeline]));
}

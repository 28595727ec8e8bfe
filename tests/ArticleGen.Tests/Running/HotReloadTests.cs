using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>
/// Hot reload replaces the literals while the program runs, and then calls the handler that the assembly names. The real command is driven
/// by the package tests; here no literal changes, so what is decoded again is equal and another object.
/// </summary>
public class HotReloadTests
{
    private const string Before = """
        ((Func<object?>)(() =>
        {
            Action reload = () => ((System.Reflection.Metadata.MetadataUpdateHandlerAttribute)Attribute.GetCustomAttribute(
                typeof(Articles).Assembly, typeof(System.Reflection.Metadata.MetadataUpdateHandlerAttribute))!).HandlerType
                .GetMethod("ClearCache", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
                .Invoke(null, new object?[] { null });
        """;

    private const string After = "}))()";

    /// <summary>As the targets say it where code may be replaced: a name gives what is there then.</summary>
    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Brackwater, replaceable", static () => LoadedCorpus.Of(
        Brackwater.Files, options: GeneratorHarness.DefaultOptions.SetItem("build_property.ArticleGenHotReload", "true"), expected: Brackwater.Expected));

    [Theory]
    [InlineData("People.AnnLee")]
    [InlineData("People.Find(\"ann-lee\")!")]
    [InlineData("People.All[0]")]
    [InlineData("Places.Brackwater")]
    [InlineData("Events.Flood")]
    [InlineData("Articles.Flood")]
    [InlineData("Articles.Find(\"flood\")!")]
    [InlineData("Articles.All[2]")]
    [InlineData("Quotes.Flood.Rise")]
    [InlineData("Quotes.All[1]")]
    [InlineData("Events.Flood.Participants[0]")]
    [InlineData("Things.All[0]")]
    [InlineData("Things.FindByName(\"Mayor Lee\")[0]")]
    [InlineData("Articles.Flood.Spans[1].Mention!")]
    public void What_was_decoded_is_decoded_again(string expression) => Assert.Equal(
        "True; False; True",
        Ask($$"""
            var first = {{expression}};
            var isKept = ReferenceEquals(first, {{expression}});
            reload();
            return new object[] { isKept, ReferenceEquals(first, {{expression}}), first.Equals({{expression}}) };
            """));

    [Theory]
    [InlineData("People.AnnLee", "held.Affiliation", "Organizations.TownCouncil")]
    [InlineData("People.AnnLee", "held.Quotes[0].Article", "Articles.Aftermath")]
    [InlineData("People.AnnLee", "held.Articles[0]", "Articles.Aftermath")]
    [InlineData("People.AnnLee", "held.Mentions[0].Article", "Articles.Aftermath")]
    [InlineData("Articles.Flood", "held.Authors[0]", "People.CleoPark")]
    [InlineData("Quotes.Flood.Rise", "held.Speaker", "People.AnnLee")]
    public void What_a_kept_record_refers_to_is_decoded_again(string record, string reference, string target) => Assert.Equal(
        "True", Ask($"var held = {record}; reload(); return ReferenceEquals({reference}, {target});"));

    [Theory]
    [InlineData("People.All", "People.AnnLee", 0)]
    [InlineData("Articles.All", "Articles.Flood", 2)]
    [InlineData("Quotes.All", "Quotes.Flood.Rise", 1)]
    [InlineData("People.AnnLee.Articles", "Articles.Aftermath", 0)]
    public void A_kept_list_of_the_corpus_gives_what_is_there_now(string list, string item, int index) => Assert.Equal(
        "True", Ask($"var held = {list}; var first = held[{index}]; reload(); return ReferenceEquals(held[{index}], {item});"));

    [Theory]
    [InlineData("Quotes.Flood.Rise", "held.Article.Quotes[0]", "held")]
    [InlineData("Articles.Flood", "held.Quotes[0].Article", "held")]
    [InlineData("Articles.Flood", "held.Spans[0].Quote", "held.Quotes[0]")]
    [InlineData("Articles.Flood.Spans", "held[0].Article.Spans[0]", "held[0]")]
    public void What_a_kept_article_holds_stays(string record, string inside, string same) => Assert.Equal(
        "True", Ask($"var held = {record}; reload(); return ReferenceEquals({inside}, {same});"));

    [Fact]
    public void Threads_that_read_while_it_happens_see_whole_records_and_the_same_ones_afterwards() => Assert.Equal(
        "0; 1; 1",
        Ask("""
            var failures = 0;
            var last = new System.Collections.Concurrent.ConcurrentBag<(object Person, object Article)>();
            using var start = new System.Threading.Barrier(5);
            using var end = new System.Threading.ManualResetEventSlim();
            var threads = Enumerable.Range(0, 4).Select(_ => new System.Threading.Thread(() =>
            {
                start.SignalAndWait();
                while (!end.IsSet)
                {
                    var isWhole = People.All.Count == 4 && People.AnnLee.Quotes.Count == 3 && Quotes.Flood.Rise.Speaker!.Name == "Ann Lee"
                        && Articles.All.Select(article => article.Quotes.Count).Sum() == 6;
                    if (!isWhole) { System.Threading.Interlocked.Increment(ref failures); }
                }

                last.Add((People.AnnLee, Articles.Flood));
            })).ToList();
            threads.ForEach(thread => thread.Start());
            start.SignalAndWait();
            for (var i = 0; i < 1000; i++) { reload(); }
            end.Set();
            threads.ForEach(thread => thread.Join());
            return new object[] { failures, last.Select(pair => pair.Person).Distinct(ReferenceEqualityComparer.Instance).Count(),
                last.Select(pair => pair.Article).Distinct(ReferenceEqualityComparer.Instance).Count() };
            """));

    /// <summary>Reloaded, so that no other test sees its objects go.</summary>
    private static string Ask(string statements) => Corpus.Reload().Ask($"{Before}\n{statements}\n{After}");
}

using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Running;

/// <summary>A source-generated <c>JsonSerializerContext</c> of a project that refers to the corpus, made by the SDK's own generator.</summary>
public class JsonContextTests
{
    private const string Context = """
        #nullable enable
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using Demo.Corpus;

        public sealed record Page(Quote Best, IReadOnlyList<Thing> Things, EventType? Type, ParticipantRole Role, Dictionary<EventType, int> Counts, TextSpan Span, EdtfDate? Date);

        [JsonSerializable(typeof(Quote))]
        [JsonSerializable(typeof(Article))]
        [JsonSerializable(typeof(List<Person>))]
        [JsonSerializable(typeof(Page))]
        internal sealed partial class AppJson : JsonSerializerContext;
        """;

    private static readonly string? s_generator = Find();

    [Theory]
    [InlineData("JsonSerializer.Serialize(Quotes.Flood.Rise, AppJson.Default.Quote) == JsonSerializer.Serialize(Quotes.Flood.Rise)", "True")]
    [InlineData("JsonSerializer.Serialize(Articles.Flood, AppJson.Default.Article) == JsonSerializer.Serialize(Articles.Flood)", "True")]
    [InlineData("JsonSerializer.Deserialize(\"[\\\"ann-lee\\\"]\", AppJson.Default.ListPerson)![0].Name", "Ann Lee")]
    [InlineData(
        "JsonSerializer.Serialize(new Page(null!, [], Events.Flood.Type, Events.Flood.Participants[0].Role, new() { [EventType.NaturalFlood] = 1 }, new TextSpan(1, 2), People.AnnLee.BirthDate), AppJson.Default.Page)",
        """{"Best":null,"Things":[],"Type":"Natural.Flood","Role":"victim","Counts":{"Natural.Flood":1},"Span":{"Start":1,"Length":2},"Date":"1961-04~"}""")]
    public void A_context_knows_the_records(string expression, string expected)
    {
        Assert.SkipWhen(s_generator is null, "This SDK has no generator of System.Text.Json where it is looked for.");
        var generators = new AnalyzerFileReference(s_generator, new Loader()).GetGenerators(LanguageNames.CSharp);
        var corpus = Brackwater.For("net10.0");

        Assert.Equal(expected, corpus.Answer(corpus.Compile(expression, Context, [.. generators])));
    }

    /// <summary>It stands beside the reference assemblies of the SDK that runs the tests.</summary>
    private static string? Find()
    {
        var packs = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Directory.Exists(packs)
            ? Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).FirstOrDefault()
            : null;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}

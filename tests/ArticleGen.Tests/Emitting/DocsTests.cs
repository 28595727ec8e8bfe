using ArticleGen.Emitting;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Emitting;

/// <summary>What the doc of a named member says.</summary>
public class DocsTests
{
    [Theory]
    [InlineData("events: { walk: { name: The walk, date: 2003/.. } }", "The walk, an event: 2003/...")]
    [InlineData("events: { walk: { name: The walk, date: 2003/ } }", "The walk, an event: 2003/.")]
    [InlineData("people: { ann: { name: Ann Lee, jobTitle: Mayor, description: She lives. } }", "Ann Lee, a person: Mayor; She lives.")]
    [InlineData("people: { ann: { name: Ann Lee, description: She waits ... } }", "Ann Lee, a person: She waits ....")]
    public void A_things_doc_gives_its_details_as_they_are_written(string corpus, string doc) =>
        Assert.Equal(doc, Docs.Of(BoundFiles.Of("x", corpus).Corpus.Things.Single()));
}

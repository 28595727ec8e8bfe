using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>The corpus as its users see it: the generated code, compiled and run.</summary>
public class NavigationTests
{
    private static readonly InputFile[] s_files =
    [
        GeneratorHarness.Corpus("""
            people:
              ann-lee: { name: Ann Lee, jobTitle: Mayor }
            """),
        GeneratorHarness.Article("rain", "[\"It rained,\"]{quote=rain} [Ann Lee]{.person source=rain} [said]{cue=rain}."),
    ];

    [Theory]
    [MemberData(nameof(CompiledCorpus.Frameworks), MemberType = typeof(CompiledCorpus))]
    public void A_person_leads_to_the_quotes_she_speaks(string framework)
    {
        var said = CompiledCorpus.Run(
            """
            using System.Linq;
            using Demo.Corpus;

            public static class Probe
            {
                public static string Run() => string.Join("; ", People.AnnLee.Quotes.Select(quote => $"{quote.Article.Id}: {quote.Kind} {quote.Text}"));
            }
            """,
            s_files,
            framework);

        Assert.Equal("rain: Direct It rained,", said);
    }
}

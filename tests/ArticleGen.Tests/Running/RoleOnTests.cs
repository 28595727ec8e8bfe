using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Running;

/// <summary>Which position a person held on a day.</summary>
public class RoleOnTests
{
    private static LoadedCorpus Corpus => LoadedCorpus.Shared("Roles", static () => LoadedCorpus.Of(
        [
            GeneratorHarness.Corpus("""
                people:
                  ann:
                    name: Ann
                    roles:
                      - { jobTitle: Diver }
                      - { jobTitle: Page, date: ../1998 }
                      - { jobTitle: Clerk, date: 1999/2010-06 }
                      - { jobTitle: Bailiff, date: 2003-05 }
                      - { jobTitle: Deputy, date: 2010/2012 }
                      - { jobTitle: Guest, date: 2015/ }
                      - { jobTitle: Mayor, date: 2020-02-03/.. }
                  bo: { name: Bo }
                """),
        ],
        expected: "AG9004"));

    [Theory]
    [InlineData("1600, 1, 1", "Page")]
    [InlineData("1998, 12, 31", "Page")]
    [InlineData("1999, 1, 1", "Clerk")]
    [InlineData("2003, 5, 9", "Clerk")]
    [InlineData("2010, 6, 30", "Clerk")]
    [InlineData("2010, 7, 1", "Deputy")]
    [InlineData("2012, 12, 31", "Deputy")]
    [InlineData("2013, 1, 1", "null")]
    [InlineData("2016, 1, 1", "null")]
    [InlineData("2020, 2, 2", "null")]
    [InlineData("2020, 2, 3", "Mayor")]
    [InlineData("9999, 12, 31", "Mayor")]
    public void The_first_role_that_was_certainly_held_is_given(string day, string expected) =>
        Assert.Equal(expected, Corpus.Ask($"People.Ann.RoleOn(new DateOnly({day}))?.JobTitle"));

    [Fact]
    public void Who_has_no_role_held_none() => Assert.Equal("null", Corpus.Ask("People.Bo.RoleOn(new DateOnly(2000, 1, 1))"));
}

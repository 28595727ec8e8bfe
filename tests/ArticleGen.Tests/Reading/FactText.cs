using ArticleGen.Syntax;

namespace ArticleGen.Tests.Reading;

/// <summary>What front matter says, on one line a key: <c>keywords: Japan | Korea</c>, <c>roles: {jobTitle: Mayor, date: 2006}</c>.</summary>
internal static class FactText
{
    public static string Show(Fact fact) => $"{fact.Key.Name}: {string.Join(" | ", fact.Items.Select(Show))}";

    public static string Show(Declaration thing) =>
        string.Join("; ", [$"{thing.Kind.Name} {thing.Id}", .. thing.Facts.Select(Show)]);

    private static string Show(FactItem item) =>
        item.Parts.Count == 0 ? item.Text : "{" + string.Join(", ", item.Parts.Select(Show)) + "}";
}

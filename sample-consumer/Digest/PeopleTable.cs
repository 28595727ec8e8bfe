using SampleConsumer.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsumer.Digest;

/// <summary>Who the people are, and how much is heard of them.</summary>
internal static class PeopleTable
{
    public static IRenderable Of(IEnumerable<Person> people)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Name", "Who");
        table.AddColumn("Quotes", column => column.RightAligned());
        table.AddColumn("Mentions", column => column.RightAligned());
        foreach (Person person in people.OrderByDescending(person => person.Quotes.Count).ThenByDescending(person => person.Mentions.Count))
        {
            table.AddRow(
                Prose.Of(person.Name, person.Type is PersonType.Group ? "italic" : "bold"),
                Prose.Of(string.Join("; ", Facts(person))),
                Count(person.Quotes.Count),
                Count(person.Mentions.Count));
        }

        return new Rows(Prose.Heading("People"), table);
    }

    private static Paragraph Count(int count) => Prose.Of(count > 0 ? $"{count}" : "");

    private static IEnumerable<string> Facts(Person person)
    {
        if (person.Type is PersonType.Group)
        {
            yield return person.Count is { } count ? $"group of {count}" : "group";
        }

        if (person.Position is { } position)
        {
            yield return position;
        }

        if (person.Life is { } life)
        {
            yield return life;
        }

        if (person.Description is { } description)
        {
            yield return description;
        }
    }
}

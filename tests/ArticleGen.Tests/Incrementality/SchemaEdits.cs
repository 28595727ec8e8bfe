using ArticleGen.Emitting;
using ArticleGen.Hosting;
using ArticleGen.Tests.Support;
using static ArticleGen.Tests.Incrementality.EditedCorpus;

namespace ArticleGen.Tests.Incrementality;

/// <summary>Edits of what a project adds to the format, and of values of that.</summary>
internal static class SchemaEdits
{
    public const string SchemaFile = "articles/schema.corpus.yaml";

    /// <summary>As <see cref="EditedCorpus.Files"/>, with a kind and fields of the project's own; the arrival is that of a ship.</summary>
    public static readonly InputFile[] Files =
    [
        .. EditedCorpus.Files.Where(static file => file.Path is not (CorpusFile or Arrival)),
        new(SchemaFile, """
            kinds: { ship: ships }
            fields:
              ship: { built: int?, state: "enum(afloat, sunk)?", owner: { type: ref(organization)?, inverse: fleet } }
              quote: { stance: "enum(for, against)?" }
            vocabularies: { EventType: { closed: false, terms: [Natural.Flood] } }
            """),
        new(CorpusFile, """
            people:
              ann-lee: { name: Ann Lee, rank: 1 }
              bob-ray: { name: Bob Ray }
            organizations: { line: { name: Line } }
            ships:
              wren: { name: Wren, built: 1850, state: afloat, owner: line }
            events:
              flood: { name: Flood of the quay, type: Natural.Flood }
            """),
        new(Arrival, """
            ---
            headline: An arrival
            pages: 2
            # Its scope.
            people: { mate: { name: Mate } }
            ---
            ["I am here,"]{quote=here by=ann-lee stance=for} she [said]{cue=here} on the [Wren]{ship=wren}.
            """),
    ];

    public static readonly EditRow[] Rows =
    [
        new("A value of a declared field", static project => project.Edit(CorpusFile, "built: 1850", "built: 1851"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Names: 1 Unchanged
            Index: 1 Modified
            """,
            "Index.g.cs") { Files = Files },

        new("A value of a field of an article", static project => project.Edit(Arrival, "pages: 2", "pages: 3"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            """,
            "Articles/arrival.article.g.cs") { Files = Files },

        new("A value of a field of a quote", static project => project.Edit(Arrival, "stance=for", "stance=against"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Unchanged
            BoundArticles: 1 Modified
            Articles: 1 Modified
            Summaries: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            """,
            "Articles/arrival.article.g.cs") { Files = Files },

        new("A new type of events", static project => project.Edit(CorpusFile, "type: Natural.Flood", "type: Contact.Meet"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Vocabulary: 1 Modified
            ThingNames: 1 Modified, 4 Unchanged
            Names: 1 Unchanged
            Index: 1 Modified
            """,
            "Events.g.cs Index.g.cs Vocabulary.g.cs") { Files = Files },

        new("A new word of a vocabulary", static project => project.Edit(SchemaFile, "[Natural.Flood]", "[Natural.Flood, Contact.Meet]"),
            $"""
            OpenedFiles: 1 Modified
            Declared: 1 Modified
            ReadFiles: 5 Modified, {Shards.Fewest - 5} Unchanged
            Contributions: 5 Modified
            Corpus: 1 Unchanged
            BoundArticles: 5 Unchanged
            Vocabulary: 1 Modified
            """,
            "Vocabulary.g.cs") { Files = Files },

        new("A new word of an enum", static project => project.Edit(SchemaFile, "(afloat, sunk)", "(afloat, sunk, laid-up)"),
            $"""
            OpenedFiles: 1 Modified
            Declared: 1 Modified
            ReadFiles: 5 Modified, {Shards.Fewest - 5} Unchanged
            Contributions: 5 Modified
            Corpus: 1 Modified
            Schema: 1 Modified
            ArticleSchema: 1 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Vocabulary: 1 Modified
            Names: 1 Unchanged
            """,
            "Vocabulary.g.cs") { Files = Files },

        new("A description of a field", static project => project.Edit(SchemaFile, "built: int?", "built: { type: int?, description: When. }"),
            $"""
            OpenedFiles: 1 Modified
            Declared: 1 Modified
            ReadFiles: 5 Modified, {Shards.Fewest - 5} Unchanged
            Contributions: 5 Modified
            Corpus: 1 Modified
            Schema: 1 Modified
            ArticleSchema: 1 Unchanged
            Records: 1 Modified, 10 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Names: 1 Unchanged
            """,
            "Model/Kinds/Ship.g.cs") { Files = Files },

        new("A new inferred field", static project => project.Edit(CorpusFile, "rank: 1", "rank: 1, badge: 7"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Modified
            ArticleSchema: 1 Unchanged
            Records: 1 Modified, 10 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Names: 1 Unchanged
            Index: 1 Modified
            """,
            "Index.g.cs Model/Kinds/Person.g.cs") { Files = Files },

        new("A value that widens an inferred field", static project => project.Edit(CorpusFile, "rank: 1", "rank: 1.5"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Modified
            ArticleSchema: 1 Unchanged
            Records: 1 Modified, 10 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Names: 1 Unchanged
            Index: 1 Modified
            """,
            "Index.g.cs Model/Kinds/Person.g.cs") { Files = Files },

        new("A new declared field", static project => project.Edit(SchemaFile, "built: int?", "built: int?, crew: int?"),
            $"""
            OpenedFiles: 1 Modified
            Declared: 1 Modified
            ReadFiles: 5 Modified, {Shards.Fewest - 5} Unchanged
            Contributions: 5 Modified
            Corpus: 1 Modified
            Schema: 1 Modified
            ArticleSchema: 1 Unchanged
            Records: 1 Modified, 10 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Names: 1 Unchanged
            Index: 1 Modified
            """,
            "Index.g.cs Model/Kinds/Ship.g.cs") { Files = Files },

        new("The other side of a relation", static project => project.Edit(SchemaFile, "inverse: fleet", "inverse: boats"),
            $"""
            OpenedFiles: 1 Modified
            Declared: 1 Modified
            ReadFiles: 5 Modified, {Shards.Fewest - 5} Unchanged
            Contributions: 5 Modified
            Corpus: 1 Modified
            Schema: 1 Modified
            ArticleSchema: 1 Unchanged
            Records: 1 Modified, 10 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            Names: 1 Unchanged
            """,
            "Model/Kinds/Organization.g.cs") { Files = Files },

        new("A new kind", static project => project.Edit(SchemaFile, "{ ship: ships }", "{ ship: ships, court: courts }"),
            $"""
            OpenedFiles: 1 Modified
            Declared: 1 Modified
            ReadFiles: 5 Modified, {Shards.Fewest - 5} Unchanged
            Contributions: 5 Modified
            Corpus: 1 Modified
            Schema: 1 Modified
            ArticleSchema: 1 Modified
            Records: 1 New, 7 Modified, 4 Unchanged
            BoundArticles: {Shards.Fewest} Unchanged
            ThingNames: 1 New, 1 Modified, 4 Unchanged
            Names: 1 Unchanged
            Encoded: 3 Modified, {Shards.Fewest - 3} Unchanged
            Layout: 1 Unchanged
            ArticleFiles: 3 Modified, {Layout.OwnSlots - 3} Unchanged
            Index: 1 Modified
            """,
            "Articles/arrival.article.g.cs Articles/bridge.article.g.cs Articles/council.article.g.cs Index.g.cs Kinds/Courts.g.cs Kinds/Ships.g.cs Model/Article.g.cs Model/Kinds.g.cs Model/Kinds/Court.g.cs Model/Kinds/Ship.g.cs Model/Label.g.cs Model/Mention.g.cs Model/Quote.g.cs Model/Thing.g.cs") { Files = Files },

        // The mate of the arrival becomes its own; nothing else is declared in an article.
        new("The scope of all articles", static project => project.Edit(SchemaFile, "kinds:", "scope: article\nkinds:"),
            $"""
            OpenedFiles: 1 Modified
            Declared: 1 Modified
            ReadFiles: 5 Modified, {Shards.Fewest - 5} Unchanged
            Contributions: 5 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: 1 Modified, {Shards.Fewest - 1} Unchanged
            Articles: 1 Modified
            Summaries: 1 Modified
            ThingNames: 1 Modified, 4 Unchanged
            Names: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            "Articles/arrival.article.g.cs Index.g.cs People.g.cs") { Files = Files },

        new("The scope of an article", static project => project.Edit(Arrival, "# Its scope.", "scope: article"),
            $"""
            OpenedFiles: 1 Modified
            ReadFiles: 1 Modified
            Contributions: 1 Modified
            Corpus: 1 Modified
            Schema: 1 Unchanged
            BoundArticles: 1 Modified, {Shards.Fewest - 1} Unchanged
            Articles: 1 Modified
            Summaries: 1 Modified
            ThingNames: 1 Modified, 4 Unchanged
            Names: 1 Unchanged
            Encoded: 1 Modified
            Layout: 1 Unchanged
            ArticleFiles: 1 Modified, {Layout.OwnSlots - 1} Unchanged
            Index: 1 Modified
            """,
            "Articles/arrival.article.g.cs Index.g.cs People.g.cs") { Files = Files },
    ];
}

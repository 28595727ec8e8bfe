using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Incrementality;

/// <summary>The corpus that the tests of this folder edit: of three articles two refer to Ann Lee, the one between them to Bob Ray.</summary>
internal static class EditedCorpus
{
    public const string CorpusFile = "articles/corpus.yaml";
    public const string Arrival = "articles/arrival.article.md";
    public const string Bridge = "articles/bridge.article.md";
    public const string Council = "articles/council.article.md";

    public static readonly InputFile[] Files =
    [
        new(CorpusFile, """
            people:
              ann-lee: { name: Ann Lee, jobTitle: Mayor }
              bob-ray: { name: Bob Ray }
            events:
              flood: { name: Flood of the quay, type: Natural.Flood }
            """),
        new(Arrival, """
            ---
            headline: An arrival
            ---
            ["I am here,"]{quote=here} [Ann Lee]{person=ann-lee source=here} [said]{cue=here}.
            """),
        new(Bridge, """
            ---
            # Not yet checked.
            headline: A bridge
            ---
            [Bob Ray]{person=bob-ray} saw the [flood]{event=flood} from the old bridge.
            """),
        new(Council, """
            ---
            headline: A council
            author: ann-lee
            ---
            ["No more floods,"]{quote=floods by=ann-lee} [the council]{source=floods} [said]{cue=floods}.
            """),
    ];

    /// <summary>The same with a label in the article on the bridge.</summary>
    public static InputFile[] Labelled { get; } =
        [.. Files.Select(static file => file.Path == Bridge ? new InputFile(Bridge, file.Content.Replace("the old bridge", "[the old bridge]{label=landmark}", StringComparison.Ordinal)) : file)];
}

using System.Globalization;
using System.Text;
using ArticleGen.Tests.Support;

namespace ArticleGen.Tests.Graph;

/// <summary>Writes a model as files.</summary>
internal static class GraphFiles
{
    /// <summary>What the first corpus file says of the format.</summary>
    private const string Settings = """
        kinds: { ship: ships, court: { plural: courts, type: GovernmentOrganization } }
        fields:
          ship:
            rig: enum(sloop, square-rig)
            built: int?
            tonnage: decimal?
            laid: date?
            afloat: bool?
            home: uri?
            tags: list<string>
            years: list<int>
            flag: ref(place)?
            owner: { type: ref(organization)?, inverse: fleet, description: "Whose it <is> & was." }
            patron: { type: ref(entity)?, inverse: patron-of }
            sisters: { type: list<ref(ship)>, inverse: sisters }
          person:
            spouse: { type: ref(person)?, inverse: spouse }
            memberOf: { type: list<ref(organization)>, inverse: members }
            parent: { type: ref(person)?, inverse: children }
            children: { type: list<ref(person)>, inverse: parent }
          quote: { stance: "enum(for, against)?" }
          mention: { weight: int? }
          article: { beat: string, rank: int?, about: list<ref(entity)> }
        vocabularies:
          EventType: [Contact.Meet, Natural, Natural.Flood]
          ParticipantRole: { closed: false, terms: { Agent: Who does it., Victim: Whom it harms., Witness: Who sees it. } }

        """;

    private static readonly string[] s_corpusFiles = ["articles/b.corpus.yaml", "articles/corpus.yaml"];

    public static IEnumerable<InputFile> Of(GraphModel model)
    {
        for (var i = 0; i < s_corpusFiles.Length; i++)
        {
            yield return new InputFile(s_corpusFiles[i], (i == 0 ? Settings : "") + Maps(model.CorpusFiles[i]));
        }

        foreach (var article in model.Articles)
        {
            yield return GeneratorHarness.Article(
                article.Id, $"---\n{(article.IsScoped ? "scope: article\n" : "")}{Facts(article.Facts, "\n")}\n{Maps(article.Declarations)}---\n{Body(article)}\n");
        }
    }

    /// <summary>A map for each run of things of one kind; a map may stand once, so the later ones of a kind join the first.</summary>
    private static string Maps(List<GraphDeclaration> declarations)
    {
        var maps = new StringBuilder();
        foreach (var (kind, plural, _) in GraphModel.Kinds)
        {
            var ofKind = declarations.FindAll(declaration => declaration.Thing.Kind == kind);
            maps.Append(ofKind.Count == 0 ? "" : $"{plural}:\n");
            foreach (var declaration in ofKind)
            {
                maps.Append(CultureInfo.InvariantCulture, $"  {declaration.Thing.LocalId}: {{ {Facts(declaration.Facts, ", ")} }}\n");
            }
        }

        return maps.ToString();
    }

    private static string Facts(Dictionary<string, List<Said>> facts, string separator) => string.Join(
        separator,
        facts.Select(static fact => $"{fact.Key}: {(fact.Value.Count == 1 ? Value(fact.Key, fact.Value[0]) : $"[{string.Join(", ", fact.Value.Select(said => Value(fact.Key, said)))}]")}"));

    private static string Value(string key, Said said) => key switch
    {
        "roles" => $"{{ jobTitle: {said.Text}, affiliation: {said.Target!.LocalId} }}",
        "participants" => $"{{ role: {said.More}, ref: {said.Target!.LocalId} }}",
        "name" or "alternateName" or "tags" or "beat" => $"\"{said.Text}\"",
        _ when said.Target is null => said.Text,
        _ when said.More.Length > 0 => $"{{ ref: {said.Target.LocalId}, date: {said.More} }}",
        _ => said.Target.LocalId,
    };

    private static string Body(GraphArticle article) =>
        string.Join("\n\n", article.Paragraphs.Select(static paragraph => string.Join(' ', paragraph.Select(Write))));

    private static string Write(Node node) => node is PlainNode plain
        ? string.Concat(plain.Words.Select(static c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : c.ToString()))
        : $"[{string.Join(' ', node.Children.Select(Write))}]{{{Block(node)}}}";

    private static string Block(Node node) => node switch
    {
        TimeNode time => $"date={time.Date}",
        CueNode cue => $"cue={cue.Quote.Id}",
        SegmentNode { Index: > 0 } segment => $"quote={segment.Quote.Id}",
        SegmentNode { Quote: var quote } => $"quote={quote.Id}"
            + (quote.HasBy ? $" by=\"{Ids(quote.Speakers)}\"" : "")
            + (quote.Addressees.Length > 0 ? $" to=\"{Ids(quote.Addressees)}\"" : "")
            + (quote.Stance is null ? "" : " stance=" + quote.Stance),
        MentionNode mention => Block(mention),
        _ => throw new ArgumentException(node.ToString()),
    };

    private static string Block(MentionNode mention) =>
        (mention.IsByName
            ? "." + mention.Targets[0].Kind
            : string.Join(' ', mention.Targets.GroupBy(static target => target.Kind).Select(static kind => $"{kind.Key}=\"{Ids(kind)}\"")))
        + (mention.SourceOf is null ? "" : " source=" + mention.SourceOf.Id)
        + (mention.Role is null ? "" : $" role={mention.Role} of={mention.Event!.LocalId}")
        + (mention.Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $" weight={weight}") : "");

    private static string Ids(IEnumerable<GraphThing> things) => string.Join(' ', things.Select(static thing => thing.LocalId));
}

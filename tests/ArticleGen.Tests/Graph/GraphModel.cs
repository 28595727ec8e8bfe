namespace ArticleGen.Tests.Graph;

/// <summary>A corpus as a model: its things with what each file says of them, and its articles as trees.</summary>
/// <param name="Things">In no order: which file declares a thing first says where it stands.</param>
/// <param name="CorpusFiles">What each corpus file declares, in the order of the paths.</param>
/// <param name="Articles">Ordered by id.</param>
internal sealed record GraphModel(List<GraphThing> Things, List<List<GraphDeclaration>> CorpusFiles, List<GraphArticle> Articles)
{
    /// <summary>The kinds in the order of the records: those of the format, then the project's own by name.</summary>
    public static readonly (string Kind, string Plural, string Class)[] Kinds =
    [
        ("person", "people", "People"), ("organization", "organizations", "Organizations"), ("place", "places", "Places"),
        ("event", "events", "Events"), ("court", "courts", "Courts"), ("ship", "ships", "Ships"),
    ];

    /// <summary>All declarations in the order in which they are united: corpus files first.</summary>
    public IEnumerable<GraphDeclaration> Declarations =>
        CorpusFiles.SelectMany(static file => file).Concat(Articles.SelectMany(static article => article.Declarations));

    /// <summary>The things of a kind in the order of their first declarations.</summary>
    public List<GraphThing> Of(string kind) =>
        [.. Declarations.Select(static declaration => declaration.Thing).Where(thing => thing.Kind == kind).Distinct()];
}

/// <param name="LocalId">As its files write it.</param>
/// <param name="Scope">The article to which it belongs alone.</param>
internal sealed record GraphThing(string Kind, string LocalId, string? Scope)
{
    public string Id => Scope is null ? LocalId : $"{Scope}/{LocalId}";

    public bool IsEntity => Kind != "event";
}

/// <summary>What one file says of one thing: values by key.</summary>
internal sealed record GraphDeclaration(GraphThing Thing, Dictionary<string, List<Said>> Facts);

/// <summary>One value: a text as the file writes it, or a reference.</summary>
/// <param name="More">The date of a relation, the role of a participant, the place of a position.</param>
internal sealed record Said(string Text, GraphThing? Target = null, string More = "")
{
    public string Value => Target?.Id ?? Text;
}

internal sealed class GraphArticle(string id, bool isScoped)
{
    public string Id => id;

    public bool IsScoped => isScoped;

    public List<GraphDeclaration> Declarations { get; } = [];

    public Dictionary<string, List<Said>> Facts { get; } = [];

    public List<List<Node>> Paragraphs { get; } = [];
}

/// <summary>A stretch of a body.</summary>
internal abstract record Node(Node[] Children);

internal sealed record PlainNode(string Words) : Node([]);

/// <param name="IsByName">Whether its words are the name, and no id is written.</param>
internal sealed record MentionNode(
    GraphThing[] Targets, bool IsByName, int? Weight, string? Role, GraphThing? Event, GraphQuote? SourceOf, Node[] Children) : Node(Children);

/// <param name="Index">The number of the segment in its quote.</param>
internal sealed record SegmentNode(GraphQuote Quote, int Index, Node[] Children) : Node(Children);

internal sealed record CueNode(GraphQuote Quote, Node[] Children) : Node(Children);

internal sealed record TimeNode(string Date, Node[] Children) : Node(Children);

/// <param name="Speakers">Written as <c>by=</c>, or as targets of the mention that is its source.</param>
internal sealed record GraphQuote(string Id, GraphThing[] Speakers, bool HasBy, GraphThing[] Addressees, string? Stance);

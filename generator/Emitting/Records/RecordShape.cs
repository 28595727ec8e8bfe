namespace ArticleGen.Emitting.Records;

/// <summary>An emitted record: its members, and what it says besides them. All in the spelling of templates.</summary>
/// <param name="Members">In the order in which they are written, read, compared and listed.</param>
internal sealed record RecordShape(string Name, string Doc, IReadOnlyList<Member> Members)
{
    /// <summary>The record that it extends; <c>null</c> for one that extends none.</summary>
    public string? Base { get; init; }

    public bool IsAbstract { get; init; }

    /// <summary>Attributes of its own.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>What its constructor takes besides the data.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>What its constructor does first.</summary>
    public IReadOnlyList<string> Beginning { get; init; } = [];

    /// <summary>The property that tells the kind, where it is a thing's.</summary>
    public IReadOnlyList<string> Kind { get; init; } = [];

    /// <summary>What one is called, where it can be made outside the corpus for a unit test: "a person".</summary>
    public string? Sample { get; init; }

    /// <summary>What of it is compared, in words; where it extends none.</summary>
    public string EqualityDoc { get; init; } = "";

    /// <summary>The hash code, where it extends none; that of its values where nothing is said.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether it can be made of values too.</summary>
    public bool IsOfValues { get; init; }
}

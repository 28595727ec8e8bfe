namespace ArticleGen.Emitting.Records;

/// <summary>
/// A member of an emitted record: the lines that it has in each part of the record. Where a line is <c>null</c>, the member has no part
/// there, or a template has it. All are in the spelling of templates.
/// </summary>
internal sealed record Member(string Name)
{
    /// <summary>A private field of its own.</summary>
    public string? Field { get; init; }

    /// <summary>The property with its doc; the template of the record may have it instead.</summary>
    public IReadOnlyList<string> Property { get; init; } = [];

    /// <summary>How the constructor takes it from the data.</summary>
    public string? Read { get; init; }

    /// <summary>What has to hold of two equal records.</summary>
    public string? Same { get; init; }

    /// <summary>How it is listed for JSON and print.</summary>
    public string? Describe { get; init; }

    /// <summary>How it is listed where it is no value of the record: others refer to it.</summary>
    public string? DescribeLink { get; init; }

    /// <summary>The type of its value, for a constructor that takes values.</summary>
    public string? Type { get; init; }

    /// <summary>The enum that its values are of.</summary>
    public string? Enum { get; init; }

    /// <summary>Whether other parts of the corpus may say more of it than the part that declares the thing.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it refers to a thing by a <c>Reference</c> in its field.</summary>
    public bool IsReference { get; init; }
}

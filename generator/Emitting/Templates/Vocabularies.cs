/// <summary>What the values of the corpus's own enums say.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
public static class Vocabularies
{
    /// <summary>The type as the articles spell it, <c>Contact.Meet</c>; <see langword="null"/> where the corpus does not say.</summary>
    /// <param name="value">The type of an event.</param>
    public static string? Spelling(this global::__Corpus__.EventType value) => global::__Corpus__.ArticleGenData.Spelling(value);

    /// <summary>The role as the articles spell it; <see langword="null"/> where the corpus does not say.</summary>
    /// <param name="value">The role in an event.</param>
    public static string? Spelling(this global::__Corpus__.ParticipantRole value) => global::__Corpus__.ArticleGenData.Spelling(value);

    /// <summary>Whether a type is another one, or one of its kinds: <c>Contact.Meet</c> is a <c>Contact</c>, and no <c>Con</c>.</summary>
    /// <param name="value">The type of an event.</param>
    /// <param name="other">The type that it may be.</param>
    public static bool IsA(this global::__Corpus__.EventType value, global::__Corpus__.EventType other) =>
        value == other
        || (Spelling(value) is { } spelling && Spelling(other) is { } start && spelling.StartsWith(start + ".", global::System.StringComparison.Ordinal));

    /// <summary>Whether a type is another one, or one of its kinds; what has no type is of none.</summary>
    /// <param name="value">The type of an event, if it has one.</param>
    /// <param name="other">The type that it may be.</param>
    public static bool IsA(this global::__Corpus__.EventType? value, global::__Corpus__.EventType other) => value is { } type && IsA(type, other);
}

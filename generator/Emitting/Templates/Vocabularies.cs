/// <summary>What the values of the corpus's own enums say, and how they belong together.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
public static partial class Vocabularies
{
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

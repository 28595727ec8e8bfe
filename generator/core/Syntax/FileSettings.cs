using ArticleGen.Collections;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Syntax;

/// <summary>What one corpus file says of the format, with places: the project's own kinds, fields, vocabularies, rules.</summary>
/// <param name="IsArticleScoped"><c>null</c> where the file does not say.</param>
internal sealed record FileSettings(
    SourceFile File,
    EquatableArray<KindDeclaration> Kinds,
    EquatableArray<FieldDeclaration> Fields,
    EquatableArray<VocabularyDeclaration> Vocabularies,
    EquatableArray<RuleDeclaration> Rules,
    bool? IsArticleScoped) : IReadOf<string>
{
    /// <summary>The pronouns that the file gives, in its order.</summary>
    public EquatableArray<DeclaredPronouns> Pronouns { get; init; }

    public string ReadBy => "";

    // What the file says besides is no part of it.
    public bool Equals(FileSettings? other) =>
        other is not null
        && File.Path == other.File.Path
        && Kinds.Equals(other.Kinds)
        && Fields.Equals(other.Fields)
        && Vocabularies.Equals(other.Vocabularies)
        && Rules.Equals(other.Rules)
        && IsArticleScoped == other.IsArticleScoped
        && Pronouns.Equals(other.Pronouns);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(File.Path);

    /// <summary>What only a model may say, with its places.</summary>
    public IEnumerable<(string Key, FileLocation At)> OfModel =>
    [
        .. Kinds.Select(static kind => (FormatKeys.Kinds.Name, kind.At)),
        .. Fields.Where(static declared => declared.Name is null).Select(static declared => (FormatKeys.Fields.Name, declared.OwnerAt)),
        .. Vocabularies.Select(static vocabulary => (FormatKeys.Vocabularies.Name, vocabulary.At)),
    ];

    /// <summary>What is left of it in a part.</summary>
    public FileSettings OfPart() => this with { Kinds = default, Fields = default, Vocabularies = default };

    /// <summary>A file that says nothing of the format.</summary>
    public static FileSettings None(SourceFile file) => new(file, default, default, default, default, IsArticleScoped: null);
}

/// <summary>A kind of the project's own.</summary>
/// <param name="Type">What schema.org calls it.</param>
internal sealed record KindDeclaration(string Name, string Plural, string Type, FileLocation At);

/// <summary>A field of the project's own.</summary>
/// <param name="Owner">A kind, or one of <see cref="FieldOwners"/>, as written.</param>
/// <param name="Name"><c>null</c> where the owner has no field: then no unknown key may be said of it.</param>
/// <param name="Inverse">What the named things call the other side.</param>
/// <param name="OwnerAt">Where the owner is written.</param>
internal sealed record FieldDeclaration(
    string Owner, string? Name, FieldType Type, string? Inverse, string? Description, FileLocation OwnerAt, FileLocation At);

/// <summary>The words that the project lists for an enum.</summary>
internal sealed record VocabularyDeclaration(DeclaredVocabulary Vocabulary, FileLocation At);

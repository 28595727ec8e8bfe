using ArticleGen.Collections;

namespace ArticleGen.Schema;

/// <summary>What the corpus files say of the format: the project's own kinds, fields and vocabularies. Reading every file goes by it.</summary>
/// <param name="Kinds">Those of the format first, then the project's own in ordinal order.</param>
/// <param name="Owners">For whom fields are declared; of each other owner the fields are inferred.</param>
/// <param name="Vocabularies">Those that the project lists.</param>
/// <param name="IsArticleScoped">Whether what an article declares is its own, unless the article says otherwise.</param>
internal sealed record DeclaredSchema(
    EquatableArray<ThingKind> Kinds,
    EquatableArray<DeclaredFields> Owners,
    EquatableArray<DeclaredVocabulary> Vocabularies,
    bool IsArticleScoped)
{
    /// <summary>The format alone.</summary>
    public static readonly DeclaredSchema BuiltIn = new(ThingKind.BuiltIn, default, default, IsArticleScoped: false);

    private Dictionary<string, EquatableArray<FactKey>>? _keys;

    /// <summary>The pronouns that the project gives, each language once.</summary>
    public EquatableArray<DeclaredPronouns> Pronouns { get; init; }

    /// <summary>Whether other assemblies have parts of the corpus: in each of them a relation may have dates.</summary>
    public bool IsShared { get; init; }

    /// <summary>What an entity is: for messages.</summary>
    public string AnyEntity { get; } = OneOf([.. Kinds.Where(static kind => kind.IsEntity).Select(static kind => kind.Name)]);

    /// <summary>The keys that can be said of a thing of a kind, as far as they are declared.</summary>
    public EquatableArray<FactKey> KeysOf(ThingKind kind) => KeysOf(kind.Name, FormatKeys.Of(kind));

    /// <summary>The keys that can be said of an article, as far as they are declared.</summary>
    public EquatableArray<FactKey> KeysOfArticle => KeysOf(FieldOwners.Article, FormatKeys.Article);

    /// <summary>The fields that are declared for a kind, or for articles, quotes, mentions or labels.</summary>
    public DeclaredFields? FieldsOf(string owner)
    {
        foreach (var fields in Owners)
        {
            if (fields.Owner == owner)
            {
                return fields;
            }
        }

        return null;
    }

    /// <summary>The vocabulary of this name, where it is closed.</summary>
    public DeclaredVocabulary? FindClosed(string name)
    {
        foreach (var vocabulary in Vocabularies)
        {
            if (vocabulary.Name == name && vocabulary.IsClosed)
            {
                return vocabulary;
            }
        }

        return null;
    }

    public bool Equals(DeclaredSchema? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && IsArticleScoped == other.IsArticleScoped
            && Kinds.Equals(other.Kinds)
            && Owners.Equals(other.Owners)
            && Vocabularies.Equals(other.Vocabularies)
            && Pronouns.Equals(other.Pronouns)
            && IsShared == other.IsShared);

    public override int GetHashCode() => Kinds.GetHashCode();

    private static string OneOf(string[] words) => string.Join(", ", words, 0, words.Length - 1) + " or " + words[words.Length - 1];

    private EquatableArray<FactKey> KeysOf(string owner, EquatableArray<FactKey> known)
    {
        if (FieldsOf(owner) is not { } declared)
        {
            return known;
        }

        // Replaced as a whole: files are read on many threads.
        var keys = _keys ?? [];
        if (!keys.TryGetValue(owner, out var all))
        {
            all = known.Concat(declared.Fields).ToEquatableArray();
            _keys = new Dictionary<string, EquatableArray<FactKey>>(keys) { [owner] = all };
        }

        return all;
    }
}

/// <summary>The fields of one owner: no others may be said of it.</summary>
/// <param name="Owner">A kind's name, or one of <see cref="FieldOwners"/>.</param>
internal sealed record DeclaredFields(string Owner, EquatableArray<FactKey> Fields);

/// <summary>What has fields besides things.</summary>
internal static class FieldOwners
{
    public const string Article = "article";
    public const string Quote = "quote";
    public const string Mention = "mention";
    public const string Label = "label";

    public static readonly string[] All = [Article, Quote, Mention, Label];
}

/// <summary>The words that a project lists for an enum.</summary>
/// <param name="Name">The C# name of the enum.</param>
/// <param name="IsClosed">Whether no other word may be said.</param>
internal sealed record DeclaredVocabulary(string Name, bool IsClosed, EquatableArray<DeclaredTerm> Terms)
{
    /// <summary>Whether a word is listed, or one below it is: <c>Contact</c> is above <c>Contact.Meet</c>.</summary>
    public bool Has(string spelling)
    {
        foreach (var term in Terms)
        {
            if (term.Spelling == spelling || (term.Spelling.StartsWith(spelling, StringComparison.Ordinal) && term.Spelling[spelling.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The pronouns that a project gives a language.</summary>
/// <param name="Language">Its subtag, in lower case.</param>
/// <param name="Words">As written.</param>
internal sealed record DeclaredPronouns(string Language, EquatableArray<string> Words)
{
    /// <summary>No pronoun is longer.</summary>
    public const int MaxLength = 24;
}

/// <param name="Description">What its doc says; <c>null</c> where the project does not say.</param>
internal readonly record struct DeclaredTerm(string Spelling, string? Description);

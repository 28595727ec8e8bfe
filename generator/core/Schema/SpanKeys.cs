using ArticleGen.Collections;
using ArticleGen.Diagnostics;

namespace ArticleGen.Schema;

/// <summary>The keys of spans: the format's, one for each kind of thing, and the project's own for quotes, mentions and labels.</summary>
internal sealed class SpanKeys
{
    /// <summary>The keys of the format alone.</summary>
    public static readonly SpanKeys BuiltIn = new(DeclaredSchema.BuiltIn);

    private readonly DeclaredSchema _schema;
    private readonly SpanKey[] _all;

    /// <param name="schema">What the project adds.</param>
    public SpanKeys(DeclaredSchema schema)
    {
        _schema = schema;
        var keys = new List<SpanKey>(SpanKey.Format);
        foreach (var kind in schema.Kinds.Where(static kind => !kind.IsBuiltIn))
        {
            keys.Add(SpanKey.Mentioning(kind, keys.Count));
        }

        foreach (var name in FieldsOf(SpanSubjects.Quote).Concat(FieldsOf(SpanSubjects.Mention)).Concat(FieldsOf(SpanSubjects.Label)).Select(static field => field.Name).Distinct())
        {
            keys.Add(SpanKey.ForField(name, keys.Count));
        }

        _all = [.. keys];
    }

    public IReadOnlyList<SpanKey> All => _all;

    public DeclaredSchema Schema => _schema;

    /// <summary>Whether a label may have fields that nobody declares.</summary>
    public bool AreLabelsOpen => _schema.FieldsOf(FieldOwners.Label) is null;

    public bool IsKnown(string name) => Array.Exists(_all, key => key.Name == name);

    /// <summary>
    /// The key with this name, in this form if there is one; one that nobody knows is an object of its own.
    /// </summary>
    public SpanKey Named(ReadOnlySpan<char> name, bool isClass)
    {
        SpanKey? other = null;
        foreach (var key in _all)
        {
            if (name.SequenceEqual(key.Name.AsSpan()))
            {
                if (key.Takes(isClass))
                {
                    return key;
                }

                other = key;
            }
        }

        return other ?? SpanKey.Unknown(name.ToString());
    }

    /// <summary>The classes of the format, for finding the one that was probably meant.</summary>
    private NearWords Classes => new(_all.Where(static known => known.IsClass).Select(static known => known.Name));

    /// <summary>The class that is one slip away from one that is none.</summary>
    public SpanKey? FindClass(string slip) => Classes.FindSlip(slip) is { } name ? Named(name.AsSpan(), isClass: true) : null;

    /// <summary>What to write instead of a class that is none.</summary>
    public string AdviseClass(string name) => Advice.Instead(ForeignWords.FindSpanClass(name)) ?? (Classes.Find(name) is { } near ? Advice.DidYouMean("." + near) : "");

    /// <summary>What to write instead of a key that is none.</summary>
    public string AdviseKey(string name) => Advice.Instead(ForeignWords.FindSpanKey(name))
        ?? Advice.DidYouMean(name, _all.Where(static known => known.IsPair).Select(static known => known.Name));

    /// <summary>The project's own keys of quotes, of mentions or of labels.</summary>
    public EquatableArray<FactKey> FieldsOf(SpanSubjects subject) => subject switch
    {
        SpanSubjects.Quote or SpanSubjects.Attribution => _schema.FieldsOf(FieldOwners.Quote)?.Fields ?? default,
        SpanSubjects.Mention => _schema.FieldsOf(FieldOwners.Mention)?.Fields ?? default,
        SpanSubjects.Label => _schema.FieldsOf(FieldOwners.Label)?.Fields ?? default,
        _ => default,
    };
}

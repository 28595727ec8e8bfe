using ArticleGen.Binding.Fields;
using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Corpora;

/// <summary>
/// What one file declares of one thing, bound as far as the file alone tells. Most things are declared once: then all that is left to do
/// with the other files is to check the references.
/// </summary>
internal sealed class DeclaredThing
{
    /// <summary>One file alone cannot tell that an id is wrong.</summary>
    private static readonly WrongIds s_none = new(DeclaredSchema.BuiltIn, static _ => null, static _ => { });

    /// <param name="schema">What the corpus files say of the format.</param>
    public DeclaredThing(Declaration declaration, FileHead head, DeclaredSchema schema)
    {
        (Kind, Id, Facts) = (declaration.Kind, Identifiers.Scoped(head.Scope, declaration.Id), declaration.Facts);
        Head = head;
        IsUnread = declaration.IsUnread;
        MemberName = Identifiers.PascalCase(declaration.Id);

        var findings = new List<Finding>();
        var references = new List<(FactKey, string)>();
        var binder = new FactBinder(
            (key, id, _) =>
            {
                // Taken for right; a place is an entity.
                references.Add((key, id));
                return (key.Target ?? ThingKind.Place, id);
            },
            s_none,
            findings.Add);
        var keys = schema.KeysOf(Kind);
        var merged = new MergedThing(Kind, Id, new HeadPlace(head, declaration.At), MemberName);
        merged.Unite(declaration.Facts, head, findings);
        Alone = merged.ToThing(binder.Bind(merged.Facts(keys, findings)));
        Slice = ThingSlice.Of(Alone);
        References = references.ToEquatableArray();
        HasUntyped = Facts.Any(static fact => fact.Key.Shape == FactShape.Inferred);
        IsSound = findings.Count == 0
            && !merged.LacksName
            && !HasUntyped
            && Facts.All(static fact => fact.Key is not { IsField: true, Shape: FactShape.Reference })
            && (head.Scope is null || references.Count == 0)
            && keys.All(key => !key.IsRequired || Alone.Facts.Find(key) is not null);
        DeclaredAt = merged.DeclaredAt;
        Names = merged.Names();
        IsPart = CircleBreaker.IsPart(Alone);
    }

    public ThingKind Kind { get; }

    public string Id { get; }

    /// <summary>As the file says them.</summary>
    public EquatableArray<Fact> Facts { get; }

    public FileHead Head { get; }

    /// <summary>Whether what is said of it is wrong as a whole.</summary>
    public bool IsUnread { get; }

    public HeadPlace DeclaredAt { get; }

    public string MemberName { get; }

    /// <summary>The thing, if no other file declares it and its references are right.</summary>
    public Thing Alone { get; }

    /// <summary>The same for articles.</summary>
    public ThingSlice Slice { get; }

    /// <summary>The ids that the facts name, and as what.</summary>
    public EquatableArray<(FactKey Key, string Id)> References { get; }

    /// <summary>What a by-name mention may say to mean it.</summary>
    public EquatableArray<string> Names { get; }

    /// <summary>Whether it stands in a place or belongs to an event.</summary>
    public bool IsPart { get; }

    /// <summary>Whether something is said under a key that no table has.</summary>
    public bool HasUntyped { get; }

    /// <summary>Whether nothing is to be said of it but what its references may give.</summary>
    public bool IsSound { get; }
}

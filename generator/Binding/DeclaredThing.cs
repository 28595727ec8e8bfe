using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;

namespace ArticleGen.Binding;

/// <summary>
/// What one file declares of one thing, bound as far as the file alone tells. Most things are declared once: then all that is left to do
/// with the other files is to check the references.
/// </summary>
internal sealed class DeclaredThing
{
    public DeclaredThing(Declaration declaration, FileHead head)
    {
        (Kind, Id, Facts) = (declaration.Kind, declaration.Id, declaration.Facts);
        Head = head;
        MemberName = Identifiers.PascalCase(declaration.Id);

        var findings = new List<Finding>();
        var references = new List<(FactKey, string)>();
        var binder = new FactBinder(
            (key, id) =>
            {
                // Taken for right; a place is an entity.
                references.Add((key, id));
                return key.Target ?? ThingKind.Place;
            },
            static _ => null,
            findings);
        var merged = new MergedThing(declaration.Kind, declaration.Id, new Place(head, declaration.At), MemberName);
        merged.Unite(declaration.Facts, head, findings);
        Alone = merged.ToThing(binder.Bind(merged.Facts()));
        Slice = ThingSlice.Of(Alone);
        References = references.ToEquatableArray();
        IsSound = findings.Count == 0 && merged.Name is not null;
        DeclaredAt = merged.DeclaredAt;
        Names = merged.Names();
        IsPart = CircleBreaker.IsPart(Alone);
    }

    public ThingKind Kind { get; }

    public string Id { get; }

    /// <summary>As the file says them.</summary>
    public EquatableArray<Fact> Facts { get; }

    public FileHead Head { get; }

    public Place DeclaredAt { get; }

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

    /// <summary>Whether nothing is to be said of it but what its references may give.</summary>
    public bool IsSound { get; }
}

using ArticleGen.Binding;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>What one of the classes of <see cref="ThingEmitter"/> holds: equal while it would be emitted as before.</summary>
internal sealed record ThingNames(ThingKind Kind, EquatableArray<ThingName> Names)
{
    /// <summary>The classes without a name in them.</summary>
    public static readonly EquatableList<ThingNames> None = Of(Corpus.Empty).ToEquatableList();

    public static IEnumerable<ThingNames> Of(Corpus corpus)
    {
        foreach (ThingKind kind in Enum.GetValues(typeof(ThingKind)))
        {
            yield return new ThingNames(kind, corpus.Things
                .Where(thing => thing.Kind == kind)
                .Select(static thing => new ThingName(thing.Id, Docs.Of(thing), thing.Owner))
                .ToEquatableArray());
        }
    }
}

/// <param name="Doc">What its property says.</param>
/// <param name="Owner">The file that stands for it.</param>
internal readonly record struct ThingName(string Id, string Doc, string Owner);

/// <summary>Emits <c>People</c>, <c>Organizations</c>, <c>Places</c> and <c>Events</c>: a name for each thing.</summary>
internal static class ThingEmitter
{
    public static SourceText Emit(ThingNames things, GeneratorOptions options)
    {
        var kind = things.Kind;
        var className = MemberNames.ClassOf(kind);
        var names = MemberNames.Assign(things.Names.Select(static thing => thing.Id), className);
        var type = $"global::{options.Namespace}.{kind}";
        var data = $"global::{options.Namespace}.ArticleGenData";
        var word = kind.Word();
        var writer = SourceWriter.ForFile(options.Namespace);
        writer.Doc($"The {className.ToLowerInvariant()} of the corpus, by name.");
        writer.Line(SourceWriter.GeneratedCode);
        using (writer.OpenBlock($"{(options.IsInternal ? "internal" : "public")} static partial class {className}"))
        {
            writer.Doc($"All {className.ToLowerInvariant()}, in the order in which the corpus declares them.");
            writer.Line(
                $"public static global::System.Collections.Generic.IReadOnlyList<{type}> All => {data}.All<{type}>({(int)kind});");
            writer.Line();
            writer.Doc($"The {word} with an id; <see langword=\"null\"/> where there is none.");
            writer.Line("/// <param name=\"id\">The id that the articles use.</param>");
            writer.Line($"public static {type}? Find(string id) => {data}.Find<{type}>(id);");
            writer.Line();
            writer.Doc($"The {className.ToLowerInvariant()} that have a name, or have it among their alternate names, in the order of <see cref=\"All\"/>.");
            writer.Line("/// <param name=\"name\">The name, letter for letter; a run of white space counts as one space.</param>");
            writer.Line(
                $"public static global::System.Collections.Generic.IReadOnlyList<{type}> FindByName(string name) => {data}.FindByName<{type}>(name);");
            foreach (var thing in things.Names)
            {
                writer.Line();
                writer.Doc(thing.Doc, Docs.Written(thing.Owner));
                writer.Line("public static ", type, " ", names[thing.Id], " => (", type, ")", data, ".Thing(", Literal.Of(thing.Id), ");");
            }
        }

        return writer.ToSourceText();
    }
}

using ArticleGen.Binding;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits <c>People</c>, <c>Organizations</c>, <c>Places</c> and <c>Events</c>: a name for each thing.</summary>
internal static class ThingEmitter
{
    public static SourceText Emit(Corpus corpus, ThingKind kind, GeneratorOptions options)
    {
        var className = MemberNames.ClassOf(kind);
        var things = corpus.Things.Where(thing => thing.Kind == kind).ToList();
        var names = MemberNames.Assign(things.Select(static thing => thing.Id), className);
        var type = $"global::{options.Namespace}.{kind}";
        var data = $"global::{options.Namespace}.ArticleGenData";
        var word = kind.Word();
        var writer = SourceWriter.ForFile(options.Namespace);
        writer.Doc($"The {className.ToLowerInvariant()} of the corpus, by name.");
        using (writer.OpenBlock($"{(options.IsInternal ? "internal" : "public")} static partial class {className}"))
        {
            writer.Doc($"All {className.ToLowerInvariant()}, in the order in which the corpus declares them.");
            writer.Line(
                $"public static global::System.Collections.Generic.IReadOnlyList<{type}> All => {data}.All<{type}>({(int)kind});");
            writer.Line();
            writer.Doc($"The {word} with an id; <see langword=\"null\"/> where there is none.");
            writer.Line("/// <param name=\"id\">The id that the articles use.</param>");
            writer.Line($"public static {type}? Find(string id) => {data}.Find<{type}>(id);");
            foreach (var thing in things)
            {
                writer.Line();
                writer.Doc(Docs.Of(thing), Docs.Written(thing.Owner));
                writer.Line($"public static {type} {names[thing.Id]} => ({type}){data}.Thing({Literal.Of(thing.Id)});");
            }
        }

        return writer.ToSourceText();
    }
}

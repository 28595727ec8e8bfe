using System.Globalization;
using ArticleGen.Binding.Corpora;
using ArticleGen.Collections;
using ArticleGen.Emitting.Parts;
using ArticleGen.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>What one of the classes of <see cref="ThingEmitter"/> holds: equal while it would be emitted as before.</summary>
/// <param name="Number">Which of the corpus's kinds it is.</param>
internal sealed record ThingNames(ThingKind Kind, int Number, EquatableArray<ThingName> Names)
{
    /// <summary>Those that this assembly declares.</summary>
    public static IEnumerable<ThingNames> Of(Corpus corpus, CorpusSchema schema) => schema.Kinds.Select((kind, number) => new ThingNames(
        kind.Kind,
        number,
        corpus.Things
            .Where(thing => thing.Kind == kind.Kind && !thing.IsShared)
            .Select(static (thing, index) => new ThingName(thing.Id, index, Docs.Of(thing), thing.Owner))
            .ToEquatableArray()));
}

/// <param name="Index">Its place among the things of its kind.</param>
/// <param name="Doc">What its property says.</param>
/// <param name="Owner">The file that stands for it.</param>
internal sealed record ThingName(string Id, int Index, string Doc, string Owner);

/// <summary>Emits <c>People</c> and the classes of the other kinds: a name for each thing.</summary>
internal static class ThingEmitter
{
    public static SourceText Emit(ThingNames things, GeneratorOptions options)
    {
        var kind = things.Kind;
        var className = kind.ClassName;
        var named = options.Names == NameScope.None ? default : things.Names;
        var byScope = named.ToLookup(static thing => Identifiers.ScopeOf(thing.Id));
        var scopes = byScope.Select(static things => things.Key).OfType<string>().ToList();
        var names = MemberNames.Assign(byScope[null].Select(static thing => thing.Id).Concat(scopes.Select(Class)), className);
        var type = $"global::{options.RecordNamespace}.{kind.RecordName}";
        var number = things.Number.ToString(CultureInfo.InvariantCulture);
        var writer = SourceWriter.ForFile(options.Namespace);
        writer.Doc($"The {className.ToLowerInvariant()} of {(options.HasRecords ? "the corpus" : "this part of the corpus")}, by name.");
        writer.Line(SourceWriter.GeneratedCode);
        using (writer.OpenBlock($"{(options.IsInternal ? "internal" : "public")} static partial class {className}"))
        {
            if (options.HasRecords)
            {
                EmitLists(writer, kind, number, options);
            }

            EmitNames(writer, byScope[null], names, type);
            foreach (var scope in scopes)
            {
                writer.Line();
                writer.Doc($"The {className.ToLowerInvariant()} that the article <c>{Literal.Xml(scope)}</c> alone knows.");
                using (writer.OpenBlock($"public static class {names[Class(scope)]}"))
                {
                    var local = MemberNames.Assign(byScope[scope].Select(static thing => Identifiers.LocalOf(thing.Id)), names[Class(scope)], hasOwnMembers: false);
                    EmitNames(writer, byScope[scope], local, type);
                }
            }

            if (named.Count > 0)
            {
                writer.Line();
                writer.Line("private static ", type, " ", MemberNames.Of, "(int index) => (", type, ")", PartEmitter.NameOf(options), $".Instance.Thing({number}, index);");
            }
        }

        return writer.ToSourceText();
    }

    private static void EmitLists(SourceWriter writer, ThingKind kind, string number, GeneratorOptions options)
    {
        var (className, type) = (kind.ClassName, $"global::{options.Namespace}.{kind.RecordName}");
        var data = $"global::{options.Namespace}.ArticleGenData";
        writer.Doc($"All {className.ToLowerInvariant()}, in the order in which the corpus declares them.");
        writer.Line(
            $"public static global::System.Collections.Generic.IReadOnlyList<{type}> All => {data}.All<{type}>({number});");
        writer.Line();
        writer.Doc($"The {kind.Name} with an id; <see langword=\"null\"/> where there is none.");
        writer.Line("/// <param name=\"id\">The id that the articles use, or one that the thing had before.</param>");
        writer.Line($"public static {type}? Find(string id) => {data}.Find<{type}>(id);");
        writer.Line();
        writer.Doc($"The {className.ToLowerInvariant()} that have a name, or have it among their alternate names, in the order of <see cref=\"All\"/>.");
        writer.Line("/// <param name=\"name\">The name, letter for letter; a run of white space counts as one space.</param>");
        writer.Line(
            $"public static global::System.Collections.Generic.IReadOnlyList<{type}> FindByName(string name) => {data}.FindByName<{type}>(name);");
    }

    /// <param name="names">By id; where the things belong to one article, by the id there.</param>
    private static void EmitNames(SourceWriter writer, IEnumerable<ThingName> things, Dictionary<string, string> names, string type)
    {
        foreach (var thing in things)
        {
            writer.Line();
            writer.Doc(thing.Doc, Docs.Written(thing.Owner));
            writer.Line(
                "public static ", type, " ", names[Identifiers.LocalOf(thing.Id)],
                " => ", MemberNames.Of, "(", thing.Index.ToString(CultureInfo.InvariantCulture), ");");
        }
    }

    /// <summary>What stands for the class of an article among the ids: no thing of all has such an id.</summary>
    private static string Class(string scope) => Identifiers.Scoped(scope, "");
}

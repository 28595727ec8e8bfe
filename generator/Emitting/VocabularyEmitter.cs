using System.Globalization;
using ArticleGen.Binding;
using ArticleGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits <c>EventType</c> and <c>ParticipantRole</c>, and their spellings.</summary>
internal static class VocabularyEmitter
{
    public static SourceText Emit(Vocabulary vocabulary, GeneratorOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        EmitEnum(writer, "EventType", "The types of events that the corpus uses.", vocabulary.EventTypes, options);
        writer.Line();
        EmitEnum(writer, "ParticipantRole", "The roles in events that the corpus uses.", vocabulary.ParticipantRoles, options);
        writer.Line();
        using (writer.OpenBlock("internal static partial class ArticleGenData"))
        {
            EmitParse(writer, "EventType", vocabulary.EventTypes, options, isNullable: true);
            writer.Line();
            EmitSpelling(writer, "EventType", vocabulary.EventTypes, options);
            writer.Line();
            EmitParse(writer, "ParticipantRole", vocabulary.ParticipantRoles, options, isNullable: false);
            writer.Line();
            EmitSpelling(writer, "ParticipantRole", vocabulary.ParticipantRoles, options);
        }

        return writer.ToSourceText();
    }

    private static void EmitEnum(
        SourceWriter writer, string name, string summary, EquatableArray<VocabularyTerm> terms, GeneratorOptions options)
    {
        writer.Doc(summary + " The values are hashes of the spellings: a new one leaves the others as they are.");
        writer.Line(SourceWriter.GeneratedCode);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::{options.Namespace}.CorpusJsonConverter))]");
        using (writer.OpenBlock($"{(options.IsInternal ? "internal" : "public")} enum {name}"))
        {
            writer.Doc("The corpus does not say.");
            writer.Line("Unspecified = 0,");
            foreach (var term in terms)
            {
                writer.Line();
                var spelling = Literal.Xml(term.Spelling);
                writer.Doc(term.IsSaid ? $"<c>{spelling}</c>" : $"<c>{spelling}</c>: every <c>{spelling}.…</c> is one; no event is just that.");
                writer.Line($"{term.Name} = {term.Value.ToString(CultureInfo.InvariantCulture)},");
            }
        }
    }

    private static void EmitParse(
        SourceWriter writer, string name, EquatableArray<VocabularyTerm> terms, GeneratorOptions options, bool isNullable)
    {
        var type = $"global::{options.Namespace}.{name}";
        writer.Doc("The value with a spelling.");
        using (writer.OpenBlock($"internal static {type}{(isNullable ? "?" : "")} {name}(string? spelling)"))
        {
            using (writer.OpenBlock("switch (spelling)"))
            {
                foreach (var term in terms)
                {
                    writer.Line($"case {Literal.Of(term.Spelling)}: return {type}.{term.Name};");
                }

                writer.Line(isNullable ? "default: return null;" : $"default: return {type}.Unspecified;");
            }
        }
    }

    private static void EmitSpelling(
        SourceWriter writer, string name, EquatableArray<VocabularyTerm> terms, GeneratorOptions options)
    {
        var type = $"global::{options.Namespace}.{name}";
        writer.Doc("How the articles spell a value.");
        using (writer.OpenBlock($"internal static string? Spelling({type}? value)"))
        {
            using (writer.OpenBlock("switch (value)"))
            {
                foreach (var term in terms)
                {
                    writer.Line($"case {type}.{term.Name}: return {Literal.Of(term.Spelling)};");
                }

                writer.Line("default: return null;");
            }
        }
    }
}

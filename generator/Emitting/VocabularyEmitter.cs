using System.Globalization;
using ArticleGen.Binding;
using ArticleGen.Emitting.Records;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emitting;

/// <summary>Emits the enums of the corpus's own words, and their spellings.</summary>
internal static class VocabularyEmitter
{
    public static SourceText Emit(Vocabulary vocabulary, GeneratorOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        foreach (var words in vocabulary.Enums)
        {
            EmitEnum(writer, words, options);
            writer.Line();
        }

        writer.Line("/// <content>The spellings of this corpus.</content>");
        using (writer.OpenBlock($"{(options.IsInternal ? "internal" : "public")} static partial class Vocabularies"))
        {
            for (var i = 0; i < vocabulary.Enums.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                EmitPublicSpelling(writer, vocabulary.Enums[i], options);
            }
        }

        writer.Line();
        using (writer.OpenBlock("internal static partial class ArticleGenData"))
        {
            for (var i = 0; i < vocabulary.Enums.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                EmitParse(writer, vocabulary.Enums[i], options);
                writer.Line();
                EmitSpelling(writer, vocabulary.Enums[i], options);
            }
        }

        return writer.ToSourceText();
    }

    private static void EmitEnum(SourceWriter writer, VocabularyEnum words, GeneratorOptions options)
    {
        writer.Doc(words.Doc + " The values are hashes of the spellings: a new one leaves the others as they are.");
        writer.Line(SourceWriter.GeneratedCode);
        if ((options.Features & EmittedFeatures.Json) != 0)
        {
            writer.Line($"{TemplateCode.JsonConverter}typeof(global::{options.Namespace}.CorpusJsonConverter))]");
        }

        using (writer.OpenBlock($"{(options.IsInternal ? "internal" : "public")} enum {words.Name}"))
        {
            writer.Doc("The corpus does not say.");
            writer.Line("Unspecified = 0,");
            foreach (var term in words.Terms)
            {
                writer.Line();
                var spelling = Literal.Xml(term.Spelling);
                writer.Doc(
                    term.Description is { } description ? $"<c>{spelling}</c>: {Literal.Xml(description)}"
                    : term.IsSaid ? $"<c>{spelling}</c>"
                    : $"<c>{spelling}</c>: every <c>{spelling}.…</c> is one; no event is just that.");
                writer.Line($"{term.Name} = {term.Value.ToString(CultureInfo.InvariantCulture)},");
            }
        }
    }

    private static void EmitPublicSpelling(SourceWriter writer, VocabularyEnum words, GeneratorOptions options)
    {
        writer.Doc("A value as the articles spell it; <see langword=\"null\"/> where the corpus does not say.");
        writer.Line("/// <param name=\"value\">The value.</param>");
        writer.Line(
            $"public static string? Spelling(this global::{options.Namespace}.{words.Name} value) => global::{options.Namespace}.ArticleGenData.Spelling(value);");
    }

    private static void EmitParse(SourceWriter writer, VocabularyEnum words, GeneratorOptions options)
    {
        var type = $"global::{options.Namespace}.{words.Name}";
        writer.Doc("The value with a spelling.");
        using (writer.OpenBlock($"internal static {type}? Parse{words.Name}(string? spelling)"))
        {
            using (writer.OpenBlock("switch (spelling)"))
            {
                foreach (var term in words.Terms)
                {
                    writer.Line($"case {Literal.Of(term.Spelling)}: return {type}.{term.Name};");
                }

                writer.Line("default: return null;");
            }
        }
    }

    private static void EmitSpelling(SourceWriter writer, VocabularyEnum words, GeneratorOptions options)
    {
        var type = $"global::{options.Namespace}.{words.Name}";
        writer.Doc("How the articles spell a value.");
        using (writer.OpenBlock($"internal static string? Spelling({type}? value)"))
        {
            using (writer.OpenBlock("switch (value)"))
            {
                foreach (var term in words.Terms)
                {
                    writer.Line($"case {type}.{term.Name}: return {Literal.Of(term.Spelling)};");
                }

                writer.Line("default: return null;");
            }
        }
    }
}

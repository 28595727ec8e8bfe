using System.Globalization;
using ArticleGen.Schema;
using ArticleGen.Text;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>Writes what knows all kinds, records and enums of a corpus, in the spelling of templates.</summary>
internal static class KindEmitter
{
    private const string OutOfRange = "default: throw new global::System.ArgumentOutOfRangeException(nameof(kind));";

    public static string Emit(RecordTable table)
    {
        var writer = new SourceWriter();
        var kinds = table.Schema.Kinds.Select(static kind => kind.Kind).ToList();
        EmitEnum(writer, kinds);
        writer.Line();
        writer.Doc("Knows the kinds of things, and what JSON knows of the corpus.");
        using (writer.OpenBlock("internal static partial class ArticleGenData"))
        {
            EmitMake(writer, kinds);
            FeatureTable.WriteOf(EmittedFeatures.JsonLd, writer, () => EmitSchemaType(writer, kinds));
            FeatureTable.WriteOf(EmittedFeatures.Json, writer, () => EmitShapes(writer, table));
        }

        writer.Line();
        EmitWords(writer, kinds);
        return writer.Finish();
    }

    private static void EmitEnum(SourceWriter writer, List<ThingKind> kinds)
    {
        writer.Doc("What a thing is. The values of the corpus's own kinds are hashes of their words: a new one leaves the others as they are.");
        writer.Line(SourceWriter.GeneratedCode);
        writer.Line($"{JsonConverter}typeof({Space}CorpusJsonConverter))]");
        using (writer.OpenBlock("public enum ThingKind"))
        {
            var values = new HashSet<int>();
            foreach (var kind in kinds)
            {
                if (values.Count > 0)
                {
                    writer.Line();
                }

                var value = kind.IsBuiltIn ? values.Count : (int)(StableHash.Of(kind.Name.AsSpan()) & 0x7FFFFFFF);
                while (!values.Add(value))
                {
                    value++;
                }

                writer.Doc(Literal.Xml(kind.Doc));
                writer.Line(kind.IsBuiltIn ? $"{kind.RecordName}," : $"{kind.RecordName} = {Number(value)},");
            }
        }
    }

    private static void EmitMake(SourceWriter writer, List<ThingKind> kinds)
    {
        writer.Doc("A thing from its data.");
        writer.Line("/// <param name=\"kind\">The number of its kind.</param>");
        writer.Line("/// <param name=\"data\">At its values.</param>");
        EmitSwitch(
            writer, $"private static {Space}Thing Make(int kind, ref Reader data)",
            kinds.Select(static (kind, i) => $"case {Number(i)}: return new {Space}{kind.RecordName}(ref data);"));
    }

    private static void EmitSchemaType(SourceWriter writer, List<ThingKind> kinds)
    {
        writer.Line();
        writer.Doc("What schema.org calls the things of a kind.");
        EmitSwitch(
            writer, $"private static string SchemaType({Space}ThingKind kind)",
            kinds.Select(static kind => $"case {Space}ThingKind.{kind.RecordName}: return {Literal.Of(kind.SchemaType)};"));
    }

    private static void EmitWords(SourceWriter writer, List<ThingKind> kinds)
    {
        writer.Line("/// <content>The words of the kinds of things.</content>");
        using (writer.OpenBlock("public static partial class Vocabularies"))
        {
            writer.Doc("The word of a kind as articles spell it: <c>person</c>.");
            writer.Line("/// <param name=\"kind\">The kind.</param>");
            EmitSwitch(
                writer, $"public static string Spelling(this {Space}ThingKind kind)",
                kinds.Select(static kind => $"case {Space}ThingKind.{kind.RecordName}: return {Literal.Of(kind.Name)};"));
            writer.Line();
            writer.Doc("The word for several things of a kind, which is that of their map in front matter: <c>people</c>.");
            writer.Line("/// <param name=\"kind\">The kind.</param>");
            EmitSwitch(
                writer, $"public static string Plural(this {Space}ThingKind kind)",
                kinds.Select(static kind => $"case {Space}ThingKind.{kind.RecordName}: return {Literal.Of(kind.Plural)};"));
        }
    }

    private static void EmitShapes(SourceWriter writer, RecordTable table)
    {
        var members = table.Records.SelectMany(static record => record.Members).ToList();
        var enums = members.Select(static member => member.Enum).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var terms = TermsOf(table.Schema);
        writer.Line();
        writer.Line("/// <content>The types of this corpus.</content>");
        using (writer.OpenBlock("internal abstract partial class JsonShape"))
        using (writer.OpenBlock("private static readonly JsonShape[] s_shapes =", ";"))
        {
            foreach (var record in table.Records)
            {
                writer.Line($"Record<{Space}{record.Name}>(static json => json.{ReadOf(record)}),");
            }

            foreach (var relation in RelationsOf(table.Schema))
            {
                writer.Line($"Record<{Space}Relation<{relation}>>(static json => json.Relation<{relation}>()),");
            }

            foreach (var name in enums)
            {
                writer.Line(terms.Contains(name)
                    ? $"Terms<{Space}{name}>(static value => Spelling(value), static word => Parse{name}(word)),"
                    : $"Words<{Space}{name}>(),");
            }

            foreach (var shape in new[]
            {
                "Words<global::__Corpus__.ThingKind>()", "Words<global::__Corpus__.EdtfDateKind>()", "Words<global::__Corpus__.SpanKind>()", "Words<global::__Corpus__.SpanPart>()",
                "Segments", "Dates", "Durations", "Spans",
            })
            {
                writer.Line(shape + ",");
            }
        }
    }

    /// <summary>Things are found by their id; the others have a method of their name.</summary>
    private static string ReadOf(RecordShape record) =>
        record.Name == "Thing" || record.Base is not null ? $"Thing<{Space}{record.Name}>()" : record.Name + "()";

    private static HashSet<string> TermsOf(CorpusSchema schema) => new(
        KeysOf(schema).Where(static key => key.Shape == FactShape.Term).Select(static key => key.Type), StringComparer.Ordinal);

    private static IEnumerable<string> RelationsOf(CorpusSchema schema) => KeysOf(schema)
        .Where(static key => key.HasRelations)
        .Select(static key => Space + MemberShape.TargetOf(key))
        .Concat(schema.Kinds
            .SelectMany(static kind => kind.Links)
            .Where(static link => link.HasRelations)
            .Select(static link => Space + link.Items.RecordName))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<FactKey> KeysOf(CorpusSchema schema) => schema.Kinds
        .SelectMany(static kind => kind.Keys)
        .Concat(schema.Article)
        .Concat(schema.Quote)
        .Concat(schema.Mention)
        .Concat(schema.Label)
        .Append(FormatKeys.LabelType)
        .SelectMany(static key => key.Parts.Prepend(key));

    private static void EmitSwitch(SourceWriter writer, string head, IEnumerable<string> cases)
    {
        using (writer.OpenBlock(head))
        {
            using (writer.OpenBlock("switch (kind)"))
            {
                foreach (var line in cases.Append(OutOfRange))
                {
                    writer.Line(line);
                }
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using Microsoft.CodeAnalysis.CSharp;
using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>Writes the C# of records from their rows, in the spelling of templates.</summary>
internal static class RecordEmitter
{
    private const string SetsMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";

    /// <summary>The records of one file.</summary>
    public static string Emit(IReadOnlyList<RecordShape> records)
    {
        var writer = new SourceWriter();
        for (var i = 0; i < records.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            Emit(writer, records[i]);
        }

        return writer.Finish();
    }

    private static void Emit(SourceWriter writer, RecordShape record)
    {
        writer.Doc(record.Doc);
        foreach (var attribute in record.Attributes)
        {
            writer.Line(attribute);
        }

        writer.Line($"{JsonConverter}typeof({Space}CorpusJsonConverter))]");
        var bases = record.Base is { } of ? Space + of : Data + ".IDescribed";
        using (writer.OpenBlock($"public {(record.IsAbstract ? "abstract" : "sealed")} partial record {record.Name} : {bases}"))
        {
            EmitFields(writer, record);
            EmitConstructor(writer, record);
            if (record.IsOfValues)
            {
                EmitValueConstructor(writer, record);
            }

            EmitProperties(writer, record);
            EmitSample(writer, record);
            EqualityEmitter.Emit(writer, record);
            ListingEmitter.Emit(writer, record);
        }
    }

    private static void EmitFields(SourceWriter writer, RecordShape record)
    {
        var fields = record.Members.Select(static member => member.Field).OfType<string>().ToList();
        fields.ForEach(field => writer.Line(field));
        if (fields.Count > 0)
        {
            writer.Line();
        }
    }

    private static void EmitConstructor(SourceWriter writer, RecordShape record)
    {
        writer.Line(SourceWriter.AnalyseNulls);
        writer.Line(SetsMembers);
        var head = $"{(record.IsAbstract ? "private protected" : "internal")} {record.Name}(";
        var parameters = new[] { $"ref {Data}.Reader data" }.Concat(record.Parameters).ToList();
        if (parameters.Count == 1)
        {
            head += parameters[0] + ")";
        }
        else
        {
            writer.Line(head);
            for (var i = 0; i < parameters.Count - 1; i++)
            {
                writer.Line("    " + parameters[i] + ",");
            }

            head = "    " + parameters[parameters.Count - 1] + ")";
        }

        if (record.Base is not null)
        {
            writer.Line(head);
            head = "    : base(ref data)";
        }

        using (writer.OpenBlock(head))
        {
            foreach (var line in record.Beginning.Concat(record.Members.Select(static member => member.Read).OfType<string>()))
            {
                writer.Line(line);
            }
        }

        writer.Line(SourceWriter.TrustNulls);
    }

    private static void EmitValueConstructor(SourceWriter writer, RecordShape record)
    {
        writer.Line();
        writer.Line(SetsMembers);
        var parameters = record.Members.Select(static member => $"{member.Type} {ParameterOf(member)}");
        using (writer.OpenBlock($"internal {record.Name}({string.Join(", ", parameters)})"))
        {
            foreach (var member in record.Members)
            {
                writer.Line($"{member.Name} = {ParameterOf(member)};");
            }
        }
    }

    private static void EmitSample(SourceWriter writer, RecordShape record)
    {
        if (record.Sample is not { } what)
        {
            return;
        }

        var one = char.ToUpperInvariant(what[0]) + what.Substring(1);
        writer.Line();
        writer.Doc(one + " outside the corpus, for unit tests; <c>with</c> gives it more.");
        writer.Line($"/// <param name=\"id\">The id; it may be that of {what} of the corpus.</param>");
        writer.Line("/// <param name=\"name\">The name.</param>");
        writer.Line($"/// <returns>{one} of which no more is known, and to which nothing refers.</returns>");
        using (writer.OpenBlock($"public static {Space}{record.Name} Sample(string id, string name)"))
        {
            writer.Line($"var data = {Data}.Blank;");
            writer.Line($"return new {Space}{record.Name}(ref data) {{ Id = id, Name = name }};");
        }
    }

    private static string ParameterOf(Member member) =>
        FieldOf(member.Name).Substring(1) is var name && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static void EmitProperties(SourceWriter writer, RecordShape record)
    {
        foreach (var property in new[] { record.Kind }.Concat(record.Members.Select(static member => member.Property)))
        {
            if (property.Count > 0)
            {
                writer.Line();
            }

            foreach (var line in property)
            {
                writer.Line(line);
            }
        }
    }
}

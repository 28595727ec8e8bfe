using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>Writes when two records are equal, and their hash code.</summary>
internal static class EqualityEmitter
{
    public static void Emit(SourceWriter writer, RecordShape record)
    {
        var conditions = record.Members
            .Select(static member => member.Same)
            .OfType<string>()
            .Append($"{Data}.SameMore(ListMore(), other.ListMore())")
            .ToList();
        writer.Line();
        var head = $"public {(record.IsAbstract ? "virtual " : "")}bool Equals({Space}{record.Name}? other) =>";
        if (record.Base is not null)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line(head);
            writer.Line("    base.Equals(other)");
            EmitConditions(writer, conditions, "    && ", ";");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override int GetHashCode() => base.GetHashCode();");
            return;
        }

        writer.Doc(record.EqualityDoc);
        writer.Line($"/// <param name=\"other\">The {NameInWords(record.Name)} to compare with.</param>");
        writer.Line(head);
        writer.Line("    ReferenceEquals(this, other)");
        writer.Line("    || (other is not null");
        if (record.IsAbstract)
        {
            conditions.Insert(0, "EqualityContract == other.EqualityContract");
        }

        EmitConditions(writer, conditions, "        && ", ");");
        writer.Line();
        EmitHash(writer, record);
    }

    private static void EmitConditions(SourceWriter writer, List<string> conditions, string start, string end)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            writer.Line(start, conditions[i], i == conditions.Count - 1 ? end : "");
        }
    }

    private static void EmitHash(SourceWriter writer, RecordShape record)
    {
        if (record.Hash == "Id")
        {
            writer.Doc("Follows from the id.");
            writer.Line("public override int GetHashCode() => Id.GetHashCode(global::System.StringComparison.Ordinal);");
            return;
        }

        var values = record.Hash.Length > 0 ? record.Hash : string.Join(", ", record.Members.Select(HashOf));
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override int GetHashCode() => global::System.HashCode.Combine({values});");
    }

    private static string HashOf(Member member) => member.IsReference ? FieldOf(member.Name) + ".Id" : member.Name;

    /// <summary>"time expression" for <c>TimeExpression</c></summary>
    private static string NameInWords(string name) =>
        string.Concat(name.Select(static (c, i) => char.IsUpper(c) && i > 0 ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}

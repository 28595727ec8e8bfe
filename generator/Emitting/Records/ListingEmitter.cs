using static ArticleGen.Emitting.Records.TemplateCode;

namespace ArticleGen.Emitting.Records;

/// <summary>Writes how a record prints and lists its values, and how a project adds to them.</summary>
internal static class ListingEmitter
{
    private const string Builder = "global::System.Text.StringBuilder builder";

    public static void Emit(SourceWriter writer, RecordShape record)
    {
        writer.Line();
        if (record.Base is not null)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override bool PrintMembers({Builder}) => base.PrintMembers(builder);");
        }
        else if (record.IsAbstract)
        {
            writer.Doc("Prints own values; other things by id.");
            writer.Line("/// <param name=\"builder\">Takes the text.</param>");
            writer.Line($"protected virtual bool PrintMembers({Builder}) =>");
            writer.Line($"    {Data}.Print(this, builder);");
        }
        else
        {
            writer.Line($"private bool PrintMembers({Builder}) => {Data}.Print(this, builder);");
        }

        writer.Line();
        EmitDescribe(writer, record);
        writer.Line();
        EmitDescribeLinks(writer, record);
        writer.Doc("Write it to have members of your own in JSON, printing and equality: <c>members.Text(nameof(Nick), Nick);</c>.");
        writer.Line($"partial void DescribeMore({Data}.Members members);");
        writer.Line();
        using (writer.OpenBlock($"private {Data}.ListedMembers? ListMore()"))
        {
            writer.Line($"{Data}.ListedMembers? more = null;");
            writer.Line($"DescribeMore(more = new {Data}.ListedMembers());");
            writer.Line("return more;");
        }
    }

    private static void EmitDescribe(SourceWriter writer, RecordShape record)
    {
        var head = $"void {Data}.IDescribed.Describe({Data}.Members members)";
        if (record.Base is null && record.IsAbstract)
        {
            writer.Line(head + " => Describe(members);");
            writer.Line();
        }

        if (record.Base is not null || record.IsAbstract)
        {
            head = $"private protected {(record.Base is null ? "virtual" : "override")} void Describe({Data}.Members members)";
        }

        using (writer.OpenBlock(head))
        {
            if (record.Base is not null)
            {
                writer.Line("base.Describe(members);");
            }

            foreach (var line in record.Members.Select(static member => member.Describe).OfType<string>())
            {
                writer.Line(line);
            }

            writer.Line("DescribeMore(members);");
        }
    }

    /// <summary>Things list what refers to them apart: it is none of their values.</summary>
    private static void EmitDescribeLinks(SourceWriter writer, RecordShape record)
    {
        var lines = record.Members.Select(static member => member.DescribeLink).OfType<string>().ToList();
        var isRoot = record.Base is null && record.IsAbstract;
        if (!isRoot && lines.Count == 0)
        {
            return;
        }

        using (writer.OpenBlock($"private protected {(isRoot ? "virtual" : "override")} void DescribeLinks({Data}.Members members)"))
        {
            lines.InsertRange(0, isRoot ? [] : ["base.DescribeLinks(members);"]);
            lines.ForEach(line => writer.Line(line));
        }

        writer.Line();
    }
}

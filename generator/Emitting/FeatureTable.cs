using System.Text;
using ArticleGen.Emitting.Records;

namespace ArticleGen.Emitting;

/// <summary>
/// What a project may do without, and what of the emitted code belongs to it: whole templates, the lines of others between <c>#if</c> with the
/// feature's name and <c>#endif</c>, and an attribute.
/// </summary>
internal static class FeatureTable
{
    private const string If = "#if ";
    private const string EndIf = "#endif";

    private static readonly Row[] s_rows =
    [
        new(EmittedFeatures.Json, ["Json", "JsonMembers", "JsonReading", "JsonShapes"], TemplateCode.JsonConverter),
        new(EmittedFeatures.JsonLd, ["JsonLd", "JsonLdThings"]),
        new(EmittedFeatures.DateReading, []),
    ];

    /// <summary>Whether the project has a template.</summary>
    public static bool Has(EmittedFeatures features, string template) =>
        s_rows.All(row => (features & row.Feature) != 0 || !row.Templates.Contains(template));

    /// <summary>The lines of a template, or of code that is written as one, that the project has.</summary>
    public static string Select(string code, EmittedFeatures features)
    {
        if (features == EmittedFeatures.All && !code.Contains(If))
        {
            return code;
        }

        var left = s_rows.Where(row => (features & row.Feature) == 0).ToList();
        var selected = new StringBuilder(code.Length);
        var isLeft = false;
        foreach (var line in code.TrimEnd('\n').Split('\n'))
        {
            var words = line.TrimStart();
            if (words.StartsWith(If, StringComparison.Ordinal))
            {
                isLeft = left.Exists(row => row.Feature.ToString() == words.Substring(If.Length));
            }
            else if (words == EndIf)
            {
                isLeft = false;
            }
            else if (!isLeft && !left.Exists(row => row.Attribute is { } attribute && words.StartsWith(attribute, StringComparison.Ordinal)))
            {
                selected.Append(line).Append('\n');
            }
        }

        return selected.ToString();
    }

    /// <summary>Says of lines that they belong to a feature.</summary>
    public static void WriteOf(EmittedFeatures feature, SourceWriter writer, Action write)
    {
        writer.Line(If, feature.ToString());
        write();
        writer.Line(EndIf);
    }

    /// <summary>The same of lines that are a text.</summary>
    public static string Of(EmittedFeatures feature, string lines) => $"{If}{feature}\n{lines}{EndIf}\n";

    /// <param name="Templates">What is left out as a whole.</param>
    /// <param name="Attribute">The start of an attribute that has a line of its own.</param>
    private sealed record Row(EmittedFeatures Feature, string[] Templates, string? Attribute = null);
}

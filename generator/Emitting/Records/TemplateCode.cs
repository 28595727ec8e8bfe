namespace ArticleGen.Emitting.Records;

/// <summary>How templates name what stands in the corpus's namespace.</summary>
internal static class TemplateCode
{
    /// <summary>Before the name of a type.</summary>
    public const string Space = "global::__Corpus__.";

    /// <summary>The class that decodes.</summary>
    public const string Data = Space + "ArticleGenData";

    /// <summary>The start of the attribute by which a type knows its JSON.</summary>
    public const string JsonConverter = "[global::System.Text.Json.Serialization.JsonConverter(";

    public static string ListOf(string type) => $"global::System.Collections.Generic.IReadOnlyList<{type}>";

    /// <summary>The field behind a property.</summary>
    public static string FieldOf(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);

    public static string[] AutoProperty(string doc, string type, string name) =>
        [$"/// <summary>{doc}</summary>", $"public {type} {name} {{ get; init; }}"];
}

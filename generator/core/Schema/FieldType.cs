using ArticleGen.Collections;

namespace ArticleGen.Schema;

/// <summary>
/// The type of a field as a corpus file writes it: <c>string</c>, <c>int</c>, <c>decimal</c>, <c>bool</c>, <c>date</c>, <c>uri</c>,
/// <c>enum(a, b)</c>, <c>ref(KIND)</c>, <c>list&lt;…&gt;</c> of these; <c>?</c> behind it where not everyone says it.
/// </summary>
/// <param name="Words">What an enum takes.</param>
/// <param name="Kind">The kind of thing that a reference names; <c>entity</c> for any that can speak.</param>
internal sealed record FieldType(FactShape Shape, bool IsList, bool IsOptional, EquatableArray<string> Words, string? Kind)
{
    public const string AnyEntity = "entity";

    /// <summary>What may be written: for messages.</summary>
    public const string Known = "`string`, `int`, `decimal`, `bool`, `date`, `uri`, `enum(a, b)`, `ref(KIND)` or `list<…>` of one of these, with `?` behind it where some lack it";

    private const string ListStart = "list<";
    private const string EnumStart = "enum(";
    private const string ReferenceStart = "ref(";

    private static readonly Dictionary<string, FactShape> s_plain = new(StringComparer.Ordinal)
    {
        ["string"] = FactShape.Text,
        ["int"] = FactShape.Integer,
        ["decimal"] = FactShape.Decimal,
        ["bool"] = FactShape.Boolean,
        ["date"] = FactShape.Date,
        ["uri"] = FactShape.Uri,
    };

    /// <summary>The types that are a word alone.</summary>
    public static IEnumerable<string> Plain => s_plain.Keys;

    /// <returns><c>null</c> where the text is no type.</returns>
    public static FieldType? Parse(string text)
    {
        var type = text.Trim();
        var isOptional = type.EndsWith("?", StringComparison.Ordinal);
        type = isOptional ? type.Substring(0, type.Length - 1).TrimEnd() : type;
        var isList = type.StartsWith(ListStart, StringComparison.Ordinal) && type.EndsWith(">", StringComparison.Ordinal);
        type = isList ? type.Substring(ListStart.Length, type.Length - ListStart.Length - 1).Trim() : type;
        if (s_plain.TryGetValue(type, out var shape))
        {
            return new FieldType(shape, isList, isOptional, default, Kind: null);
        }

        if (Inside(type, EnumStart) is { } list)
        {
            var words = list.Split(',').Select(static word => word.Trim()).ToEquatableArray();
            return words.All(static word => word.Length > 0) ? new FieldType(FactShape.Term, isList, isOptional, words, Kind: null) : null;
        }

        return Inside(type, ReferenceStart) is { } kind && Identifiers.IsId(kind.Trim())
            ? new FieldType(FactShape.Reference, isList, isOptional, default, kind.Trim())
            : null;
    }

    /// <summary>What stands between the parentheses.</summary>
    private static string? Inside(string type, string start) =>
        type.StartsWith(start, StringComparison.Ordinal) && type.EndsWith(")", StringComparison.Ordinal)
            ? type.Substring(start.Length, type.Length - start.Length - 1)
            : null;
}

using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArticleGen.Collections;
using ArticleGen.Formats.Corpora;
using ArticleGen.Schema;

using DeclaredType = ArticleGen.Schema.FieldType;

namespace ArticleGen.Tests.Editors;

/// <summary>
/// Writes the JSON Schema of corpus files from the tables by which they are read. It is of draft 7, the last that the YAML language
/// server knows. Dates, and what depends on other files, it knows loosely; what it calls wrong is wrong.
/// </summary>
internal static partial class CorpusJsonSchema
{
    private const string Letters = @"\p{L}\p{Nd}";
    private const string Id = $"[{Letters}][{Letters}._-]*";
    private const string Word = "^[a-z][A-Za-z]*$";
    private const string Date = @"^[0-9XYSETZ?~%.,:/{}\[\] +-]+$";
    private const string Duration = "^P[0-9.,YMWDTHS]+(/P[0-9.,YMWDTHS]+)?$";
    private const string Uri = @"^[^\s:]{2,}:\S*$";

    private const string NoId = "An id starts with a letter or digit and goes on with letters, digits, `-`, `_` and `.`.";

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write() => Corpus().ToJsonString(s_options) + "\n";

    private static JsonObject Corpus()
    {
        var properties = new JsonObject();
        foreach (var key in FormatKeys.Settings)
        {
            properties[key.Name] = Described(key.Doc, key.Shape == FactShape.Settings ? Setting(key) : Value(key));
        }

        foreach (var kind in ThingKind.BuiltIn)
        {
            properties[kind.Plural] = Described($"What is known of each {kind.Name}, by its id.", Things(kind.Doc, FormatKeys.Of(kind)));
        }

        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Corpus file",
            ["description"] = "What the articles of a corpus share, as ArticleGen reads it: the things that they are about, and what the project adds to the format.",
            ["type"] = new JsonArray("object", "null"),
            ["properties"] = properties,
            ["additionalProperties"] = Described("The things of a kind of the project's own, by their ids.", Things("A thing.", FormatKeys.Thing)),
            ["definitions"] = new JsonObject { ["field"] = Field(), ["fields"] = Map(Id, Reference("fieldType")), ["fieldType"] = FieldType() },
        };
    }

    /// <summary>A map from id to thing.</summary>
    private static JsonObject Things(string doc, EquatableArray<FactKey> keys)
    {
        // A text alone is the name.
        var thing = Described(doc, new() { ["type"] = new JsonArray("object", "string", "number", "null"), ["minLength"] = 1, ["properties"] = Properties(keys) });
        thing["additionalProperties"] = Reference("field");
        return Map(Id, thing);
    }

    private static JsonObject Properties(IEnumerable<FactKey> keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            properties[key.Name] = Described(Doc(key), key.IsList ? OneOrMore(Value(key)) : Value(key));
        }

        return properties;
    }

    private static JsonObject Value(FactKey key) => key.Shape switch
    {
        FactShape.Text or FactShape.Term => new() { ["type"] = new JsonArray("string", "number") },
        FactShape.Reference or FactShape.Id => Matching(new JsonArray("string", "integer"), $"^{Id}$", NoId),
        FactShape.Uri => Matching("string", Uri, "This is not an absolute URI, such as `https://example.org/a`."),
        FactShape.Date => Matching(
            new JsonArray("string", "integer"), Date, "This is not a date (EDTF).", "2007-09-06", "2007-09", "2007~", "1999/2004", "2011/.."),
        FactShape.Duration => Matching("string", Duration, "This is not a duration (ISO 8601).", "P2D", "P1Y6M", "PT30M"),
        FactShape.Choice when key.Choices.SequenceEqual(Terms.Switch) => new() { ["type"] = "boolean" },
        FactShape.Choice => new() { ["enum"] = Strings(key.Choices), ["default"] = key.Choices[0] },
        FactShape.Count => new() { ["type"] = "integer", ["minimum"] = 0 },
        FactShape.Latitude => Degrees(90),
        FactShape.Longitude => Degrees(180),
        FactShape.Record => Record(key),
        _ => throw new InvalidOperationException($"A corpus file had no {key.Shape} before `{key.Name}`: say how its values look."),
    };

    private static JsonObject Record(FactKey key)
    {
        var record = Closed(Properties(key.Parts));
        if (key == FormatKeys.Participants)
        {
            record["anyOf"] = new JsonArray(Requires(FormatKeys.Ref.Name), Requires(FormatKeys.Text.Name));
        }

        return record;
    }

    /// <summary>A field whose type the schema does not know: values, or relations that say when they hold.</summary>
    private static JsonObject Field()
    {
        var relation = Closed(Properties([FormatKeys.RelationTarget with { Shape = FactShape.Reference, Doc = "Whom the relation names." }, FormatKeys.RelationDate, FormatKeys.RelationCertainty]));
        relation["required"] = new JsonArray(FormatKeys.RelationTarget.Name);
        var one = AnyOf(new() { ["type"] = new JsonArray("string", "number", "boolean") }, relation);
        return Described("A field of the project's own.", OneOrMore(one));
    }

    private static JsonObject Setting(FactKey key) => key.Name switch
    {
        "kinds" => Kinds(),
        "fields" => Fields(),
        "vocabularies" => Vocabularies(),
        "pronouns" => Map("^[A-Za-z]{2,}$", OneOrMore(new() { ["type"] = new JsonArray("string", "null") })),
        _ => new() { ["type"] = "array" },
    };

    private static JsonObject Kinds()
    {
        static JsonObject Plural() => Matching("string", Word, "The name of a kind begins with a letter from a to z and goes on with letters from a to z, upper or lower case.");
        var kind = Closed(Of(SettingsReader.KindKeys, static name => name switch
        {
            "plural" => Described("The key of the map that declares its things.", Plural()),
            "type" => Described("What schema.org calls it; `Thing` by default.", new() { ["type"] = "string" }),
            _ => null,
        }));
        kind["required"] = new JsonArray("plural");
        return Map(Word, AnyOf(Plural(), kind));
    }

    private static JsonObject Fields() => new()
    {
        ["type"] = new JsonArray("object", "null"),
        ["properties"] = Of([.. ThingKind.BuiltIn.Select(static kind => kind.Name), .. FieldOwners.All], static _ => Reference("fields")),
        ["additionalProperties"] = Reference("fields"),
    };

    private static JsonObject FieldType()
    {
        static JsonObject Type() => Matching(
            "string", $@"^\s*(?:{Types}|list<\s*(?:{Types})\s*>)\s*\??\s*$", $"This is not a type; write {DeclaredType.Known}.",
            "string", "int?", "date?", "enum(calm, rough)", "ref(person)?", "list<string>");
        var field = Closed(Of(SettingsReader.FieldKeys, static name => name switch
        {
            "type" => Described($"{DeclaredType.Known}.", Type()),
            "inverse" => Described("Of a reference: what the other side calls those that refer to it.", Matching("string", $"^{Id}$", NoId)),
            "description" => Described("What its documentation says.", new() { ["type"] = "string" }),
            _ => null,
        }));
        field["required"] = new JsonArray("type");
        return Described($"The type of the field: {DeclaredType.Known}.", AnyOf(Type(), field));
    }

    private static string Types => string.Join('|', DeclaredType.Plain) + $@"|enum\(\s*[^\s,][^,]*(?:,\s*[^\s,][^,]*)*\)|ref\(\s*{Id}\s*\)";

    private static JsonObject Vocabularies()
    {
        static JsonObject Words() => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = new JsonArray("string", "number") } };
        static JsonObject Terms() => new()
        {
            ["type"] = "object",
            ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number", "null") },
        };
        return Closed(Of(SettingsReader.Vocabularies, static name => Described(
            $"The words of `{name}`.",
            AnyOf(Words(), Closed(Of(SettingsReader.VocabularyKeys, static key => key switch
            {
                "closed" => Described("Whether no other word may be said; so it is by default.", new() { ["type"] = "boolean" }),
                "terms" => Described("The words, or a map from each word to what it means.", AnyOf(Words(), Terms())),
                _ => null,
            }))))));
    }

    private static JsonObject Of(IEnumerable<string> names, Func<string, JsonObject?> schema)
    {
        var properties = new JsonObject();
        foreach (var name in names)
        {
            properties[name] = schema(name) ?? throw new InvalidOperationException($"Nothing is said here of `{name}`.");
        }

        return properties;
    }

    /// <summary>A map that is nothing where it is empty, and takes no other keys.</summary>
    private static JsonObject Map(string key, JsonObject value) => new()
    {
        ["type"] = new JsonArray("object", "null"),
        ["patternProperties"] = new JsonObject { [key[0] == '^' ? key : $"^{key}$"] = value },
        ["additionalProperties"] = false,
    };

    private static JsonObject Closed(JsonObject properties) => new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };

    private static JsonObject Described(string doc, JsonObject schema)
    {
        schema.Insert(0, "description", Plain(doc));
        return schema;
    }

    private static JsonObject OneOrMore(JsonObject value) =>
        AnyOf(value, new() { ["type"] = "array", ["items"] = value.DeepClone() });

    private static JsonObject AnyOf(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    /// <param name="message">What the YAML language server says where the pattern does not match.</param>
    private static JsonObject Matching(JsonNode type, string pattern, string message, params string[] examples)
    {
        var schema = new JsonObject { ["type"] = type, ["pattern"] = pattern, ["patternErrorMessage"] = message };
        if (examples.Length > 0)
        {
            schema["examples"] = Strings(examples);
        }

        return schema;
    }

    private static JsonObject Degrees(int limit) => new() { ["type"] = "number", ["minimum"] = -limit, ["maximum"] = limit };

    private static JsonObject Requires(string key) => new() { ["required"] = new JsonArray(key) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    private static JsonArray Strings(IEnumerable<string> words) => new([.. words.Select(static word => JsonValue.Create(word))]);

    /// <summary>What the property's documentation says; of a reference also what it names.</summary>
    private static string Doc(FactKey key) =>
        key.Shape == FactShape.Reference ? $"{key.Doc} The id of {key.Target?.WithArticle ?? "a " + DeclaredSchema.BuiltIn.AnyEntity}." : key.Doc;

    /// <summary>Documentation without its XML: code stands in backquotes.</summary>
    private static string Plain(string doc) => WebUtility.HtmlDecode(Code().Replace(doc, "`$1$2`"));

    [GeneratedRegex("<see \\w+=\"([^\"]+)\"/>|<c>(.*?)</c>")]
    private static partial Regex Code();
}

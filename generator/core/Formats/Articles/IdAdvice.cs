using ArticleGen.Formats.Yaml;
using ArticleGen.Schema;

namespace ArticleGen.Formats.Articles;

/// <summary>What to write where an id is asked and a name, several ids or no thing at all stands.</summary>
internal static class IdAdvice
{
    private static readonly char[] s_separators = [',', ';', '、', '，', '；', '،', '؛'];

    /// <summary>Of a thing that is declared under its name: <c>Zoe Zee:</c> is <c>zoe-zee: { name: Zoe Zee }</c>.</summary>
    public static string OfDeclared(YamlEntry thing)
    {
        var name = thing.Key.Value.Trim();
        var id = Identifiers.Slug(name);
        if (!Identifiers.IsId(id) || thing.Key.Span.IsEmpty)
        {
            return "";
        }

        var isNamed = thing.Value is YamlMap map && map.Entries.Any(static entry => entry.Key.Value == FormatKeys.Name.Name);
        return thing.Value switch
        {
            YamlScalar { IsAbsent: true } => $"; write `{id}: {{ name: {YamlText.InFlow(name)} }}`",
            YamlMap when !isNamed => $"; write `{id}:`, and among its keys `{YamlText.Pair(FormatKeys.Name.Name, name)}`",
            _ => $"; write `{id}:`",
        };
    }

    /// <summary>Of a value that should be an id.</summary>
    public static string Of(FactKey key, string text)
    {
        var ids = text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (key.IsList && ids.Length > 1 && Array.TrueForAll(ids, static id => Identifiers.IsId(id.Trim())))
        {
            return $"; write a list: `{key.Name}: [{string.Join(", ", ids.Select(static id => id.Trim()))}]`";
        }

        return key.Equals(FormatKeys.Ref) ? $"; what is no thing of the corpus stands in words: `{YamlText.Pair(FormatKeys.Text.Name, text)}`" : "";
    }
}

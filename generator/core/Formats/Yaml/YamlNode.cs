using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>A node of a YAML document with its place in the file. Scalars are text; nothing is coerced.</summary>
internal abstract record YamlNode(TextSpan Span);

/// <param name="Value">The text, escapes and folding undone.</param>
/// <param name="IsPlain">Not quoted and not a block: the only style in which nothing at all means "no value".</param>
internal sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span) : YamlNode(Span)
{
    public bool IsAbsent => IsPlain && Value.Length == 0;
}

internal sealed record YamlList(EquatableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span);

internal sealed record YamlMap(EquatableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span);

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

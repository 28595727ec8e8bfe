using ArticleGen.Collections;
using ArticleGen.Text;

namespace ArticleGen.Formats.Yaml;

/// <summary>A node of a YAML document with its place in the file. Scalars are text; nothing is coerced.</summary>
internal abstract record YamlNode(TextSpan Span);

/// <param name="Value">The text, escapes and folding undone; without the line breaks at the end of a block.</param>
/// <param name="IsPlain">Not quoted and not a block: the only style in which there may be no value.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span) : YamlNode(Span)
{
    /// <summary>Whether nothing is said: nothing stands there, or what every tool writes for it.</summary>
    public bool IsAbsent => IsPlain && (Value is "" or "~" or "null" or "Null" or "NULL");
}

internal sealed record YamlList(EquatableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span);

internal sealed record YamlMap(EquatableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span);

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

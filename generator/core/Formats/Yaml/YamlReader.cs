using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleGen.Formats.Yaml;

/// <summary>
/// Builds a tree with exact places from YamlDotNet's events. The one room that knows YamlDotNet and reads its marks.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Deeper nesting than any front matter needs; it keeps the recursion's stack small.</summary>
    private const int MaxDepth = 32;

    /// <summary>The most values that all aliases of a document may stand for; what is written out is bounded by the file.</summary>
    private const int MaxAliased = 20_000;

    private readonly SourceFile _file;
    private readonly TextSpan _area;
    private readonly Parser _parser;
    private readonly Dictionary<AnchorName, (YamlNode Node, int Size)> _anchors = [];

    /// <summary>The values with an anchor that no alias has named yet.</summary>
    private readonly Dictionary<AnchorName, Scalar> _unused = [];
    private int _nodes;
    private int _aliased;

    private YamlReader(SourceFile file, TextSpan area)
    {
        _file = file;
        _area = area;
        _parser = new Parser(new StringReader(area.In(file.Text)));
    }

    /// <summary>Reads the YAML document that stands in <paramref name="area"/> of the file.</summary>
    /// <returns>Its root; <c>null</c> when it is empty, or not YAML, which then is a finding.</returns>
    public static YamlNode? Read(SourceFile file, TextSpan area, FindingSink findings) =>
        PlainYaml.Read(file.Text, area) ?? ReadAny(file, area, findings);

    /// <summary>Reads any YAML document.</summary>
    public static YamlNode? ReadAny(SourceFile file, TextSpan area, FindingSink findings)
    {
        var reader = new YamlReader(file, area);
        try
        {
            return reader.ReadDocument();
        }
        catch (LimitException limit)
        {
            findings.Add(Rules.FrontMatterTooComplex, limit.At, limit.Message);
        }
        catch (YamlException failure)
        {
            reader.Report(reader.Visible(reader.Place(failure.Start, failure.End)), failure.Message.TrimEnd('.'), findings);
        }
#pragma warning disable CA1031 // Mutated inputs make the parser throw more than its own exception; a file may cost only itself.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            reader.Report(reader.Here(), "the YAML parser gave up: " + failure.Message, findings);
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = ReadNode(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
        {
            throw new YamlException(second.Start, second.End, "a second document starts here; one file holds one");
        }

        // An anchor that nothing refers to was never meant as one, and the value lost its first word.
        foreach (var unused in _unused.Values.OrderBy(static scalar => scalar.Start.Index).Take(1))
        {
            throw new YamlException(unused.Start, unused.End, "nothing refers to this anchor");
        }

        return root is YamlScalar { IsAbsent: true } ? null : root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new LimitException(Here(), $"it is nested more than {MaxDepth} levels deep");
        }

        var sizeBefore = _nodes;
        _nodes++;
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Follow(alias);
        }

        var (node, anchor) = _parser.Current switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadList(depth),
            _ => ReadMap(depth),
        };

        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = (node, _nodes - sizeBefore);
        }

        return node;
    }

    private YamlNode Follow(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var target))
        {
            throw new YamlException(alias.Start, alias.End, $"nothing before this alias is anchored as '{alias.Value}'");
        }

        _unused.Remove(alias.Value);
        _nodes += target.Size;
        _aliased += target.Size;
        if (_aliased > MaxAliased)
        {
            throw new LimitException(Place(alias.Start, alias.End), $"its aliases stand for more than {MaxAliased} values");
        }

        return target.Node;
    }

    private (YamlNode, AnchorName) ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var span = Place(scalar.Start, scalar.End);
        if (!scalar.Tag.IsEmpty && scalar.Style == ScalarStyle.Plain && !scalar.Tag.Value.StartsWith("tag:", StringComparison.Ordinal))
        {
            throw new YamlException(scalar.Start, scalar.End, "a tag has no meaning here");
        }

        if (!scalar.Anchor.IsEmpty && scalar.Style == ScalarStyle.Plain)
        {
            _unused[scalar.Anchor] = scalar;
        }

        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        return (new YamlScalar(isBlock ? scalar.Value.TrimEnd('\n') : scalar.Value, scalar.Style == ScalarStyle.Plain, span), scalar.Anchor);
    }

    private (YamlNode, AnchorName) ReadList(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return (new YamlList(items.ToEquatableArray(), Around(start, _parser.Consume<SequenceEnd>(), items)), start.Anchor);
    }

    private (YamlNode, AnchorName) ReadMap(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            entries.Add(new YamlEntry(key as YamlScalar ?? new YamlScalar("?", IsPlain: false, key.Span), value));
        }

        var span = Around(start, _parser.Consume<MappingEnd>(), entries.Select(static entry => entry.Value));
        return (new YamlMap(entries.ToEquatableArray(), span), start.Anchor);
    }

    private TextSpan Here() => _parser.Current is { } current ? Place(current.Start, current.End) : _area;

    /// <summary>A block collection ends where its last value ends, not where the parser noticed; another with its bracket.</summary>
    private TextSpan Around(ParsingEvent start, ParsingEvent end, IEnumerable<YamlNode> items)
    {
        var whole = Place(start.Start, end.End);
        if (start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow })
        {
            // The mark of the bracket stands before it.
            return TextSpan.FromBounds(whole.Start, Math.Min(Offset(end.Start) + 1, _area.End));
        }

        return items.LastOrDefault() is { } last && last.Span.End >= whole.Start
            ? TextSpan.FromBounds(whole.Start, last.Span.End)
            : whole;
    }

    private TextSpan Place(Mark start, Mark end)
    {
        var from = Offset(start);
        return TextSpan.FromBounds(from, Math.Max(from, Offset(end)));
    }

    /// <summary>The parser often marks the place before a character: then that character, where there is one on the line.</summary>
    private TextSpan Visible(TextSpan at) =>
        at.IsEmpty && at.Start < _area.End && _file.Text[at.Start] is not ('\n' or '\r') ? new TextSpan(at.Start, 1) : at;

    private int Offset(Mark mark) => _area.Start + (int)Math.Min(Math.Max(mark.Index, 0), _area.Length);

    /// <summary>Says what is to be written where the slip is a known one, else what the parser says.</summary>
    private void Report(TextSpan at, string message, FindingSink findings)
    {
        var advice = YamlAdvice.Find(_file.Text, _area, at, message);
        findings.Add(Rules.NotYaml, advice?.At ?? at, advice?.Message ?? message);
    }

    private sealed class LimitException(TextSpan at, string message) : Exception(message)
    {
        public TextSpan At { get; } = at;
    }
}

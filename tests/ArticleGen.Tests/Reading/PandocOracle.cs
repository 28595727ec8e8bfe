using ArticleGen.Tests.Support;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ArticleGen.Tests.Reading;

/// <summary>Reads documents with <c>pandoc -f commonmark+yaml_metadata_block+bracketed_spans</c>.</summary>
public static class PandocOracle
{
    public const string Missing = "pandoc is not installed, so there is no oracle to compare with.";

    // pandoc takes a JSON document of its own version only, so it is asked for an empty one first.
    private static readonly Lazy<JsonObject?> s_emptyDocument = new(ReadEmptyDocument);

    public static bool IsAvailable => s_emptyDocument.Value is not null;

    /// <summary>The spans that pandoc sees, as <see cref="ComparableReading.Spans"/> tells them.</summary>
    public static IReadOnlyList<string> SpansOf(string source) => Read([source])[0].Spans;

    /// <summary>Reads all documents in one process.</summary>
    public static IReadOnlyList<ComparableReading> Read(IEnumerable<string> sources)
    {
        var document = s_emptyDocument.Value!.DeepClone();
        document["blocks"] = new JsonArray([.. sources.Select(CodeBlock)]);
        var filter = Repository.Path("tests/ArticleGen.Tests/Reading/pandoc-oracle.lua");
        var read = Run(document.ToJsonString(), "-f", "json", "-t", "json", "--lua-filter", filter);
        return [.. JsonNode.Parse(read)!["blocks"]!.AsArray().Select(static div => Collect(div!["c"]![1]!.AsArray()))];
    }

    private static JsonObject? ReadEmptyDocument()
    {
        try
        {
            return JsonNode.Parse(Run("", "-f", "commonmark", "-t", "json"))!.AsObject();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("pandoc", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var pandoc = Process.Start(start)!;
        var output = pandoc.StandardOutput.ReadToEndAsync();
        pandoc.StandardInput.Write(input);
        pandoc.StandardInput.Close();
        pandoc.WaitForExit();
        return pandoc.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"pandoc ended with {pandoc.ExitCode}.");
    }

    // pandoc drops a carriage return wherever it stands; as a line ending of its own it is ours alone.
    private static JsonNode CodeBlock(string source) => new JsonObject
    {
        ["t"] = "CodeBlock",
        ["c"] = new JsonArray(new JsonArray("", new JsonArray(), new JsonArray()), source.Replace("\r\n", "\n").Replace('\r', '\n')),
    };

    private static ComparableReading Collect(JsonArray blocks)
    {
        var (text, spans) = (new StringBuilder(), new List<string>());
        foreach (var block in blocks)
        {
            Walk(block!, text, spans);
            text.Append(' ');
        }

        return new ComparableReading(ComparableReading.Normalise(text.ToString()), spans);
    }

    private static void Walk(JsonNode node, StringBuilder text, List<string> spans)
    {
        switch (node)
        {
            case JsonArray children:
                children.ToList().ForEach(child => Walk(child!, text, spans));
                break;
            case JsonObject { } element when (string)element["t"]! is var type:
                WalkElement(type, element["c"], text, spans);
                break;
        }
    }

    private static void WalkElement(string type, JsonNode? content, StringBuilder text, List<string> spans)
    {
        switch (type)
        {
            case "Str":
                text.Append((string)content!);
                break;
            case "Space" or "SoftBreak" or "LineBreak":
                text.Append(' ');
                break;
            case "Span":
                var (index, start) = (spans.Count, text.Length);
                spans.Add("");
                Walk(content![1]!, text, spans);
                spans[index] = ComparableReading.Span(text.ToString(start, text.Length - start), Meaning(content[0]!));
                break;
            case "Code" or "CodeBlock" or "RawInline" or "RawBlock":
                text.Append((string)content![1]!);
                break;
            default:
                // Everything else holds inlines and blocks somewhere in its content.
                Walk(content ?? new JsonArray(), text, spans);
                break;
        }
    }

    private static string Meaning(JsonNode attributes)
    {
        var id = (string)attributes[0]!;
        IEnumerable<string> parts =
        [
            .. id.Length == 0 ? Array.Empty<string>() : [AnnotationText.Part("id", id)],
            .. attributes[1]!.AsArray().Select(static name => "." + (string)name!),
            .. attributes[2]!.AsArray().Select(static pair => AnnotationText.Part((string)pair![0]!, (string)pair[1]!)),
        ];
        return string.Join(' ', parts.Order(StringComparer.Ordinal));
    }
}

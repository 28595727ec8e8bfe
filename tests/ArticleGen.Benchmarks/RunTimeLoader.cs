using Markdig;
using Markdig.Syntax;
using YamlDotNet.RepresentationModel;

namespace ArticleGen.Benchmarks;

/// <summary>
/// What people write by hand: it reads all files when the program starts, front matter with YamlDotNet and bodies with Markdig, into
/// dictionaries. It does not even look for spans.
/// </summary>
internal sealed class RunTimeLoader
{
    public const string Job = "load";

    private readonly Dictionary<string, YamlNode> _people = [];
    private readonly Dictionary<string, (YamlMappingNode Facts, string Text, MarkdownDocument Body)> _articles = [];

    private RunTimeLoader(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.md"))
        {
            var (yaml, body) = ReferenceParsers.Split(File.ReadAllText(file));
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            var facts = (YamlMappingNode)stream.Documents[0].RootNode;
            _articles.Add(Path.GetFileNameWithoutExtension(file), (facts, body, Markdown.Parse(body)));
            foreach (var (id, person) in (YamlMappingNode)facts["people"])
            {
                _people[((YamlScalarNode)id).Value!] = person;
            }
        }
    }

    public static IEnumerable<(string Name, double Value)> Serve(string[] arguments)
    {
        var before = Clock.SettledBytes();
        RunTimeLoader? loader = null;
        yield return ("ms", Clock.Time(() => loader = new RunTimeLoader(arguments[0])));
        yield return ("bytes", Clock.SettledBytes() - before);
        yield return ("things", loader!._articles.Count + loader._people.Count);
    }
}

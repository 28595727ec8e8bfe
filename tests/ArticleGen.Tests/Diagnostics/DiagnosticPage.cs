using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Diagnostics;

/// <summary>One rule's page: <c>generator/docs/diagnostics/AG####.md</c>.</summary>
/// <param name="Headings">All headings, each with its number signs, in the order of the page.</param>
/// <param name="Wrong">The example in which the rule finds something, with the places marked.</param>
/// <param name="Right">The example put right.</param>
internal sealed record DiagnosticPage(string Id, IReadOnlyList<string> Headings, PageExample Wrong, PageExample Right, string WhenToTurnItOff)
{
    private static readonly string s_folder = Repository.Path("generator/docs/diagnostics");

    public static readonly ImmutableArray<string> Ids =
        [.. Directory.GetFiles(s_folder, "AG*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static string Index => File.ReadAllText(Path.Combine(s_folder, "README.md"));

    public static DiagnosticPage Read(string id)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, id + ".md"));
        var prose = Regex.Replace(text, "^```.*?^```$", "", RegexOptions.Singleline | RegexOptions.Multiline);
        var headings = Regex.Matches(prose, "^#.*$", RegexOptions.Multiline).Select(static match => match.Value).ToList();
        return new DiagnosticPage(
            id, headings, PageExample.Parse(Section(text, "Wrong")), PageExample.Parse(Section(text, "Right")), Section(text, "When to turn it off"));
    }

    private static string Section(string text, string heading) =>
        Regex.Match(text, $@"^## {heading}\n(.*?)(?=^## [WR]|\z)", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
}

/// <summary>The files of a project as a page shows them: places stand in <c>⟦…⟧</c>, characters that cannot be seen as <c>⟨U+202E⟩</c>.</summary>
/// <param name="Files">With the places marked.</param>
/// <param name="Options">Properties of the project.</param>
/// <param name="Code">Which of the files is the project's C#, if any.</param>
internal sealed partial record PageExample(IReadOnlyList<InputFile> Files, ImmutableDictionary<string, string> Options, InputFile? Code)
{
    public static PageExample Parse(string section)
    {
        var files = new List<InputFile>();
        var options = ImmutableDictionary<string, string>.Empty;
        InputFile? code = null;
        foreach (Match block in Block().Matches(section))
        {
            var (language, path, content) = (block.Groups[1].Value, block.Groups[2].Value, block.Groups[3].Value);
            switch (language)
            {
                case "options":
                    options = content.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                        .Select(static line => line.Split(" = "))
                        .ToImmutableDictionary(static pair => pair[0], static pair => pair[1]);
                    break;
                case "csharp":
                    files.Add(code = new InputFile(path, content));
                    break;
                default:
                    files.Add(new InputFile(path, Unseen().Replace(content, static match => Unescape(match.Groups[1].Value))));
                    break;
            }
        }

        return new PageExample(files, options, code);
    }

    /// <summary>What generator and analyzers report for the files.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnose()
    {
        var version = LanguageVersion.CSharp12;
        Assert.True(!Options.TryGetValue("LangVersion", out var wanted) || LanguageVersionFacts.TryParse(wanted, out version));
        var parse = new CSharpParseOptions(version);
        var options = Options.SelectMany(Properties).Aggregate(
            GeneratorHarness.DefaultOptions, static (all, option) => all.SetItem("build_property." + option.Name, option.Value));
        var compilation = GeneratorHarness.CreateCompilation(
            Strip(Code?.Content ?? ""), parseOptions: parse, path: GeneratorHarness.ProjectDirectory + Code?.Path);
        var project = CheckedProject.Of(compilation, Unmarked, options, parse);
        // Analyzers look at the project's own code, and at references, which all examples share.
        return Code is null ? project.Generated : await project.Diagnose();
    }

    /// <summary>The files as the project has them.</summary>
    public IEnumerable<InputFile> Unmarked => Files.Select(static file => file with { Content = Strip(file.Content) });

    /// <summary>What the SDK makes of a property of the project.</summary>
    private static IEnumerable<(string Name, string Value)> Properties(KeyValuePair<string, string> option) => option switch
    {
        { Key: "TargetFramework", Value: ['n', 'e', 't', 's', .., var major, '.', var minor] } =>
            [("TargetFrameworkIdentifier", ".NETStandard"), ("TargetFrameworkVersion", $"v{major}.{minor}")],
        { Key: "TargetFramework", Value: ['n', 'e', 't', var major, '.', var minor] } =>
            [("TargetFrameworkIdentifier", ".NETCoreApp"), ("TargetFrameworkVersion", $"v{major}.{minor}")],
        _ => [(option.Key, option.Value)],
    };

    /// <summary>The files as the page shows them. One that the project has twice counts once.</summary>
    public IEnumerable<string> Show() =>
        Files.GroupBy(static file => file.Path).Select(static files => Show(files.Key, files.MaxBy(static file => file.Content.Length)!.Content));

    /// <summary>The files with the places of <paramref name="diagnostics"/> marked, found by line and column.</summary>
    public IEnumerable<string> Show(IEnumerable<Diagnostic> diagnostics)
    {
        var places = diagnostics
            .Where(static diagnostic => diagnostic.Location != Location.None)
            .ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path, static diagnostic => diagnostic.Location.GetLineSpan().Span);
        return Files
            .GroupBy(static file => file.Path, static file => Strip(file.Content))
            .Select(file => Show(file.Key, Mark(file.First(), places[GeneratorHarness.ProjectDirectory + file.Key])));
    }

    private static string Mark(string source, IEnumerable<Microsoft.CodeAnalysis.Text.LinePositionSpan> places)
    {
        var lines = source.Split('\n');
        foreach (var place in places.OrderByDescending(static place => place.Start))
        {
            lines[place.End.Line] = lines[place.End.Line].Insert(place.End.Character, "⟧");
            lines[place.Start.Line] = lines[place.Start.Line].Insert(place.Start.Character, "⟦");
        }

        return string.Join('\n', lines);
    }

    private static string Show(string path, string content) => path + "\n" + content;

    private static string Strip(string marked) => marked.Replace("⟦", "").Replace("⟧", "");

    private static string Unescape(string code) => ((char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex(@"^```(\w+)(?: (\S+))?\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("⟨U\\+([0-9A-F]{4})⟩")]
    private static partial Regex Unseen();
}

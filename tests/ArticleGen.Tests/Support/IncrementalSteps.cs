using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using ArticleGen.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Support;

/// <summary>
/// A project under edit: a driver that keeps its caches from one run to the next, as an editor's does, and what its last run did.
/// </summary>
internal sealed class IncrementalSteps
{
    /// <summary>The tracking names, in the order of the pipeline.</summary>
    private static readonly ImmutableArray<string> s_names =
    [
        .. typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!),
    ];

    private readonly Dictionary<string, AdditionalText> _texts = [];
    private readonly Dictionary<string, MetadataReference> _references = [];
    private CSharpCompilation _compilation = GeneratorHarness.CreateCompilation();
    private GeneratorDriver _driver;
    private ImmutableArray<GeneratedSourceResult> _before = [];

    /// <param name="edit">What is edited before the first run.</param>
    /// <param name="trackSteps">Tracking takes the square of the number of articles: seconds for a few hundred.</param>
    public IncrementalSteps(IEnumerable<InputFile> files, Action<IncrementalSteps>? edit = null, bool trackSteps = true)
    {
        _driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            [],
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new GeneratorHarness.TestOptions(GeneratorHarness.DefaultOptions),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
        foreach (var file in files)
        {
            Add(file);
        }

        edit?.Invoke(this);
        Run();
    }

    private IncrementalSteps(IncrementalSteps from)
    {
        (_texts, _references) = (new(from._texts), new(from._references));
        (_compilation, _driver, _before) = (from._compilation, from._driver, from._before);
    }

    /// <summary>The result of the last run.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The code of all outputs by hint name.</summary>
    public SortedDictionary<string, string> Sources =>
        new(Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The same project, to be edited apart from this one.</summary>
    public IncrementalSteps Fork() => new(this);

    /// <summary>Runs the generator on what the edits left.</summary>
    public void Run()
    {
        _before = _driver.GetRunResult().Results.IsEmpty ? [] : Result.GeneratedSources;
        _driver = _driver.RunGenerators(_compilation, TestContext.Current.CancellationToken);
        Assert.Null(Result.Exception);
    }

    public void EditCode(string code) => _compilation = GeneratorHarness.CreateCompilation(code);

    /// <summary>Refers to an assembly, and no more to the one of its name before it.</summary>
    public void Refer(string name, MetadataReference reference)
    {
        if (_references.Remove(name, out var old))
        {
            _compilation = _compilation.RemoveReferences(old);
        }

        _references.Add(name, reference);
        _compilation = _compilation.AddReferences(reference);
    }

    public void SetOption(string name, string value) => _driver = _driver.WithUpdatedAnalyzerConfigOptions(
        new GeneratorHarness.TestOptions(GeneratorHarness.DefaultOptions.SetItem("build_property." + name, value)));

    public void Add(InputFile file) => Add(file.Path, SourceText.From(file.Content, Encoding.UTF8));

    public void Add(string path, SourceText content)
    {
        _texts.Add(path, GeneratorHarness.ToAdditionalText(path, content));
        _driver = _driver.AddAdditionalTexts([_texts[path]]);
    }

    public void Remove(string path)
    {
        _texts.Remove(path, out var text);
        _driver = _driver.RemoveAdditionalTexts([text!]);
    }

    /// <summary>Gives a file another content, and where <paramref name="newPath"/> says so another name.</summary>
    public void Edit(string path, Func<string, string> edit, string? newPath = null) =>
        Replace(path, SourceText.From(edit(_texts[path].GetText()!.ToString()), Encoding.UTF8), newPath);

    /// <summary>Gives each file as a new object with the content that it has.</summary>
    public void ReplaceObjects()
    {
        foreach (var path in _texts.Keys.ToList())
        {
            Edit(path, static text => text);
        }
    }

    public void Replace(string path, SourceText content, string? newPath = null)
    {
        _texts.Remove(path, out var old);
        var text = GeneratorHarness.ToAdditionalText(newPath ?? path, content);
        _texts.Add(newPath ?? path, text);
        _driver = _driver.ReplaceAdditionalText(old!, text);
    }

    /// <summary>Replaces words of a file, which must be there.</summary>
    public void Edit(string path, string words, string by) => Edit(path, content =>
    {
        Assert.Contains(words, content, StringComparison.Ordinal);
        return content.Replace(words, by, StringComparison.Ordinal);
    });

    /// <summary>
    /// What the steps of the last run did, a line each: <c>Articles: 1 Modified</c>. Cached outputs are left out; so are steps with no
    /// others.
    /// </summary>
    public string DescribeSteps()
    {
        var lines = new StringBuilder();
        foreach (var name in s_names)
        {
            // A step without outputs, as in an empty corpus, is not in the table.
            var reasons = Result.TrackedSteps.TryGetValue(name, out var steps)
                ? steps
                    .SelectMany(static step => step.Outputs)
                    .Select(static output => output.Reason)
                    .Where(static reason => reason != IncrementalStepRunReason.Cached)
                    .ToList()
                : [];
            if (reasons.Count > 0)
            {
                var counts = reasons
                    .GroupBy(static reason => reason)
                    .OrderBy(static group => group.Key)
                    .Select(static group => $"{group.Count()} {group.Key}");
                lines.Append(name).Append(": ").AppendJoin(", ", counts).Append('\n');
            }
        }

        return lines.ToString();
    }

    /// <summary>
    /// The outputs that the last run made anew, in ordinal order: every other one is the same object as before, so that the
    /// compiler need not parse it again.
    /// </summary>
    public IEnumerable<string> Emitted()
    {
        var before = new HashSet<SourceText>(_before.Select(static source => source.SourceText), ReferenceEqualityComparer.Instance);
        return Result.GeneratedSources
            .Where(source => !before.Contains(source.SourceText))
            .Select(static source => source.HintName)
            .Order(StringComparer.Ordinal);
    }
}

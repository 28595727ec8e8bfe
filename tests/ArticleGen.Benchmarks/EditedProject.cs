using System.Globalization;
using ArticleGen.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks;

/// <summary>A project that is open in an editor: its driver keeps what it knows from one edit to the next.</summary>
internal sealed class EditedProject
{
    private readonly List<(string Name, string Content)> _files;
    private readonly List<AdditionalText> _texts;
    private readonly Dictionary<string, SourceText> _parsed = [];
    private CSharpCompilation _compilation = Host.Compilation([]).AddSyntaxTrees(Code(0));
    private GeneratorDriver _driver;
    private int _edits;

    public EditedProject(Func<List<AdditionalText>, GeneratorDriver> open, List<(string Name, string Content)> files)
    {
        _files = files;
        _texts = MemoryText.Of(files);
        _driver = open(_texts);
        Run();
        AskForTrees();
    }

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Parses what was emitted anew.</summary>
    public void AskForTrees()
    {
        foreach (var source in _driver.GetRunResult().Results.Single().GeneratedSources)
        {
            if (!_parsed.TryGetValue(source.HintName, out var parsed) || parsed != source.SourceText)
            {
                source.SyntaxTree.GetRoot();
                _parsed[source.HintName] = source.SourceText;
            }
        }
    }

    /// <summary>A word more in one article.</summary>
    public void EditArticle()
    {
        var index = 1 + (++_edits * 37 % (_files.Count - 1));
        var words = "asked" + _edits.ToString(CultureInfo.InvariantCulture);
        var changed = new MemoryText(_texts[index].Path, _files[index].Content.Replace(" asked ", $" {words} ", StringComparison.Ordinal));
        _driver = _driver.ReplaceAdditionalText(_texts[index], changed);
        _texts[index] = changed;
    }

    /// <summary>A key typed in C#.</summary>
    public void EditCode() => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Code(++_edits));

    /// <summary>The steps that did not find all as it was, in their order, with how many articles, buckets or files each made anew.</summary>
    public string StepsThatRan()
    {
        var tracked = _driver.GetRunResult().Results.Single().TrackedSteps;
        var steps = typeof(Steps).GetFields()
            .Select(static field => (string)field.GetRawConstantValue()!)
            .Where(tracked.ContainsKey)
            .Select(name => (Name: name, Count: tracked[name]
                .SelectMany(static run => run.Outputs)
                .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)))
            .Where(static step => step.Count > 0)
            .Select(static step => $"{step.Name} {step.Count}")
            .ToList();
        return steps.Count == 0 ? "none" : string.Join(", ", steps);
    }

    private static SyntaxTree Code(int edits) => CSharpSyntaxTree.ParseText(
        $"class Consumer {{ int _field{edits}; }}", Host.ParseOptions(hasDataSection: true));
}

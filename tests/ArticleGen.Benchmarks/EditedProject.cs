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

    /// <summary>A word more in one article, in no quote.</summary>
    public void EditArticle() => Edit(static (content, word) => content.TrimEnd() + " " + word + ".\n");

    /// <summary>A word more in a quote that has a name, and so in the doc of the name where that has one.</summary>
    public void EditQuote() => Edit(static (content, word) => content.Replace(",\"]{quote=q1}", $" {word},\"]{{quote=q1}}", StringComparison.Ordinal));

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

    private void Edit(Func<string, string, string> edit)
    {
        var index = 1 + (++_edits * 37 % (_files.Count - 1));
        var changed = new MemoryText(_texts[index].Path, edit(_files[index].Content, "asked" + _edits.ToString(CultureInfo.InvariantCulture)));
        _driver = _driver.ReplaceAdditionalText(_texts[index], changed);
        _texts[index] = changed;
    }

    private static SyntaxTree Code(int edits) => CSharpSyntaxTree.ParseText(
        $"class Consumer {{ int _field{edits}; }}", Host.ParseOptions(hasDataSection: true));
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tests.Running;

/// <summary>
/// A corpus that is compiled and loaded once, and then asked many questions: each is an expression of C#, compiled against the
/// corpus's public API as another project would see it.
/// </summary>
internal sealed class LoadedCorpus
{
    private const string Frame = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        USINGS

        public static class Question
        {
            public static string Ask() => Show(EXPRESSION);

            private static string Show(object? answer) => answer switch
            {
                null => "null",
                string text => text,
                System.Collections.IEnumerable items => string.Join("; ", items.Cast<object?>().Select(Show)),
                IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                _ => answer.ToString()!,
            };
        }
        """;

    private static readonly ConcurrentDictionary<string, Lazy<LoadedCorpus>> s_corpora = new(StringComparer.Ordinal);

    private static int s_questions;

    private readonly AssemblyLoadContext _context = new("Corpus", isCollectible: true);
    private readonly Assembly _corpus;
    private readonly byte[] _image;
    private readonly CSharpCompilation _project;
    private readonly string _frame;

    private LoadedCorpus(byte[] image, CSharpCompilation project, string frame)
    {
        (_image, _project, _frame) = (image, project, frame);
        _corpus = Load(image);
    }

    /// <summary>The corpus of <paramref name="files"/>, with <paramref name="code"/> beside it; compiled again at each call.</summary>
    /// <param name="expected">The ids of the diagnostics that the generator reports.</param>
    public static LoadedCorpus Of(
        IEnumerable<InputFile> files,
        string code = "",
        string framework = "net8.0",
        ImmutableDictionary<string, string>? options = null,
        string space = "Demo.Corpus",
        params string[] expected) => Of(CompiledCorpus.Compile(code, files, framework, options, expected), framework, space);

    /// <summary>A corpus that is compiled already.</summary>
    public static LoadedCorpus Of(byte[] image, string framework = "net8.0", string space = "Demo.Corpus")
    {
        var project = CSharpCompilation.Create(
            "Question",
            references: [.. ReferencesOf(framework), MetadataReference.CreateFromImage(image)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return new LoadedCorpus(image, project, Frame.Replace("USINGS", $"using {space};", StringComparison.Ordinal));
    }

    /// <summary>A corpus that tests share: made once for its name.</summary>
    public static LoadedCorpus Shared(string name, Func<LoadedCorpus> make) =>
        s_corpora.GetOrAdd(name, _ => new Lazy<LoadedCorpus>(make)).Value;

    /// <summary>The same assembly loaded once more: nothing of it has been decoded yet.</summary>
    public LoadedCorpus Reload() => new(_image, _project, _frame);

    /// <summary>What the expression gives, as text: lists with <c>; </c>, nothing as <c>null</c>.</summary>
    public string Ask(string expression) => Answer(Compile(expression));

    /// <summary>A question as an assembly. Corpora of the same files can answer it, whatever framework they are for.</summary>
    /// <param name="code">More code of the project that asks.</param>
    /// <param name="generators">The source generators of that project; none may report anything.</param>
    public byte[] Compile(string expression, string code = "", params ISourceGenerator[] generators)
    {
        Compilation project = _project
            .WithAssemblyName("Question" + Interlocked.Increment(ref s_questions))
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(_frame.Replace("EXPRESSION", expression, StringComparison.Ordinal)), CSharpSyntaxTree.ParseText(code));
        if (generators.Length > 0)
        {
            CSharpGeneratorDriver.Create(generators).RunGeneratorsAndUpdateCompilation(project, out project, out var problems);
            Assert.Empty(problems.Select(static problem => problem.ToString()));
        }

        using var stream = new MemoryStream();
        var result = project.Emit(stream);
        Assert.Empty(result.Diagnostics
            .Where(static problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(static problem => problem.ToString()));
        return stream.ToArray();
    }

    public string Answer(byte[] question) => (string)Load(question)
        .GetType("Question")!
        .GetMethod("Ask")!
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    /// <summary>The exported types of the corpus.</summary>
    public IEnumerable<string> ExportedTypes() => _corpus.GetExportedTypes().Select(static type => type.FullName!);

    /// <summary>A type of the corpus by its name.</summary>
    public Type TypeOf(string name) => _corpus.GetTypes().Single(type => type.Name == name && type.DeclaringType is null);

    private static IEnumerable<MetadataReference> ReferencesOf(string framework) => framework == "net8.0"
        ? Basic.Reference.Assemblies.Net80.References.All
        : Basic.Reference.Assemblies.Net100.References.All;

    private Assembly Load(byte[] image)
    {
        using var stream = new MemoryStream(image);
        return _context.LoadFromStream(stream);
    }
}

using System.Collections;
using System.Reflection;
using ArticleGen.Binding;
using ArticleGen.Binding.Corpora;
using ArticleGen.Binding.Fields;
using ArticleGen.Collections;
using ArticleGen.Emitting;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tests.Incrementality;

/// <summary>No step keeps a compiler object alive: a cached symbol or tree would hold a whole old compilation in memory.</summary>
public class ModelGraphTests
{
    private static readonly Assembly s_generator = typeof(ArticleGenerator).Assembly;

    [Fact]
    public void No_step_holds_a_compiler_object()
    {
        var project = new IncrementalSteps(SchemaEdits.Files);
        // Findings are kept too.
        project.Edit(EditedCorpus.Bridge, "{person=bob-ray}", "{person=bob-rey}");
        project.Run();

        var held = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in OutputsOf(project.Result))
        {
            Walk(value, value.GetType().Name, seen, held);
        }

        Assert.Empty(held);
    }

    // Guards the test above: a walk that sees too little passes always.
    [Fact]
    public void The_walk_reaches_the_values_of_every_model()
    {
        var project = new IncrementalSteps(SchemaEdits.Files);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in OutputsOf(project.Result))
        {
            Walk(value, "", seen, []);
        }

        var reached = seen.Select(static item => item.GetType()).ToHashSet();
        Assert.Subset(reached, new HashSet<Type>
        {
            typeof(Document), typeof(MentionAnnotation), typeof(BoundCorpus), typeof(BoundArticle), typeof(Contribution),
            typeof(Thing), typeof(Quote), typeof(EncodedArticle), typeof(ArticleFile), typeof(FileSettings), typeof(CorpusSettings),
            typeof(DeclaredSchema), typeof(CorpusSchema), typeof(FactKey), typeof(Link), typeof(RecordFile),
        });
    }

    /// <summary>
    /// The values of our own types that the steps of a run gave, unnamed steps included. The inputs are the compiler's own, grouped or not.
    /// </summary>
    private static IEnumerable<object> OutputsOf(GeneratorRunResult result)
    {
        var steps = new HashSet<IncrementalGeneratorRunStep>(ReferenceEqualityComparer.Instance);
        var open = new Stack<IncrementalGeneratorRunStep>(
            result.TrackedSteps.Values.Concat(result.TrackedOutputSteps.Values).SelectMany(static named => named));
        while (open.TryPop(out var step))
        {
            if (steps.Add(step))
            {
                foreach (var (input, _) in step.Inputs)
                {
                    open.Push(input);
                }
            }
        }

        return steps
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value)
            .Where(static value => value?.GetType().Assembly == s_generator && value is not EquatableList<AdditionalText>);
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> held)
    {
        // A text is content, not a compiler object: editors share it with their own model of the file.
        if (value is null or string or SourceText or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        if (value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or AdditionalText or Diagnostic or SemanticModel)
        {
            held.Add($"{path} is a {value.GetType().Name}");
            return;
        }

        if (value is IEnumerable items and (Array or IDictionary))
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen, held);
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    Walk(field.GetValue(value), $"{path}.{field.Name}", seen, held);
                }
            }
        }
    }
}

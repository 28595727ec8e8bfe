using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Model;

namespace ArticleGen.Binding.Parts;

/// <summary>Finds the model and the parts among what a project refers to, and what keeps them from being one corpus.</summary>
internal static class GraphBinder
{
    private const string NoModel =
        "no reference has a model; refer to the project or the package that says <ArticleGenRole>model</ArticleGenRole>";

    /// <param name="wanted">What the project says that it is.</param>
    /// <param name="isInternal">Whether its generated code is internal.</param>
    /// <param name="hasFiles">Whether the project has articles or corpus files.</param>
    /// <param name="references">In any order.</param>
    /// <param name="version">Of this ArticleGen.</param>
    public static Result<CorpusGraph> Bind(CorpusRole wanted, bool isInternal, bool hasFiles, IEnumerable<ReferencedCorpus> references, string version)
    {
        var known = references.OrderBy(static corpus => corpus.Assembly, StringComparer.Ordinal).ToList();
        var models = known.FindAll(static corpus => corpus.IsModel);
        if (wanted == CorpusRole.Model)
        {
            return new(new CorpusGraph(CorpusRole.Model, Model: null, default), isInternal
                ? [Misplaced("model", "its records are public, so that parts can have them; remove <ArticleGenVisibility>")]
                : default);
        }

        if (wanted == CorpusRole.Whole && (hasFiles || models.Count == 0))
        {
            return CorpusGraph.Alone;
        }

        var role = wanted == CorpusRole.Part ? CorpusRole.Part : CorpusRole.App;
        if (models.Count != 1)
        {
            var names = string.Join(" and ", models.Select(static model => $"`{model.Assembly}`"));
            return new(
                new CorpusGraph(role, Model: null, default),
                [Misplaced(role == CorpusRole.Part ? "part" : "app", models.Count == 0 ? NoModel : $"{names} are models; refer to one")]);
        }

        var model = models[0];
        var parts = known.FindAll(corpus => !corpus.IsModel && corpus.ModelNamespace == model.Namespace);
        var findings = new List<Finding>();
        if (model.Version != version)
        {
            findings.Add(Finding.Of(Rules.PartOutdated, at: null, model.Assembly, $"was made by ArticleGen {model.Version}, and this is {version}; use one version for all"));
        }

        findings.AddRange(parts
            .Where(part => part.Shape != model.Shape)
            .Select(part => Finding.Of(Rules.PartOutdated, at: null, part.Assembly, $"was built against another version of `{model.Assembly}`; build it again")));
        findings.AddRange(FindClashes(parts, "a thing", static part => part.Things, "declare it in the model"));
        findings.AddRange(FindClashes(
            parts, "an article", static part => part.Articles.Select(static article => article.Split(' ')[0]), "give one of them an `id` of its own"));
        return new(new CorpusGraph(role, model, parts.ToEquatableArray()), findings.ToEquatableArray());
    }

    private static Finding Misplaced(string role, string trouble) => Finding.Of(Rules.BadRole, at: null, role, trouble);

    private static IEnumerable<Finding> FindClashes(
        List<ReferencedCorpus> parts, string what, Func<ReferencedCorpus, IEnumerable<string>> idsOf, string remedy)
    {
        if (parts.Count < 2)
        {
            yield break;
        }

        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (part, id) in parts.SelectMany(part => idsOf(part).Select(id => (part.Assembly, id))))
        {
            if (owners.TryGetValue(id, out var owner))
            {
                yield return Finding.Of(Rules.PartsClash, at: null, owner, part, what, id, remedy);
            }
            else
            {
                owners.Add(id, part);
            }
        }
    }
}

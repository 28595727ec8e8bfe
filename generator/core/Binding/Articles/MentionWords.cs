using ArticleGen.Binding.Names;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Articles;

/// <summary>Holds the words of mentions against the names of things: whom they name, and what is wrong with them.</summary>
internal sealed class MentionWords(Document document, Language language, SliceResolver resolver, FindingSink findings)
{
    private readonly Body _body = document.Body!;

    /// <summary>The mention of whose edges something is told already.</summary>
    private MentionAnnotation? _told;

    /// <summary>The thing that a mention names by its words. Those that are spelled like a pronoun are a name where a thing has just this one.</summary>
    public ThingSlice? Bind(MentionAnnotation mention, TargetSyntax target, List<ThingSlice> entities)
    {
        var request = ReferenceCollector.RequestOf(mention, target, document);
        if (language.IsPronoun(request.Name) && !resolver.KnowsName(request))
        {
            findings.Add(Rules.PronounByName, mention.At, mention.Words(_body.Text), request.Kind.Name);
            return null;
        }

        if (!resolver.IsDeclaredBy(request))
        {
            return resolver.Resolve(request, mention.At);
        }

        if (MentionEdges.Find(mention, _body.Text, isNew: true, entities, language) is { } edge)
        {
            Report(edge, mention);
        }
        else if (request.Kind.IsEntity && !resolver.HasHint(request) && MentionKindReader.IsDescription(request.Name, request.Kind, language))
        {
            findings.Add(Rules.DescriptionByName, mention.At, request.Name, request.Kind.Name);
        }
        else
        {
            return resolver.Resolve(request, mention.At);
        }

        return resolver.DeclaredBy(request);
    }

    /// <summary>Tells what a mention has at its edges, and that its words are another thing's name.</summary>
    public void Check(MentionAnnotation mention, List<ThingSlice> targets, List<ThingSlice> entities)
    {
        if (_told != mention && MentionEdges.Find(mention, _body.Text, isNew: false, entities, language) is { } edge)
        {
            Report(edge, mention);
        }

        if (!resolver.HasNames || targets.Count != 1)
        {
            return;
        }

        var target = targets[0];
        foreach (var request in SaidNames.Of(mention, document, language))
        {
            if (request.Kind == target.Kind && resolver.FindNamed(request) is { } other && other != target && !target.Names.Contains(request.Name, StringComparer.Ordinal))
            {
                findings.Add(Rules.NameOfOther, mention.At, request.Name, Identifiers.LocalOf(other.Id), Identifiers.LocalOf(target.Id), request.Kind.Name);
            }
        }
    }

    /// <summary>The thing whose name a source, an addressee or a label says without mentioning it.</summary>
    public ThingSlice? NamedBy(Annotation words) => resolver.HasNames
        ? SaidNames.Of(words, document, language).Select(resolver.FindNamed).FirstOrDefault(static thing => thing is not null)
        : null;

    private void Report(MentionEdges edge, MentionAnnotation mention)
    {
        findings.Add(Rules.MentionEdge, _body.Places.Locate(edge.Edge), edge.What, edge.Meant);
        _told = mention;
    }
}

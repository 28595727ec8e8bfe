using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Text;

namespace ArticleGen.Binding;

/// <summary>Reports ids that do not name what is asked where they stand, and says what was probably meant.</summary>
/// <param name="nearest">The id that is nearest to an unknown one, or <c>null</c>.</param>
internal sealed class WrongIds(DeclaredSchema schema, Func<string, string?> nearest, Action<Finding> report)
{
    /// <summary>Whether a quote of the article has an id.</summary>
    public Predicate<string> IsQuote { private get; set; } = static _ => false;

    /// <param name="wanted">What is asked; <c>null</c> for any entity.</param>
    public void ReportUnknown(string id, FileLocation at, ThingKind? wanted) => ReportUnknown(id, at, NameOf(wanted));

    /// <param name="wanted">What is asked, in a word.</param>
    /// <param name="isClass">Whether it is written with a dot before it.</param>
    /// <param name="near">What may be meant; where it is not known, the nearest thing.</param>
    public void ReportUnknown(string id, FileLocation at, string wanted, string? near = null, bool isClass = false)
    {
        if (!Identifiers.IsId(id))
        {
            report(Finding.Of(Rules.BadId, at, id, nearest(id) is { } named ? $"; write `{named}`, which has this name" : ""));
            return;
        }

        ReportUnknown(
            id, at, wanted,
            IsQuote(id) ? $"; `{id}` is a quote of this article, and no {wanted}"
                : (near ?? nearest(id)) is { } meant ? Advice.DidYouMean(isClass ? "." + meant : meant)
                : "");
    }

    /// <summary>Reports a name where ids are asked.</summary>
    /// <param name="meant">The id of the thing with the name, if there is one.</param>
    /// <param name="instead">What to do instead, where it is no name.</param>
    public void ReportName(string name, FileLocation at, ThingKind? wanted, string? meant, string? instead = null) => ReportUnknown(
        name, at, NameOf(wanted), instead ?? "; ids are separated by spaces, and a name is none" + (meant is null ? "" : $"; write `{meant}`"));

    /// <param name="kind">What the thing with the id is.</param>
    /// <param name="wanted">What is asked; <c>null</c> for any entity.</param>
    public void ReportKind(string id, FileLocation at, ThingKind kind, ThingKind? wanted, string advice = "") =>
        report(Finding.Of(Rules.WrongKind, at, id, kind.WithArticle, wanted?.WithArticle ?? "a " + schema.AnyEntity, advice));

    /// <summary>Reports an id that a thing had before, if it is one.</summary>
    /// <param name="thing">The id in the corpus of the thing that it means.</param>
    /// <param name="scope">The article that writes it, where it has things of its own.</param>
    public void ReportFormer(string id, FileLocation at, string thing, string? scope)
    {
        if (thing != id && thing != Identifiers.Scoped(scope, id))
        {
            report(Finding.Of(Rules.FormerId, at, id, Identifiers.LocalOf(thing)));
        }
    }

    private void ReportUnknown(string id, FileLocation at, string wanted, string advice) => report(Finding.Of(Rules.UnknownId, at, wanted, id, advice));

    private string NameOf(ThingKind? kind) => kind?.Name ?? schema.AnyEntity;
}

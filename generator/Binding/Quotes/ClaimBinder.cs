using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Binding;

/// <summary>Puts together what the parts of a quote say of it: one of them is enough, and two must not differ.</summary>
internal sealed class ClaimBinder(SliceResolver resolver, FindingSink findings)
{
    /// <param name="spell">What a part says, if anything.</param>
    /// <param name="placeOf">The place of the value; where it is not known, the part's words stand for it.</param>
    /// <returns>The first part that says it.</returns>
    public QuotePart? First(QuoteDraft draft, string key, Func<QuotePart, string?> spell, Func<QuotePart, TextSpan>? placeOf = null)
    {
        QuotePart? said = null;
        foreach (var part in draft.Parts)
        {
            if (spell(part) is not { } here)
            {
                continue;
            }

            said ??= part;
            if (here != spell(said))
            {
                findings.Add(Rules.SegmentsDisagree, placeOf?.Invoke(part) ?? part.At, key, draft.Id, here, spell(said)!);
            }
        }

        return said;
    }

    /// <summary>What the parts say by one of some words.</summary>
    /// <param name="select">Which word a part says, if any.</param>
    public int? Choice(QuoteDraft draft, string key, string[] words, Func<QuoteClaims, int?> select) =>
        First(draft, key, part => select(part.Claims) is { } word ? words[word] : null) is { } said ? select(said.Claims) : null;

    /// <summary>The entities that the parts name under a key, and where the first one does.</summary>
    public (EquatableArray<string> Ids, TextSpan At) Entities(QuoteDraft draft, string key, Func<QuoteClaims, EquatableArray<IdSyntax>> select)
    {
        EquatableArray<IdSyntax> said = default;
        foreach (var part in draft.Parts)
        {
            var here = select(part.Claims);
            if (said.Count == 0)
            {
                said = here;
            }
            else if (here.Count > 0 && Spell(here) != Spell(said))
            {
                var at = TextSpan.FromBounds(here[0].At.Start, here[here.Count - 1].At.End);
                findings.Add(Rules.SegmentsDisagree, at, key, draft.Id, Spell(here), Spell(said));
            }
        }

        return said.Count == 0 ? default : (resolver.ResolveEntities(said), said[0].At);
    }

    private static string Spell(EquatableArray<IdSyntax> ids) => string.Join(" ", ids.Select(static id => id.Value));
}

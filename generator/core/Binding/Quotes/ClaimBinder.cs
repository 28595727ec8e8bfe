using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Schema;
using ArticleGen.Syntax;
using ArticleGen.Text;

namespace ArticleGen.Binding.Quotes;

/// <summary>Puts together what the parts of a quote say of it: one of them is enough, and two must not differ.</summary>
internal sealed class ClaimBinder(FindingSink findings)
{
    /// <returns>Of each key what the first part says that has it.</returns>
    public QuoteClaims Merge(QuoteDraft draft) => draft.Parts switch
    {
        [] => QuoteClaims.None,
        [var only] => only.Claims,
        _ => new QuoteClaims(
            Ids(draft, "by", static claims => claims.By),
            Ids(draft, "to", static claims => claims.To),
            Ids(draft, "for", static claims => claims.For),
            First(draft, "kind", static part => part.Claims.Kind?.Value.Word(), static part => part.Claims.Kind!.Value.At)?.Claims.Kind,
            (AttributionType?)Choice(draft, "type", Terms.AttributionTypes, static claims => (int?)claims.Type),
            First(draft, "medium", static part => part.Claims.Medium is { } medium ? string.Join(" ", medium.Words()) : null)?.Claims.Medium,
            (Polarity?)Choice(draft, "polarity", Terms.Polarities, static claims => (int?)claims.Polarity),
            (Realis?)Choice(draft, "realis", Terms.Realis, static claims => (int?)claims.Realis),
            draft.Parts.Find(static part => part.Claims.Unsourced is not null)?.Claims.Unsourced,
            First(draft, "repeats", static part => part.Claims.Repeats is { } repeats ? repeats.Article + "/" + repeats.Quote : null)?.Claims.Repeats),
    };

    public string? Note(QuoteDraft draft) => First(draft, "note", static part => part.Note)?.Note;

    public Certainty? Certainty(QuoteDraft draft) =>
        First(draft, "cert", static part => part.Certainty is { } certainty ? Terms.Certainties[(int)certainty] : null)?.Certainty;

    /// <param name="spell">What a part says, if anything.</param>
    /// <param name="placeOf">The place of the value; where it is not known, the part's words stand for it.</param>
    /// <returns>The first part that says it.</returns>
    private QuotePart? First(QuoteDraft draft, string key, Func<QuotePart, string?> spell, Func<QuotePart, TextSpan>? placeOf = null)
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
    private int? Choice(QuoteDraft draft, string key, string[] words, Func<QuoteClaims, int?> select)
    {
        int? said = null;
        foreach (var part in draft.Parts)
        {
            if (select(part.Claims) is not { } here)
            {
                continue;
            }

            said ??= here;
            if (here != said)
            {
                findings.Add(Rules.SegmentsDisagree, part.At, key, draft.Id, words[here], words[said.Value]);
            }
        }

        return said;
    }

    /// <summary>The ids of entities that the parts name under a key.</summary>
    private EquatableArray<IdSyntax> Ids(QuoteDraft draft, string key, Func<QuoteClaims, EquatableArray<IdSyntax>> select)
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

        return said;
    }

    private static string Spell(EquatableArray<IdSyntax> ids) => string.Join(" ", ids.Select(static id => id.Value));
}

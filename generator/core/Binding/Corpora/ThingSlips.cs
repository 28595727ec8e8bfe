using ArticleGen.Dates;
using ArticleGen.Diagnostics;
using ArticleGen.Model;
using ArticleGen.Schema;
using ArticleGen.Syntax;

namespace ArticleGen.Binding.Corpora;

/// <summary>Finds what things say of themselves that cannot be: two that one page identifies, a death before the birth.</summary>
/// <param name="declarations">Where each thing is declared, by its index.</param>
internal sealed class ThingSlips(Thing[] things, List<MergedThing> declarations, List<Finding> findings)
{
    public void Check()
    {
        // Most corpora say little of this, so the table is made late.
        Dictionary<string, int>? byPage = null;
        for (var i = 0; i < things.Length; i++)
        {
            CheckLife(i);
            if (things[i].Facts.Find(FormatKeys.SameAs) is { } pages)
            {
                byPage ??= new(StringComparer.Ordinal);
                foreach (var page in pages.Items)
                {
                    CheckPage(i, page.Text, byPage);
                }
            }
        }
    }

    private void CheckLife(int index)
    {
        var facts = things[index].Facts;
        if (facts.DateOf(FormatKeys.DeathDate) is { } death && facts.DateOf(FormatKeys.BirthDate) is { } birth && Chronology.IsCertainlyBefore(death, birth))
        {
            var at = declarations[index].PlaceOf(FormatKeys.DeathDate);
            findings.Add(Finding.Of(Rules.DeathBeforeBirth, at?.Locate(), things[index].Id, death.Text, birth.Text) with
            {
                Also = declarations[index].PlaceOf(FormatKeys.BirthDate)?.Locate(),
            });
        }
    }

    private void CheckPage(int index, string page, Dictionary<string, int> byPage)
    {
        var key = (things[index].Scope ?? "") + " " + AddressOf(page);
        if (!byPage.TryGetValue(key, out var first))
        {
            byPage.Add(key, index);
        }
        else if (first != index)
        {
            findings.Add(Finding.Of(Rules.SameIdentity, declarations[index].PlaceOf(FormatKeys.SameAs, page)?.Locate(), things[first].Id, things[index].Id, page) with
            {
                Also = declarations[first].PlaceOf(FormatKeys.SameAs)?.Locate(),
            });
        }
    }

    /// <summary>An address without what does not make it another.</summary>
    private static string AddressOf(string page)
    {
        var start = page.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? page : page.Substring(start + 3)).TrimEnd('/');
    }
}

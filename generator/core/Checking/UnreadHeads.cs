using ArticleGen.Collections;
using ArticleGen.Diagnostics;
using ArticleGen.Formats;

namespace ArticleGen.Checking;

/// <summary>
/// The files whose front matter, or whose all, could not be read. What they declare is not known, so what would follow from that is not told,
/// in these files or others: it is told again when the file is mended. An id or a name whose words stand in none of them is told at once.
/// </summary>
/// <param name="Paths">Those of which nothing is read, in ordinal order.</param>
/// <param name="Words">What stands in the heads of each file.</param>
/// <param name="IsAny">Whether a thing may be missing that one of the files declares.</param>
/// <param name="IsCorpus">Whether a corpus file is among those of which nothing is read.</param>
/// <param name="IsSchema">Whether something may be missing that corpus files say of the format.</param>
internal sealed record UnreadHeads(EquatableArray<string> Paths, EquatableArray<HeadWords> Words, bool IsAny, bool IsCorpus, bool IsSchema)
{
    /// <summary>What is told for want of a thing or of what is said of it.</summary>
    private static readonly HashSet<string> s_ofThings = Ids(
        Rules.UnknownId, Rules.PartOfName, Rules.NearName, Rules.MentionEdge, Rules.NameOfOther, Rules.DescriptionByName, Rules.ImplicitDeclaration, Rules.UndeclaredName, Rules.MissingName, Rules.MissingField,
        Rules.WidensField, Rules.SpeakersDiffer, Rules.TwoSpeakers, Rules.SourceNotMarked, Rules.TimesApart, Rules.NothingRepeated, Rules.NeverUsed, Rules.BrokenRuleError, Rules.BrokenRule, Rules.BrokenRuleInfo);

    /// <summary>What is told of an id or a name alone, and which argument that is.</summary>
    private static readonly Dictionary<string, int> s_named = new(StringComparer.Ordinal)
    {
        [Rules.UnknownId.Id] = 1, [Rules.MissingName.Id] = 1, [Rules.NeverUsed.Id] = 1, [Rules.UndeclaredName.Id] = 1, [Rules.ImplicitDeclaration.Id] = 1,
        [Rules.PartOfName.Id] = 0, [Rules.NearName.Id] = 0,
    };

    /// <summary>What is told for want of a kind, a field, a word of a vocabulary.</summary>
    private static readonly HashSet<string> s_ofSchema = Ids(
        Rules.UnknownSpanKey, Rules.UnknownClass, Rules.NothingSaid, Rules.UnknownKey, Rules.UnknownTerm, Rules.UnknownLink);

    /// <summary>What is told for want of a corpus file's <c>scope: article</c>, or of the kinds of which another one speaks.</summary>
    private static readonly HashSet<string> s_ofCorpus = Ids(Rules.Contradiction, Rules.IdOfTwoKinds, Rules.BadDeclaration);

    /// <summary>What is told by an article's own front matter: its id, its language, its quotation marks.</summary>
    private static readonly HashSet<string> s_ofArticle = Ids(
        Rules.PronounByName, Rules.KindContradictsMarks, Rules.DuplicateArticle, Rules.NameClash, Rules.BadId, Rules.OtherTime);

    /// <param name="schemaFindings">What is wrong in what corpus files say of the format.</param>
    public static UnreadHeads Of(IReadOnlyCollection<UnreadHead> files, IEnumerable<Finding> schemaFindings)
    {
        var paths = files.Where(static file => file.IsWhole).Select(static file => file.Path).OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray();
        var isCorpus = paths.Any(FileFormats.IsCorpus);
        return new UnreadHeads(paths, files.Select(static file => file.Words).ToEquatableArray(), files.Count > 0, isCorpus, isCorpus || schemaFindings.Any());
    }

    public EquatableArray<Finding> Filter(EquatableArray<Finding> findings) =>
        IsAny || IsSchema ? findings.Where(Stands).ToEquatableArray() : findings;

    private bool Stands(Finding finding)
    {
        var isHere = finding.At is { } at && Paths.Contains(at.Path);
        return !(IsAny && s_ofThings.Contains(finding.Rule) && MayFollow(finding))
            && !(IsSchema && s_ofSchema.Contains(finding.Rule) && !(isHere && finding.Rule == Rules.UnknownKey.Id))
            && !(IsCorpus && s_ofCorpus.Contains(finding.Rule))
            && !((isHere || (finding.Also is { } also && Paths.Contains(also.Path))) && s_ofArticle.Contains(finding.Rule));
    }

    /// <summary>Whether one of the files may hold what a finding misses.</summary>
    private bool MayFollow(Finding finding) =>
        !s_named.TryGetValue(finding.Rule, out var argument) || Words.Any(words => words.Hold(finding.Arguments[argument]));

    private static HashSet<string> Ids(params Rule[] rules) => new(rules.Select(static rule => rule.Id), StringComparer.Ordinal);
}

/// <summary>A file whose head could not be read.</summary>
/// <param name="IsWhole">Whether nothing of it is read; else a part of it is left out.</param>
/// <param name="Words">What stands in it.</param>
internal sealed record UnreadHead(string Path, bool IsWhole, HeadWords Words);

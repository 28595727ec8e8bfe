using ArticleGen.Diagnostics;
using ArticleGen.Syntax;

namespace ArticleGen.Formats;

/// <summary>Tells by what was found how much of a head is read.</summary>
internal static class HeadStates
{
    /// <summary>Where one of these is told, nothing of the head is read.</summary>
    private static readonly string[] s_unread =
        [Rules.NotYaml.Id, Rules.NotAMap.Id, Rules.FrontMatterNotClosed.Id, Rules.FrontMatterTooComplex.Id, Rules.LooseFrontMatter.Id];

    /// <summary>Where one of these is told, a thing that the head declares may be missing.</summary>
    private static readonly string[] s_partly = [Rules.DuplicateKey.Id];

    /// <param name="hasSkipped">Whether the reader left something out.</param>
    public static HeadState Of(FindingSink findings, bool hasSkipped) =>
        findings.HasAny(s_unread) ? HeadState.Unread
        : hasSkipped || findings.HasAny(s_partly) ? HeadState.Partly
        : HeadState.Read;
}

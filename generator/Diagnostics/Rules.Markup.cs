using Microsoft.CodeAnalysis;

namespace ArticleGen.Diagnostics;

/// <content>AG2xxx: blocks and spans.</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor MalformedBlock = new(
        "AG2001", "An attribute block is malformed",
        "{0}",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2001"));

    public static readonly DiagnosticDescriptor EmptyBlock = new(
        "AG2002", "An attribute block says nothing",
        "This block says nothing about its span, \"{0}\"; write `{{key=value}}` or `{{.class}}`, or `]\\{{` for the characters themselves",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2002"));

    public static readonly DiagnosticDescriptor UnknownSpanKey = new(
        "AG2003", "A key of a span is not known",
        "`{0}` is not a key of a span{1}",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2003"));

    public static readonly DiagnosticDescriptor UnknownClass = new(
        "AG2004", "A class of a span is not known",
        "`.{0}` is not a class of a span{1}",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2004"));

    public static readonly DiagnosticDescriptor TwoKinds = new(
        "AG2005", "A span is said to be two things",
        "This span is {0} by `{1}`, so it cannot be {2} by `{3}` too; give `{3}` a span of its own, inside this one or around it",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2005"));

    public static readonly DiagnosticDescriptor DuplicateSpanKey = new(
        "AG2006", "A key stands twice in one block",
        "`{0}` stands twice in this block{1}",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2006"));

    public static readonly DiagnosticDescriptor SpanAcrossBlankLine = new(
        "AG2007", "A span reaches across a blank line",
        "The span that starts here, \"{0}\", ends in another paragraph; give each paragraph a span of its own, or write `\\[` if this is text",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2007"));

    public static readonly DiagnosticDescriptor BlockWithoutSpan = new(
        "AG2008", "An attribute block has no span",
        "The `]` before `{0}` has no `[` before it in its paragraph; write one where the words begin, or `]\\{{` if it is text",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2008"));

    public static readonly DiagnosticDescriptor KeyDoesNotBelong = new(
        "AG2009", "A key does not belong to what the span is",
        "`{0}` belongs to {2}, and this span is {1}; remove it or move it there",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2009"));

    public static readonly DiagnosticDescriptor EmptySpan = new(
        "AG2010", "A span holds no words",
        "There are no words between the brackets before `{0}`; put them there, or remove the brackets and the block",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2010"));

    public static readonly DiagnosticDescriptor SpaceBeforeBlock = new(
        "AG2011", "White space stands before an attribute block",
        "White space stands between `[{0}]` and `{1}`, so the block is text; remove it",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2011"));

    public static readonly DiagnosticDescriptor NothingSaid = new(
        "AG2012", "A block does not say what its span is",
        "This block does not say what the span \"{0}\" is, as `{{.quote}}` or `{{person=ID}}` do; give it one of `person`, `organization`, `place`, `event`, `quote`, `attribution`, `cue`, `source`, `addressee`, `date`, `duration`",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2012"));

    public static readonly DiagnosticDescriptor BadSpanChoice = new(
        "AG2013", "A value is none of those that a key takes",
        "`{0}` takes {1}; `{2}` is none of them{3}",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2013"));

    public static readonly DiagnosticDescriptor BadSpanId = new(
        "AG2014", "A value of a span is not an id",
        "`{0}` is not an id: it starts with a letter or digit and goes on with letters, digits, `-`, `_` and `.`{1}",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2014"));

    public static readonly DiagnosticDescriptor UnseenCharacter = new(
        "AG2015", "A character cannot be seen",
        "U+{0} is {1}: it cannot be seen, and the text may read otherwise than it is; remove it, unless the original has it",
        "Markup", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2015"));

    public static readonly DiagnosticDescriptor LooseBlock = new(
        "AG2016", "A block stands behind no span",
        "No `]` stands before this block, so it is text; write `{0}`, or `\\{{` if it is meant as text",
        "Markup", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2016"));

    public static readonly DiagnosticDescriptor EmptyRemark = new(
        "AG2019", "A remark says nothing",
        "`.note` says nothing of these words; write `.note note=\"…\"`",
        "Markup", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG2019"));
}

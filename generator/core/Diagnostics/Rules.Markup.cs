namespace ArticleGen.Diagnostics;

/// <content>AG2xxx: blocks and spans.</content>
internal static partial class Rules
{
    public static readonly Rule MalformedBlock = new(
        "AG2001", "An attribute block is malformed",
        "{0}",
        "Markup", Severity.Error);

    public static readonly Rule EmptyBlock = new(
        "AG2002", "An attribute block says nothing",
        "This block says nothing about its span, \"{0}\"; write `{{key=value}}` or `{{.class}}`, or `]\\{{` for the characters themselves",
        "Markup", Severity.Error);

    public static readonly Rule UnknownSpanKey = new(
        "AG2003", "A key of a span is not known",
        "`{0}` is not a key of a span{1}",
        "Markup", Severity.Error);

    public static readonly Rule UnknownClass = new(
        "AG2004", "A class of a span is not known",
        "`.{0}` is not a class of a span{1}",
        "Markup", Severity.Error);

    public static readonly Rule TwoKinds = new(
        "AG2005", "A span is said to be two things",
        "This span is {0} by `{1}`, so it cannot be {2} by `{3}` too; {4}",
        "Markup", Severity.Error);

    public static readonly Rule DuplicateSpanKey = new(
        "AG2006", "A key stands twice in one block",
        "`{0}` stands twice in this block{1}",
        "Markup", Severity.Error);

    public static readonly Rule SpanAcrossBlankLine = new(
        "AG2007", "A span reaches across a blank line",
        "The span that starts here, \"{0}\", ends in another paragraph; give each paragraph a span of its own{1}, or write `\\[` if this is text",
        "Markup", Severity.Error);

    public static readonly Rule BlockWithoutSpan = new(
        "AG2008", "An attribute block has no span",
        "The `]` before `{0}` has no `[` before it in its paragraph; write one where the words begin, or `]\\{{` if it is text",
        "Markup", Severity.Error);

    public static readonly Rule KeyDoesNotBelong = new(
        "AG2009", "A key does not belong to what the span is",
        "`{0}` belongs to {2}, and this span is {1}; remove it or move it there",
        "Markup", Severity.Error);

    public static readonly Rule EmptySpan = new(
        "AG2010", "A span holds no words",
        "There are no words between the brackets before `{0}`; put them there, or remove the brackets and the block",
        "Markup", Severity.Error);

    public static readonly Rule SpaceBeforeBlock = new(
        "AG2011", "White space stands before an attribute block",
        "White space stands between `[{0}]` and `{1}`, so the block is text; remove it",
        "Markup", Severity.Error);

    public static readonly Rule NothingSaid = new(
        "AG2012", "A block does not say what its span is",
        "This block does not say what the span \"{0}\" is, as `{{.quote}}` or `{{person=ID}}` do; give it one of `person`, `organization`, `place`, `event`, `quote`, `attribution`, `cue`, `source`, `addressee`, `date`, `duration`",
        "Markup", Severity.Error);

    public static readonly Rule BadSpanChoice = new(
        "AG2013", "A value is none of those that a key takes",
        "`{0}` takes {1}; `{2}` is none of them{3}",
        "Markup", Severity.Error);

    public static readonly Rule BadSpanId = new(
        "AG2014", "A value of a span is not an id",
        "`{0}` is not an id: it starts with a letter or digit and goes on with letters, digits, `-`, `_` and `.`{1}",
        "Markup", Severity.Error);

    public static readonly Rule UnseenCharacter = new(
        "AG2015", "A character cannot be seen",
        "U+{0} is {1}: it cannot be seen, and the text may read otherwise than it is; remove it, unless the original has it",
        "Markup", Severity.Warning);

    public static readonly Rule LooseBlock = new(
        "AG2016", "A block stands behind no span",
        "{1}; write `{0}`, or `{2}` if it is meant as text",
        "Markup", Severity.Warning);

    public static readonly Rule EmptyRemark = new(
        "AG2019", "A remark says nothing",
        "`{0}` says nothing of these words; {1}",
        "Markup", Severity.Error);

    public static readonly Rule LoneBracket = new(
        "AG2017", "A bracket beside a span has no partner",
        "No `{1}` belongs to this `{0}`, and a span stands beside it; remove it, write the other one, or write `\\{0}` if it is text",
        "Markup", Severity.Warning);

    public static readonly Rule SpanInComment = new(
        "AG2018", "A span stands in a comment",
        "`<!--` begins no comment here: \"{0}\" is text, and its block is read; remove all of it, or write `\\<!--` if it is text",
        "Markup", Severity.Warning);

    public static readonly Rule MentionedTwice = new(
        "AG2020", "Words mention one thing twice",
        "\"{0}\" mentions `{1}` by the span around these words already; remove one of the two spans",
        "Markup", Severity.Warning);
}

using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Diagnostics;

/// <summary>
/// Every mistake that ArticleGen reports, in one table. 1xxx front matter and corpus file, 2xxx markup, 3xxx references and ids,
/// 4xxx what an annotation claims, 5xxx fidelity and coverage, 6xxx the project's own rules, 9xxx the build itself.
/// </summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NotYaml = new(
        "AG1001", "The YAML cannot be read",
        "This cannot be read as YAML: {0}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1001"));

    public static readonly DiagnosticDescriptor NotAMap = new(
        "AG1002", "The YAML is not a map of keys",
        "{0} holds `key: value` lines; write a key before this",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1002"));

    public static readonly DiagnosticDescriptor FrontMatterNotClosed = new(
        "AG1003", "The front matter has no end",
        "The front matter that starts here has no closing `---` line; {0}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1003"));

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "AG1004", "A key stands twice in one map",
        "`{0}` stands twice here; keep one of them",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1004"));

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "AG1005", "A key is not known",
        "`{0}` is not a key of {1}{2}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1005"));

    public static readonly DiagnosticDescriptor WrongShape = new(
        "AG1006", "A value has the wrong shape",
        "`{0}` takes {1}, and this is {2}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1006"));

    public static readonly DiagnosticDescriptor MissingName = new(
        "AG1007", "A thing has no name",
        "{0} `{1}` has neither a `name` nor a `description`; write one here or in another file that declares it",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1007"));

    public static readonly DiagnosticDescriptor BadLanguage = new(
        "AG1008", "A language is not registered",
        "`{0}` is not the tag of a registered language{1}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1008"));

    public static readonly DiagnosticDescriptor BadUri = new(
        "AG1009", "A URI is not one",
        "`{0}` is not an absolute URI; write one such as `https://example.org/page`",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1009"));

    public static readonly DiagnosticDescriptor BadNumber = new(
        "AG1010", "A number is not one, or out of its range",
        "`{0}` takes {1}; `{2}` is not one",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1010"));

    public static readonly DiagnosticDescriptor BadChoice = new(
        "AG1011", "A value is none of those that a key takes",
        "`{0}` takes {1}; `{2}` is none of them{3}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1011"));

    public static readonly DiagnosticDescriptor FrontMatterTooComplex = new(
        "AG1012", "The YAML is too complex",
        "This YAML is not read, since {0}; write it flatter",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1012"));

    public static readonly DiagnosticDescriptor BadId = new(
        "AG1013", "An id is not one",
        "`{0}` is not an id: it starts with a letter or digit and goes on with letters, digits, `-`, `_` and `.`{1}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1013"));

    public static readonly DiagnosticDescriptor NobodyParticipates = new(
        "AG1014", "A participant is nobody and nothing",
        "This participant has neither `ref` nor `text`; say who takes part by id (`ref`) or in words (`text`)",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1014"));

    public static readonly DiagnosticDescriptor BadDeclaration = new(
        "AG1015", "A declaration of kinds, fields or vocabularies is wrong",
        "{0}",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1015"));

    public static readonly DiagnosticDescriptor MissingField = new(
        "AG1016", "A required field is missing",
        "{0} has no `{1}`, and `fields` says that each {2} has one; write it, or put a `?` behind the field's type",
        "FrontMatter", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1016"));

    public static readonly DiagnosticDescriptor WidensField = new(
        "AG1017", "One value decides the type of a field",
        "`{0}` would be {1} but for this value; write it as the others are, or declare the field's type under `fields`",
        "FrontMatter", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1017"));

    public static readonly DiagnosticDescriptor LooseFrontMatter = new(
        "AG1018", "Front matter is read as text",
        "This looks like front matter and is read as text; {0}",
        "FrontMatter", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG1018"));

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

    public static readonly DiagnosticDescriptor UnknownId = new(
        "AG3001", "An id is not declared",
        "No {0} has the id `{1}`{2}",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3001"));

    public static readonly DiagnosticDescriptor WrongKind = new(
        "AG3002", "An id belongs to a thing of another kind",
        "`{0}` is {1}, not {2}{3}",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3002"));

    public static readonly DiagnosticDescriptor Contradiction = new(
        "AG3003", "Two declarations of a thing contradict each other",
        "`{0}` of `{1}` is \"{2}\" here and \"{3}\" in {4}; keep one of them",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3003"));

    public static readonly DiagnosticDescriptor IdOfTwoKinds = new(
        "AG3004", "An id is declared as things of two kinds",
        "`{0}` is declared as {1} here and as {2} in {3}; all things share one id space, so give one of them another id",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3004"));

    public static readonly DiagnosticDescriptor AmbiguousName = new(
        "AG3005", "A name belongs to several things",
        "\"{0}\" is the name of {1}; say which by id, such as `{2}={3}`",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3005"));

    public static readonly DiagnosticDescriptor PronounByName = new(
        "AG3006", "A pronoun is no name",
        "\"{0}\" is a pronoun, not a name; say who is meant: `{1}=ID`",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3006"));

    public static readonly DiagnosticDescriptor PartOfName = new(
        "AG3007", "A text is a part of a known name",
        "\"{0}\" is a part of the name \"{1}\"; if it is meant, write `{2}={3}`",
        "References", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3007"));

    public static readonly DiagnosticDescriptor ImplicitDeclaration = new(
        "AG3008", "A mention declares a thing",
        "This declares {0} \"{1}\" with the id `{2}`; declare it in front matter or a corpus file to be rid of this note",
        "References", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3008"));

    public static readonly DiagnosticDescriptor WhichQuote = new(
        "AG3009", "A cue or source has no single quote in its paragraph",
        "`.{0}` on \"{2}\" means the quote of the attribution around it, or the only one of its paragraph, which has {1}; name it: `{0}=QUOTE`",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3009"));

    public static readonly DiagnosticDescriptor UnknownQuote = new(
        "AG3010", "A quote is not in the article",
        "No quote of this article has the id `{0}`{1}",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3010"));

    public static readonly DiagnosticDescriptor Circular = new(
        "AG3011", "A thing contains itself",
        "`{0}` of `{1}` leads back to `{1}` itself; remove one of the references on the way",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3011"));

    public static readonly DiagnosticDescriptor NameClash = new(
        "AG3012", "Two ids give one C# name",
        "The ids `{0}` and `{1}` both give the C# name `{2}`; change one of them",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3012"));

    public static readonly DiagnosticDescriptor DuplicateArticle = new(
        "AG3013", "Two articles have one id",
        "The id `{0}` is that of {1} too; give one of them an `id` of its own",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3013"));

    public static readonly DiagnosticDescriptor ValueCollision = new(
        "AG3014", "Two values of an enum cannot be told apart",
        "`{0}` and `{1}` collide as values of `{2}`; spell one of them differently",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3014"));

    public static readonly DiagnosticDescriptor UndeclaredName = new(
        "AG3015", "A mention names a thing that is not declared",
        "No {0} has the name \"{1}\", and this corpus is strict; declare it: `{2}: {{ name: \"{1}\" }}`{3}",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3015"));

    public static readonly DiagnosticDescriptor UnknownIdInCode = new(
        "AG3016", "An id in code is not in the corpus",
        "No {0} has the id `{1}`{2}",
        "References", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3016"));

    public static readonly DiagnosticDescriptor RelationsDisagree = new(
        "AG3017", "The two sides of a relation contradict each other",
        "`{0}` of `{1}` is `{2}` here, so `{3}` of `{2}` is `{1}`, but it is `{4}` in {5}; keep one of them",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3017"));

    public static readonly DiagnosticDescriptor UnknownTerm = new(
        "AG3018", "A word is not in its vocabulary",
        "`{0}` is not a word of the vocabulary `{1}`{2}",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3018"));

    public static readonly DiagnosticDescriptor AmbiguousOf = new(
        "AG3019", "An id may mean a quote or an event",
        "`{0}` is a quote of this article and an event too, so it is not clear whose time this is; give the quote another id",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3019"));

    public static readonly DiagnosticDescriptor NearName = new(
        "AG3020", "A text is nearly a known name, or holds one",
        "\"{0}\" {1}; if it is meant, write `{2}={3}`",
        "References", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3020"));

    public static readonly DiagnosticDescriptor NothingRepeated = new(
        "AG3023", "A quote that is told again is not there",
        "`repeats={0}` names {1}",
        "References", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG3023"));

    public static readonly DiagnosticDescriptor KindContradictsMarks = new(
        "AG4001", "The kind of a quote contradicts its quotation marks",
        "`kind={0}`, but by its quotation marks {2} is {1}; remove `kind`, or keep it if the marks mislead",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4001"));

    public static readonly DiagnosticDescriptor SpeakersDiffer = new(
        "AG4002", "The speakers and the sources of a quote differ",
        "`{0}` of {4} says {1}, while the {2} is {3}; `{0}` wins",
        "Claims", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4002"));

    public static readonly DiagnosticDescriptor NoSpeaker = new(
        "AG4003", "A quote has no speaker and no source",
        "Nobody is named as the source of {0}; add `by=ID`, or mark its source",
        "Claims", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4003"));

    public static readonly DiagnosticDescriptor QuoteInItself = new(
        "AG4004", "A quote is nested in itself",
        "This segment of the quote `{0}` stands inside another segment of it; give it an id of its own",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4004"));

    public static readonly DiagnosticDescriptor SegmentsDisagree = new(
        "AG4005", "The segments of a quote contradict each other",
        "`{0}` of the quote `{1}` is \"{2}\" here and \"{3}\" at an earlier segment; say it once",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4005"));

    public static readonly DiagnosticDescriptor ModWithoutDate = new(
        "AG4006", "`mod` has nothing to modify",
        "`mod={0}` modifies a `date` or a `duration`, and this span has neither; add one, or remove `mod`",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4006"));

    public static readonly DiagnosticDescriptor BadDate = new(
        "AG4007", "A date is not EDTF",
        "This is no EDTF date: {0}",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4007"));

    public static readonly DiagnosticDescriptor BadDuration = new(
        "AG4008", "A duration is not ISO 8601",
        "This is no ISO 8601 duration: {0}",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4008"));

    public static readonly DiagnosticDescriptor RoleWithoutEvent = new(
        "AG4009", "`role` and `of` go together",
        "{0}",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4009"));

    public static readonly DiagnosticDescriptor OutsideSuperEvent = new(
        "AG4010", "An event lies outside the event of which it is a part",
        "`{0}` is dated {1}, outside its superEvent `{2}`, which is dated {3}; check both dates",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4010"));

    public static readonly DiagnosticDescriptor QuotedOutsideLife = new(
        "AG4011", "A person is quoted outside their life",
        "{0} {1} {2}, and {4} is dated {3}; check both dates",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4011"));

    public static readonly DiagnosticDescriptor SourcesApart = new(
        "AG4012", "A quote has two sources apart",
        "Two sources of {0} stand apart, `{1}` and `{2}`, with words of it between them; if these are two quotes, give the second an id of its own; if both speak, write `by=\"{1} {2}\"`",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4012"));

    public static readonly DiagnosticDescriptor CueInSegment = new(
        "AG4013", "A cue stands inside its own quote",
        "The cue \"{0}\" stands inside the words of {1}; end the segment before it and begin the next one behind it",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4013"));

    public static readonly DiagnosticDescriptor QuotedAfterPublication = new(
        "AG4014", "A quote is dated after its publication",
        "The date of {0} is {1}, and its article was published {2}; check both dates, or say `realis=other`",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4014"));

    public static readonly DiagnosticDescriptor DatesApart = new(
        "AG4015", "Two dates of an event cannot both be true",
        "`{0}` is dated {1} here and {2} elsewhere; check both dates, say which end is meant (`mod=start`, `mod=end`), or give this event an id of its own",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4015"));

    public static readonly DiagnosticDescriptor MarkNotClosed = new(
        "AG4016", "An opening quotation mark is not closed",
        "Nothing closes the quotation mark `{0}` of {1}; close it, repeat it at the start of the next paragraph if the quotation goes on, "
            + "or say `kind` if the text is printed so",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4016"));

    public static readonly DiagnosticDescriptor AttributionWithoutQuote = new(
        "AG4017", "An attribution holds no quote",
        "No quote stands in the attribution \"{0}\"; mark the words that are said: `[…]{{.quote}}`",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4017"));

    public static readonly DiagnosticDescriptor OddTurn = new(
        "AG4018", "A turn is not read as its label says",
        "The turn of \"{0}\": {1}",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4018"));

    public static readonly DiagnosticDescriptor UnsourcedWithSource = new(
        "AG4019", "A quote that nobody says has a source",
        "`.unsourced` says that nobody is meant as the source of {0}, and a source or `by` says who is; remove one of them",
        "Claims", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4019"));

    public static readonly DiagnosticDescriptor HeadlineDiffers = new(
        "AG4020", "The headline is said twice",
        "The headline is \"{0}\" here and \"{1}\" before; say it once",
        "Claims", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG4020"));

    public static readonly DiagnosticDescriptor OriginalMissing = new(
        "AG5001", "The original is not among the AdditionalFiles",
        "The original `{0}` is not among the AdditionalFiles; the path is told from the article's folder",
        "Fidelity", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG5001"));

    public static readonly DiagnosticDescriptor NotVerbatim = new(
        "AG5002", "The text is not that of the original",
        "The article has \"{0}\" where {1} has \"{2}\"; annotating must not change the text",
        "Fidelity", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG5002"));

    public static readonly DiagnosticDescriptor QuotationUncovered = new(
        "AG5003", "Words in quotation marks are no quote",
        "{0} stands in quotation marks, and no quote covers it; write `[…]{.quote}` if they are one",
        "Coverage", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG5003"));

    public static readonly DiagnosticDescriptor NameUncovered = new(
        "AG5004", "A known name is not annotated",
        "\"{0}\" is the name of a thing of the corpus, and no mention covers it; if it is meant, write `{1}={2}`",
        "Coverage", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG5004"));

    public static readonly DiagnosticDescriptor NeverUsed = new(
        "AG5005", "A thing is declared and never used",
        "The {0} `{1}` is declared here, and nothing refers to it; mention it, or remove it",
        "Coverage", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG5005"));

    public static readonly DiagnosticDescriptor BrokenRuleError = new(
        "AG6001", "A rule of the project is broken, which it takes for an error",
        "{0}; by a rule of the project {1}{2}",
        "Project", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG6001"));

    public static readonly DiagnosticDescriptor BrokenRule = new(
        "AG6002", "A rule of the project is broken",
        "{0}; by a rule of the project {1}{2}",
        "Project", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG6002"));

    public static readonly DiagnosticDescriptor BrokenRuleInfo = new(
        "AG6003", "A rule of the project is broken, which it takes for information",
        "{0}; by a rule of the project {1}{2}",
        "Project", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG6003"));

    public static readonly DiagnosticDescriptor InternalFailure = new(
        "AG9001", "ArticleGen failed",
        "ArticleGen failed {0}, which is a bug in ArticleGen, not in the articles: {1}",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9001"));

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        "AG9002", "The C# language version is too old",
        "The corpus is C# 12 and this project uses C# {0}; raise <LangVersion>, or target net8.0 or later",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9002"));

    public static readonly DiagnosticDescriptor NamespaceTaken = new(
        "AG9003", "The namespace of the corpus is the name of a type",
        "The type `{0}` has the name of the corpus's namespace; set <ArticleGenNamespace> to another one, or rename the type",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9003"));

    public static readonly DiagnosticDescriptor NoArticle = new(
        "AG9004", "The project has no article",
        "ArticleGen found no article: it looks for AdditionalFiles named `*.article.md`",
        "Build", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9004"));

    public static readonly DiagnosticDescriptor EmptyArticle = new(
        "AG9005", "An article has no text",
        "This article has no text; write it below the front matter",
        "Build", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9005"));

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "AG9006", "A file is not UTF-8",
        "This file is read as {0}, since it is not UTF-8; save it as UTF-8",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9006"));

    public static readonly DiagnosticDescriptor DuplicateFile = new(
        "AG9007", "A file stands twice among the AdditionalFiles",
        "`{0}` stands twice among the AdditionalFiles; it is read once",
        "Build", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9007"));

    public static readonly DiagnosticDescriptor TargetTooOld = new(
        "AG9009", "The target framework cannot hold the records",
        "The records need .NET 8 or later, and this project targets {0}; set <TargetFramework> to net8.0 or later",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9009"));

    public static readonly DiagnosticDescriptor ReferenceMissing = new(
        "AG9010", "A reference is missing that the records need",
        "The records need {0}, and no reference has it; {1}",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9010"));

    public static readonly DiagnosticDescriptor NamespaceShared = new(
        "AG9011", "A referenced project has a corpus in the same namespace",
        "The corpus of {0} stands in the namespace `{1}` too; set <ArticleGenNamespace> here or there, or "
            + "<ArticleGenVisibility>internal</ArticleGenVisibility> there",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9011"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor BadProperty = new(
        "AG9012", "A property of the project has a value that means nothing",
        "<{0}> is `{1}`, and it takes {2}; `{3}` is taken instead",
        "Build", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink.Of("AG9012"));

    /// <summary>The table by id, read off the fields above.</summary>
    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToImmutableDictionary(static rule => rule.Id, StringComparer.Ordinal);
}

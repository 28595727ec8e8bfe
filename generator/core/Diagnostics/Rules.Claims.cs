namespace ArticleGen.Diagnostics;

/// <content>AG4xxx: what an annotation claims.</content>
internal static partial class Rules
{
    public static readonly Rule KindContradictsMarks = new(
        "AG4001", "The kind of a quote contradicts its quotation marks",
        "`kind={0}`, but by its quotation marks {2} is {1}; remove `kind`, or keep it if the marks mislead; `quotationMarks: none` in the front matter says so of a whole text",
        "Claims", Severity.Warning);

    public static readonly Rule SpeakersDiffer = new(
        "AG4002", "The speakers and the sources of a quote differ",
        "`{0}` of {4} says {1}, while the {2} is {3}; `{0}` wins",
        "Claims", Severity.Info);

    public static readonly Rule TwoSpeakers = new(
        "AG4034", "A person speaks by `by`, and another by the source",
        "`{0}` of {4} says {1}, while the {2} is {3}; `{0}` wins: remove it, or the {2} if it is that of another quote",
        "Claims", Severity.Warning);

    public static readonly Rule NoSpeaker = new(
        "AG4003", "A quote has no speaker and no source",
        "Nobody is named as the source of {0}; add `by=ID`, or mark its source",
        "Claims", Severity.Info);

    public static readonly Rule QuoteInItself = new(
        "AG4004", "A quote is nested in itself",
        "This segment of the quote `{0}` stands inside another segment of it; give it an id of its own",
        "Claims", Severity.Error);

    public static readonly Rule SegmentsDisagree = new(
        "AG4005", "The segments of a quote contradict each other",
        "`{0}` of the quote `{1}` is \"{2}\" here and \"{3}\" at an earlier segment; say it once, or give this one an id of its own if it is another quote",
        "Claims", Severity.Error);

    public static readonly Rule ModWithoutDate = new(
        "AG4006", "`mod` has nothing to modify",
        "`mod={0}` modifies a `date` or a `duration`, and this span has neither; add one, or remove `mod`",
        "Claims", Severity.Error);

    public static readonly Rule BadDate = new(
        "AG4007", "A date is not EDTF",
        "This is no EDTF date: {0}",
        "Claims", Severity.Error);

    public static readonly Rule BadDuration = new(
        "AG4008", "A duration is not ISO 8601",
        "This is no ISO 8601 duration: {0}",
        "Claims", Severity.Error);

    public static readonly Rule RoleWithoutEvent = new(
        "AG4009", "`role` and `of` go together",
        "{0}",
        "Claims", Severity.Error);

    public static readonly Rule OutsideSuperEvent = new(
        "AG4010", "An event lies outside the event of which it is a part",
        "`{0}` is dated {1}, outside its superEvent `{2}`, which is dated {3}; check both dates",
        "Claims", Severity.Warning);

    public static readonly Rule QuotedOutsideLife = new(
        "AG4011", "A person is quoted outside their life",
        "{0} {1} {2}, and {4} is dated {3}; check both dates",
        "Claims", Severity.Warning);

    public static readonly Rule SourcesApart = new(
        "AG4012", "A quote has two sources apart",
        "Two sources of {0} stand apart, `{1}` and `{2}`, with words of it between them; if these are two quotes, give the second an id of its own; if both speak, write `by=\"{1} {2}\"`",
        "Claims", Severity.Warning);

    public static readonly Rule CueInSegment = new(
        "AG4013", "A cue stands inside its own quote",
        "The cue \"{0}\" stands inside the words of {1}; end the segment before it and begin the next one behind it",
        "Claims", Severity.Warning);

    public static readonly Rule QuotedAfterPublication = new(
        "AG4014", "A quote is dated after its publication",
        "The date of {0} is {1}, and its article was {2}; check both dates, or say `realis=other`",
        "Claims", Severity.Warning);

    public static readonly Rule TimesApart = new(
        "AG4015", "Two times of an event or a quote cannot both be true",
        "{0} {1} {2} here and {3} elsewhere; check both, say which end is meant (`mod=start`, `mod=end`) or from what it is counted (`anchor=ID`), "
            + "or give this one an id of its own",
        "Claims", Severity.Warning);

    public static readonly Rule MarkNotClosed = new(
        "AG4016", "An opening quotation mark is not closed",
        "Nothing closes the quotation mark `{0}` of {1}; close it, repeat it at the start of the next paragraph if the quotation goes on, "
            + "or say `kind` if the text is printed so",
        "Claims", Severity.Warning);

    public static readonly Rule AttributionWithoutQuote = new(
        "AG4017", "An attribution holds no quote",
        "{1} in the attribution \"{0}\"; {2}",
        "Claims", Severity.Error);

    public static readonly Rule OddTurn = new(
        "AG4018", "A turn is not read as its label says",
        "The turn of \"{0}\": {1}",
        "Claims", Severity.Warning);

    public static readonly Rule UnsourcedWithSource = new(
        "AG4019", "A quote that nobody says has a source",
        "`.unsourced` says that nobody is meant as the source of {0}, and a source or `by` says who is; remove one of them",
        "Claims", Severity.Warning);

    public static readonly Rule MarksCrossed = new(
        "AG4022", "A quote holds one of two quotation marks",
        "The mark `{0}` stands in the span of {1}, and `{2}` here, which belongs to it, does not; let the span hold both or none: `[{3}]`",
        "Claims", Severity.Warning);

    public static readonly Rule IdOfTwoQuotes = new(
        "AG4023", "One id is given to two quotes",
        "`{0}` is the id of {1} and of {2}, so they are one quote; if they are two, give the second an id of its own",
        "Claims", Severity.Warning);

    public static readonly Rule DeathBeforeBirth = new(
        "AG4024", "A person dies before birth",
        "`{0}` dies {1}, before the birth {2}; check both dates",
        "Claims", Severity.Warning);

    public static readonly Rule NamesOtherQuote = new(
        "AG4025", "Words beside one quote name another",
        "The {0} \"{1}\" names the quote `{2}`, which has its own, and stands beside {3}, which has none; write `{4}`",
        "Claims", Severity.Warning);

    public static readonly Rule LabelDisagrees = new(
        "AG4026", "The segments of a label contradict each other",
        "The label `{0}` {1}; one id is one label, so give this one an id of its own if it is another",
        "Claims", Severity.Error);

    public static readonly Rule IdOfLabelAndQuote = new(
        "AG4027", "One id is given to a label and to a quote",
        "`{0}` is the id of this label and of a quote, so a link to it may mean both; give the label an id of its own",
        "Claims", Severity.Warning);

    public static readonly Rule AsideOutsideQuotes = new(
        "AG4030", "An aside stands in no quote",
        "The aside \"{0}\" stands in no quote and in no turn, so there is nothing from which it is left out; remove `.aside`, or put it inside the quote's brackets",
        "Claims", Severity.Warning);

    public static readonly Rule OtherTime = new(
        "AG4033", "The words say another time",
        "The words \"{0}\" say {1}, and `{2}` is {3}; {4}",
        "Claims", Severity.Warning);

    public static readonly Rule SaidTwice = new(
        "AG4020", "The headline, the author or the dateline is said twice",
        "The {2} is \"{0}\" here and \"{1}\" before; say it once",
        "Claims", Severity.Error);

    public static readonly Rule SourceNotMarked = new(
        "AG4031", "The only mention of an attribution is no source",
        "Nobody is named as the source of {1}, and \"{0}\" is the only mention in its attribution; add `.source` to it",
        "Claims", Severity.Warning);

    public static readonly Rule LabelNotMarked = new(
        "AG4032", "A line begins as a turn does and has no label",
        "\"{0}\" is the label of a turn elsewhere in this article; mark it here too, `[{0}]{{… .turn}}`, or its words are those of the turn before",
        "Claims", Severity.Warning);
}

namespace ArticleGen.Diagnostics;

/// <content>AG3xxx: references and ids.</content>
internal static partial class Rules
{
    public static readonly Rule UnknownId = new(
        "AG3001", "An id is not declared",
        "No {0} has the id `{1}`{2}",
        "References", Severity.Error);

    public static readonly Rule WrongKind = new(
        "AG3002", "An id belongs to a thing of another kind",
        "`{0}` is {1}, not {2}{3}",
        "References", Severity.Error);

    public static readonly Rule Contradiction = new(
        "AG3003", "Two declarations of a thing contradict each other",
        "`{0}` of `{1}` is \"{2}\" here and \"{3}\" in {4}; keep one of them",
        "References", Severity.Error);

    public static readonly Rule IdOfTwoKinds = new(
        "AG3004", "An id is declared as things of two kinds",
        "`{0}` is declared as {1} here and as {2} in {3}; all things share one id space, so give one of them another id",
        "References", Severity.Error);

    public static readonly Rule AmbiguousName = new(
        "AG3005", "A name belongs to several things",
        "\"{0}\" is the name of {1}; say which by id, such as `{2}={3}`",
        "References", Severity.Error);

    public static readonly Rule PronounByName = new(
        "AG3006", "A pronoun is no name",
        "\"{0}\" is a pronoun, not a name; say who is meant: `{1}=ID`",
        "References", Severity.Error);

    public static readonly Rule PartOfName = new(
        "AG3007", "A text is a part of a known name",
        "\"{0}\" is a part of {1}; if {2} is meant, write {3}",
        "References", Severity.Warning);

    public static readonly Rule ImplicitDeclaration = new(
        "AG3008", "A mention declares a thing",
        "This declares {0} \"{1}\" with the id `{2}`; declare it in front matter or a corpus file to be rid of this note",
        "References", Severity.Info);

    public static readonly Rule WhichQuote = new(
        "AG3009", "A cue or source has no single quote in its paragraph",
        "`.{0}` on \"{2}\" means the quote of the attribution around it, or the only one of its paragraph, which has {1}; {3}name it: `{0}=QUOTE`",
        "References", Severity.Error);

    public static readonly Rule UnknownQuote = new(
        "AG3010", "A quote is not in the article",
        "No quote of this article has the id `{0}`{1}",
        "References", Severity.Error);

    public static readonly Rule Circular = new(
        "AG3011", "A thing contains itself",
        "`{0}` of `{1}` leads back to `{1}` itself; remove one of the references on the way",
        "References", Severity.Error);

    public static readonly Rule NameClash = new(
        "AG3012", "Two ids give one C# name",
        "The ids `{0}` and `{1}` both give the C# name `{2}`; change one of them",
        "References", Severity.Error);

    public static readonly Rule DuplicateArticle = new(
        "AG3013", "Two articles have one id",
        "The id `{0}` is that of {1} too; give one of them an `id` of its own",
        "References", Severity.Error);

    public static readonly Rule ValueCollision = new(
        "AG3014", "Two values of an enum cannot be told apart",
        "`{0}` and `{1}` collide as values of `{2}`; spell one of them differently",
        "References", Severity.Error);

    public static readonly Rule UndeclaredName = new(
        "AG3015", "A mention names a thing that is not declared",
        "No {0} has the name \"{1}\", and this corpus is strict; declare it: `{2}: {{ name: \"{1}\" }}`{3}",
        "References", Severity.Error);

    public static readonly Rule UnknownIdInCode = new(
        "AG3016", "An id in code is not in the corpus",
        "No {0} has the id `{1}`{2}",
        "References", Severity.Warning);

    public static readonly Rule RelationsDisagree = new(
        "AG3017", "The two sides of a relation contradict each other",
        "`{0}` of `{1}` is `{2}` here, so `{3}` of `{2}` is `{1}`, but it is `{4}` in {5}; keep one of them",
        "References", Severity.Error);

    public static readonly Rule UnknownTerm = new(
        "AG3018", "A word is not in its vocabulary",
        "`{0}` is not a word of the vocabulary `{1}`{2}",
        "References", Severity.Error);

    public static readonly Rule AmbiguousOf = new(
        "AG3019", "An id may mean a quote or an event",
        "`{0}` is a quote of this article and an event too, so it is not clear whose time this is; give the quote another id",
        "References", Severity.Error);

    public static readonly Rule NearName = new(
        "AG3020", "A text is nearly a known name, or holds one",
        "\"{0}\" {1}; if {2} is meant, write {3}",
        "References", Severity.Warning);

    public static readonly Rule SameIdentity = new(
        "AG3021", "Two things are one by `sameAs`",
        "`{0}` and `{1}` have one `sameAs`, {2}; if they are one, keep one of them and write its id for both; if not, mend it",
        "References", Severity.Warning);

    public static readonly Rule LooseReference = new(
        "AG3022", "A text is the id of a thing",
        "`{0}` is a text here, and `{1}` is the id of {2}; if it is meant, declare the field in a corpus file: `fields: {{ {3}: {{ {0}: {4} }} }}`; if it is a text, quote it: `\"{1}\"`",
        "References", Severity.Warning);

    public static readonly Rule NothingRepeated = new(
        "AG3023", "A quote that is named is not there",
        "`{0}={1}` names {2}",
        "References", Severity.Error);

    public static readonly Rule NotOfModel = new(
        "AG3024", "A part says more of a thing than the assembly that declares it",
        "`{0}` is declared in `{1}`, which does not say this `{2}` of it; say it there",
        "References", Severity.Error);

    public static readonly Rule MentionEdge = new(
        "AG3025", "What stands at the edge of a mention is none of its words",
        "{0} at the edge is no part of what is mentioned; write `{1}`",
        "References", Severity.Warning);

    public static readonly Rule NameOfOther = new(
        "AG3026", "A mention says the name of another thing",
        "\"{0}\" is the name of `{1}`, and no name of `{2}`; if it is meant, write `{3}={1}`, else give `{2}` the words as an `alternateName`",
        "References", Severity.Warning);

    public static readonly Rule NameWithoutMention = new(
        "AG3027", "A source or addressee is a known name and no mention",
        "\"{0}\" is the name of `{1}`, but this span mentions nobody, so {2} has no {3}; add `{4}={1}` to its block",
        "References", Severity.Warning);

    public static readonly Rule DescriptionByName = new(
        "AG3028", "A description is no name",
        "\"{0}\" is a description, not a name; say who or what is meant: `{1}=ID`",
        "References", Severity.Warning);

    public static readonly Rule UnknownLink = new(
        "AG3029", "A label links to nothing",
        "`{0}=\"#{1}\"` is a link, and no label and no quote of this article has the id `{1}`{2}",
        "References", Severity.Error);

    public static readonly Rule FormerId = new(
        "AG3030", "A thing has another id now",
        "`{0}` is `{1}` now; write that",
        "References", Severity.Info);

    public static readonly Rule FormerIdTaken = new(
        "AG3031", "A former id is that of another thing",
        "`{0}` cannot be a former id of `{1}`: {2}; leave it out",
        "References", Severity.Error);
}

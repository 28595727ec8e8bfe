namespace ArticleGen.Diagnostics;

/// <content>AG1xxx: what front matter and corpus files say.</content>
internal static partial class Rules
{
    public static readonly Rule NotYaml = new(
        "AG1001", "The YAML cannot be read",
        "This cannot be read as YAML: {0}",
        "FrontMatter", Severity.Error);

    public static readonly Rule NotAMap = new(
        "AG1002", "The YAML is not a map of keys",
        "{0} holds `key: value` lines; write a key before this",
        "FrontMatter", Severity.Error);

    public static readonly Rule FrontMatterNotClosed = new(
        "AG1003", "The front matter has no end",
        "The front matter that starts here has no closing `---` line; {0}",
        "FrontMatter", Severity.Error);

    public static readonly Rule DuplicateKey = new(
        "AG1004", "A key stands twice in one map",
        "`{0}` stands twice here; keep one of them",
        "FrontMatter", Severity.Error);

    public static readonly Rule UnknownKey = new(
        "AG1005", "A key is not known",
        "`{0}` is not a key of {1}{2}",
        "FrontMatter", Severity.Error);

    public static readonly Rule WrongShape = new(
        "AG1006", "A value has the wrong shape",
        "`{0}` takes {1}, and this is {2}",
        "FrontMatter", Severity.Error);

    public static readonly Rule MissingName = new(
        "AG1007", "A thing has no name",
        "{0} `{1}` has neither a `name` nor a `description`; write one here or in another file that declares it",
        "FrontMatter", Severity.Error);

    public static readonly Rule BadLanguage = new(
        "AG1008", "A language is not registered",
        "`{0}` is not the tag of a registered language{1}",
        "FrontMatter", Severity.Error);

    public static readonly Rule BadUri = new(
        "AG1009", "A URI is not one",
        "`{0}` is not an absolute URI; write one such as `https://example.org/page`",
        "FrontMatter", Severity.Error);

    public static readonly Rule BadNumber = new(
        "AG1010", "A number is not one, or out of its range",
        "`{0}` takes {1}; `{2}` is not one{3}",
        "FrontMatter", Severity.Error);

    public static readonly Rule BadChoice = new(
        "AG1011", "A value is none of those that a key takes",
        "`{0}` takes {1}; `{2}` is none of them{3}",
        "FrontMatter", Severity.Error);

    public static readonly Rule FrontMatterTooComplex = new(
        "AG1012", "The YAML is too complex",
        "This YAML is not read, since {0}; write it flatter",
        "FrontMatter", Severity.Error);

    public static readonly Rule BadId = new(
        "AG1013", "An id is not one",
        "`{0}` is not an id: it starts with a letter or digit and goes on with letters, digits, `-`, `_` and `.`{1}",
        "FrontMatter", Severity.Error);

    public static readonly Rule NobodyParticipates = new(
        "AG1014", "A participant is nobody and nothing",
        "This participant has neither `ref` nor `text`; say who takes part by id (`ref`) or in words (`text`)",
        "FrontMatter", Severity.Error);

    public static readonly Rule BadDeclaration = new(
        "AG1015", "A declaration of kinds, fields or vocabularies is wrong",
        "{0}",
        "FrontMatter", Severity.Error);

    public static readonly Rule MissingField = new(
        "AG1016", "A required field is missing",
        "{0} has no `{1}`, and `fields` says that each {2} has one; write it, or put a `?` behind the field's type",
        "FrontMatter", Severity.Error);

    public static readonly Rule WidensField = new(
        "AG1017", "One value decides the type of a field",
        "`{0}` would be {1} but for this value; write it as the others are, or declare the field's type under `fields`",
        "FrontMatter", Severity.Warning);

    public static readonly Rule LooseFrontMatter = new(
        "AG1018", "Front matter is read as text",
        "This looks like front matter and is read as text; {0}",
        "FrontMatter", Severity.Warning);

    public static readonly Rule LostValue = new(
        "AG1019", "YAML drops a part of a value",
        "YAML drops a part of this value: {0}",
        "FrontMatter", Severity.Warning);

    public static readonly Rule JoinedValues = new(
        "AG1020", "Several values are written as one",
        "YAML reads this as one value: {0}",
        "FrontMatter", Severity.Warning);
}

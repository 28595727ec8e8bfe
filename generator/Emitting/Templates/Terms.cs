/// <summary>Whose words a quote gives.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum QuoteKind
{
    /// <summary>The source's own words: all stand inside quotation marks, or follow the label of a turn.</summary>
    Direct,

    /// <summary>The reporter's words: none stand inside quotation marks.</summary>
    Indirect,

    /// <summary>Both: a part of them stands inside quotation marks.</summary>
    Mixed,

    /// <summary>Only that and of what was spoken: "they talked about the plan".</summary>
    Reported,

    /// <summary>A thought or speech told in the reporter's voice, without a clause that says so: "Why did nobody ask her?"</summary>
    FreeIndirect,
}

/// <summary>In what a source says it; several where it cannot be told.</summary>
[global::System.Flags]
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum QuoteMedia
{
    /// <summary>It is spoken.</summary>
    Speech = 1,

    /// <summary>It is thought.</summary>
    Thought = 2,

    /// <summary>It is written.</summary>
    Writing = 4,
}

/// <summary>What a source does with the content of a quote (Penn Discourse Treebank).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum AttributionType
{
    /// <summary>The source says it.</summary>
    Assertion,

    /// <summary>The source believes it.</summary>
    Belief,

    /// <summary>The source knows it, and it is so.</summary>
    Fact,

    /// <summary>The source wants it, promises it, or orders it.</summary>
    Eventuality,
}

/// <summary>How a mention refers (ACE).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum MentionKind
{
    /// <summary>By a name.</summary>
    Named,

    /// <summary>By a description.</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronominal,
}

/// <summary>How sure an annotator is (TEI).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum Certainty
{
    /// <summary>Quite sure.</summary>
    High,

    /// <summary>Fairly sure.</summary>
    Medium,

    /// <summary>Not sure.</summary>
    Low,

    /// <summary>The annotator cannot tell.</summary>
    Unknown,
}

/// <summary>Which part of a date a time expression means, or which side of it (TIMEX3).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum TimeModifier
{
    /// <summary>Its start.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Mid,

    /// <summary>Its end.</summary>
    End,

    /// <summary>About then.</summary>
    Approx,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,
}

/// <summary>One person, or several as one.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum PersonType
{
    /// <summary>One person.</summary>
    Individual,

    /// <summary>A group of persons.</summary>
    Group,
}

/// <summary>Whether an event happened, or a quote was said (ERE).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum Realis
{
    /// <summary>It happened, or happens.</summary>
    Actual,

    /// <summary>It happens in general.</summary>
    Generic,

    /// <summary>Neither: it is future, hoped for, denied, supposed.</summary>
    Other,
}

/// <summary>Whether an event happens, or a quote is said, or not (ACE).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum Polarity
{
    /// <summary>It happens.</summary>
    Positive,

    /// <summary>It does not happen.</summary>
    Negative,
}

/// <summary>When an event happens, seen from the article (ACE).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum Tense
{
    /// <summary>The article does not tell.</summary>
    Unspecified,

    /// <summary>Before the article.</summary>
    Past,

    /// <summary>At the time of the article.</summary>
    Present,

    /// <summary>After the article.</summary>
    Future,
}

/// <summary>Whether an event is asserted (ACE).</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum Modality
{
    /// <summary>It is asserted as a fact.</summary>
    Asserted,

    /// <summary>It is hoped for, ordered, supposed.</summary>
    Other,
}

/// <summary>How much of a quote stands inside quotation marks.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "__Version__")]
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::__Corpus__.CorpusJsonConverter))]
public enum QuoteKind
{
    /// <summary>All of it: the source's own words.</summary>
    Direct,

    /// <summary>None of it: the reporter's words.</summary>
    Indirect,

    /// <summary>A part of it.</summary>
    Mixed,
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

/// <summary>Whether an event is said to have happened (ERE).</summary>
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

/// <summary>Whether an event is said to happen or not to happen (ACE).</summary>
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
